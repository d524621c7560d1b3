"""The arithmetic of floats, boxed and small: every primitive with zeros, denormal and special values, and the ends of both kinds."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable

from probe import MAX_SMALL, MIN_SMALL, Boxed, Case, Expression, Fails, binary_table, fails, float_bits, shows, succeeds, unary_table, value_of

INFINITY, NAN = math.inf, math.nan
FLOATS = [1.0, 0.0, -0.0, -1.0, 0.5, 1.5, -2.75, 0.1, 3.0e10, 2.0**53, -2.0**60, 2.0**60, 2.0**127, 2.0**128, -(2.0**200), 2.0**-126, 2.0**-127,
          2.0**-128, 2.0**-500, 5.0e-324, -2.2250738585072014e-308, 1.7976931348623157e308, INFINITY, -INFINITY, NAN, Boxed(1.5), Boxed(-0.0)]
INTEGERS = [0, 1, -3, 1 << 53, -(1 << 53)]
# Integers that are not exact as floats, or may not be.
INEXACT = [(1 << 53) + 1, -(1 << 53) - 1, MAX_SMALL, MIN_SMALL]
NO_NUMBERS = [None, Expression("$a"), Expression("Object new"), Expression("'1.0'"), 1 << 64, Expression("1 / 3")]
# Enough for the operations with two operands.
OPERANDS = [1.5, 0.0, -0.0, -2.75, 2.0**127, -(2.0**128), 2.0**-127, 5.0e-324, 1.7976931348623157e308, INFINITY, -INFINITY, NAN, Boxed(1.5)]


def is_float(value: object) -> bool:
    return isinstance(value_of(value), float)


def times(a: float, b: float) -> float:
    return a * b


def ratio(a: float, b: float) -> object:
    return Fails("badArgument") if b == 0 else a / b


BINARY: list[Callable[[float, float], object]] = [
    operator.add, operator.sub, operator.lt, operator.gt, operator.le, operator.ge, operator.eq, operator.ne, times, ratio]


def of_floats(operation: Callable[[float, float], object]) -> Callable[[object, object], object]:
    def model(receiver: object, argument: object) -> object:
        if not is_float(receiver):
            return Fails("badReceiver")
        if not is_float(argument) and argument not in INTEGERS:
            return Fails("badArgument")
        return operation(value_of(receiver), float(value_of(argument)))
    return model


def truncated(value: float) -> object:
    return int(value) if abs(value) < 2.0**60 else Fails("inappropriate")


def fraction_part(value: float) -> object:
    return math.modf(value)[0] if math.isfinite(value) else Fails("inappropriate")


def exponent(value: float) -> int:
    return math.frexp(value)[1] - 1 if math.isfinite(value) else -1


def times_two_power(value: float, power: int) -> float:
    try:
        return math.ldexp(value, max(min(power, 1 << 30), -(1 << 30)))
    except OverflowError:
        return math.copysign(INFINITY, value)


def square_root(value: float) -> float:
    return math.sqrt(value) if value >= 0 or math.isnan(value) else NAN


def of_float(operation: Callable[[float], object]) -> Callable[[object], object]:
    return lambda receiver: operation(value_of(receiver)) if is_float(receiver) else Fails("badReceiver")


def scaled(receiver: object, power: object) -> object:
    if not is_float(receiver):
        return Fails("badReceiver")
    return times_two_power(value_of(receiver), power) if type(power) is int and power <= MAX_SMALL else Fails("badArgument")


POWERS = [0, 1, -1, 52, -52, 127, 1023, 1024, -1022, -1074, 2098, -2098, 5000, -5000, 1 << 31, -(1 << 31), (1 << 32) + 1, MAX_SMALL, MIN_SMALL]
# Functions of the C library differ in the last place: values at which they are exact.
FUNCTIONS: dict[int, list[tuple[float, float]]] = {
    56: [(0.0, 0.0), (-0.0, -0.0), (5.0e-324, 5.0e-324)],
    57: [(0.0, 0.0), (-0.0, -0.0), (INFINITY, math.atan(INFINITY))],
    58: [(1.0, 0.0), (INFINITY, INFINITY), (0.0, -INFINITY), (2.718281828459045, 1.0)],
    59: [(0.0, 1.0), (-INFINITY, 0.0), (INFINITY, INFINITY), (1000.0, INFINITY), (1.0, math.e)],
}


def words(value: float) -> tuple[int, int]:
    return float_bits(value) >> 32, float_bits(value) & 0xFFFFFFFF


def _functions(first: int) -> list[Case]:
    """The cases of the nineteen primitives, those of boxed floats from 41 on, of small ones from 541 on."""
    cases = [binary_table(first + offset, OPERANDS, OPERANDS + INTEGERS, INEXACT + NO_NUMBERS, of_floats(operation)) for offset, operation in enumerate(BINARY)]
    cases += [unary_table(first + offset, [*FLOATS, 3, *NO_NUMBERS], of_float(operation))
              for offset, operation in ((10, truncated), (11, fraction_part), (12, exponent), (14, square_root))]
    cases.append(binary_table(first + 13, OPERANDS, POWERS, [3, *NO_NUMBERS], scaled))
    for number, values in FUNCTIONS.items():
        key = number - 41 + first
        cases += [succeeds(key, each, gives=result) for each, result in values]
        cases += [fails(key, receiver, because="badReceiver") for receiver in ("nil", "1", "1 bitShift: 64")]
    return cases


CASES: list[Case] = [
    *_functions(41),
    *_functions(541),
    *[succeeds(38, each, index, gives=words(value_of(each))[index - 1]) for each in (1.0, -0.1, Boxed(1.5), 1.0e300, NAN) for index in (1, 2)],
    *[fails(38, receiver, "1", because="badReceiver") for receiver in ("nil", "1", "#[1 2 3 4 5 6 7 8]", "1 bitShift: 64")],
    *[fails(38, "1.5", index, because="badIndex") for index in ("0", "3", "-1", "nil", "1.0", "1 bitShift: 62")],
    shows(39, "| f | f := Probe boxed: 0. {f {}: 1 with: 16r3FF00000. f {}: 2 with: 0. f}", (0x3FF00000, 0, Boxed(1.0))),
    shows(39, "| f | f := Probe boxed: 0. {f {}: 1 with: 0. f {}: 2 with: 16rFFFFFFFF. f}", (0, 0xFFFFFFFF, Boxed(2.1219957904712067e-314))),
    fails(39, "(Probe boxed: 0) p164: true; yourself", "1", "0", because="immutable"),
    *[fails(39, receiver, "1", "0", because="badReceiver") for receiver in ("nil", "1", "1.5", "#[1 2 3 4 5 6 7 8]")],
    *[fails(39, "Probe boxed: 0", index, "0", because="badIndex") for index in ("0", "3", "nil", "1.0")],
    *[fails(39, "Probe boxed: 0", "1", value, because="badArgument") for value in ("-1", "16r100000000", "nil", "1.0", "1 bitShift: 62")],
]
