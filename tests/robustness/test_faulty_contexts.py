"""Programs that give activations nonsense to go on with: a primitive fails, or an error tells what cannot be done. The VM does not crash."""
from __future__ import annotations

import pytest
from running import run

FAILED = "PrimitiveFailed: Context>>instVarAt:put: failed"
CANNOT_RETURN = "BlockCannotReturn: "
NO_CONTEXT = "a process of priority 40 has no context that could be resumed\n"
NOT_RESUMED = "PrimitiveFailed: Process>>primitiveResume failed"
PCS = ("100000", "1", "0", "-5", "'x'", "thisContext homeMethod size + 1", "SmallInteger maxVal", "1 << 70")
STACKPS = ("100000", "-1", "nil", "'x'", "SmallInteger minVal")
SENDER, PC, STACKP, METHOD, CLOSURE = range(1, 6)


def errors(text: str) -> str:
    """What the expressions complain of, which end with status 1."""
    result = run(["-e", text])
    assert result.status == 1, result
    return result.errors


@pytest.mark.parametrize("index, value", [*[(PC, each) for each in (*PCS, "nil", "thisContext pc")], *[(STACKP, each) for each in (*STACKPS, "2")],
                                          (METHOD, "nil"), (METHOD, "Object >> #yourself"), (CLOSURE, "3"), (CLOSURE, "nil"), (CLOSURE, "[]"),
                                          (SENDER, "3"), (SENDER, "Object new")])
def test_the_running_activation(index, value):
    """Where it goes on is not to be changed at all."""
    assert FAILED in errors(f"thisContext instVarAt: {index} put: ({value})")
    assert FAILED in errors(f"| c | c := thisContext. 3 to: 5 do: [:i | c]. c instVarAt: {index} put: ({value})")


OTHERS = [*[(PC, each) for each in PCS], *[(STACKP, each) for each in STACKPS], (CLOSURE, "3"), (CLOSURE, "'x'"), (CLOSURE, "#(1 2)"),
          (SENDER, "3"), (SENDER, "Object new"), (SENDER, "-1")]


@pytest.mark.parametrize("index, value", OTHERS)
def test_activations_below(index, value):
    assert FAILED in errors(f"[thisContext sender instVarAt: {index} put: ({value})] value. 3")


@pytest.mark.parametrize("index, value", OTHERS)
def test_suspended_activations(index, value):
    assert FAILED in errors(f"| p | p := [Processor yield] fork. Processor yield. p suspendedContext instVarAt: {index} put: ({value})")
    assert FAILED in errors(f"[3] newProcess suspendedContext instVarAt: {index} put: ({value})")


@pytest.mark.parametrize("pc", (*PCS, "nil"))
def test_stores_without_a_primitive(pc):
    """They cannot fail: it is told when the activation is to go on."""
    assert CANNOT_RETURN in errors(f"thisContext pc: ({pc}). 3")
    assert NOT_RESUMED in errors(f"| p | p := [3] newProcess. p suspendedContext pc: ({pc}). p resume. Processor yield")
    assert NO_CONTEXT in errors(f"| p | p := [Processor yield] fork. Processor yield. p suspendedContext pc: ({pc}). Processor yield")


@pytest.mark.parametrize("code", ("nil", "3", "Object new"))
def test_activations_of_what_is_no_code(code):
    assert NO_CONTEXT in errors(f"| p | p := [Processor yield] fork. Processor yield. p suspendedContext instVarAt: {METHOD} put: ({code}). Processor yield")


@pytest.mark.parametrize("sender", ("3", "-1", "Object new", "nil"))
def test_senders_that_are_no_contexts(sender):
    """Nothing can return to them."""
    assert CANNOT_RETURN in errors(f"[thisContext privSender: ({sender}). 3] value")


def test_operands_that_have_no_room():
    """Each turn leaves an operand behind."""
    assert "more than its context has room for\n" in errors("thisContext pc: thisContext homeMethod initialPC. 3")
