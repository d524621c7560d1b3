"""Elements of objects of every format: at:, at:put:, size, strings, words, runs."""

from __future__ import annotations

from probe import MAX_SMALL, Case, Character, Symbol, fails, shows, succeeds

METHOD = "Probe method: #[76 92] header: 2 - (1 bitShift: 60) literals: #()"
FIELDS = "ProbeFields first: 1 second: 2 indexed: #(30 40)"
IMMEDIATES = ("3", "$a", "1.5", "-1")
NO_INDICES = ("nil", "1.0", "'1'", "1 bitShift: 62")


def filled(class_name: str, *elements: int) -> str:
    puts = "; ".join(f"at: {index} put: {each}" for index, each in enumerate(elements, 1))
    return f"({class_name} new: {len(elements)}) {puts}; yourself"


# Each with its elements.
INDEXABLES: list[tuple[str, list[object]]] = [
    ("#(7 $a nil) copy", [7, Character(97), None]),
    (FIELDS, [30, 40]),
    ("(WeakArray new: 2) at: 1 put: 5; at: 2 put: nil; yourself", [5, None]),
    ("#[1 255 0] copy", [1, 255, 0]),
    ("#[1 2 3 4 5 6 7 8] copy", [1, 2, 3, 4, 5, 6, 7, 8]),
    ("'aé' copy", [97, 233]),
    ("#sym", [115, 121, 109]),
    (filled("DoubleByteArray", 1, 65535, 0), [1, 65535, 0]),
    (filled("WordArray", 1, (1 << 32) - 1, 0), [1, (1 << 32) - 1, 0]),
    (filled("DoubleWordArray", 1, (1 << 64) - 1, 1 << 60, 0), [1, (1 << 64) - 1, 1 << 60, 0]),
    ("1 bitShift: 64", [0] * 8 + [1]),
    ("Probe boxed: 16r3FF0000000000000", [0, 0x3FF00000]),
    ("Object new", []),
    ("3 @ 4", []),
    ("ProbeEphemeron new", []),
    ("#() copy", []),
    ("#[] copy", []),
    ("Array new: 300", [None] * 300),
]
BYTES_AFTER_LITERALS = 3 * 8

LIMITS = [("ByteArray", 8), ("DoubleByteArray", 16), ("WordArray", 32), ("DoubleWordArray", 64), ("ByteString", 8), ("WideString", 32),
          ("LargePositiveInteger", 8)]


def at_cases() -> list[Case]:
    cases = []
    for text, elements in INDEXABLES:
        cases.append(succeeds(62, text, gives=len(elements)))
        for index in {1, 2, len(elements)} & set(range(1, len(elements) + 1)):
            cases.append(succeeds(60, text, str(index), gives=elements[index - 1]))
        for index in ("0", "-1", str(len(elements) + 1), str(MAX_SMALL), *NO_INDICES):
            cases.append(fails(60, text, index, because="badIndex"))
            cases.append(fails(61, text, index, "0", because="badIndex"))
    for each in (*IMMEDIATES, "thisContext"):
        cases.append(fails(60, each, "1", because="badReceiver"))
        cases.append(fails(61, each, "1", "1", because="badReceiver"))
        cases.append(fails(62, each, because="badReceiver"))
    return cases


def at_put_cases() -> list[Case]:
    cases = [
        shows(61, "| a | a := Array new: 2. {a {}: 2 with: #x. a}", [Symbol("x"), [None, Symbol("x")]]),
        shows(61, f"| a | a := {FIELDS}. {{a {{}}: 2 with: 5. a fields}}", [5, [1, 2, 30, 5]]),
        shows(61, "| a | a := WeakArray new: 1. {a {}: 1 with: 5. a at: 1}", [5, 5]),
        shows(61, "| a | a := #[1 2 3] copy. {a {}: 3 with: 255. a}", [255, bytes([1, 2, 255])]),
        shows(61, "| a | a := 'abc' copy. {a {}: 1 with: 90. a}", [90, "Zbc"]),
        shows(61, "| a | a := DoubleByteArray new: 3. {a {}: 3 with: 65535. (a at: 2). (a at: 3)}", [65535, 0, 65535]),
        shows(61, "| a | a := WordArray new: 3. {a {}: 3 with: 4294967295. (a at: 2). (a at: 3)}", [4294967295, 0, 4294967295]),
        shows(61, "| a | a := DoubleWordArray new: 2. {a {}: 2 with: (1 bitShift: 64) - 1. (a at: 1). (a at: 2)}", [(1 << 64) - 1, 0, (1 << 64) - 1]),
        shows(61, "| a | a := DoubleWordArray new: 2. {a {}: 1 with: 7. (a at: 1). (a at: 2)}", [7, 7, 0]),
    ]
    for class_name, bits in LIMITS:
        for value in ("-1", str(1 << bits), "nil", "1.0", "$a"):
            cases.append(fails(61, f"{class_name} basicNew: 2", "1", value, because="badArgument"))
        cases.append(succeeds(61, f"{class_name} basicNew: 2", "2", str((1 << bits) - 1), gives=(1 << bits) - 1))
    return cases


def method_cases() -> list[Case]:
    """The bytes of a method begin after its literals."""
    first = BYTES_AFTER_LITERALS + 1
    return [
        succeeds(62, METHOD, gives=BYTES_AFTER_LITERALS + 3),
        succeeds(60, METHOD, str(first), gives=76),
        succeeds(60, METHOD, str(first + 1), gives=92),
        *[fails(60, METHOD, str(each), because="badIndex") for each in (0, 1, first - 1, first + 3)],
        shows(61, f"| m | m := {METHOD}. {{m {{}}: {first} with: 77. nil withArgs: #() executeMethod: m}}", [77, True]),
        *[fails(61, METHOD, str(each), "0", because="badIndex") for each in (0, 1, first - 1, first + 3)],
        fails(61, METHOD, str(first), "256", because="badArgument"),
    ]


WIDE = "(WideString new: 2) at: 1 put: $a; at: 2 put: (Character value: 16r1F600); yourself"


def string_cases() -> list[Case]:
    no_strings = ("#(1)", "3", "DoubleByteArray new: 2", "DoubleWordArray new: 2", "Object new", METHOD, "thisContext", "$a")
    return [
        succeeds(63, "'aé'", "1", gives=Character(97)), succeeds(63, "'aé'", "2", gives=Character(233)),
        succeeds(63, "#[65]", "1", gives=Character(65)), succeeds(63, "#sym", "3", gives=Character(109)),
        succeeds(63, WIDE, "1", gives=Character(97)), succeeds(63, WIDE, "2", gives=Character(0x1F600)),
        *[fails(63, each, "1", because="badReceiver") for each in no_strings],
        *[fails(63, text, index, because="badIndex") for text in ("'ab'", WIDE) for index in ("0", "3", "-1", str(MAX_SMALL), *NO_INDICES)],
        shows(64, "| s | s := 'abc' copy. {s {}: 2 with: (Character value: 255). s}", [Character(255), "a\xffc"]),
        shows(64, f"| s | s := {WIDE}. {{s {{}}: 1 with: (Character value: 16r3FFFFFFF). (s at: 1) asInteger. s size}}",
              [Character(0x3FFFFFFF), 0x3FFFFFFF, 2]),
        *[fails(64, each, "1", "$a", because="badReceiver") for each in no_strings],
        *[fails(64, text, index, "$a", because="badIndex") for text in ("'ab' copy", WIDE) for index in ("0", "3", *NO_INDICES)],
        *[fails(64, text, "1", value, because="badArgument") for text in ("'ab' copy", WIDE) for value in ("97", "nil", "'a'")],
        fails(64, "'ab' copy", "1", "Character value: 256", because="badArgument"),
    ]


def run_cases() -> list[Case]:
    """Of primitive 105 and of filling."""
    replace = "| a | a := {target}. {{a {{}}: {start} with: {stop} with: ({source}) with: {first}. a}}"

    def replaces(target: str, start: int, stop: int, source: str, first: int, gives: object) -> Case:
        text = replace.format(target=target, start=start, stop=stop, source=source, first=first)
        return shows(105, text, [gives, gives])

    def refuses(because: str, *parts: str) -> Case:
        return fails(105, *parts, because=because)

    array, codes = "#(1 2 3 4) copy", "#[1 2 3 4] copy"
    return [
        replaces(array, 2, 3, "#(a b c)", 2, [1, Symbol("b"), Symbol("c"), 4]),
        replaces(array, 1, 4, "#(5 6 7 8)", 1, [5, 6, 7, 8]),
        replaces(array, 3, 2, "#(5)", 1, [1, 2, 3, 4]),
        replaces(array, 3, 2, "#(5)", 100, [1, 2, 3, 4]),
        replaces(codes, 1, 2, "#[9 8 7]", 2, bytes([8, 7, 3, 4])),
        replaces(codes, 4, 4, "'A'", 1, bytes([1, 2, 3, 65])),
        replaces("'abcd' copy", 2, 3, "#[65 66]", 1, "aABd"),
        shows(105, "| a | a := #(1 2 3 4 5) copy. a {}: 1 with: 3 with: a with: 3", [3, 4, 5, 4, 5]),
        shows(105, f"| a | a := {FIELDS}. a {{}}: 1 with: 2 with: #(8 9) with: 1. a fields", [1, 2, 8, 9]),
        shows(105, f"| a | a := {FIELDS}. (Array new: 2) {{}}: 1 with: 2 with: a with: 1", [30, 40]),
        shows(105, "| a | a := DoubleByteArray new: 3. a {}: 2 with: 3 with: (DoubleByteArray new: 2) with: 1. (1 to: 3) asArray collect: [:i | a at: i]", [0, 0, 0]),
        shows(105, f"| a | a := WordArray new: 2. a {{}}: 1 with: 2 with: ({filled('WordArray', 7, 8)}) with: 1. {{a at: 1. a at: 2}}", [7, 8]),
        shows(105, f"| a | a := DoubleWordArray new: 2. a {{}}: 2 with: 2 with: ({filled('DoubleWordArray', 7, 8)}) with: 2. {{a at: 1. a at: 2}}", [0, 8]),
        *[refuses("badReceiver", each, "1", "1", "#(1)", "1") for each in (*IMMEDIATES, "thisContext")],
        refuses("badReceiver", METHOD, "25", "25", "#[77]", "1"),
        *[refuses("badArgument", array, "1", "1", each, "1") for each in (*IMMEDIATES, "thisContext", "#[1 2]", "'abc'", "WordArray new: 2")],
        *[refuses("badArgument", codes, "1", "1", each, "1") for each in ("#(1)", "WordArray new: 2", "DoubleByteArray new: 2")],
        *[refuses("badArgument", array, start, stop, "#(1)", first)
          for start, stop, first in (("nil", "1", "1"), ("1", "nil", "1"), ("1", "1", "nil"), ("1.0", "1", "1"), ("1 bitShift: 62", "1", "1"))],
        *[refuses("badIndex", array, start, stop, "#(1 2 3 4)", first)
          for start, stop, first in (("0", "1", "1"), ("1", "5", "1"), ("5", "5", "1"), ("1", "1", "0"), ("1", "4", "2"), ("1", "1", "5"),
                                     ("0", "-1", "1"), ("-3", "-5", "1"), ("1", str(MAX_SMALL), "1"), ("1", "1", str(MAX_SMALL)),
                                     (f"{-MAX_SMALL}", str(MAX_SMALL), "1"))],
        shows(145, "#[1 2 3] copy {}: 255", bytes([255] * 3)), shows(145, "#[] copy {}: 255", b""), shows(145, "'abc' copy {}: 65", "AAA"),
        shows(145, "| a | a := DoubleByteArray new: 5. a {}: 65535. {a at: 1. a at: 5}", [65535, 65535]),
        shows(145, "| a | a := WordArray new: 3. a {}: 4294967295. {a at: 1. a at: 3}", [4294967295, 4294967295]),
        shows(145, "| a | a := DoubleWordArray new: 3. a {}: (1 bitShift: 64) - 1. {a at: 1. a at: 3}", [(1 << 64) - 1] * 2),
        *[fails(145, each, "1", because="badReceiver") for each in ("#(1 2)", "3", "Object new", METHOD, "thisContext", FIELDS)],
        *[fails(145, f"{name} basicNew: 2", value, because="badArgument")
          for name, bits in LIMITS[:5] for value in ("-1", str(1 << bits), "nil", "1.0", "$a")],
    ]


def word_cases() -> list[Case]:
    words = filled("WordArray", 1, (1 << 32) - 1, 1 << 31)
    return [
        *[succeeds(165, words, str(index), gives=value) for index, value in enumerate((1, -1, -(1 << 31)), 1)],
        succeeds(165, "#[1 0 0 0 255 255 255 127 9]", "2", gives=(1 << 31) - 1),
        succeeds(165, filled("DoubleWordArray", 5, 1 << 32), "4", gives=1),
        *[fails(165, each, "1", because="badReceiver") for each in ("#(1 2)", "3", "Object new", METHOD, "thisContext")],
        *[fails(165, "#[1 0 0 0 255 255 255 127 9]", index, because="badIndex") for index in ("0", "3", "-1", *NO_INDICES)],
        shows(166, "| a | a := ByteArray new: 9. {a {}: 2 with: -2. a}", [-2, bytes([0, 0, 0, 0, 254, 255, 255, 255, 0])]),
        shows(166, "| a | a := WordArray new: 1. {a {}: 1 with: -2147483648. a at: 1}", [-(1 << 31), 1 << 31]),
        shows(166, "| a | a := WordArray new: 1. {a {}: 1 with: 2147483647. a at: 1}", [(1 << 31) - 1] * 2),
        *[fails(166, each, "1", "1", because="badReceiver") for each in ("#(1 2)", "3", "Object new", METHOD, "thisContext")],
        *[fails(166, "ByteArray new: 9", index, "1", because="badIndex") for index in ("0", "3", *NO_INDICES)],
        *[fails(166, "ByteArray new: 8", "1", value, because="badArgument") for value in ("2147483648", "-2147483649", "nil", "1.0", "1 bitShift: 62")],
    ]


def compare_cases() -> list[Case]:
    return [
        succeeds(158, "'abc'", "'abc'", gives=0), succeeds(158, "#[]", "''", gives=0),
        *[shows(158, f"({one} {{}}: {other}) sign", sign) for one, other, sign in (
            ("'abc'", "'abd'", -1), ("'b'", "'abd'", 1), ("'ab'", "'abc'", -1), ("'abc'", "'ab'", 1), ("#[255]", "#[1]", 1), ("#[0]", "#[]", 1))],
        *[fails(158, each, "'a'", because="badReceiver") for each in ("#(1)", "3", "nil", "WideString new: 1", "Object new")],
        *[fails(158, "'a'", each, because="badArgument") for each in ("#(1)", "3", "nil", "WideString new: 1", "Object new")],
    ]


def immutable_cases() -> list[Case]:
    array, codes, string = (f"Probe immutable: {index}" for index in (1, 2, 3))
    return [
        fails(61, array, "1", "1", because="immutable"), fails(61, codes, "1", "1", because="immutable"),
        fails(64, string, "1", "$a", because="immutable"), fails(64, codes, "1", "$a", because="immutable"),
        fails(105, array, "1", "1", "#(1)", "1", because="immutable"), fails(105, codes, "1", "1", "#[1]", "1", because="immutable"),
        fails(145, codes, "1", because="immutable"), fails(166, codes, "1", "1", because="immutable"),
        succeeds(60, array, "1", gives=1), succeeds(105, "#(7 8 9) copy", "1", "3", array, "1", gives=[1, 2, 3]),
    ]


CASES: list[Case] = [*immutable_cases(), *at_cases(), *at_put_cases(), *method_cases(), *string_cases(), *run_cases(), *word_cases(), *compare_cases()]
