"""Numbers in the bytes of objects: 16-bit words, floats by index, and numbers of C at byte offsets."""

from __future__ import annotations

import struct

from element_cases import METHOD
from probe import MAX_SMALL, Boxed, Case, Character, fails, shows, succeeds

NO_BYTES = ("3", "nil", "$a", "#(1 2)", "Object new", METHOD, "thisContext")
NO_INDICES = ("0", "-1", str(MAX_SMALL), "nil", "1.0", "1 bitShift: 62")
CONTENTS = bytes([1, 0x82, 3, 0x84, 5, 0x86, 7, 0x88, 9])
NO_NUMBERS = ("nil", "'1'", "$a", "1/3", "1 bitShift: 100")

# Number of the primitive that reads; the one that writes is 15 higher. The format of struct, and what cannot be written.
INTEGERS = {601: "B", 602: "b", 603: "H", 604: "h", 605: "I", 606: "i", 607: "Q", 608: "q"}
FLOATS = {613: "f", 614: "d"}
CHARACTERS = {610: "B", 611: "H", 612: "I"}


def shorts() -> list[Case]:
    codes = "#[1 2 255 255 5] copy"
    return [
        succeeds(143, codes, "1", gives=0x201), succeeds(143, codes, "2", gives=-1), succeeds(143, "WordArray new: 1", "2", gives=0),
        *[fails(143, each, "1", because="badReceiver") for each in NO_BYTES],
        *[fails(143, codes, each, because="badIndex") for each in ("3", *NO_INDICES)],
        shows(144, f"| a | a := {codes}. {{a {{}}: 2 with: -32768. a {{}}: 1 with: 32767. a}}", [-32768, 32767, bytes([255, 127, 0, 128, 5])]),
        *[fails(144, each, "1", "1", because="badReceiver") for each in NO_BYTES],
        *[fails(144, codes, each, "1", because="badIndex") for each in ("3", *NO_INDICES)],
        *[fails(144, codes, "1", each, because="badArgument") for each in ("32768", "-32769", "1.0", *NO_NUMBERS)],
        fails(144, "Probe immutable: 2", "1", "1", because="immutable"),
    ]


def comparing() -> list[Case]:
    words = "((WordArray new: 2) at: 2 put: {}; yourself)"
    return [
        *[succeeds(156, one, other, gives=same) for one, other, same in (
            ("#[1 2 3]", "#[1 2 3] copy", True), ("#[1 2 3]", "#[1 2 4]", False), ("#[1 2]", "#[1 2 3]", False), ("#[]", "#[] copy", True),
            ("'ab'", "#[97 98]", True), (words.format(7), words.format(7), True), (words.format(7), words.format(8), False),
            ("3", "3", True), ("nil", "nil", True))],
        *[fails(156, each, "#[1]", because="badReceiver") for each in NO_BYTES],
        *[fails(156, "#[1]", each, because="badArgument") for each in (*NO_BYTES, "WordArray new: 1")],
    ]


def floats() -> list[Case]:
    single, double = "((WordArray new: 2) at: 1 put: 16r3F800000; at: 2 put: 16rC0200000; yourself)", "((DoubleWordArray new: 1) at: 1 put: 16r4009000000000000; yourself)"
    no_floats = (*NO_BYTES, "#[1 2 3 4]", "'abcd'", "DoubleByteArray new: 2")
    return [
        succeeds(238, single, "1", gives=1.0), succeeds(238, single, "2", gives=-2.5), succeeds(238, double, "1", gives=3.125),
        *[fails(238, each, "1", because="badReceiver") for each in no_floats],
        *[fails(238, single, each, because="badIndex") for each in ("3", *NO_INDICES)], fails(238, double, "2", because="badIndex"),
        shows(239, f"| a | a := {single}. {{a {{}}: 2 with: 0.1. a {{}}: 1 with: 3. a at: 2. a p238: 2. a p238: 1}}",
              [0.1, 3, 0x3DCCCCCD, struct.unpack("f", struct.pack("f", 0.1))[0], 3.0]),
        shows(239, f"| a | a := {double}. {{a {{}}: 1 with: 1.0e300. a p238: 1}}", [1e300, 1e300]),
        *[fails(239, each, "1", "1.0", because="badReceiver") for each in no_floats],
        *[fails(239, single, each, "1.0", because="badIndex") for each in ("3", *NO_INDICES)],
        *[fails(239, single, "1", each, because="badArgument") for each in (*NO_NUMBERS, str(MAX_SMALL))],
        fails(239, "Probe immutable: 4", "1", "1.0", because="immutable"),
    ]


def unpacked(form: str, offset: int) -> object:
    return struct.unpack_from("<" + form, CONTENTS, offset)[0]


def places(number: int, *value: str) -> list[Case]:
    """Failures for the object and for the offset, of which the last that fits is the one before that of the end."""
    size = struct.calcsize({**INTEGERS, **FLOATS, **CHARACTERS, 600: "B"}[number if number < 615 else number - 15])
    codes = f"ByteArray new: {size + 3}"
    return [
        *[fails(number, each, "0", *value, because="badArgument") for each in NO_BYTES],
        *[fails(number, codes, each, *value, because="badArgument") for each in ("nil", "1.0", "1 bitShift: 62")],
        *[fails(number, codes, each, *value, because="badIndex") for each in ("-1", "4", str(MAX_SMALL), str(-MAX_SMALL))],
        fails(number, f"ByteArray new: {size - 1}", "0", *value, because="badIndex"),
    ]


def stored(form: str, value: object) -> list[object]:
    """What is shown after a value was stored at the offset 3 of 14 bytes."""
    return [value, bytes(3) + struct.pack("<" + form, value.code if isinstance(value, Character) else value) + bytes(11 - struct.calcsize(form))]


def stores(number: int, form: str, *values: tuple[str, object]) -> list[Case]:
    return [shows(number, f"| a | a := ByteArray new: 14. {{a {{}}: 3 with: ({text}). a}}", stored(form, value)) for text, value in values]


def numbers() -> list[Case]:
    source = f"#[{' '.join(map(str, CONTENTS))}]"
    cases = [
        *[succeeds(600, "#[0 1 255]", offset, gives=value) for offset, value in (("0", False), ("1", True), ("2", True))], *places(600),
        shows(615, "| a | a := #[7 7 7] copy. {a {}: 1 with: true. a {}: 2 with: false. a}", [True, False, bytes([7, 1, 0])]), *places(615, "true"),
        *[fails(615, "ByteArray new: 2", "0", each, because="badArgument") for each in ("nil", "1", "0")], fails(615, "Probe immutable: 2", "0", "true", because="immutable"),
    ]
    for number, form in INTEGERS.items():
        size = struct.calcsize(form)
        low, high = (0, (1 << size * 8) - 1) if form.isupper() else (-(1 << size * 8 - 1), (1 << size * 8 - 1) - 1)
        cases += [succeeds(number, source, str(offset), gives=unpacked(form, offset)) for offset in (0, 1)]
        cases += [*places(number), *places(number + 15, "0"), *stores(number + 15, form, (str(low), low), (str(high), high), ("1", 1))]
        cases += [fails(number + 15, "ByteArray new: 9", "0", each, because="badArgument") for each in (str(low - 1), str(high + 1), "1.0", *NO_NUMBERS)]
        cases.append(fails(number + 15, "Probe immutable: 4", "0", "1", because="immutable"))
    for number, form in FLOATS.items():
        value = struct.unpack(form, struct.pack(form, 0.1))[0]
        packed = struct.pack("<" + form, 0.1)
        cases += [succeeds(number, f"#[0 0 0 {' '.join(map(str, packed))}]", "3", gives=value), *places(number), *places(number + 15, "1.0"),
                  *stores(number + 15, form, ("-2.5", -2.5)), shows(number + 15, "| a | a := ByteArray new: 8. {a {}: 0 with: 1.0e300. a size}", [Boxed(1e300), 8])]
        cases += [fails(number + 15, "ByteArray new: 9", "0", each, because="badArgument") for each in ("1", *NO_NUMBERS)]
        cases.append(fails(number + 15, "Probe immutable: 4", "0", "1.0", because="immutable"))
    for number, form in CHARACTERS.items():
        highest = min((1 << struct.calcsize(form) * 8) - 1, (1 << 30) - 1)
        cases += [succeeds(number, "#[0 65 0 0 0]", "1", gives=Character(65)), *places(number), *places(number + 15, "$a"),
                  *stores(number + 15, form, ("$a", Character(97)), (f"Character value: {highest}", Character(highest)))]
        cases += [fails(number + 15, "ByteArray new: 9", "0", each, because="badArgument") for each in ("97", "'a'", "nil")]
        cases.append(fails(number + 15, "Probe immutable: 2", "0", "$a", because="immutable"))
    cases += [fails(612, "#[255 255 255 255]", "0", because="badArgument"), fails(625, "ByteArray new: 9", "0", "Character value: 256", because="badArgument"),
              fails(626, "ByteArray new: 9", "0", "Character value: 65536", because="badArgument")]
    return cases


CASES: list[Case] = [*shorts(), *comparing(), *floats(), *numbers()]
