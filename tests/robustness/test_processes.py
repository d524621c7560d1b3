"""Programs that put something else where the VM expects processes, lists, classes, blocks, homes and special objects. It says what cannot be done, and does not crash."""
from __future__ import annotations

import pytest
from running import Result, run

NO_PROCESSES = ("3", "nil", "Object new", "'abcdefgh' copy", "Array new: 4", "thisContext")
NO_SCHEDULER = "what special object 3 leads to is no scheduler with an active process and lists of ready ones\n"
NO_LIST = "no list of ready processes is there for priority 40\n"


def result(text: str) -> Result:
    return run(["-e", text])


def shown(text: str) -> str:
    """The value of the expressions, which nothing has gone wrong with."""
    found = result(text)
    assert (found.status, found.errors) == (0, ""), found
    return found.output.rstrip("\n")


def errors(text: str) -> str:
    """What the expressions complain of, which end with status 1."""
    found = result(text)
    assert found.status == 1, found
    return found.errors


@pytest.mark.parametrize("value", NO_PROCESSES)
def test_lists_with_what_is_no_process(value):
    """It is as if nothing was there."""
    assert shown(f"Semaphore new instVarAt: 1 put: ({value}); signal; instVarAt: 3") == "1"
    assert shown(f"| s | s := Semaphore new. [s wait] fork. Processor yield. s instVarAt: 2 put: ({value}). [s wait] fork. Processor yield. "
                 "s signal. Processor yield. s instVarAt: 3") == "0"
    assert shown(f"| p | p := [3] fork. p instVarAt: 1 put: ({value}). Processor yield. 4") == "4"


@pytest.mark.parametrize("value", NO_PROCESSES)
def test_processes_that_wait_in_no_list(value):
    assert shown(f"| p | p := [3] newProcess. p instVarAt: 4 put: ({value}). [p suspend] on: Error do: [:each | nil]. 4") == "4"


@pytest.mark.parametrize("index, value", [(1, "3"), (1, "thisContext"), (2, "3"), (3, "nil"), (3, "'x'"), (3, "SmallInteger maxVal"), (4, "3"), (4, "thisContext")])
def test_variables_of_processes(index, value):
    assert shown(f"Processor activeProcess instVarAt: {index} put: ({value}). [3] fork. Processor yield. 4") == "4"


@pytest.mark.parametrize("value", ["3", "nil", "#() copy", "Object new", "WordArray new: 80"])
def test_no_lists(value):
    assert NO_SCHEDULER in errors(f"Processor instVarAt: 1 put: ({value}). Processor yield")


@pytest.mark.parametrize("value", NO_PROCESSES)
def test_no_active_process(value):
    assert NO_SCHEDULER in errors(f"Processor instVarAt: 2 put: ({value}). Processor yield")


@pytest.mark.parametrize("change", ["at: 4 put: 3", "at: 4 put: nil", "at: 4 put: 1 -> 3", "at: 4 put: 1 -> thisContext"])
def test_no_scheduler(change):
    assert NO_SCHEDULER in errors(f"Smalltalk specialObjectsArray {change}. Processor yield")
    assert NO_SCHEDULER in errors(f"Smalltalk specialObjectsArray {change}. Semaphore new signal")
    assert NO_SCHEDULER in errors(f"Smalltalk specialObjectsArray {change}. Semaphore new wait")
    assert NO_SCHEDULER in errors(f"Smalltalk specialObjectsArray {change}. [:each | each] value: 3. 1 to: 1000000 do: [:i | Object new printString]")


@pytest.mark.parametrize("value", ["3", "nil", "Object new", "Array new: 3", "thisContext"])
def test_no_list_of_ready_processes(value):
    assert NO_LIST in errors(f"(Processor instVarAt: 1) at: 40 put: ({value}). [3] fork. Processor yield")


@pytest.mark.parametrize("receiver", ["Processor activeProcess", "(Processor instVarAt: 1)"])
def test_schedulers_that_become_others(receiver):
    assert NO_SCHEDULER in errors(f"{receiver} becomeForward: Object new. Processor yield")
    assert NO_SCHEDULER in errors(f"{receiver} become: Object new. Processor yield")


def test_timer_semaphores_that_become_others():
    """Nobody is signalled."""
    assert shown("| s | s := Semaphore new. Processor signal: s atTime: Time millisecondTimer + 2. s become: Object new. "
                 "1 to: 100000 do: [:i | i printString]. 4") == "4"


@pytest.mark.parametrize("change", ["instVarAt: 1 put: 3", "instVarAt: 1 put: Object new", "instVarAt: 1 put: thisContext"])
def test_no_superclass(change):
    """What is above nobody is asked for methods."""
    assert "does not even understand doesNotUnderstand:" in errors(f"SmallInteger {change}. 3 foo")


@pytest.mark.parametrize("change", ["instVarAt: 2 put: 3", "instVarAt: 2 put: 'abc'", "instVarAt: 2 put: thisContext", "methodDict become: (Array new: 5)",
                                    "methodDict instVarAt: 2 put: 3", "methodDict instVarAt: 2 put: (Array new: 1)", "methodDict becomeForward: Object new"])
def test_no_method_dictionary(change):
    """A class without one has no methods, but those that it inherits."""
    assert "MessageNotUnderstood: DateAndTime does not understand #asDate" in errors(f"| d | d := DateAndTime now. DateAndTime {change}. d asDate")


@pytest.mark.parametrize("value", ["3", "nil", "Object new", "'abc'", "3 -> 4", "3 -> Object new", "3 -> 'abc'", "3 -> (Object new -> 4)"])
def test_no_class_of_a_method(value):
    """There is nobody above it who would understand a message."""
    assert shown(f"| code | Fraction compile: 'foo ^ super negative'. code := Fraction >> #foo. code literalAt: code numLiterals put: ({value}). "
                 "[(3 / 4) foo] on: MessageNotUnderstood do: [:each | each message selector]") == "#negative"


def test_classes_below_themselves():
    """The search for a method ends."""
    assert "does not even understand doesNotUnderstand:" in errors("Object superclass: Object. 3 foo")
    assert "does not even understand doesNotUnderstand:" in errors("Fraction superclass: Fraction. 3 / 4 perform: #foo withArguments: #() inSuperclass: Set")


@pytest.mark.parametrize("class_", ["Context", "FullBlockClosure"])
@pytest.mark.parametrize("format", ["0", "Array format", "ByteArray format", "Array format + 2", "WeakArray format + 9"])
def test_classes_whose_format_is_relied_on(class_, format):
    """There are no instances of another format."""
    prologue = f"{class_} setFormat: {format}. "
    assert f"    {class_} class(Behavior)>>basicNew\n" in errors(prologue + f"{class_} basicNew")
    assert f"    {class_} class(Behavior)>>basicNew:\n" in errors(prologue + f"{class_} basicNew: 3")
    assert f"    {class_} class(Behavior)>>basicNew:\n" in errors(f"3 timesRepeat: [{class_} basicNew: 3]. {prologue}{class_} basicNew: 3")
    assert "PrimitiveFailed" in errors(prologue + f"{class_} adoptInstance: #(1 2)")


@pytest.mark.parametrize("code", ["3", "nil", "Object new", "'abc'", "thisContext", "[]"])
@pytest.mark.parametrize("use", ["value", "ensure: [4]", "on: ZeroDivide do: [:e | e return]", "valueWithArguments: #()", "valueNoContextSwitch",
                                 "fork. Processor yield"])
def test_blocks_without_code(code, use):
    assert "Error: A block has no code\n" in errors(f"[3] instVarAt: 2 put: ({code}); {use}")


@pytest.mark.parametrize("selectors", ["3", "nil", "#(1 2 3)", "'abc'", "Object new", "ByteArray new: 1000"])
def test_no_special_selectors(selectors):
    """Those that were there last are sent; an image without any is refused."""
    change = f"Smalltalk specialObjectsArray at: 24 put: ({selectors})"
    assert shown(f"{change}. Smalltalk garbageCollect. Smalltalk flushCache. #(1 2) asOrderedCollection size") == "2"


def test_other_special_selectors():
    """They are sent once caches are flushed, and when the arrays of special objects or of selectors become others."""
    other = "| other | other := (Smalltalk specialObjectsArray at: 24) copy. other at: 61 put: #y. "
    for change in ("Smalltalk specialObjectsArray at: 24 put: other. Smalltalk flushCache", "(Smalltalk specialObjectsArray at: 24) becomeForward: other",
                   "(Smalltalk specialObjectsArray at: 24) become: other",
                   "Smalltalk specialObjectsArray become: (Smalltalk specialObjectsArray copy at: 24 put: other; yourself)"):
        assert shown(f"{other}{change}. (3 @ 4) x") == "4"


@pytest.mark.parametrize("home", ["3", "nil", "Object new", "[3]"])
def test_no_home(home):
    assert "BlockCannotReturn: " in errors(f"[^ 3] instVarAt: 1 put: ({home}); value. 4")


@pytest.mark.parametrize("home", ["3", "nil", "Object new"])
def test_no_home_around_a_home(home):
    assert "BlockCannotReturn: " in errors(f"| c | c := Context basicNew: 10. c instVarAt: 5 put: []. (c instVarAt: 5) instVarAt: 1 put: ({home}). "
                                           "[^ 3] instVarAt: 1 put: c; value. 4")


@pytest.mark.parametrize("value", ["3", "nil", "Object new", "Array", "Object"])
def test_no_class_of_points(value):
    assert "special object 12 is no class of points\n" in errors(f"Smalltalk specialObjectsArray at: 13 put: ({value}). 3 @ 4")
    assert "special object 12 is no class of points\n" in errors("Point instVarAt: 3 put: 65536. 3 @ 4")


@pytest.mark.parametrize("array", ["Smalltalk specialObjectsArray", "(Smalltalk specialObjectsArray at: 24)"])
def test_known_arrays_that_become_others(array):
    for other in ("Array new: 5", "Object new", "WordArray new: 100"):
        assert "PrimitiveFailed: Array>>become: failed" in errors(f"{array} become: ({other}). 3 @ 4")
        assert "PrimitiveFailed: Array>>becomeForward: failed" in errors(f"{array} becomeForward: ({other}). 3 @ 4")
    assert shown(f"{array} becomeForward: {array} copy. 3 @ 4") == "(3@4)"
