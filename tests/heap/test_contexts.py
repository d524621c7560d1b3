"""Contexts do not keep alive what their frames have dropped, and never show what is left over in them."""
from __future__ import annotations

from pathlib import Path

from heap_runs import PINION, build, run

# An object is an operand while all frames become contexts, and is dropped then.
OPERAND = """
    | weak |
    weak := WeakArray new: 1.
    Array with: (weak at: 1 put: Object new) with: ((Array new: 1) become: (Array new: 2)).
    Smalltalk garbageCollect.
    Stdio stdout nextPutAll: (weak at: 1) printString; lf"""

# An object that gave way to another one is in the array that said so.
REPLACED = """
    | weak |
    weak := WeakArray new: 1.
    [| one | one := Object new. one becomeForward: (weak at: 1 put: Object new)] value.
    Smalltalk garbageCollect.
    Stdio stdout nextPutAll: (weak at: 1) printString; lf"""

# The slots of a context above its stack pointer are not looked at by the collector, and not to be seen when that is raised. It is never
# larger than the context.
STACK_POINTER = """
    | process context |
    process := [:first :second | nil] newProcessWith: {Object new printString. Object new printString}.
    context := process suspendedContext.
    [context method numTemps = 0 and: [context sender ~~ nil]] whileTrue: [context := context sender].
    context instVarAt: 3 put: 0.
    Smalltalk garbageCollect.
    1 to: 1000 do: [:i | Array new: i \\\\ 7].
    context instVarAt: 3 put: 4.
    Smalltalk garbageCollect.
    Stdio stdout nextPutAll: (context at: 1) printString; lf.
    [context instVarAt: 3 put: 1000000] on: PrimitiveFailed do: [:failure | Stdio stdout nextPutAll: 'refused'; lf]"""


def test_operands_are_dropped(tmp_path: Path) -> None:
    process = run(PINION, "--check-heap", build(tmp_path / "operand.image", OPERAND))
    assert (process.returncode, process.stdout, process.stderr) == (0, "nil\n", "")


def test_replaced_objects_are_dropped(tmp_path: Path) -> None:
    process = run(PINION, "--check-heap", build(tmp_path / "replaced.image", REPLACED))
    assert (process.returncode, process.stdout, process.stderr) == (0, "nil\n", "")


def test_a_stack_pointer_that_is_raised(tmp_path: Path) -> None:
    process = run(PINION, "--check-heap", build(tmp_path / "raised.image", STACK_POINTER))
    assert (process.returncode, process.stdout, process.stderr) == (0, "nil\nrefused\n", "")
