"""Making objects, their identity and classes, finding and copying them, characters and literals."""

from __future__ import annotations

from element_cases import FIELDS, IMMEDIATES, METHOD
from probe import MAX_SMALL, MIN_SMALL, Case, Character, Shown, fails, shows, succeeds

NO_CLASSES = ("3", "nil", "$a", "1.5", "'abc'", "Object new", "thisContext")
# Classes whose instances are immediate, or cannot be made without a header.
NOT_INSTANTIABLE = ("SmallInteger", "Character", "SmallFloat64", "CompiledMethod")
HUGE = 1 << 43


def instantiation() -> list[Case]:
    return [
        succeeds(70, "Object", gives=Shown("a Object")),
        shows(70, "| f | f := ProbeFields {}. {f fields. f basicSize}", [[None, None], 0]),
        shows(70, "(Point {}) x", None), shows(70, "(Array {})", []), shows(70, "(ByteArray {})", b""), shows(70, "(WeakArray {}) size", 0),
        shows(70, "(WordArray {}) size", 0), shows(70, "(ProbeEphemeron {}) value", None), shows(70, "(Metaclass {}) class == Metaclass", True),
        *[fails(70, each, because="badReceiver") for each in NO_CLASSES + NOT_INSTANTIABLE],
        succeeds(71, "Array", "3", gives=[None] * 3), succeeds(71, "Array", "0", gives=[]), succeeds(71, "ByteArray", "3", gives=bytes(3)),
        succeeds(71, "Object", "0", gives=Shown("a Object")),
        shows(71, "(ByteArray {}: 9) last", 0), shows(71, "(Array {}: 254) last", None), shows(71, "(Array {}: 255) size", 255),
        shows(71, "(ProbeFields {}: 2) fields", [None] * 4),
        *[shows(71, f"({name} {{}}: {size}) size", size)
          for name in ("ByteArray", "DoubleByteArray", "WordArray", "DoubleWordArray", "WeakArray", "ByteString") for size in (1, 2, 3, 5, 8)],
        *[fails(71, each, "1", because="badReceiver") for each in NO_CLASSES + NOT_INSTANTIABLE + ("Object", "Point", "ProbeEphemeron")],
        *[fails(71, each, "0", because="badReceiver") for each in NOT_INSTANTIABLE],
        *[fails(71, "Array", size, because="badArgument") for size in ("-1", "nil", "1.0", str(MIN_SMALL), "1 bitShift: 62", "$a")],
        *[fails(71, name, str(size), because="noMemory") for name, size in (("Array", HUGE), ("ByteArray", MAX_SMALL))],
        shows(79, "| m | m := CompiledMethod {}: 5 with: 2. {m size. m objectAt: 1. m objectAt: 2. m objectAt: 3. m at: 25. m at: 29}",
              [29, 2, None, None, 0, 0]),
        shows(79, f"(CompiledMethod {{}}: 0 with: {MIN_SMALL}) size", 8),
        *[fails(79, each, "1", "1", because="badReceiver") for each in NO_CLASSES + ("Object", "Array", "ByteArray")],
        *[fails(79, "CompiledMethod", size, header, because="badArgument")
          for size, header in (("-1", "1"), ("nil", "1"), ("1.0", "1"), ("1", "nil"), ("1", "1.0"), ("1", "1 bitShift: 62"))],
        fails(79, "CompiledMethod", str(HUGE), "1", because="noMemory"),
    ]


def copying() -> list[Case]:
    return [
        *[succeeds(148, value, gives=value) for value in (3, 1.5, Character(97))],
        succeeds(148, "#(1 2)", gives=[1, 2]), succeeds(148, "#[1 2 3]", gives=bytes([1, 2, 3])), succeeds(148, "''", gives=""),
        shows(148, "| a b | a := Array new: 300. b := a {}. {b == a. b size. b class == Array. b identityHash = a identityHash}", [False, 300, True, False]),
        shows(148, f"| a b | a := {FIELDS}. b := a {{}}. a basicAt: 1 put: 5. {{b fields. a fields}}", [[1, 2, 30, 40], [1, 2, 5, 40]]),
        shows(148, f"| m c | m := {METHOD}. c := m {{}}. {{nil withArgs: #() executeMethod: c. c == m}}", [None, False]),
        fails(148, "thisContext", because="inappropriate", is_ours=True),
        shows(168, "| a b | a := #(1 2) copy. b := #(x y) copy. {(a {}: b) == a. a}", [True, [Shown("#x"), Shown("#y")]]),
        shows(168, "| a | a := 1@2. a {}: 3@4. {a x. a y}", [3, 4]), shows(168, "#[1 2 3] copy {}: #[4 5 6]", bytes([4, 5, 6])),
        shows(168, f"({FIELDS}) {{}}: (ProbeFields first: 5 second: 6 indexed: #(7 8)); fields", [5, 6, 7, 8]),
        *[fails(168, each, "#(1)", because="badReceiver") for each in (*IMMEDIATES, "thisContext")],
        *[fails(168, "#(1 2) copy", each, because="badArgument") for each in ("#(1)", "#(1 2 3)", "3", "nil", "#[1 2]")],
        fails(168, "#[1 2 3] copy", "#[1 2]", because="badArgument"),
    ]


def identity() -> list[Case]:
    return [
        *[shows(110, f"({one}) {{}}: ({other})", same) for one, other, same in (
            ("3", "3", True), ("nil", "nil", True), ("1.5", "1.5", True), ("'a'", "'a' copy", False), ("3", "4", False), ("$a", "97", False))],
        *[shows(169, f"({one}) {{}}: ({other})", differ) for one, other, differ in (
            ("3", "3", False), ("nil", "nil", False), ("'a'", "'a' copy", True), ("3", "4", True), ("$a", "97", True))],
        *[shows(111, f"({text}) {{}}", Shown(name)) for text, name in (
            ("3", "SmallInteger"), ("$a", "Character"), ("1.5", "SmallFloat64"), ("1.0e300", "BoxedFloat64"), ("nil", "UndefinedObject"),
            ("true", "True"), ("1 bitShift: 62", "LargePositiveInteger"), ("Object", "Object class"), ("Object class", "Metaclass"),
            ("thisContext", "Context"), ("[]", "FullBlockClosure"), ("Object new", "Object"))],
        shows(75, "| a b | a := Object new. b := Object new. {a {} = a {}. a {} = b {}. a {} > 0. a {} < (1 bitShift: 22)}", [True, False, True, True]),
        shows(75, "{3 {}. MAX {}. $a {}}".replace("MAX", str(MAX_SMALL)), [3, MAX_SMALL, 97], is_ours=True),
        shows(75, "Object {} = Object p175", True),
        shows(175, "{Array {}. Object {} > 0}", [51, True]),
        *[fails(175, each, because="badReceiver", is_ours=True) for each in NO_CLASSES],
        succeeds(176, "nil", gives=(1 << 22) - 1),
        *[succeeds(159, value, gives=value * 1664525 % (1 << 28)) for value in (0, 1, 161, (1 << 28) - 1, 1 << 28, -1)],
        *[fails(159, each, because="badReceiver") for each in ("nil", "1.0", "$a", "1 bitShift: 62")],
    ]


def class_changes() -> list[Case]:
    return [
        shows(115, "| a | a := ProbeReceiver new. {(a {}: ProbeSuper new) == a. a class}", [True, Shown("ProbeSuper")], is_ours=True),
        shows(115, "| a | a := #[65 66] copy. a {}: 'x'. a", "AB"),
        shows(115, "| a | a := (Array new: 2). a {}: (Array new: 1). a", [None, None]),
        *[fails(115, each, "Object new", because="badReceiver") for each in IMMEDIATES],
        *[fails(115, one, other, because="badArgument") for one, other in (
            ("Object new", "3"), ("Object new", "$a"), ("1@2", "Object new"), ("Object new", "1@2"), ("1->2", "Class new"), ("#[1 2]", "WordArray new: 1"),
            ("#(1 2)", "#[1]"), ("WordArray new: 1", "#[1]"), (METHOD, "#[1]"), ("#[1]", METHOD), ("#(1 2) copy", "WeakArray new: 1"), ("Object new", "#(1)"))],
        *[fails(115, one, other, because="badArgument", is_ours=True) for one, other in (
            ("thisContext", "MethodDictionary new"), ("MethodDictionary new", "thisContext"), ("MethodDictionary basicNew", "[]"))],
        shows(115, "| c | c := thisContext. (c {}: (Context basicNew: 3)) == c", True),
        shows(160, "| a | a := ProbeReceiver new. ProbeSuper {}: a. a class", Shown("ProbeSuper")),
        shows(160, "| a | a := #[65 66] copy. ByteString {}: a. a", "AB"),
        *[fails(160, each, "Object new", because="badReceiver") for each in NO_CLASSES],
        *[fails(160, "Object", each, because="badReceiver", is_ours=True) for each in IMMEDIATES],
        *[fails(160, one, other, because="badArgument") for one, other in (
            ("Point", "Object new"), ("Object", "1@2"), ("WordArray", "#[1]"), ("ByteArray", "#(1)"), ("Array", "#[1]"), ("SmallInteger", "Object new"),
            ("CompiledMethod", "#[1]"), ("ByteArray", METHOD), ("WeakArray", "#(1 2) copy"))],
        *[fails(160, one, other, because="badArgument", is_ours=True) for one, other in (
            ("MethodDictionary", "thisContext"), ("Context", "MethodDictionary new"), ("[] class", "MethodDictionary basicNew"))],
    ]


def enumeration() -> list[Case]:
    return [
        shows(77, "| a | a := ProbeSuper new. {(ProbeSuper {}) class. a class}", [Shown("ProbeSuper")] * 2),
        fails(77, "ProbeLonely", because="notFound"),
        *[fails(77, each, because="badReceiver") for each in NO_CLASSES],
        shows(78, "| all each count | all := (1 to: 3) asArray collect: [:i | ProbeFields new]. count := 0. each := ProbeFields p77. "
                  "[count := count + 1. each := each {}. each class == ProbeFields] whileTrue. count >= all size", True, "success", "notFound"),
        *[fails(78, each, because="badReceiver") for each in IMMEDIATES],
        shows(138, "(nil {}) == (nil {})", True),
        shows(139, "{(nil {}) == false. (false {}) == true}", [True, True]),
        shows(139, "| each count | each := nil p138. count := 0. [(each := each {}) == 0] whileFalse: [count := count + 1]. count > 1000", True),
        *[fails(139, each, because="badReceiver") for each in IMMEDIATES],
        shows(177, "| a all | a := ProbeSuper new. all := ProbeSuper {}. {all class. all includes: a. all allSatisfy: [:each | each class == ProbeSuper]}",
              [Shown("Array"), True, True]),
        shows(177, "ProbeLonely {}", []),
        *[fails(177, each, because="badReceiver") for each in NO_CLASSES],
        shows(178, "| all | all := nil {}. {all class. all size > 1000. all includes: Object}", [Shown("Array"), True, True]),
        *[shows(132, f"| o | o := Object new. ({one}) {{}}: ({other})", points) for one, other, points in (
            ("{o}", "o", True), ("{o}", "Array", True), ("{1}", "o", False), ("3", "SmallInteger", False), ("#[1]", "1", False), ("'a'", "ByteString", True),
            ("Object new", "nil", False), ("1@2", "2", True))],
        shows(172, "| e | e := ProbeEphemeron new. e key: Object new value: 3. Smalltalk garbageCollect. (nil {}) value", 3),
        fails(172, "nil", because="notFound"),
    ]


def sizes() -> list[Case]:
    return [
        *[succeeds(181, name, str(size), gives=size_) for name, size, size_ in (
            ("Object", 0, 16), ("Point", 0, 24), ("Array", 0, 16), ("Array", 3, 32), ("ByteArray", 9, 24), ("WordArray", 3, 24),
            ("Array", 254, 254 * 8 + 8), ("Array", 255, 255 * 8 + 16), ("ProbeFields", 1, 32))],
        *[fails(181, each, "0", because="badReceiver") for each in NO_CLASSES],
        *[fails(181, "Array", each, because="badArgument") for each in ("-1", "nil", "1.0", str(MAX_SMALL), "1 bitShift: 62")],
        *[shows(182, f"({text}) {{}}", size) for text, size in (
            ("3", 0), ("$a", 0), ("1.5", 0), ("Object new", 16), ("1@2", 24), ("#(1 2 3)", 32), ("#[1 2 3 4 5 6 7 8 9]", 24), ("Array new: 255", 255 * 8 + 16))],
    ]


def characters() -> list[Case]:
    return [
        *[succeeds(170, "Character", str(code), gives=Character(code)) for code in (0, 97, 255, 256, 0x1F600, (1 << 30) - 1)],
        *[fails(170, "Character", code, because="badArgument") for code in ("-1", str(1 << 30), "nil", "1.0", "$a", "1 bitShift: 62", str(MIN_SMALL))],
        *[shows(171, f"({text}) {{}}", value) for text, value in (
            ("$a", 97), ("Character value: 16r3FFFFFFF", (1 << 30) - 1), ("3", 3), (str(MIN_SMALL), MIN_SMALL),
            # Sign bit, exponent less 896, and fraction, as the tag leaves them.
            ("1.0", ((1023 - 896) << 53)), ("-2.0", ((1024 - 896) << 53) + 1), ("0.0", 0), ("0.0 * -1", 1))],
        *[fails(171, each, because="badReceiver") for each in ("nil", "'a'", "Object new", "1.0e300", "1 bitShift: 62")],
    ]


def literals() -> list[Case]:
    with_literals = "Probe method: #[92] header: 3 literals: #(#lit)"
    return [
        succeeds(68, with_literals, "1", gives=3), succeeds(68, with_literals, "2", gives=Shown("#lit")),
        shows(68, f"(({with_literals}) {{}}: 4) key", Shown("#ProbeSpecial")),
        *[fails(68, each, "1", because="badReceiver") for each in ("3", "nil", "#(1)", "#[1]", "thisContext", "$a")],
        *[fails(68, with_literals, index, because="badIndex") for index in ("0", "5", "-1", "nil", "1.0", "1 bitShift: 62", str(MAX_SMALL))],
        shows(69, f"| m | m := {with_literals}. {{m {{}}: 2 with: #new. m objectAt: 2}}", [Shown("#new")] * 2),
        shows(69, f"| m | m := {with_literals}. {{m {{}}: 1 with: 3 + (1 bitShift: 17). m header}}", [3 + (1 << 17)] * 2),
        *[fails(69, each, "1", "3", because="badReceiver") for each in ("3", "nil", "#(1)", "#[1]", "thisContext", "$a")],
        *[fails(69, with_literals, index, "3", because="badIndex") for index in ("0", "5", "nil", "1.0", "1 bitShift: 62")],
        *[fails(69, with_literals, "1", value, because="badArgument", is_ours=True) for value in ("nil", "4", "3.0", "1 bitShift: 62")],
    ]


def pinning() -> list[Case]:
    return [
        shows(183, "| a | a := Object new. {a {}. a p184: true. a {}. a p184: false. a {}}", [False, False, True, True, False]),
        *[fails(183, each, because="badReceiver") for each in IMMEDIATES],
        shows(184, "| a b | a := ProbeReceiver new. b := {a}. a {}: true. {b first == a. b first class. a p183}", [True, Shown("ProbeReceiver"), True]),
        *[fails(184, each, "true", because="badReceiver") for each in (*IMMEDIATES, "thisContext")],
        *[fails(184, "Object new", each, because="badArgument") for each in ("nil", "3", "1.5")],
    ]


def instruments() -> list[Case]:
    """Those of the module HeapPlugin."""
    return [
        shows("primitiveCensus", "| a | a := nil {}. {a class. a size \\\\ 3. a includes: Array}", [Shown("Array"), 0, True]),
        shows("primitivePointersTo", "| o a all | o := Object new. a := {o}. all := nil {}: o. {all includes: a. all includes: #[]}", [True, False]),
        shows("primitivePointersTo", "nil {}: Object new", []),
        shows("primitivePathTo", "(nil {}: Probe) class", Shown("Array")),
        *[fails("primitivePathTo", "nil", each, because="badArgument") for each in IMMEDIATES],
    ]


def filled() -> list[Case]:
    """Failures where old space is full."""
    failed = Shown("failed: #insufficient object memory")
    return [
        shows(148, "Probe ignoreLowSpace. (ByteArray new: 5000000) {}", failed, "noMemory"),
        shows(184, "| full | full := Probe fillerTo: 16385. (ByteArray p71: 16380) {}: true", failed, "noMemory"),
        shows("primitiveCensus", "| many full | many := (1 to: 700) asArray collect: [:i | ProbeSuper shallowCopy basicNew]. "
                                 "full := Probe fillerTo: 20000. nil {}", failed, "noMemory"),
        shows("primitivePointersTo", "| o all full | o := Object new. all := (1 to: 10000) asArray collect: [:i | {o}]. "
                                     "full := Probe fillerTo: 60000. nil {}: o", failed, "noMemory"),
    ]


def starved() -> list[Case]:
    """Failures where the operating system has no memory."""
    failed = Shown("failed: #insufficient C memory")
    return [shows("primitiveCensus", "nil {}", failed, "noCMemory"), shows("primitivePathTo", "nil {}: Object new", failed, "noCMemory"),
            *[shows(number, "nil {}", Shown("failed: #insufficient object memory"), "noMemory") for number in (97, 247)]]


def immutables() -> list[Case]:
    array, codes = "Probe immutable: 1", "Probe immutable: 2"
    return [
        fails(115, codes, "'a'", because="immutable"), fails(160, "ByteString", codes, because="immutable"),
        fails(168, array, "#(4 5 6)", because="immutable"), fails(168, codes, "#[4 5 6 7]", because="immutable"),
        fails(69, "Probe immutableMethod key", "2", "nil", because="immutable"),
        shows(148, "| a | a := (Probe immutable: 1) {}. a at: 1 put: 7. a", [7, 2, 3]),
        *[shows(163, f"({text}) {{}}", is_immutable) for text, is_immutable in (
            (array, True), ("Object new", False), ("3", True), ("1.5", True), ("$a", True), ("nil", False), ("Probe immutableMethod key", True))],
        *[shows(164, f"| o | o := {text}. {{o {{}}: true. o p163. o {{}}: true. o {{}}: false. o p163. o {{}}: false}}",
                [False, True, True, True, False, False])
          for text in ("Object new", "'abc' copy", "#(1) copy", "Probe boxed: 3", "1 bitShift: 70", "Array new: 3000", "[]", "3 -> 4", "ProbeReceiver basicNew")],
        shows(164, "| o | o := ProbeFields first: 1 second: 2 indexed: #(3). o {}: true. "
                   "{(o p61: 1 with: 5) code. (o p74: 2 with: 5) code. (o p168: (ProbeFields first: 5 second: 6 indexed: #(7))) code. o fields}",
              [Shown("#no modification")] * 3 + [[1, 2, 3]]),
        # Young, surviving, and old.
        shows(164, "| o | o := Array new: 2. o {}: true. Smalltalk garbageCollectMost. {o p163. (o p61: 1 with: 5) code. [Smalltalk garbageCollect. o p163] value}",
              [True, Shown("#no modification"), True]),
        *[fails(164, each, "true", because="badReceiver") for each in IMMEDIATES],
        *[fails(164, "Object new", each, because="badArgument") for each in ("3", "nil", "'true'")],
        *[fails(164, each, "true", because="inappropriate") for each in (
            "thisContext", "WeakArray new: 2", "ProbeEphemeron new", "Semaphore new", "Processor activeProcess", "[] newProcess", "Processor")],
    ]


CASES: list[Case] = [*instruments(), *immutables(), *pinning(), *instantiation(), *copying(), *identity(), *class_changes(), *enumeration(), *sizes(), *characters(), *literals()]
FILLED: list[Case] = filled()
STARVED: list[Case] = starved()
