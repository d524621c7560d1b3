"""Decides comparisons of integers from their types: what a byte is compared with may be out of its reach.

Such comparisons come about when methods are inlined; C compilers warn of them.
"""
from __future__ import annotations

from generator.dialect.ir import Apply, Call, Choice, Const, Expression, Local, StateGet, operands, subexpressions
from generator.dialect.types import ADDRESS, U64, Type

Range = tuple[int, int]

# What each comparison says when the receiver's range lies below the argument's, above it, and when both are the same value.
OUTCOMES = {"<": (True, False, False), ">": (False, True, False), "<=": (True, False, True), ">=": (False, True, True),
            "=": (False, False, True), "~=": (True, True, False), "==": (False, False, True), "~~": (True, True, False)}


def decided(selector: str, one: Expression, other: Expression) -> bool | None:
    """What the comparison comes to whenever it is evaluated; None where that depends, or where evaluating it has effects."""
    if selector not in OUTCOMES or any(isinstance(each, Call) for side in (one, other) for each in subexpressions(side)):
        return None
    below, above, equal = OUTCOMES[selector]
    if _are_same(one, other):
        return equal
    left, right = range_of(one), range_of(other)
    if left is None or right is None:
        return None
    if left[1] < right[0]:
        return below
    if left[0] > right[1]:
        return above
    if left[1] == right[0] and below == equal:
        return below
    if left[0] == right[1] and above == equal:
        return above
    return None


def range_of(expression: Expression) -> Range | None:
    """The least and the greatest value that the expression can have; None where it is no integer."""
    whole = _range_of_type(expression.type)
    if whole is None:
        return None
    if isinstance(expression, Const):
        return expression.value, expression.value
    if isinstance(expression, Choice):
        yes, no = range_of(expression.yes), range_of(expression.no)
        return min(yes[0], no[0]), max(yes[1], no[1])
    if isinstance(expression, Apply):
        return _range_of_operation(expression, whole)
    return whole


def _range_of_type(type_: Type) -> Range | None:
    type_ = U64 if type_ is ADDRESS else type_
    if not type_.is_integer:
        return None
    return (-(1 << type_.width - 1), (1 << type_.width - 1) - 1) if type_.signed else (0, (1 << type_.width) - 1)


def _range_of_operation(expression: Apply, whole: Range) -> Range:
    selector = expression.operation.selector
    parts = [range_of(each) for each in expression.arguments]
    if selector.startswith("as") and parts[0] is not None:
        return parts[0] if whole[0] <= parts[0][0] and parts[0][1] <= whole[1] else whole
    if selector == "bitAnd:":
        tops = [high for low, high in parts if low >= 0]
        return (0, min(tops)) if tops else whole
    if selector in ("bitOr:", "bitXor:") and all(low >= 0 for low, _ in parts):
        return 0, (1 << max(high for _, high in parts).bit_length()) - 1
    if selector == ">>" and isinstance(expression.arguments[1], Const) and 0 <= expression.arguments[1].value < 64:
        return tuple(each >> expression.arguments[1].value for each in parts[0])
    return whole


def _are_same(one: Expression, other: Expression) -> bool:
    """Whether both are the same expression of integers or oops, without calls."""
    if type(one) is not type(other) or one.type != other.type or one.type.name == "double":
        return False
    if isinstance(one, Const):
        return one.value == other.value
    if isinstance(one, Local):
        return one.variable is other.variable
    if isinstance(one, StateGet) and one.state is not other.state:
        return False
    if isinstance(one, Apply) and one.operation is not other.operation:
        return False
    ours, theirs = operands(one), operands(other)
    return len(ours) == len(theirs) and all(map(_are_same, ours, theirs))
