"""Primitives that change frames: performing, blocks, processes, contexts, unwinding, become."""

from __future__ import annotations

from probe import Case, Shown, fails, shows, succeeds

IMMEDIATES = ("3", "$a", "1.5")
NO_ARRAYS = ("nil", "3", "'ab'", "#[1 2]", "OrderedCollection new")


def performing() -> list[Case]:
    not_understood = Shown("error: MessageNotUnderstood")
    return [
        succeeds(83, "3", "#negated", gives=-3), succeeds(83, "3", "#+", "4", gives=7), succeeds(83, "ProbeReceiver new", "#probe:with:", "1", "2", gives=[1, 2]),
        succeeds(83, "3", "#p62", gives=Shown("failed: #bad receiver")),
        shows(83, "3 {}: #fooBar", not_understood), shows(83, "3 {}: #fooBar: with: 3", not_understood), shows(83, "3 {}: 'negated'", not_understood, is_ours=True),
        *[fails(83, "3", *arguments, because="badNumberOfArguments") for arguments in (("#+",), ("#negated", "1"), ("#at:put:", "1"))],
        fails(83, "3", because="badNumberOfArguments", is_ours=True),
        *[fails(83, "3", each, because="badArgument", is_ours=True) for each in IMMEDIATES],
        succeeds(84, "3", "#negated", "#()", gives=-3), succeeds(84, "3", "#+", "#(4)", gives=7),
        succeeds(84, "ProbeReceiver new", "#probe:with:", "#(1 2)", gives=[1, 2]),
        shows(84, "3 {}: #fooBar with: #(1 2)", not_understood),
        shows(84, "3 {}: #fooBar: with: (Array new: 15)", not_understood),
        shows(84, "[3 {}: #fooBar:with: with: #(1 2)] on: MessageNotUnderstood do: [:e | e message arguments]", [1, 2]),
        *[fails(84, "3", "#+", each, because="badNumberOfArguments") for each in ("#()", "#(1 2)", "Array new: 300")],
        fails(84, "3", "#fooBar", "Array new: 16", because="badNumberOfArguments", is_ours=True),
        *[fails(84, "3", "#+", each, because="badArgument") for each in NO_ARRAYS],
        *[fails(84, "3", each, "#(4)", because="badArgument", is_ours=True) for each in IMMEDIATES],
        succeeds(100, "ProbeReceiver new", "#name", "#()", "ProbeReceiver", gives=Shown("#receiver")),
        succeeds(100, "ProbeReceiver new", "#name", "#()", "ProbeSuper", gives=Shown("#super")),
        succeeds(100, "ProbeReceiver new", "#probe:with:", "#(1 2)", "ProbeSuper", gives=[1, 2]),
        shows(100, "ProbeReceiver new {}: #fooBar with: #() with: ProbeSuper", not_understood),
        *[fails(100, "ProbeReceiver new", "#name", each, "ProbeSuper", because="badNumberOfArguments") for each in ("#(1)", "Array new: 20")],
        *[fails(100, "ProbeReceiver new", "#name", each, "ProbeSuper", because="badArgument") for each in NO_ARRAYS],
        *[fails(100, "ProbeReceiver new", "#name", "#()", each, because="badArgument") for each in ("Point", "3", "nil", "ProbeReceiver new", "ProbeLonely")],
        fails(100, "ProbeReceiver new", "3", "#()", "ProbeSuper", because="badArgument", is_ours=True),
    ]


ANSWER_SELF = "(ProbeReceiver >> #name)"
PROBE = "(ProbeSuper >> #probe:with:)"


def executing() -> list[Case]:
    return [
        succeeds(188, "ProbeReceiver new", "#()", ANSWER_SELF, gives=Shown("#receiver")),
        succeeds(188, "3", "#(1 2)", PROBE, gives=[1, 2]),
        succeeds(188, "3", "#(4)", "SmallInteger >> #+", gives=7),
        *[fails(188, "3", each, PROBE, because="badNumberOfArguments") for each in ("#()", "#(1)", "#(1 2 3)")],
        *[fails(188, "3", each, PROBE, because="badArgument") for each in NO_ARRAYS],
        *[fails(188, each, "#()", "Association >> #value", because="badReceiver", is_ours=True) for each in ("3", "nil", "Array new: 1", "'abcdefgh'")],
        *[fails(189, each, "Association >> #value", because="badReceiver", is_ours=True) for each in ("3", "nil", "Array new: 1", "'abcdefgh'")],
        *[fails(188, "3", "#(1 2)", each, because="badArgument") for each in ("nil", "3", "#sym", "#[1]", "[]")],
        succeeds(189, "ProbeReceiver new", ANSWER_SELF, gives=Shown("#receiver")),
        succeeds(189, "3", "1", "2", PROBE, gives=[1, 2]), succeeds(189, "3", "4", "SmallInteger >> #+", gives=7),
        *[fails(189, "3", *arguments, PROBE, because="badNumberOfArguments") for arguments in ((), ("1",), ("1", "2", "3"))],
        fails(189, "3", because="badNumberOfArguments", is_ours=True),
        *[fails(189, "3", "1", "2", each, because="badArgument") for each in ("nil", "3", "#sym", "#[1]", "[]")],
    ]


def blocks() -> list[Case]:
    no_blocks = ("3", "nil", "#value", "Object new", "$a", "ProbeReceiver >> #name", "(ProbeReceiver >> #name) literals")
    cases = []
    for number in (207, 209):
        cases += [
            succeeds(number, "[7]", gives=7), succeeds(number, "[:a | a + 1]", "7", gives=8), succeeds(number, "[:a :b | {b. a}]", "1", "2", gives=[2, 1]),
            succeeds(number, "[:a :b :c :d | {d. c. b. a}]", "1", "2", "3", "4", gives=[4, 3, 2, 1]),
            shows(number, "| x | x := 3. ([:a | | y | y := x. x := a. y] {}: 5) + x", 8),
            *[fails(number, "[:a | a]", *arguments, because="badNumberOfArguments") for arguments in ((), ("1", "2"), ("1", "2", "3", "4"))],
            fails(number, "[7]", "1", because="badNumberOfArguments"),
            *[fails(number, each, because="badReceiver") for each in no_blocks], fails(number, "3", "4", because="badReceiver"),
        ]
    cases += [
        succeeds(208, "[7]", "#()", gives=7), succeeds(208, "[:a :b | {b. a}]", "#(1 2)", gives=[2, 1]),
        *[fails(208, "[:a | a]", each, because="badNumberOfArguments") for each in ("#()", "#(1 2)", "Array new: 300")],
        *[fails(208, "[:a | a]", each, because="badArgument") for each in NO_ARRAYS],
        *[fails(208, each, "#()", because="badReceiver") for each in no_blocks],
    ]
    return cases


def embedded(arguments: int) -> str:
    """An expression for a block of V3PlusClosures that answers an array of its arguments and of a copied value, 9."""
    body = [*range(16, 16 + arguments + 1), 138, 128 + arguments + 1, 125]
    code = [33, 143, 16 + arguments, 0, len(body), *body, 124]
    # 32 is the first literal, of which there are two before the selector and the class.
    return f"(nil withArgs: #() executeMethod: (Probe method: #[{' '.join(map(str, code))}] header: 4 literals: #(8 9)))"


def embedded_blocks() -> list[Case]:
    """Those of methods in V3PlusClosures."""
    cases = []
    no_blocks = ("3", "nil", "[3]", "Object new")
    for number, count in ((201, 0), (202, 1), (203, 2), (204, 3), (205, 4), (221, 0), (222, 1)):
        arguments = [str(each) for each in range(1, count + 1)]
        cases += [
            succeeds(number, embedded(count), *arguments, gives=[*range(1, count + 1), 9]),
            fails(number, embedded(count + 1), *arguments, because="badNumberOfArguments"),
            *[fails(number, each, *arguments, because="badReceiver") for each in no_blocks],
        ]
    cases += [
        succeeds(206, embedded(0), "#()", gives=[9]), succeeds(206, embedded(3), "#(1 2 3)", gives=[1, 2, 3, 9]),
        *[fails(206, embedded(1), each, because="badNumberOfArguments") for each in ("#()", "#(1 2)", "Array new: 300")],
        *[fails(206, embedded(1), each, because="badArgument") for each in NO_ARRAYS],
        *[fails(206, each, "#()", because="badReceiver") for each in no_blocks],
    ]
    return cases


def processes() -> list[Case]:
    """The active process has the priority 40."""
    no_semaphores = ("3", "nil", "Object new", "Array new: 3", "$a")
    return [
        shows(85, "| s | s := Semaphore new. {(s {}) == s. s {}. s instVarAt: 3}", [True, Shown("a Semaphore"), 2]),
        shows(85, "| s o | o := OrderedCollection new. s := Semaphore new. [s wait. o add: 1] forkAt: 50. o add: 2. s {}. o add: 3. o asArray", [2, 1, 3]),
        shows(85, "| s o | o := OrderedCollection new. s := Semaphore new. [s wait. o add: 1] forkAt: 30. Processor yield. s {}. o add: 2. o asArray", [2]),
        *[fails(85, each, because="badReceiver") for each in no_semaphores],
        shows(86, "| s | s := Semaphore new. s signal. {(s {}) == s. s instVarAt: 3}", [True, 0]),
        shows(86, "| s o | o := OrderedCollection new. s := Semaphore new. [o add: 1. s {}. o add: 2] forkAt: 50. o add: 3. s signal. o asArray", [1, 3, 2]),
        *[fails(86, each, because="badReceiver") for each in no_semaphores],
        shows(87, "| p o | o := OrderedCollection new. p := [o add: 1] newProcess. p priority: 50. {(p {}) == p. o asArray}", [True, [1]]),
        shows(87, "| p o | o := OrderedCollection new. p := [o add: 1] newProcess. p priority: 40. p {}. o add: 2. Processor yield. o asArray", [2, 1]),
        *[fails(87, each, because="badReceiver") for each in ("3", "nil", "Object new", "Processor activeProcess", "Process new")],
        shows(87, "| p | p := [] newProcess. p priority: 30. p resume. p {}", Shown("failed: #bad receiver"), "badReceiver"),
        shows(88, "| p s l | s := Semaphore new. p := [s wait] newProcess. p priority: 50. p resume. l := p {}. {l == s. p suspendingList. s isEmpty}", [True, None, True]),
        shows(88, "| p l | p := [] newProcess. p priority: 30. p resume. l := p {}. l == (Processor waitingProcessesAt: 30) or: [l class == LinkedList]", True),
        shows(88, "| p o | o := OrderedCollection new. p := Processor activeProcess. [o add: 1. p resume] forkAt: 30. o add: p {}. o asArray", [1, None]),
        *[fails(88, each, because="badReceiver") for each in ("3", "nil", "Object new", "[] newProcess", "Process new")],
        *waiting_again(568, "s", "m"), *waiting_again(578, "nil", "nil"),
        shows(167, "| o | o := OrderedCollection new. [o add: 1. Processor {}. o add: 2] forkAt: 40. o add: 3. nil {}. o add: 4. nil {}. o add: 5. o asArray", [3, 1, 4, 2, 5]),
        shows(167, "| o | o := OrderedCollection new. [o add: 1] forkAt: 39. nil {}. o asArray", []),
        shows(136, "| s | s := Semaphore new. nil {}: s with: (nil p135). s wait. s instVarAt: 3", 0),
        shows(136, "| s | s := Semaphore new. nil {}: s with: (nil p135) + 3. s wait. s instVarAt: 3", 0),
        shows(136, "| s | s := Semaphore new. nil {}: s with: (nil p135) + 20. nil {}: nil with: 0. (Delay forMilliseconds: 40) wait. s instVarAt: 3", 0),
        *[fails(136, "nil", "Semaphore new", each, because="badArgument") for each in ("nil", "1.0", "1 bitShift: 62")],
        shows(242, "| s | s := Semaphore new. nil {}: s with: (nil p240). s wait. s instVarAt: 3", 0),
        shows(242, "| s | s := Semaphore new. nil {}: s with: (nil p240) + 3000. s wait. s instVarAt: 3", 0),
        shows(242, "| s | s := Semaphore new. nil {}: s with: (nil p240) + 20000. nil {}: nil with: 0. (Delay forMilliseconds: 40) wait. s instVarAt: 3", 0),
        *[fails(242, "nil", "Semaphore new", each, because="badArgument") for each in ("nil", "1.0", "1 bitShift: 70")],
        shows(230, "nil {}: 0", None), shows(230, "nil {}: 1000", None),
        *[fails(230, "nil", each, because="badArgument") for each in ("nil", "1.0", "1 bitShift: 62")],
        *[shows(number, "(3 {})", 3) for number in (214, 215)], shows(215, "| m | m := ProbeReceiver >> #name. (m {}) == m", True),
        shows(89, "(3 {})", 3), shows(116, "| m | m := ProbeReceiver >> #name. (m {}) == m", True), shows(119, "#name {}", Shown("#name")),
    ]


# A context whose frame has gone.
DEAD = "[:a :b | thisContext] value: 7 value: 8"


def in_context(call: str) -> str:
    return "[:a :b | | t | t := thisContext. " + call + "] value: 7 value: 8"


def contexts() -> list[Case]:
    no_contexts = ("3", "nil", "Object new", "#(1 2 3 4 5 6)", "[]")
    cases = [
        shows(210, in_context("{t {}: 1. t {}: 2. (t {}: 3) == t}"), [7, 8, True]),
        shows(210, "| c | c := " + DEAD + ". {c {}: 1. c {}: 2}", [None, None], is_ours=True),
        *[shows(210, in_context(f"t {{}}: {index}"), Shown("failed: #bad index"), "badIndex") for index in ("0", "-1", "50", "nil", "1.0", "(1 bitShift: 62)")],
        *[fails(210, each, "1", because="badReceiver") for each in no_contexts],
        shows(211, in_context("{t {}: 1 with: 9. a. t at: 1}"), [9, 9, 9]),
        shows(211, "| c | c := " + DEAD + ". {c {}: 2 with: 9. c at: 2}", [9, 9]),
        *[shows(211, in_context(f"t {{}}: {index} with: 3"), Shown("failed: #bad index"), "badIndex") for index in ("0", "-1", "50", "nil", "1.0")],
        *[fails(211, each, "1", "2", because="badReceiver") for each in no_contexts],
        shows(212, in_context("(t {}) >= 3"), True), shows(212, "(" + DEAD + ") {} >= 2", True),
        *[fails(212, each, because="badReceiver") for each in no_contexts],
    ]
    for fetch, store in ((73, 74), (173, 174)):
        cases += [
            shows(fetch, "| p | p := 3 @ 4. {p {}: 1. p {}: 2}", [3, 4]),
            shows(fetch, "| p | p := ProbeFields first: 1 second: 2 indexed: #(30 40). {p {}: 1. p {}: 3. p {}: 4}", [1, 30, 40]),
            shows(fetch, "{#[5 6] {}: 2. 'a' {}: 1. (WordArray with: 7) {}: 1. (DoubleWordArray with: 1 << 63) {}: 1. (DoubleByteArray with: 9) {}: 1}",
                  [6, 97, 7, 1 << 63, 9]),
            shows(fetch, in_context("{(t {}: 1) class. t {}: 6. t {}: 7. (t {}: 4) class}"), [Shown("Context"), Shown("ProbeCases"), 7, Shown("CompiledBlock")]),
            shows(fetch, "| c | c := " + DEAD + ". {c {}: 1. c {}: 2. c {}: 7}", [None, None, None], is_ours=True),
            *[fails(fetch, "3 @ 4", index, because="badIndex") for index in ("0", "3", "-1", "nil", "1.0", "1 bitShift: 62")],
            *[shows(fetch, in_context(f"t {{}}: {index}"), Shown("failed: #bad index"), "badIndex") for index in ("0", "200", "nil")],
            *[fails(fetch, each, "1", because="badReceiver") for each in IMMEDIATES], fails(fetch, "ProbeReceiver >> #name", "1", because="badReceiver", is_ours=True),
            shows(store, "| p | p := 3 @ 4. {p {}: 1 with: #x. p x}", [Shown("#x")] * 2),
            shows(store, "| p | p := ProbeFields first: 1 second: 2 indexed: #(30 40). p {}: 2 with: 5. p {}: 4 with: 6. p fields", [1, 5, 30, 6]),
            shows(store, "| b | b := #[5 6] copy. {b {}: 2 with: 255. b}", [255, bytes([5, 255])]),
            shows(store, in_context("{t {}: 7 with: 9. a}"), [9, 9]), shows(store, "| c | c := " + DEAD + ". {c {}: 8 with: 9. c at: 2}", [9, 9]),
            *[fails(store, "3 @ 4", index, "1", because="badIndex") for index in ("0", "3", "nil", "1.0")],
            *[fails(store, each, "1", "2", because="badReceiver") for each in IMMEDIATES],
            fails(store, "ProbeReceiver >> #name", "1", "2", because="badReceiver", is_ours=True),
            *[fails(store, "ByteArray new: 2", "1", each, because="badArgument") for each in ("256", "-1", "nil", "$a")],
            *[fails(store, "DoubleWordArray new: 2", "1", each, because="badArgument") for each in ("1 bitShift: 64", "-1", "nil")],
            *[fails(store, "thisContext", index, "1", because="inappropriate") for index in ("1", "2", "3", "4", "5")],
        ]
    return cases


def immutables() -> list[Case]:
    return [fails(number, f"Probe immutable: {index}", "1", "1", because="immutable") for number in (74, 174) for index in (1, 2)]


def waiting_again(number: int, semaphore: str, mutex: str) -> list[Case]:
    """Processes that are suspended while they wait, and what is answered for them then."""
    waiting = "| s p o | o := OrderedCollection new. s := Semaphore new. p := [s wait. o add: 1] newProcess. p priority: 50. p resume. "
    entering = ("| m p o | o := OrderedCollection new. m := Mutex basicNew. m p186. p := [o add: m p186. o add: 1. m p185] newProcess. "
                "p priority: 50. p resume. ")
    failed = Shown("failed: #inappropriate operation")
    return [
        shows(number, waiting + f"{{p {{}} == {semaphore}. p suspendingList. s isEmpty. p resume. p suspendingList == s. s signal. o asArray. s isEmpty}}",
              [True, None, True, Shown("a Process"), True, Shown("a Semaphore"), [1], True]),
        shows(number, waiting + "p {}. s signal. p resume. {o asArray. s instVarAt: 3}", [[1], 0]),
        shows(number, waiting + "p {}. p resume. p {}. p resume. s signal. o asArray", [1]),
        shows(number, entering + f"{{p {{}} == {mutex}. p suspendingList. p resume. p suspendingList == m. m p185. o asArray}}",
              [True, None, Shown("a Process"), True, Shown("a Mutex"), [False, 1]]),
        shows(number, entering + "p {}. m p185. p resume. o asArray", [False, 1]),
        shows(number, "| s p | s := Semaphore new. p := [| a b | a := 1. b := 2. #() isEmpty ifTrue: [s wait] ifFalse: [3]. a := b] newProcess. p priority: 50. p resume. "
                      "p {}. {s isEmpty. p resume. p suspendingList == s}", [True, Shown("a Process"), True]),
        shows(number, "| p l | p := [] newProcess. p priority: 30. p resume. l := p {}. l == (Processor waitingProcessesAt: 30) or: [l class == LinkedList]", True),
        shows(number, "| p o | o := OrderedCollection new. p := Processor activeProcess. [o add: 1. p resume] forkAt: 30. o add: p {}. o asArray", [1, None]),
        *[fails(number, each, because="badReceiver") for each in ("3", "nil", "Object new", "[] newProcess", "Process new")],
        shows(number, entering + "p instVarAt: 4 put: Semaphore new. p {}", Shown("failed: #bad receiver"), "badReceiver"),
        shows(number, waiting + "p instVarAt: 4 put: Semaphore new. p {}", failed, "inappropriate"),
        shows(number, "| s p | s := Semaphore new. p := [s perform: #wait] newProcess. p priority: 50. p resume. p {}", failed, "inappropriate"),
        shows(number, "| m p | m := Mutex basicNew. m p186. p := [m p186: Processor activeProcess] newProcess. p priority: 50. p resume. p {}", failed, "inappropriate"),
        shows(number, waiting + "p suspendedContext pc: nil. p {}", failed, "inappropriate"),
    ]


def sections() -> list[Case]:
    """Critical sections, which have their owner where semaphores have their signals."""
    none, free = ("3", "nil", "1@2", "Semaphore new", "$a", "Mutex basicNew p164: true; yourself"), "Mutex basicNew"
    return [
        shows(186, "| m | m := Mutex basicNew. {m {}. m {}. m {}: Processor activeProcess. m p185. m {}}", [False, True, True, Shown("a Mutex"), False]),
        shows(186, "| m o | o := OrderedCollection new. m := Mutex basicNew. m {}. [o add: 1. o add: m {}. o add: 2. m p185] forkAt: 50. o add: 3. m p185. o add: 4. o asArray",
              [1, 3, False, 2, 4]),
        shows(186, "| m p | p := [] newProcess. m := Mutex basicNew. {m {}: p. m {}: p. m p187}", [False, True, None]),
        *[fails(186, each, because="badReceiver") for each in none], fails(186, free, "1", "2", because="badNumberOfArguments"),
        shows(185, "| m | m := Mutex basicNew. m {}. {m p187. m {}. m p187}", [False, Shown("a Mutex"), False]),
        shows(185, "| m o | o := OrderedCollection new. m := Mutex basicNew. m p186. [m p186. o add: 1. m {}] forkAt: 30. [m p186. o add: 2. m {}] forkAt: 50. "
                   "o add: 3. m {}. o add: 4. (Delay forMilliseconds: 5) wait. o asArray", [3, 2, 4, 1]),
        *[fails(185, each, because="badReceiver") for each in none],
        shows(187, "| m p | p := [] newProcess. m := Mutex basicNew. {m {}. m {}. m {}: p. m p185. m {}: p. m {}: p. m {}}",
              [False, True, None, Shown("a Mutex"), False, True, None]),
        *[fails(187, each, because="badReceiver") for each in none], fails(187, free, "1", "2", because="badNumberOfArguments"),
        shows(134, "nil {}: Semaphore new. nil {}: nil", None), *[fails(134, "nil", each, because="badArgument") for each in ("3", "Object new")],
    ]


def profiling() -> list[Case]:
    """Samples are taken at safe points: a loop runs until one is there."""
    sampled = ("| s | s := nil. nil primitiveProfileStart: 100. [(s := nil primitiveProfileSample) isNil] whileTrue: [(1 to: 10) asArray]. "
               "{s == Processor activeProcess. nil primitiveProfileSample}")
    return [
        shows("primitiveProfileSample", sampled, [True, None]), shows("primitiveProfileStart", sampled, [True, None]),
        shows("primitiveProfileSemaphore", "| s | s := Semaphore new. nil {}: s. nil primitiveProfileStart: 100. [(s instVarAt: 3) = 1] whileFalse: [(1 to: 10) asArray]. nil {}: nil", None),
        *[fails("primitiveProfileSemaphore", "nil", each, because="badArgument") for each in ("3", "Object new", "true")],
        *[fails("primitiveProfileStart", "nil", each, because="badArgument") for each in ("nil", "1.0", "1 bitShift: 62")],
    ]


def unwinding() -> list[Case]:
    no_contexts = ("3", "nil", "Object new", "[]")
    return [
        shows(195, "([thisContext {}: nil] ensure: []) selector", Shown("#ensure:")),
        shows(195, "([thisContext {}: nil] ifCurtailed: []) selector", Shown("#ifCurtailed:")),
        shows(195, "([thisContext {}: thisContext sender] ensure: [])", None),
        shows(195, "| c | c := [thisContext] value. c {}: nil", None),
        *[fails(195, each, "nil", because="badReceiver") for each in no_contexts],
        shows(196, "| c | c := thisContext. [c {}: c sender] value. thisContext sender == c sender or: [thisContext == c]", True),
        shows(196, "| c d | c := [thisContext] value. {(c {}: nil) == c. c sender}", [True, None]),
        shows(196, "| c | c := [thisContext] value. c {}: thisContext. c sender == thisContext", True),
        shows(196, "| inner outer | outer := thisContext. [inner := thisContext. [thisContext {}: outer. inner sender] value] value", None),
        *[fails(196, each, "nil", because="badReceiver") for each in no_contexts],
        *[shows(196, f"thisContext {{}}: ({each})", Shown("failed: #bad argument"), "badArgument") for each in ("3", "Object new", "[]")],
        shows(197, "([thisContext {}] on: Error do: []) selector", Shown("#on:do:")),
        shows(197, "([[thisContext {}] ensure: []] on: Error do: []) selector", Shown("#on:do:")),
        shows(197, "([(thisContext {}) {}] on: Error do: []) selector", Shown("#on:do:")),
        shows(197, "| c | c := [thisContext] value. c privSender: nil. c {}", None, is_ours=True),
        *[fails(197, each, because="badReceiver") for each in no_contexts],
        shows(213, "{thisContext {}. [thisContext] value {}}", [3, 0]), *[fails(213, each, because="badReceiver") for each in no_contexts],
    ]


BECOME = (128, 72, 248, 249)


def become() -> list[Case]:
    cases = []
    for key in BECOME:
        last = ("true",) if key == 249 else ()
        others = [("nil", "#(1)", "badReceiver"), ("3", "#()", "badReceiver"), ("'a'", "{Object new}", "badReceiver"),
                  ("#(1)", "nil", "badArgument"), ("{Object new}", "#()", "badArgument"), ("#()", "{Object new}", "badArgument"),
                  ("{Object new}", "'a'", "badArgument"),
                  ("#(1)", "{Object new}", "inappropriate"), ("{Object new. $a}", "{Object new. Object new}", "inappropriate"),
                  ("{nil}", "{Object new}", "inappropriate"), ("{true}", "{false}", "inappropriate"), ("{ProbeSuper}", "{Object new}", "inappropriate"),
                  ("{Object new p184: true; yourself}", "{Object new}", "pinned"), ("{Object new p164: true; yourself}", "{Object new}", "immutable"),
                  ("{Object new. Object new p164: true; yourself}", "{Object new. Object new}", "immutable"),
                  # The active context would not be one any more, or have no method.
                  ("{thisContext}", "{Object new}", "inappropriate"), ("{thisContext}", "{[thisContext] value}", "inappropriate"),
                  ("{thisContext method}", "{Object new}", "inappropriate")]
        cases += [fails(key, one, other, *last, because=why, is_ours=why in ("pinned", "inappropriate")) for one, other, why in others]
        cases.append(shows(key, f"#() {{}}: #(){' with: false' if last else ''}", []))
    nothing_changes = "| a b | a := 1@2. b := 3@4. ({a. Object new} {}: {b. 3}) code. {a x. b x}"
    cases += [
        fails(128, "{Object new}", "#(1)", because="inappropriate"), fails(128, "{1.5}", "{Object new}", because="inappropriate"),
        fails(128, "{Object new}", "{Object new p184: true; yourself}", because="pinned", is_ours=True),
        fails(128, "{Object new}", "{Object new p164: true; yourself}", because="immutable"), fails(128, "{Object new}", "{ProbeSuper}", because="inappropriate", is_ours=True),
        fails(72, "{Object new}", "{Object new p164: true; yourself}", because="inappropriate"),
        fails(249, "{Object new}", "{Object new p164: true; yourself}", "true", because="inappropriate"),
        shows(249, "| a b | a := 1@2. b := 3@4. b p164: true. {a} {}: {b} with: false. {a == b. b x}", [True, 3]),
        fails(249, "{Object new}", "{Object new}", "3", because="badArgument"),
        shows(128, nothing_changes, [1, 3]),
        shows(128, "| a b x | a := 1@2. b := 3->4. x := {a. b}. ({a} {}: {b}) class. {x first class. x last class. a key. b x}",
              [Shown("Association"), Shown("Point"), 3, 1]),
        # Of different sizes, twice, and a chain of forwarders.
        shows(128, "| a b x | a := #(1 2 3) copy. b := #(7) copy. x := {a. b}. {a} {}: {b}. {a. b. x first == a. x last == b. {a} {}: {b}. a. x first}",
              [[1, 2, 3], [7], True, True, [[1, 2, 3]], [1, 2, 3], [1, 2, 3]]),
        shows(128, "| a b h | a := Object new. b := ProbeSuper new. h := {a identityHash. b identityHash}. {a} {}: {b}. {a identityHash. b identityHash} = h", True),
        shows(128, "| a b h | a := #(1) copy. b := 'ab' copy. h := {a identityHash. b identityHash}. {a} {}: {b}. {a. {a identityHash. b identityHash} = h}", ["ab", True]),
        shows(128, "| a b h | a := #(1) copy. b := #(1 2) copy. h := {a identityHash. b identityHash}. {a} {}: {b}. {a. {a identityHash. b identityHash} = h}", [[1, 2], True]),
        shows(72, "| a b | a := 1@2. b := 3->4. {a} {}: {b}. {a == b. a key}", [True, 3]),
        shows(72, "| a | a := Object new. {a} {}: #(3). a", 3, is_ours=True),
        shows(72, "| a b h | a := Object new. b := ProbeSuper new. h := a identityHash. {a} {}: {b}. b identityHash = h", True),
        shows(72, "| a b c x | a := 1@2. b := 3@4. c := 5@6. x := {a. b. c}. {a} {}: {b}. {b} {}: {c}. {x first x. a == c. x first == x last}", [5, True, True]),
        shows(72, "| a b c x | a := 1@2. b := 3@4. c := 5@6. x := {a. b. c}. {a. b} {}: {b. c}. x collect: [:each | each x]", [5, 5, 5]),
        shows(248, "| a b h | a := Object new. b := ProbeSuper new. h := b identityHash. {a} {}: {b}. {a == b. b identityHash = h}", [True, True]),
        shows(248, "| a | a := Object new. {a} {}: #(3). a", 3, is_ours=True),
        shows(249, "| a b h | a := Object new. b := ProbeSuper new. h := a identityHash. {a} {}: {b} with: true. {a == b. b identityHash = h}", [True, True]),
        shows(249, "| a b h | a := Object new. b := ProbeSuper new. h := b identityHash. {a} {}: {b} with: false. {a == b. b identityHash = h}", [True, True]),
    ]
    return cases


# Where old space has no room for copies of both objects.
FILLED: list[Case] = [
    shows(128, "| a b full | a := {Array new: 3000}. b := {Array new: 4000}. full := Probe fillerTo: 20000. a {}: b",
          Shown("failed: #insufficient object memory"), "noMemory")]


CASES: list[Case] = [*performing(), *executing(), *blocks(), *embedded_blocks(), *processes(), *contexts(), *immutables(), *sections(), *profiling(), *unwinding(), *become(),
                     fails(19, "3", because="generic"), fails(117, "3", because="badMethod", is_ours=True),
                     shows(117, "ProbeReceiver new absentPrimitive", Shown("failed: #not found"), "notFound")]
