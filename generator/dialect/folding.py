"""Arithmetic on literals at generation time."""
from __future__ import annotations

from typing import Callable

from generator.dialect.ir import Const, Expression
from generator.dialect.types import BOOL, DOUBLE, LITERAL
from generator.syntax.source import Span

# A literal has no width, but no use for more bits than this either.
MAX_SHIFT = 127


def _shifted(value: int, places: int) -> int:
    if not -MAX_SHIFT <= places <= MAX_SHIFT or places < 0:
        raise ArithmeticError(f"a shift by {places}")
    return value << places


def _shifted_right(value: int, places: int) -> int:
    if places < 0:
        raise ArithmeticError(f"a shift by {places}")
    return value >> places


def _divided(operation: Callable[[int, int], int]) -> Callable[[int, int], int]:
    def checked(dividend: int, divisor: int) -> int:
        if divisor == 0:
            raise ArithmeticError("a division by zero")
        return operation(dividend, divisor)

    return checked


def _quotient(a: int, b: int) -> int:
    """Towards zero."""
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


INTEGER_RESULTS: dict[str, Callable[..., int]] = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "<<": _shifted, ">>": _shifted_right,
    "bitAnd:": lambda a, b: a & b, "bitOr:": lambda a, b: a | b, "bitXor:": lambda a, b: a ^ b,
    "negated": lambda a: -a, "bitInvert": lambda a: ~a, "//": _divided(lambda a, b: a // b),
    "\\\\": _divided(lambda a, b: a % b), "quo:": _divided(_quotient), "rem:": _divided(lambda a, b: a - _quotient(a, b) * b),
    "min:": min, "max:": max,
}
TRUTHS: dict[str, Callable[..., bool]] = {
    "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
    "=": lambda a, b: a == b, "~=": lambda a, b: a != b,
}


def fold(selector: str, receiver: Expression, arguments: list[Expression], span: Span) -> Const | None:
    """The constant that `selector` makes of literals, or None where it is not known at generation time.

    Raises ArithmeticError, with a message for people, where the operation has no result.
    """
    operands = [receiver, *arguments]
    if not all(isinstance(operand, Const) and type(operand.value) is int for operand in operands):
        return None
    values = [operand.value for operand in operands]
    if selector in INTEGER_RESULTS:
        return Const(INTEGER_RESULTS[selector](*values), LITERAL, span)
    if selector in TRUTHS:
        return Const(TRUTHS[selector](*values), BOOL, span)
    if selector == "asDouble":
        try:
            return Const(float(values[0]), DOUBLE, span)
        except OverflowError:
            raise ArithmeticError("a number too large for a double") from None
    return None
