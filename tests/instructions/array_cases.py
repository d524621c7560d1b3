"""Arrays of floats, by all of their elements, and words that are compressed: FloatArrayPlugin and MiscPrimitivePlugin."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence

from probe import Case, Shown, fails, shows, succeeds, text_of

NO_FLOATS = ("nil", "3", "2.5", "'abcd'", "Array new: 2", "Object new")
OTHERS = (*NO_FLOATS, "WordArray new: 3")
VALUES = [(1.5, -2.25, 3.0), (0.1, 1e300, -1e-300), (math.inf, -0.0, 7.0), (1e38, 3e38, 1 / 3)]


def single(value: float) -> float:
    """Rounded to single precision."""
    try:
        return struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError:
        return math.copysign(math.inf, value)


def array(values: Sequence[float], is_double: bool) -> str:
    """An expression for a new array with these numbers."""
    kind = "DoubleWordArray" if is_double else "WordArray"
    puts = "".join(f"a p239: {index} with: {text_of(each)}. " for index, each in enumerate(values, 1))
    return f"[| a | a := {kind} new: {len(values)}. {puts}a] value"


def rounded(value: float, is_double: bool) -> float:
    return value if is_double else single(value)


ELEMENTS = "(1 to: 3) collect: [:i | r p238: i]"
OPERATIONS = {"Add": lambda a, b: a + b, "Sub": lambda a, b: a - b, "Mul": lambda a, b: a * b, "Div": lambda a, b: a / b}


def arithmetic() -> list[Case]:
    cases = []
    for name, function in OPERATIONS.items():
        arrays, scalar = f"primitive{name}FloatArray", f"primitive{name}Scalar"
        for is_double in (False, True):
            for one in VALUES:
                for other in VALUES[:2]:
                    left, right = ([rounded(each, is_double) for each in side] for side in (one, other))
                    if name == "Div" and 0 in right:
                        continue
                    expected = [rounded(function(a, b), is_double) for a, b in zip(left, right)]
                    cases.append(shows(arrays, f"| r | r := {array(one, is_double)}. r {{}}: {array(other, is_double)}. {ELEMENTS}", expected))
                expected = [rounded(function(rounded(each, is_double), 2.5), is_double) for each in one]
                cases.append(shows(scalar, f"| r | r := {array(one, is_double)}. r {{}}: 2.5. {ELEMENTS}", expected))
        cases += [shows(scalar, f"| r | r := {array(VALUES[0], False)}. r {{}}: 2. {ELEMENTS}", [function(each, 2) for each in VALUES[0]], is_ours=True),
                  shows(arrays, f"| r | r := {array(VALUES[0], False)}. (r {{}}: r) == r", True)]
        cases += [fails(key, each, "WordArray new: 3", because="badReceiver") for key in (arrays,) for each in NO_FLOATS if each != "2.5"]
        cases += [fails(scalar, each, "2.5", because="badReceiver") for each in NO_FLOATS if each != "2.5"]
        cases += [fails(arrays, "WordArray new: 2", each, because="badArgument") for each in (*OTHERS, "DoubleWordArray new: 1") if each != "2.5"]
        cases += [fails(scalar, "WordArray new: 2", each, because="badArgument") for each in ("nil", "'a'", "1 << 62")]
        immutable = Shown("failed: #no modification")
        cases += [shows(arrays, "(Probe immutable: 4) {}: (Probe immutable: 4)", immutable, "immutable", is_ours=True),
                  shows(scalar, "(Probe immutable: 4) {}: 2.5", immutable, "immutable", is_ours=True)]
    return cases + [fails("primitiveDivFloatArray", array((1.0, 2.0), False), array((1.0, -0.0), False), because="badArgument"),
                    fails("primitiveDivScalar", array((1.0,), False), "0.0", because="badArgument", is_ours=True)]


def reductions() -> list[Case]:
    cases = []
    for is_double in (False, True):
        for values in VALUES[:1] + [(3.0, 4.0, 0.0), (0.1, 0.2, 0.3)]:
            kept = [rounded(each, is_double) for each in values]
            receiver = array(values, is_double)
            product, total = 0.0, 0.0
            for each in kept:
                product, total = product + each * each, total + each
            cases += [succeeds("primitiveDotProduct", receiver, receiver, gives=product), succeeds("primitiveSum", receiver, gives=total),
                      succeeds("primitiveLength", receiver, gives=math.sqrt(product), is_ours=True),
                      shows("primitiveNormalize", f"| r | r := {receiver}. r {{}}. {ELEMENTS}", [rounded(each / math.sqrt(product), is_double) for each in kept], is_ours=True)]
            words = struct.unpack("<3I", struct.pack("<3f", *kept)) if not is_double else struct.unpack("<6I", struct.pack("<3d", *kept))
            cases.append(succeeds("primitiveHashArray", receiver, gives=sum(words) & 0x1FFFFFFF))
            cases.append(shows("primitiveEqual", f"{{{receiver} {{}}: {receiver}. {receiver} {{}}: {array(values[:2], is_double)}. {receiver} {{}}: {array((*values[:2], 9.0), is_double)}}}", [True, False, False]))
            cases.append(shows("primitiveAt", f"(1 to: 3) collect: [:i | {receiver} {{}}: i]", kept))
            cases.append(shows("primitiveAtPut", f"| r | r := {receiver}. r {{}}: 2 with: 8.5. {ELEMENTS}", [kept[0], 8.5, kept[2]]))
    others = [each for each in NO_FLOATS if each != "2.5"]
    return cases + [
        shows("primitiveEqual", f"{array((0.0,), False)} {{}}: {array((-0.0,), False)}", True), shows("primitiveEqual", f"{array((math.nan,), False)} {{}}: {array((math.nan,), False)}", False),
        *[fails(key, each, because="badReceiver") for key in ("primitiveSum", "primitiveLength", "primitiveNormalize", "primitiveHashArray") for each in others],
        *[fails(key, "WordArray new: 3", because="badReceiver") for key in ("primitiveLength", "primitiveNormalize")],
        *[fails(key, each, "WordArray new: 3", because="badReceiver") for key in ("primitiveDotProduct", "primitiveEqual") for each in others],
        *[fails("primitiveEqual", "WordArray new: 2", each, because="badArgument") for each in others], *[fails("primitiveDotProduct", "WordArray new: 2", each, because="badArgument") for each in OTHERS if each != "2.5"],
        shows("primitiveNormalize", "(Probe immutable: 4) {}", Shown("failed: #no modification"), "immutable", is_ours=True),
        *[fails("primitiveAt", each, "1", because="badReceiver") for each in others], *[fails("primitiveAt", "WordArray new: 3", each, because="badIndex") for each in ("0", "4", "nil", "1.0")],
        *[fails("primitiveAtPut", each, "1", "1.0", because="badReceiver") for each in others], *[fails("primitiveAtPut", "WordArray new: 3", each, "1.0", because="badIndex") for each in ("0", "4", "nil")],
        *[fails("primitiveAtPut", "WordArray new: 3", "1", each, because="badArgument") for each in ("nil", "'a'")],
        shows("primitiveAtPut", "(Probe immutable: 4) {}: 1 with: 2.5", Shown("failed: #no modification"), "immutable", is_ours=True),
    ]


def number(value: int) -> bytes:
    return bytes([value]) if value <= 223 else (value + 57344).to_bytes(2, "big") if value <= 7935 else b"\xff" + value.to_bytes(4, "big")


def words_of(values: Sequence[int]) -> str:
    return f"[| a | a := WordArray new: {len(values)}. #({' '.join(map(str, values))}) doWithIndex: [:each :i | a at: i put: each]. a] value"


def compression() -> list[Case]:
    compress, decompress = "primitiveCompressToByteArray", "primitiveDecompressFromByteArray"
    one, many, byte = 0x12345678, [0x1000 + each for each in range(70)], 0x2B2B2B2B
    runs = {
        (): b"", (byte,): number(5) + b"\x2b", (byte,) * 3: number(13) + b"\x2b", (one,): number(7) + one.to_bytes(4, "big"), (one, one): number(10) + one.to_bytes(4, "big"),
        (0,) * 3000: number(12001) + b"\0", (one,) * 60: number(242) + one.to_bytes(4, "big"), tuple(many): number(283) + b"".join(each.to_bytes(4, "big") for each in many),
        (one, one + 1, byte, byte): number(11) + one.to_bytes(4, "big") + (one + 1).to_bytes(4, "big") + number(9) + b"\x2b",
    }
    cases = []
    for words, expected in runs.items():
        made = words_of(words) if len(words) < 100 else f"(WordArray new: {len(words)})"
        whole = number(len(words)) + expected
        cases.append(shows(compress, f"| b n | b := ByteArray new: {len(words) * 4 + 16}. n := nil {{}}: {made} with: b. b copyFrom: 1 to: n", whole))
        cases.append(shows(decompress, f"| w | w := WordArray new: {len(words)}. nil {{}}: w with: #[{' '.join(map(str, whole))}] with: {len(number(len(words))) + 1}. "
                           f"w p156: {made}", True))
    failed = {each: Shown(f"failed: #{text}") for each, text in (("immutable", "no modification"), ("badIndex", "bad index"))}
    no_words = ("nil", "3", "'abcd'", "Array new: 2", "DoubleWordArray new: 2")
    return cases + [
        *[fails(compress, "nil", each, "ByteArray new: 99", because="badArgument") for each in no_words], *[fails(compress, "nil", "WordArray new: 2", each, because="badArgument") for each in ("nil", "3", "WordArray new: 9")],
        fails(compress, "nil", "WordArray new: 2", "ByteArray new: 14", because="unsupported"), shows(compress, "nil {}: (WordArray new: 0) with: (Probe immutable: 2)", failed["immutable"], "immutable", is_ours=True),
        *[fails(decompress, "nil", each, "ByteArray new: 9", "1", because="badArgument") for each in no_words], *[fails(decompress, "nil", "WordArray new: 2", each, "1", because="badArgument") for each in ("nil", "3", "WordArray new: 9")],
        *[fails(decompress, "nil", "WordArray new: 2", "#[1 2]", each, because="badArgument") for each in ("nil", "1.0")], *[fails(decompress, "nil", "WordArray new: 2", "#[1 2]", each, because="badIndex", is_ours=True) for each in ("0", "-5")],
        *[fails(decompress, "nil", "WordArray new: 2", bytes_, "1", because="badIndex") for bytes_ in ("#[13 1]", "#[9 1 5 1]", "#[255 255 255 255 255 1]", "#[224 13 1]")],
        shows(decompress, "| w | w := WordArray new: 2. nil {}: w with: #[7 1] with: 1. w at: 1", 1 << 24), shows(decompress, "| w | w := WordArray new: 2. nil {}: w with: #[4 5 7] with: 1. {w at: 1. w at: 2}", [0, 0x07070707]),
        shows(decompress, "nil {}: (Probe immutable: 4) with: #[] with: 1", failed["immutable"], "immutable", is_ours=True),
    ]


CASES: list[Case] = [*arithmetic(), *reductions(), *compression()]
