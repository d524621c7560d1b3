"""The functions of FloatMathPlugin, against those of Python; infinities and what is no number apart, of which Python makes errors."""

from __future__ import annotations

import math
from collections.abc import Callable

from float_cases import INFINITY, NAN, is_float, times_two_power
from probe import MAX_SMALL, Boxed, Case, Expression, Fails, binary_table, fails, succeeds, text_of, unary_table, value_of

VALUES = [1.0, 0.5, -0.5, 0.0, -0.0, 0.1, 1.0e-4, -1.0e-8, 0.9999999999999999, 1.5, -2.75, 3.141592653589793, 22.0, -100.0, 1.0e22, 5.0e-324, 1.0e-310, NAN, Boxed(1.5)]
NO_FLOATS = [None, 3, 1 << 64, Expression("$a"), Expression("1 / 3")]
FUNCTIONS: dict[str, Callable[[float], float]] = {
    "ArcCos": math.acos, "ArcCosH": math.acosh, "ArcSin": math.asin, "ArcSinH": math.asinh, "ArcTan": math.atan, "ArcTanH": math.atanh,
    "Cos": math.cos, "CosH": math.cosh, "Exp": math.exp, "FractionalPart": lambda value: math.modf(value)[0], "Log10": math.log10,
    "LogN": math.log, "Sin": math.sin, "SinH": math.sinh, "Sqrt": math.sqrt, "Tan": math.tan, "TanH": math.tanh}


def power(base: float, exponent: float) -> float:
    """Negative powers of zero are infinite; the odd ones have its sign."""
    return math.copysign(INFINITY, base) if base == 0 and exponent < 0 else math.pow(base, exponent)


OPERATIONS: dict[str, Callable[[float, float], float]] = {"ArcTan2": math.atan2, "FMod": math.fmod, "Hypot": math.hypot, "RaisedToPower": power}
# Where a function has a pole, is too large, or ends.
LIMITS = {
    "ArcCosH": [(INFINITY, INFINITY)], "ArcSinH": [(-INFINITY, -INFINITY)], "ArcTan": [(INFINITY, math.pi / 2)], "ArcTanH": [(1.0, INFINITY), (-1.0, -INFINITY)],
    "CosH": [(-1000.0, INFINITY), (1.0e22, INFINITY)], "Exp": [(1000.0, INFINITY), (1.0e22, INFINITY), (-INFINITY, 0.0)], "FractionalPart": [(-INFINITY, -0.0)],
    "Log10": [(0.0, -INFINITY), (-0.0, -INFINITY), (INFINITY, INFINITY)], "LogN": [(0.0, -INFINITY), (-0.0, -INFINITY), (INFINITY, INFINITY)],
    "SinH": [(-1000.0, -INFINITY), (1.0e22, INFINITY)], "Sqrt": [(INFINITY, INFINITY)], "TanH": [(-INFINITY, -1.0)]}
OPERANDS = [1.5, 2.0, -3.0, -0.0, 0.25, 40.0, Boxed(1.5)]


def answer(function: Callable[..., float], *operands: float) -> object:
    try:
        result = function(*operands)
    except ValueError:
        return Fails("inappropriate")
    return Fails("inappropriate") if math.isnan(result) else result


def of_float(function: Callable[[float], float]) -> Callable[[object], object]:
    return lambda receiver: answer(function, value_of(receiver)) if is_float(receiver) else Fails("badReceiver")


def of_floats(function: Callable[[float, float], float]) -> Callable[[object, object], object]:
    def model(receiver: object, argument: object) -> object:
        if not is_float(receiver):
            return Fails("badReceiver")
        return answer(function, value_of(receiver), value_of(argument)) if is_float(argument) else Fails("badArgument")
    return model


def scaled(receiver: object, power: object) -> object:
    if not is_float(receiver):
        return Fails("badReceiver")
    return answer(times_two_power, value_of(receiver), power) if type(power) is int and power <= MAX_SMALL else Fails("badArgument")


def _one(name: str, function: Callable[[float], float]) -> list[Case]:
    limits = LIMITS.get(name, [])
    values = [each for each in VALUES if value_of(each) not in [value for value, _ in limits]]
    return [unary_table(f"primitive{name}", [*values, *NO_FLOATS], of_float(function)),
            *[succeeds(f"primitive{name}", value, gives=result) for value, result in limits]]


CASES: list[Case] = [
    *[case for name, function in FUNCTIONS.items() for case in _one(name, function)],
    *[fails(f"primitive{name}", text_of(INFINITY), because="inappropriate") for name in ("Sin", "Cos", "Tan", "ArcSin", "ArcCos", "ArcTanH")],
    *[binary_table(f"primitive{name}", OPERANDS, OPERANDS, NO_FLOATS, of_floats(function)) for name, function in OPERATIONS.items()],
    *[fails(f"primitive{name}", text_of(NAN), "1.0", because="inappropriate") for name in OPERATIONS],
    succeeds("primitiveRaisedToPower", 0.0, -1.0, gives=INFINITY),
    succeeds("primitiveRaisedToPower", 10.0, 400.0, gives=INFINITY),
    binary_table("primitiveTimesTwoPower", VALUES, [0, 1, -1, 52, 2000, -2000, 1 << 40], NO_FLOATS[:1] + NO_FLOATS[2:], scaled),
]
