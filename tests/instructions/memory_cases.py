"""Objects in old space, where objects are, and modules, texts and clocks of the VM."""

from __future__ import annotations

from object_cases import HUGE, NO_CLASSES, NOT_INSTANTIABLE
from probe import MAX_SMALL, MIN_SMALL, Case, Shown, fails, shows, succeeds
from system_cases import NO_NAMES

NO_SIZES = ("-1", "nil", "1.0", "$a", str(MIN_SMALL), "1 bitShift: 62")


def instantiation() -> list[Case]:
    cases = []
    for number, pinned in ((596, False), (598, True)):
        cases += [
            shows(number, f"| f | f := ProbeFields {{}}. {{f fields. f basicSize. f p183. nil primitiveIsYoung: f}}", [[None, None], 0, pinned, False]),
            succeeds(number, "Array", gives=[]), succeeds(number, "ByteArray", gives=b""), shows(number, "(ProbeEphemeron {}) value", None),
            *[fails(number, each, because="badReceiver") for each in NO_CLASSES + NOT_INSTANTIABLE],
        ]
    for number, pinned in ((597, False), (599, True), (581, True)):
        cases += [
            shows(number, f"| a | a := Array {{}}: 3. {{a. a p183. nil primitiveIsYoung: a}}", [[None] * 3, pinned, False]),
            succeeds(number, "Object", "0", gives=Shown("a Object")), shows(number, "(ProbeFields {}: 2) fields", [None] * 4),
            *[shows(number, f"| a | a := {name} {{}}: {size}. {{a size. a first}}", [size, 0])
              for name in ("ByteArray", "DoubleByteArray", "WordArray", "DoubleWordArray") for size in (1, 3, 300)],
            shows(number, "| a | a := Array {}: 1. a at: 1 put: Object new. nil p131. (a at: 1) class == Object", True),
            *[fails(number, each, "1", because="badReceiver") for each in NO_CLASSES + NOT_INSTANTIABLE + ("Object", "Point", "ProbeEphemeron")],
            *[fails(number, "Array", each, because="badArgument") for each in NO_SIZES],
            *[fails(number, name, str(size), because="noMemory") for name, size in (("Array", HUGE), ("ByteArray", MAX_SMALL))],
        ]
    return cases + [
        shows(583, "| a | a := ByteArray {}: 5. {a size. a p183. nil primitiveIsYoung: a}", [5, True, False]),
        *[fails(583, each, "1", because="badReceiver") for each in NO_CLASSES + NOT_INSTANTIABLE + ("Object", "Array", "WeakArray")],
        *[fails(583, "ByteArray", each, because="badArgument") for each in NO_SIZES], fails(583, "ByteArray", str(MAX_SMALL), because="noMemory"),
    ]


def places() -> list[Case]:
    remembering = "| a | a := Array p597: 1. a at: 1 put: Object new. "
    return [
        shows(180, "(nil {}: 1000) >= 1000", True), *[fails(180, "nil", each, because="badArgument") for each in NO_SIZES],
        fails(180, "nil", str(MAX_SMALL), because="noMemory"),
        shows("primitiveIsYoung", "{nil {}: Object new. nil {}: Object. nil {}: 3. nil {}: nil}", [True, False, False, False]),
        shows("primitiveIsRoot", remembering + "{nil {}: a. nil {}: Object new. nil {}: 3}", [True, False, False]),
        shows("primitiveRootTable", remembering + "(nil {}) includes: a", True),
        shows("primitiveRootTableAt", remembering + "((1 to: (nil primitiveRootTable) size) collect: [:i | nil {}: i]) includes: a", True),
        *[fails("primitiveRootTableAt", "nil", each, because="badIndex") for each in ("0", "-1", "nil", "1.0", str(MAX_SMALL))],
    ]


def modules() -> list[Case]:
    names = "| i all each | i := 0. all := OrderedCollection new. [each := nil {}: (i := i + 1). each isNil] whileFalse: [all add: each]. all := all asArray. "
    no_numbers = ("0", "-1", "nil", "1.0", "'a'", "1 bitShift: 62")
    return [
        shows(570, "nil {}", None), shows(570, "3 {}", 3),
        shows(571, "3 {}: 'FilePlugin'", 3), shows(571, "3 {}: 'AbsentPlugin'", 3), *[fails(571, "3", each, because="badArgument") for each in NO_NAMES],
        shows(572, names + "{all includes: 'FilePlugin'. all includes: ''. all asSet size = all size}", [True, False, True]),
        shows(572, "nil {}: 1 << 40", None), *[fails(572, "nil", each, because="badArgument") for each in no_numbers],
        shows(573, "nil {}: 1", None), *[fails(573, "nil", each, because="badArgument") for each in no_numbers],
        shows("primitiveDisableModuleLoading", "3 {}", 3), shows("primitiveDisableModuleLoading", "nil {}. (nil primitiveFileStdioHandles) size", 3),
    ]


def texts() -> list[Case]:
    return [
        shows(142, "| path | path := nil {}. {path last. (nil p149: 0) startsWith: path}", [Shown("character 47"), True]),
        *[shows(name, f"(nil {{}}) = (nil p149: {index})", True)
          for name, index in (("primitiveVMVersion", 1004), ("primitiveInterpreterSourceVersion", 1007), ("primitivePlatformSourceVersion", 1009))],
        shows("primitiveImageFormatVersion", "(nil {}) = (nil p254: 41)", True),
        shows("primitiveGetenv", "{(nil {}: 'PATH') isEmpty. nil {}: 'NOT_IN_THE_ENVIRONMENT'. nil {}: ''}", [False, None, None]),
        *[fails("primitiveGetenv", "nil", each, because="badArgument") for each in NO_NAMES],
        shows("primitiveGetCurrentWorkingDirectory", "(nil p121) = ((nil {}) , '/probe.image')", True),
        shows("primitiveGetCurrentWorkingDirectory", "(nil {}: (ByteArray new: 9)) = (nil {})", True),
    ]


def clocks() -> list[Case]:
    counts = "| a b | a := nil {}. b := nil {}. {a > %s. b >= a. b - a < %s}" % (3755289600 * 1000000, 60000000)
    posix, since_1970 = "primitiveUtcWithOffset", 2177452800000000
    sets = "primitiveMultipleBytecodeSetsActive"
    pair = "{a size. a first - (nil p240) between: -60000000 and: 0. (nil p240) + (a last * 1000000) - (nil p241) between: -60000000 and: 0}"
    return [
        shows(243, "3 {}", 3), shows(245, counts, [True] * 3), shows(246, counts, [True] * 3),
        shows(244, f"| a | a := nil {{}}. {pair}", [2, True, True]), shows(244, f"| a | (nil {{}}: (a := Array new: 2)) == a ifTrue: [{pair}]", [2, True, True]),
        shows(244, "(nil {}: 1@2) class", Shown("Point")),
        shows(posix, f"| a b | a := nil {{}}. b := nil p244. {{b first - a first - {since_1970} between: 0 and: 60000000. a last = b last}}", [True, True]),
        shows(posix, "| a | (nil {}: (a := Array new: 2)) == a and: [(a at: 1) between: 1 << 50 and: (nil p240)]", True),
        *[case for key in (244, posix) for case in (
            fails(key, "nil", "Array new: 2", "3", because="badNumberOfArguments"),
            *[fails(key, "nil", each, because="badArgument") for each in ("3", "nil", "Object new", "Array new: 1", "#[1 2]", "thisContext")],
            fails(key, "nil", "Probe immutable: 1", because="immutable"))],
        shows("primitiveHighResClock", "| a b | a := nil {}. b := nil {}. {a > 0. b >= a. b - a < 60000000}", [True] * 3, is_ours=True),
        shows("primitiveBytecodeSetsAvailable", "nil {}", ["EncoderForV3PlusClosures", "EncoderForSistaV1"]),
        shows(sets, "| a | a := nil {}. [{nil {}: a not. nil {}. nil p254: 41. nil {}: a. nil {}} = {a not. a not. a ifTrue: [68021] ifFalse: [68533]. a. a}] ensure: [nil {}: a]", True),
        *[fails(sets, "nil", each, because="badArgument") for each in ("nil", "3")], fails(sets, "nil", "true", "true", because="badNumberOfArguments"),
    ]


def filled() -> list[Case]:
    """Failures where old space is full."""
    failed = Shown("failed: #insufficient object memory")
    return [
        # The class has 60000 instance variables.
        *[shows(number, "| class full | class := ProbeSuper shallowCopy. class instVarAt: 3 put: (1 bitShift: 16) + 60000. full := Probe fillerTo: 60000. "
                        "class {}", failed, "noMemory") for number in (596, 598)],
        # When it is called by another primitive, it is not tried again after a collection, which empties the set.
        shows("primitiveRootTable", "| all full | all := (1 to: 9000) asArray collect: [:i | Array p597: 1]. full := Probe fillerTo: 60000. "
                                    "all do: [:each | each at: 1 put: Object new]. thisContext p218: (ProtoObject >> #{}) with: nil with: #()", failed, "noMemory"),
    ]


CASES: list[Case] = [*instantiation(), *places(), *modules(), *texts(), *clocks(), shows(161, "| o | o := Object new. {o {}. o identityHash. o {}} last", True),
                     shows(161, "{Object new {}. 3 {}. $a {}}", [False] * 3), shows(161, "| o h | o := Object new. h := o identityHash. {(o {}: 77) = h. o identityHash. o p75}", [True, 77, 77]),
                     shows(161, "| o | o := Object new. ((o {}: 5) between: 1 and: (nil p176)) and: [o identityHash = 5]", True),
                     *[fails(161, each, "5", because="badReceiver") for each in ("3", "$a", "1.5", "Object", "Object class")],
                     *[fails(161, "Object new", each, because="badArgument") for each in ("0", "-1", "4194304", "nil", "1.0", "1 bitShift: 62")],
                     *[fails(161, "Object new", *["5"] * count, because="badNumberOfArguments") for count in (2, 3)]]
FILLED: list[Case] = filled()
