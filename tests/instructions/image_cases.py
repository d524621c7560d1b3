"""Primitives that images of other systems ask for: contexts without temporaries, low space, strings of bytes."""

from __future__ import annotations

from probe import Case, Shown, fails, shows, succeeds

TABLE = "(0 to: 255) asByteArray"
SHORT = "ByteArray new: 255"
NO_BYTES = ("nil", "3", "#(1 2)")
NO_NUMBERS = ("nil", "1.0", "'a'")


def contexts() -> list[Case]:
    suspended = "| c | c := [3] newProcess suspendedContext. "
    failed = Shown("failed: #bad argument")
    return [
        shows(76, suspended + "{(c {}: 5) == c. c stackPtr. c at: 5}", [True, 5, None]),
        *[shows(76, suspended + f"c {{}}: {each}", failed, "badArgument") for each in ("-1", "1000", "nil")],
        *[fails(76, each, "1", because="badReceiver") for each in ("3", "nil", "Object new")],
        fails(76, "thisContext", "1", because="inappropriate"),
        fails(170, "Character", "65", "66", because="badNumberOfArguments", is_ours=True),
        succeeds(170, "65", gives=Shown("character 65")),
    ]


def memory() -> list[Case]:
    return [
        shows(124, "| s | s := Semaphore new. nil {}: s. {(nil p129 at: 18) == s. nil {}: nil. nil p129 at: 18}", [True, None, None]),
        succeeds(125, "nil", "0", gives=None),
        *[fails(125, "nil", each, because="badArgument") for each in NO_NUMBERS],
        shows(254, "| old | old := nil {}: 26 with: 7. nil {}: 26 with: old", 7, is_ours=True),
        fails(254, "nil", "40", "8", because="inappropriate"),
    ]


def strings() -> list[Case]:
    compare, find, first = "primitiveCompareString", "primitiveFindSubstring", "primitiveFindFirstInString"
    index, hash_, translate = "primitiveIndexOfAsciiInString", "primitiveStringHash", "primitiveTranslateStringWithTable"
    return [
        *[succeeds(compare, "nil", one, other, TABLE, gives=order)
          for one, other, order in (("'abc'", "'abd'", 1), ("'abc'", "'abc'", 2), ("'b'", "'abc'", 3), ("'ab'", "'abc'", 1), ("'abc'", "''", 3))],
        *[fails(compare, "nil", each, "'a'", TABLE, because="badArgument") for each in NO_BYTES],
        *[fails(compare, "nil", "'a'", each, TABLE, because="badArgument") for each in NO_BYTES],
        *[fails(compare, "nil", "'a'", "'b'", each, because="badArgument") for each in (*NO_BYTES, SHORT)],
        *[succeeds(find, "nil", key, "'this is it'", start, TABLE, gives=place)
          for key, start, place in (("'is'", "1", 3), ("'is'", "4", 6), ("'is'", "-4", 3), ("'it'", "9", 9), ("'it'", "10", 0), ("''", "1", 0))],
        *[fails(find, "nil", each, "'a'", "1", TABLE, because="badArgument") for each in NO_BYTES],
        *[fails(find, "nil", "'a'", "'a'", each, TABLE, because="badArgument") for each in NO_NUMBERS],
        fails(find, "nil", "'a'", "'a'", "1", SHORT, because="badArgument"),
        *[succeeds(first, "nil", "'this is it'", "(ByteArray new: 256) at: 117 put: 1; yourself", start, gives=place)
          for start, place in (("1", 1), ("2", 10), ("11", 0))],
        succeeds(first, "nil", "'this'", SHORT, "1", gives=0),
        *[fails(first, "nil", each, TABLE, "1", because="badArgument") for each in NO_BYTES],
        *[fails(first, "nil", "'a'", each, "1", because="badArgument") for each in NO_BYTES],
        fails(first, "nil", "'a'", TABLE, "nil", because="badArgument"), fails(first, "nil", "'a'", TABLE, "0", because="badIndex"),
        *[succeeds(index, "nil", "115", "'this is it'", start, gives=place) for start, place in (("1", 4), ("5", 7), ("8", 0))],
        succeeds(index, "nil", "1000", "'this'", "1", gives=0), fails(index, "nil", "115", "'this'", "0", because="badIndex"),
        *[fails(index, "nil", each, "'a'", "1", because="badArgument") for each in NO_NUMBERS],
        *[fails(index, "nil", "1", each, "1", because="badArgument") for each in NO_BYTES],
        succeeds(hash_, "nil", "#[1 2]", "3", gives=((3 + 1) * 1664525 + 2) * 1664525 & 0xFFFFFFF), succeeds(hash_, "nil", "''", "-1", gives=0xFFFFFFF),
        *[fails(hash_, "nil", each, "3", because="badArgument") for each in NO_BYTES],
        *[fails(hash_, "nil", "'a'", each, because="badArgument") for each in NO_NUMBERS],
        shows(translate, f"| s t | s := 'abc' copy. t := {TABLE}. t at: 99 put: 90. nil {{}}: s with: 2 with: 2 with: t. s", "aZc"),
        *[fails(translate, "nil", "'abc' copy", start, stop, TABLE, because="badIndex") for start, stop in (("0", "1"), ("1", "4"))],
        *[fails(translate, "nil", each, "1", "1", TABLE, because="badArgument") for each in NO_BYTES],
        fails(translate, "nil", "'abc' copy", "1", "1", SHORT, because="badArgument"),
        fails(translate, "nil", "Probe immutable: 2", "1", "1", TABLE, because="immutable"),
    ]


def descriptors() -> list[Case]:
    key = "primitiveFileDescriptorType"
    return [succeeds(key, "nil", "987654", gives=-1), *[fails(key, "nil", each, because="badArgument") for each in NO_NUMBERS]]


CASES: list[Case] = [*contexts(), *memory(), *strings(), *descriptors()]
