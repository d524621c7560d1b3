"""Arithmetic on literals at generation time."""
from __future__ import annotations

from typing import Callable

from generator.dialect.ir import Const, Expression
from generator.dialect.types import BOOL, DOUBLE, LITERAL
from generator.syntax.source import Span

INTEGER_RESULTS: dict[str, Callable[..., int]] = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "<<": lambda a, b: a << b,
    ">>": lambda a, b: a >> b, "bitAnd:": lambda a, b: a & b, "bitOr:": lambda a, b: a | b, "bitXor:": lambda a, b: a ^ b,
    "negated": lambda a: -a, "bitInvert": lambda a: ~a, "//": lambda a, b: a // b, "\\\\": lambda a, b: a % b,
}
TRUTHS: dict[str, Callable[..., bool]] = {
    "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
    "=": lambda a, b: a == b, "~=": lambda a, b: a != b,
}


def fold(selector: str, receiver: Expression, arguments: list[Expression], span: Span) -> Const | None:
    """The constant that `selector` makes of literals, or None where it is not known at generation time."""
    operands = [receiver, *arguments]
    if not all(isinstance(operand, Const) and type(operand.value) is int for operand in operands):
        return None
    values = [operand.value for operand in operands]
    if selector in INTEGER_RESULTS:
        return Const(INTEGER_RESULTS[selector](*values), LITERAL, span)
    if selector in TRUTHS:
        return Const(TRUTHS[selector](*values), BOOL, span)
    if selector == "asDouble":
        return Const(float(values[0]), DOUBLE, span)
    return None
