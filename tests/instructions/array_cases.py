"""Arrays of floats, by all of their elements, and words that are compressed: FloatArrayPlugin and MiscPrimitivePlugin."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from itertools import product

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


# Each module, the ending of the names of its primitives for two arrays, whether numbers are of double precision, and what is none of its arrays.
NO_ARRAYS = tuple(each for each in NO_FLOATS if each != "2.5")
MODULES = [("FloatArrayPlugin", "FloatArray", False, NO_ARRAYS), ("FloatArrayPlugin", "FloatArray", True, NO_ARRAYS),
           ("Float64ArrayPlugin", "Float64Array", True, (*NO_ARRAYS, "WordArray new: 3"))]
IMMUTABLE = Shown("failed: #no modification")


def zeros(is_double: bool, count: int = 3) -> str:
    return array([0.0] * count, is_double)


def refused(key: str, is_double: bool, arguments: str) -> Case:
    """An immutable array does not change."""
    return shows(key, f"| r | r := {zeros(is_double)}. r p164: true. r {{}}{arguments}", IMMUTABLE, "immutable", is_ours=True)


def arithmetic() -> list[Case]:
    cases = []
    for (module, ending, is_double, no_arrays), (name, function) in product(MODULES, OPERATIONS.items()):
        arrays, scalar = f"primitive{name}{ending}", f"primitive{name}ScalarOf{module}"
        for one in VALUES:
            for other in VALUES[:2]:
                left, right = ([rounded(each, is_double) for each in side] for side in (one, other))
                if name == "Div" and 0 in right:
                    continue
                expected = [rounded(function(a, b), is_double) for a, b in zip(left, right)]
                cases.append(shows(arrays, f"| r | r := {array(one, is_double)}. r {{}}: {array(other, is_double)}. {ELEMENTS}", expected))
            expected = [rounded(function(rounded(each, is_double), 2.5), is_double) for each in one]
            cases.append(shows(scalar, f"| r | r := {array(one, is_double)}. r {{}}: 2.5. {ELEMENTS}", expected))
        other_kind = zeros(not is_double)
        cases += [
            shows(scalar, f"| r | r := {array(VALUES[0], is_double)}. r {{}}: 2. {ELEMENTS}", [function(each, 2) for each in VALUES[0]], is_ours=True),
            shows(arrays, f"| r | r := {array(VALUES[0], is_double)}. (r {{}}: r) == r", True),
            *[fails(arrays, each, zeros(is_double), because="badReceiver") for each in no_arrays],
            *[fails(scalar, each, "2.5", because="badReceiver") for each in no_arrays],
            *[fails(arrays, zeros(is_double), each, because="badArgument") for each in (*NO_ARRAYS, other_kind, zeros(is_double, 2))],
            *[fails(scalar, zeros(is_double), each, because="badArgument") for each in ("nil", "'a'", "1 << 62")],
            refused(arrays, is_double, f": {array(VALUES[0], is_double)}"), refused(scalar, is_double, ": 2.5"),
        ]
    for module, ending, is_double, _ in MODULES:
        cases += [fails(f"primitiveDiv{ending}", array((1.0, 2.0), is_double), array((1.0, -0.0), is_double), because="badArgument"),
                  fails(f"primitiveDivScalarOf{module}", array((1.0,), is_double), "0.0", because="badArgument", is_ours=True)]
    return cases


def reductions() -> list[Case]:
    cases = []
    for module, _, is_double, no_arrays in MODULES:
        dot, total, length, normalize, equal, hash_, at, put = (
            f"primitive{each}Of{module}" for each in ("DotProduct", "Sum", "Length", "Normalize", "Equal", "HashArray", "At", "AtPut"))
        for values in VALUES[:1] + [(3.0, 4.0, 0.0), (0.1, 0.2, 0.3)]:
            kept = [rounded(each, is_double) for each in values]
            receiver = array(values, is_double)
            squares, sum_ = 0.0, 0.0
            for each in kept:
                squares, sum_ = squares + each * each, sum_ + each
            words = struct.unpack("<3I", struct.pack("<3f", *kept)) if not is_double else struct.unpack("<6I", struct.pack("<3d", *kept))
            cases += [
                succeeds(dot, receiver, receiver, gives=squares), succeeds(total, receiver, gives=sum_),
                succeeds(length, receiver, gives=math.sqrt(squares), is_ours=True),
                shows(normalize, f"| r | r := {receiver}. r {{}}. {ELEMENTS}", [rounded(each / math.sqrt(squares), is_double) for each in kept], is_ours=True),
                succeeds(hash_, receiver, gives=sum(words) & 0x1FFFFFFF),
                shows(equal, f"{{{receiver} {{}}: {receiver}. {receiver} {{}}: {array(values[:2], is_double)}. "
                             f"{receiver} {{}}: {array((*values[:2], 9.0), is_double)}}}", [True, False, False]),
                shows(at, f"(1 to: 3) collect: [:i | {receiver} {{}}: i]", kept),
                shows(put, f"| r | r := {receiver}. r {{}}: 2 with: 8.5. {ELEMENTS}", [kept[0], 8.5, kept[2]]),
            ]
        cases += [
            shows(equal, f"{array((0.0,), is_double)} {{}}: {array((-0.0,), is_double)}", True),
            shows(equal, f"{array((math.nan,), is_double)} {{}}: {array((math.nan,), is_double)}", False),
            *[fails(key, each, because="badReceiver") for key in (total, length, normalize, hash_) for each in no_arrays],
            *[fails(key, zeros(is_double), because="badReceiver") for key in (length, normalize)],
            *[fails(key, each, zeros(is_double), because="badReceiver") for key in (dot, equal) for each in no_arrays],
            *[fails(key, zeros(is_double), each, because="badArgument") for key in (dot, equal) for each in NO_ARRAYS],
            fails(dot, zeros(is_double), zeros(not is_double), because="badArgument"),
            *[fails(at, each, "1", because="badReceiver") for each in no_arrays], *[fails(put, each, "1", "1.0", because="badReceiver") for each in no_arrays],
            *[fails(at, zeros(is_double), each, because="badIndex") for each in ("0", "4", "nil", "1.0")],
            *[fails(put, zeros(is_double), each, "1.0", because="badIndex") for each in ("0", "4", "nil")],
            *[fails(put, zeros(is_double), "1", each, because="badArgument") for each in ("nil", "'a'")],
            refused(normalize, is_double, ""), refused(put, is_double, ": 1 with: 2.5"),
        ]
    return cases


def conversions() -> list[Case]:
    """From one precision to the other, and sums that are put elsewhere."""
    cases = []
    for key, is_double in (("primitiveFromFloat64Array", False), ("primitiveFromFloatArray", True)):
        for values in VALUES:
            source = array(values, not is_double)
            expected = [rounded(rounded(each, not is_double), is_double) for each in values]
            cases.append(shows(key, f"| r | r := {zeros(is_double)}. (r {{}}: {source}) == r ifTrue: [{ELEMENTS}]", expected))
        cases += [*[fails(key, each, zeros(not is_double), because="badReceiver") for each in NO_ARRAYS],
                  *[fails(key, zeros(is_double), each, because="badArgument") for each in (*NO_ARRAYS, zeros(is_double), zeros(not is_double, 2))],
                  refused(key, is_double, f": {zeros(not is_double)}")]
    cases.append(fails("primitiveFromFloatArray", zeros(False), zeros(True), because="badReceiver"))
    one, other, sum_ = array(VALUES[0], True), array(VALUES[1], True), zeros(True)
    added = [a + b for a, b in zip(VALUES[0], VALUES[1])]
    return cases + [
        shows(574, f"| r | r := {sum_}. (nil {{}}: {one} with: {other} with: r) == r ifTrue: [{ELEMENTS}]", added),
        shows(574, f"| r | r := {one}. 3 {{}}: r with: r with: r. {ELEMENTS}", [each * 2 for each in VALUES[0]]),
        *[fails(574, "nil", *arguments, because="badArgument", is_ours=True) for each in (*NO_ARRAYS, zeros(False), zeros(True, 2))
          for arguments in ((each, other, sum_), (one, each, sum_), (one, other, each))],
        shows(574, f"| r | r := {sum_}. r p164: true. nil {{}}: {one} with: {other} with: r", IMMUTABLE, "immutable", is_ours=True),
    ]


def randomness() -> list[Case]:
    """Bytes that nobody can foresee."""
    gather, make = "primitiveGatherEntropy", "primitiveMakeUUID"
    return [
        shows(gather, "| b | b := ByteArray new: 40. {nil {}: b. b asSet size > 10}", [True, True]), shows(gather, "nil {}: #[] copy", True),
        shows(gather, "| a b | a := ByteArray new: 8. b := ByteArray new: 8. nil {}: a. nil {}: b. a = b", False),
        *[fails(gather, "nil", each, because="badArgument") for each in NO_FLOATS if each != "'abcd'"],
        fails(gather, "nil", "Probe immutable: 2", because="immutable"),
        shows(make, "| b | b := ByteArray new: 16. {(b {}) == b. (b at: 7) >> 4. (b at: 9) >> 6. b asSet size > 5}", [True, 4, 2, True]),
        *[fails(make, each, because="badReceiver") for each in ("nil", "3", "ByteArray new: 15", "ByteArray new: 17", "Array new: 16", "WordArray new: 4")],
        shows(make, "| b | b := ByteArray new: 16. b p164: true. b {}", IMMUTABLE, "immutable"),
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


def foreseeable() -> list[Case]:
    """With a virtual clock, every run is the same."""
    failed = Shown("failed: #unsupported operation")
    return [shows(key, f"| b | b := ByteArray new: 16. {call}", failed, "unsupported") for key, call in (("primitiveGatherEntropy", "nil {}: b"), ("primitiveMakeUUID", "b {}"))]


CASES: list[Case] = [*arithmetic(), *reductions(), *conversions(), *randomness(), *compression()]
VIRTUAL: list[Case] = foreseeable()
