"""The arithmetic of integers: every primitive with operands around the ends of SmallIntegers and of machine words."""

from __future__ import annotations

import operator
from collections.abc import Callable

from probe import MAX_SMALL, MIN_SMALL, Boxed, Case, Expression, Fails, Shown, binary_table, unary_table, value_of

SMALL = [3, 0, 1, -1, 7, -7, 1 << 30, -(1 << 31), MAX_SMALL - 1, MAX_SMALL, MIN_SMALL, MIN_SMALL + 1]
# Of 64 bits at most; those that would fit a SmallInteger, or have bytes too many, are legal operands as well.
LARGE = [MAX_SMALL + 1, MIN_SMALL - 1, (1 << 61) + 3, -(1 << 62), (1 << 63) - 1, 1 << 63, -(1 << 63), -(1 << 63) - 1, (1 << 64) - 1, -(1 << 64) + 1,
         Expression("Probe large: #[5 0 0] negative: false", 5), Expression("Probe large: #[7] negative: true", -7),
         Expression("Probe large: #[] negative: false", 0)]
TOO_LARGE = [1 << 64, -(1 << 64), 1 << 100]
NO_INTEGERS = [None, 1.0, Boxed(2.0), Expression("#a"), Expression("$a"), Expression("Object new"), Expression("#[1 2 3]"), Expression("Object")]
NO_SMALL = LARGE[:3] + TOO_LARGE[:1] + NO_INTEGERS
LARGE_OPERANDS = [3, 0, -1, MAX_SMALL, MIN_SMALL, *LARGE]


def is_small(value: object) -> bool:
    return type(value) is int and MIN_SMALL <= value <= MAX_SMALL


def fits_word(value: object) -> bool:
    value = value_of(value)
    return type(value) is int and abs(value) < 1 << 64


def quotient(a: int, b: int) -> int:
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


def exact(a: int, b: int) -> object:
    return quotient(a, b) if a % b == 0 else Fails("inappropriate")


ARITHMETIC: dict[str, Callable[[int, int], object]] = {
    "+": operator.add, "-": operator.sub, "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge,
    "=": operator.eq, "~=": operator.ne, "*": operator.mul, "/": exact, "\\\\": operator.mod, "//": operator.floordiv,
    "quo:": quotient, "bitAnd:": operator.and_, "bitOr:": operator.or_, "bitXor:": operator.xor,
    "rem:": lambda a, b: a - b * quotient(a, b),
}
DIVISIONS = {"/", "\\\\", "//", "quo:", "rem:"}
SMALL_PRIMITIVES = dict(enumerate(["+", "-", "<", ">", "<=", ">=", "=", "~=", "*", "/", "\\\\", "//", "quo:", "bitAnd:", "bitOr:", "bitXor:"], 1))
LARGE_PRIMITIVES = dict(enumerate(["rem:", "+", "-", "<", ">", "<=", ">=", "=", "~=", "*", "/", "\\\\", "//", "quo:", "bitAnd:", "bitOr:", "bitXor:"], 20))


def of_small(selector: str) -> Callable[[object, object], object]:
    """Whatever fits in a machine word is answered, a product too."""
    def model(receiver: object, argument: object) -> object:
        if not is_small(receiver):
            return Fails("badReceiver")
        if not is_small(argument) or (selector in DIVISIONS and argument == 0):
            return Fails("badArgument")
        result = ARITHMETIC[selector](receiver, argument)
        if selector == "*" and not -(1 << 63) <= result < 1 << 63:
            return Fails("inappropriate")
        return result
    return model


def of_large(selector: str) -> Callable[[object, object], object]:
    """What has a magnitude of 64 bits is answered."""
    def model(receiver: object, argument: object) -> object:
        if not fits_word(receiver):
            return Fails("badReceiver")
        if not fits_word(argument):
            return Fails("badArgument")
        a, b = value_of(receiver), value_of(argument)
        if (selector in DIVISIONS and b == 0) or (selector.startswith("bit") and (a < 0 or b < 0)):
            return Fails("inappropriate")
        result = ARITHMETIC[selector](a, b)
        return Fails("inappropriate") if type(result) is int and abs(result) >= 1 << 64 else result
    return model


def shift_small(receiver: object, distance: object) -> object:
    if not is_small(receiver):
        return Fails("badReceiver")
    if not is_small(distance):
        return Fails("badArgument")
    if distance <= 0:
        return receiver >> min(-distance, 64)
    result = receiver << min(distance, 64)
    return result if is_small(result) else Fails("inappropriate")


def shift_large(receiver: object, distance: object) -> object:
    if not fits_word(receiver) or value_of(receiver) < 0:
        return Fails("badReceiver")
    if not is_small(distance):
        return Fails("badArgument")
    value = value_of(receiver)
    if distance <= 0:
        return value >> min(-distance, 64)
    result = value << min(distance, 65)
    return result if value and result < 1 << 64 or distance <= 64 and not value else Fails("inappropriate")


def as_float(receiver: object) -> object:
    return float(receiver) if is_small(receiver) else Fails("badReceiver")


def high_bit(receiver: object) -> object:
    return receiver.bit_length() if is_small(receiver) and receiver >= 0 else Fails("badReceiver")


def make_point(x: object, y: object) -> object:
    def is_number(value: object) -> bool:
        return is_small(value) or isinstance(value, (float, Boxed))
    if not is_number(x):
        return Fails("badReceiver")
    return Shown("a Point") if is_number(y) else Fails("badArgument")


DISTANCES = [0, 1, -1, 2, 58, 59, 60, 61, 63, 64, 65, -59, -60, -61, -63, -64, -65, 1000, -1000, MAX_SMALL, MIN_SMALL]

CASES: list[Case] = [
    *[binary_table(number, SMALL, SMALL, NO_SMALL, of_small(selector)) for number, selector in SMALL_PRIMITIVES.items()],
    *[binary_table(number, LARGE_OPERANDS, LARGE_OPERANDS, TOO_LARGE + NO_INTEGERS, of_large(selector))
      for number, selector in LARGE_PRIMITIVES.items()],
    binary_table(17, SMALL, DISTANCES, NO_SMALL, shift_small),
    binary_table(37, LARGE_OPERANDS, DISTANCES, TOO_LARGE + NO_INTEGERS, shift_large),
    unary_table(575, SMALL + NO_SMALL, high_bit),
    unary_table(40, SMALL + NO_SMALL, as_float),
    binary_table(18, [0, MAX_SMALL, 1.5, Boxed(1.0)], [-1, MIN_SMALL, 0.25, 1.0e300],
                 [LARGE[0], *(each for each in NO_INTEGERS if not isinstance(each, (float, Boxed)))], make_point),
]
