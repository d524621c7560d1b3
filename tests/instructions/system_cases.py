"""The system: clocks, memory, names, parameters, snapshots, files."""

from __future__ import annotations

from probe import MAX_SMALL, SUCCESS, Case, Shown, Symbol, fails, shows, succeeds

NO_NAMES = ("nil", "3", "#(1)", "WordArray new: 1", "Object new")


def clocks() -> list[Case]:
    wraps = "| a b | a := nil {}. b := nil {}. {a between: 0 and: (1 bitShift: 29) - 1. (b - a bitAnd: (1 bitShift: 29) - 1) < 60000}"
    counts = "| a b | a := nil {}. b := nil {}. {a > %s. b >= a. b - a < %s}"
    return [
        shows(135, wraps, [True, True]),
        # Seconds and microseconds since 1901, at the beginning of 2020.
        shows(137, counts % (3755289600, 60), [True] * 3),
        shows(240, counts % (3755289600 * 1000000, 60000000), [True] * 3),
        shows(241, counts % (3755289600 * 1000000, 60000000), [True] * 3),
        shows(137, "(nil {}) - ((nil p241) // 1000000) between: -1 and: 1", True),
    ]


def memory() -> list[Case]:
    return [
        shows(112, "(nil {}) > 1000000", True), shows(130, "(nil {}) > 1000000", True), shows(131, "(nil {}) > 1000000", True),
        shows(130, "| w | w := WeakArray with: Object new. nil {}. w at: 1", None), shows(131, "| w | w := WeakArray with: Object new. nil {}. w at: 1", None),
        shows(129, "| a | a := nil {}. {a class. a first. a at: 8. a at: 4}", [Shown("Array"), None, Shown("Array"), Shown("a Association")]),
        shows(254, "| all | all := nil {}. {all class. all at: 40. (nil {}: 40) = (all at: 40)}", [Shown("Array"), 8, True]),
        *[shows(254, f"(nil {{}}: {index}) class inheritsFrom: Integer", True) for index in (1, 2, 3, 7, 8, 9, 10, 11, 21, 34, 38, 41, 44, 52, 54, 66, 67)],
        succeeds(254, "nil", "5", gives=None), fails(254, "nil", "40", "8", "3", because="badNumberOfArguments"),
        *[fails(254, "nil", each, because="badArgument") for each in ("nil", "1.0", "'a'")],
        *[fails(254, "nil", index, because="badIndex") for index in ("0", "-1", str(MAX_SMALL))],
    ]


def names() -> list[Case]:
    return [
        shows(121, "| old | old := nil {}. nil {}: 'some.image'. (nil {}: old) = old and: [(nil {}) = old]", True),
        shows(121, "| old new | old := nil {}. nil {}: 'some.image'. new := nil {}. nil {}: old. new endsWith: 'some.image'", True),
        *[fails(121, "nil", each, because="badArgument") for each in NO_NAMES],
        shows(149, "(nil {}: 1) = (nil p121)", True), succeeds(149, "nil", "1001", gives="unix"), shows(149, "(nil {}: 0) isString", True),
        *[fails(149, "nil", index, because="notFound") for index in ("500", str(MAX_SMALL), str(-MAX_SMALL))],
        *[fails(149, "nil", each, because="badArgument") for each in ("nil", "1.0", "'a'", "1 bitShift: 62")],
        *[shows(number, "| old | old := nil p121. nil p121: 'saved.image'. [nil {}] ensure: [nil p121: old]", False) for number in (97, 247)],
        *[shows(number, "| old | old := nil p121. nil p121: 'missing/saved.image'. [nil {}] ensure: [nil p121: old]",
                Shown("failed: #internal error in named primitive machinery"), "internalError", is_ours=True) for number in (97, 247)],
    ]


def exits() -> list[Case]:
    """Their status; each ends the VM."""
    return [shows(113, "nil {}", Shown("exit 0")), shows(113, "nil {}: 7", Shown("exit 7")), shows(113, "nil {}: nil", Shown("exit 0"), is_ours=True)]


CLOSED = "| f | f := nil primitiveFileOpen: 'closed.file' with: true. nil primitiveFileClose: f. "


def with_file(name: str, do: str) -> str:
    """With a new file of ten bytes, ABCDEFGHIJ, at its beginning."""
    return (f"| f | [nil primitiveFileDelete: '{name}'] value. f := nil primitiveFileOpen: '{name}' with: true. "
            f"nil primitiveFileWrite: f with: 'ABCDEFGHIJ' with: 1 with: 10. nil primitiveFileSetPosition: f with: 0. [{do}] ensure: [nil primitiveFileClose: f]")


def files() -> list[Case]:
    no_handles = ("nil", "3", "#[1 2 3]", "ByteArray new: 16", "'a'", "ByteArray new: 17")
    inner = "primitiveFile"
    cases = []
    arguments = {"AtEnd": (), "Close": (), "Flush": (), "GetPosition": (), "SetPosition": ("0",), "Size": (), "Truncate": ("0",),
                 "Read": ("ByteArray new: 3", "1", "3"), "Write": ("ByteArray new: 3", "1", "3")}
    for name, others in arguments.items():
        key = inner + name
        cases += [fails(key, "nil", each, *others, because="badArgument") for each in no_handles]
        text = "nil {}: f" + "".join(f" with: ({each})" for each in others)
        cases.append(shows(key, CLOSED + text, Shown("failed: #bad argument"), "badArgument"))
    read, write = "nil primitiveFileRead: f with: b with: {} with: {}", "nil primitiveFileWrite: f with: b with: {} with: {}"
    failed = Shown("failed: #bad argument")
    for key, call in (("primitiveFileRead", read), ("primitiveFileWrite", write)):
        cases += [shows(key, with_file("runs.file", "| b | b := ByteArray new: 3. " + call.format(start, count)), failed, "badArgument")
                  for start, count in ((0, 1), (-1, 1), (1, 4), (4, 1), ("nil", 1), (1, "nil"), (1, -1), (1, MAX_SMALL), (MAX_SMALL, 1), ("1.0", 1))]
        cases += [shows(key, with_file("runs.file", f"| b | b := {value}. " + call.format(1, 1)), failed, "badArgument")
                  for value in ("Array new: 2", "nil", "3", "ProbeSuper >> #name")]
    internal = Shown("failed: #internal error in named primitive machinery")
    only_read = "| f | f := nil primitiveFileOpen: (nil p121) with: false. [nil {}: f with: 3] ensure: [nil primitiveFileClose: f]"
    # The handle of a file that nobody has opened.
    forged = "| f | f := (nil primitiveFileStdioHandles) first copy. f at: 1 put: 200. "
    cases += [
        shows("primitiveFileStdioHandles", "| a | a := nil {}. {a class. a size. (a at: 1) size}", [Shown("Array"), 3, 16]),
        shows("primitiveFileOpen", with_file("open.file", "f class"), Shown("ByteArray")),
        shows("primitiveFileOpen", "nil {}: 'missing/open.file' with: true", Shown("failed: #not found"), "notFound", is_ours=True),
        shows("primitiveFileOpen", "nil {}: 'missing.file' with: false", Shown("failed: #not found"), "notFound", is_ours=True),
        *[fails("primitiveFileOpen", "nil", each, "true", because="badArgument") for each in NO_NAMES],
        shows("primitiveFileOpenNew", "| f | f := nil {}: 'new.file'. nil primitiveFileWrite: f with: 'abc' with: 1 with: 3. nil primitiveFileClose: f. "
                                      "{(nil {}: 'new.file') code. nil primitiveFileDelete: 'new.file'} first", Symbol("inappropriate operation"), SUCCESS, "inappropriate"),
        shows("primitiveFileOpenNew", "nil {}: 'missing/new.file'", Shown("failed: #not found"), "notFound", is_ours=True),
        *[fails("primitiveFileOpenNew", "nil", each, because="badArgument") for each in NO_NAMES],
        shows("primitiveHasFileAccess", "nil {}", True),
        shows("primitiveGetWorkingDirectory", "(nil {}) = nil primitiveGetCurrentWorkingDirectory", True),
        shows("primitiveSetWorkingDirectory", "| here there | here := nil primitiveGetWorkingDirectory. nil primitiveDirectoryCreate: 'work'. "
              "there := (nil {}: 'work') isNil ifTrue: [nil primitiveGetWorkingDirectory]. nil {}: here. nil primitiveDirectoryDelete: 'work'. there = (here , '/work')", True),
        shows("primitiveGetWorkingDirectory", "| here gone | here := nil {}. nil primitiveDirectoryCreate: 'gone'. nil primitiveSetWorkingDirectory: 'gone'. "
              "nil primitiveDirectoryDelete: here , '/gone'. gone := nil {}. nil primitiveSetWorkingDirectory: here. gone", Shown("failed: #not found"), "notFound", is_ours=True),
        *[fails("primitiveSetWorkingDirectory", "nil", each, because="badArgument") for each in NO_NAMES],
        shows("primitiveSetWorkingDirectory", "nil {}: 'missing'", Shown("failed: #not found"), "notFound", is_ours=True),
        shows("primitiveFileClose", "| f | f := nil primitiveFileOpen: 'closed.file' with: true. (nil {}: f) class == ProbeFailure", False),
        shows("primitiveFileClose", forged + "nil {}: f", internal, "internalError", is_ours=True),
        shows("primitiveFileFlush", with_file("flush.file", "(nil {}: f) class == ProbeFailure"), False),
        shows("primitiveFileSize", with_file("size.file", "nil {}: f"), 10),
        shows("primitiveFileSize", forged + "nil {}: f", internal, "internalError", is_ours=True),
        shows("primitiveFileGetPosition", with_file("position.file", "{nil {}: f. nil primitiveFileSetPosition: f with: 7. nil {}: f} last"), 7),
        shows("primitiveFileGetPosition", forged + "nil {}: f", internal, "internalError", is_ours=True),
        shows("primitiveFileSetPosition", with_file("seek.file", "nil {}: f with: 1 << 33. nil primitiveFileGetPosition: f"), 1 << 33),
        *[shows("primitiveFileSetPosition", with_file("seek.file", f"nil {{}}: f with: ({each})"), failed, "badArgument") for each in ("-1", "nil", "1.0", "1 bitShift: 62")],
        shows("primitiveFileSetPosition", forged + "nil {}: f with: 0", internal, "internalError", is_ours=True),
        shows("primitiveFileAtEnd", with_file("end.file", "{nil {}: f. nil primitiveFileSetPosition: f with: 10. nil {}: f} copyWithout: nil"), [False, True]),
        shows("primitiveFileTruncate", with_file("truncate.file", "nil {}: f with: 4. {nil primitiveFileSize: f. nil {}: f with: 12. nil primitiveFileSize: f} last"), 12),
        *[shows("primitiveFileTruncate", with_file("truncate.file", f"nil {{}}: f with: ({each})"), failed, "badArgument") for each in ("-1", "nil", "1.0", "1 bitShift: 62")],
        shows("primitiveFileTruncate", only_read, internal, "internalError", is_ours=True),
        shows("primitiveFileRead", with_file("read.file", "| b | b := ByteArray new: 4. {nil {}: f with: b with: 2 with: 3. b. nil {}: f with: b with: 1 with: 1. b}"),
              [3, bytes([68, 65, 66, 67]), 1, bytes([68, 65, 66, 67])]),
        shows("primitiveFileRead", with_file("read.file", "| b | b := WordArray new: 3. {nil {}: f with: b with: 1 with: 3. b at: 1}"), [2, 0x44434241]),
        shows("primitiveFileRead", with_file("read.file", "| b | b := ByteArray new: 30. {nil {}: f with: b with: 1 with: 30. nil {}: f with: b with: 1 with: 30}"), [10, 0]),
        shows("primitiveFileRead", with_file("read.file", "nil {}: f with: (ByteArray new: 3) with: 1 with: 0"), 0),
        shows("primitiveFileRead", with_file("read.file", "nil {}: f with: (Probe immutable: 2) with: 1 with: 3"), Shown("failed: #no modification"), "immutable", is_ours=True),
        shows("primitiveFileRead", forged + "nil {}: f with: (ByteArray new: 3) with: 1 with: 3", internal, "internalError", is_ours=True),
        shows("primitiveFileWrite", with_file("write.file", "{nil {}: f with: 'xyz' with: 2 with: 2. nil primitiveFileGetPosition: f}"), [2, 2]),
        shows("primitiveFileWrite", with_file("write.file", "{nil {}: f with: (WordArray new: 3) with: 1 with: 3. nil primitiveFileGetPosition: f}"), [3, 12]),
        shows("primitiveFileWrite", forged + "nil {}: f with: 'abc' with: 1 with: 3", internal, "internalError", is_ours=True),
        shows("primitiveFileDelete", CLOSED + "{(nil {}: 'closed.file') class == ProbeFailure. (nil {}: 'closed.file') class == ProbeFailure}", [False, True], SUCCESS),
        shows("primitiveFileDelete", "nil {}: 'missing.file'", internal, "internalError", is_ours=True),
        *[fails("primitiveFileDelete", "nil", each, because="badArgument") for each in NO_NAMES],
    ]
    return cases


def folders() -> list[Case]:
    key = "primitiveDirectoryLookup"
    return [
        shows(key, with_file("entry.file", "| e i | i := 0. [e := nil {}: '.' with: (i := i + 1). e first = 'entry.file'] whileFalse. {e size. e at: 4. e at: 5}"), [5, False, 10]),
        shows(key, "nil {}: '.' with: 1 << 40", None),
        *[fails(key, "nil", each, "1", because="badArgument") for each in NO_NAMES],
        *[fails(key, "nil", "'.'", each, because="badArgument") for each in ("0", "-1", "nil", "1.0")],
        shows(key, "nil {}: 'missing' with: 1", Shown("failed: #not found"), "notFound", is_ours=True),
    ]


def console() -> list[Case]:
    return [
        shows("primitiveIsTerminal", "{nil {}: 0. nil {}: 3. nil {}: -1}", [False] * 3, is_ours=True),
        *[fails("primitiveIsTerminal", "nil", each, because="badArgument") for each in ("nil", "1.0", "1 bitShift: 62")],
        shows("primitiveReadLine", "nil {}: ''", None, is_ours=True),
        *[fails("primitiveReadLine", "nil", each, because="badArgument") for each in NO_NAMES],
        succeeds("primitiveCompleteWith", "nil", "'one'", gives=None),
        *[fails("primitiveCompleteWith", "nil", each, because="badArgument") for each in NO_NAMES],
    ]


def customs() -> list[Case]:
    """What they are depends on the environment; tests of platform/ set it."""
    return [
        *[shows(f"primitive{each}", "(nil {}) class", Shown("ByteString")) for each in ("Language", "Country", "DecimalSymbol", "DigitGroupingSymbol", "CurrencySymbol")],
        shows("primitiveLanguage", "(nil {}) size between: 2 and: 3", True), shows("primitiveCountry", "(nil {}) size", 2), shows("primitiveDecimalSymbol", "(nil {}) size", 1),
        *[shows(f"primitive{each}", "{nil {}. nil {} not} asSet size", 2) for each in ("CurrencyNotation", "DaylightSavings")],
        shows("primitiveTimezoneOffset", "(nil {}) = ((nil p244) last // 60)", True), shows("primitiveVMOffsetToUTC", "nil {}", 0),
    ]


CASES: list[Case] = [*clocks(), *memory(), *names(), *files(), *folders(), *console(), *customs()]
EXITS: list[Case] = exits()
