"""Generated arithmetic has the value in both engines that it has in Python."""

import math
import struct
from collections.abc import Callable

import hypothesis
import hypothesis.strategies as st
from lockstep import build, run_both

BATCH = 30
SETTINGS = hypothesis.settings(max_examples=4, deadline=None, derandomize=True,
                               suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture])

# Around the ends of SmallIntegers, of machine words, and of their square roots.
EDGES = [sign * (1 << power) + offset for power in (0, 30, 31, 32, 59, 60, 61, 63, 64, 100) for sign in (1, -1)
         for offset in (-1, 0, 1)]


def quotient(a: int, b: int) -> int:
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


INTEGER_OPERATIONS: dict[str, Callable[[int, int], object]] = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "bitAnd:": lambda a, b: a & b,
    "bitOr:": lambda a, b: a | b, "bitXor:": lambda a, b: a ^ b, "min:": min, "max:": max,
    "//": lambda a, b: a // b, "\\\\": lambda a, b: a % b, "quo:": quotient, "rem:": lambda a, b: a - b * quotient(a, b),
}
FLOAT_OPERATIONS: dict[str, Callable[[float, float], object]] = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
}
COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
    "=": lambda a, b: a == b, "~=": lambda a, b: a != b,
}
DIVISIONS = {"//", "\\\\", "quo:", "rem:", "/"}

# An expression is its text in Smalltalk and its value in Python.
Expression = tuple[str, object]


def integer_leaf(value: int) -> Expression:
    return (f"({value})" if value < 0 else str(value)), value


def float_leaf(value: float) -> Expression:
    """A float by its exact value: a whole number times a power of two."""
    fraction, exponent = math.frexp(value)
    return f"({int(fraction * 2 ** 53)} asFloat timesTwoPower: {exponent - 53})", value


def combined(operations: dict[str, Callable]) -> Callable[[tuple[Expression, str, Expression]], Expression]:
    def combine(parts: tuple[Expression, str, Expression]) -> Expression:
        (left, a), selector, (right, b) = parts
        return (left, a) if selector in DIVISIONS and b == 0 else (f"({left} {selector} {right})", operations[selector](a, b))
    return combine


def shifted(parts: tuple[Expression, int]) -> Expression:
    (text, value), distance = parts
    return f"({text} bitShift: {distance})", value << distance if distance >= 0 else value >> -distance


def expressions(leaves: st.SearchStrategy, operations: dict[str, Callable]) -> st.SearchStrategy:
    def extend(inner: st.SearchStrategy) -> st.SearchStrategy:
        return st.tuples(inner, st.sampled_from(list(operations)), inner).map(combined(operations))
    return st.recursive(leaves, extend, max_leaves=8)


integers = expressions((st.sampled_from(EDGES) | st.integers(-(1 << 70), 1 << 70) | st.integers(-100, 100)).map(integer_leaf),
                       INTEGER_OPERATIONS)
shifts = st.tuples(integers, st.integers(-130, 130)).map(shifted)
floats = expressions(st.floats(allow_nan=False, allow_infinity=False, allow_subnormal=False).map(float_leaf), FLOAT_OPERATIONS)


def comparisons(operands: st.SearchStrategy) -> st.SearchStrategy:
    return st.tuples(operands, st.sampled_from(list(COMPARISONS)), operands).map(combined(COMPARISONS))


def answers(folder, texts: list[str]) -> list[str]:
    """What both engines print for the expressions."""
    image = build(folder / "arithmetic.image", ". ".join(f"Transcript showln: {each}" for each in texts))
    outcome = run_both(str(image))
    assert (outcome.status, outcome.errors) == (0, "")
    return outcome.output.splitlines()


def shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


@SETTINGS
@hypothesis.given(batch=st.lists(integers | shifts | comparisons(integers), min_size=BATCH, max_size=BATCH))
def test_integers(tmp_path, batch):
    assert answers(tmp_path, [f"{text} printString" for text, _ in batch]) == [shown(value) for _, value in batch]


def bits(value: float) -> str:
    return "nan" if math.isnan(value) else str(struct.unpack("<Q", struct.pack("<d", value))[0])


@SETTINGS
@hypothesis.given(batch=st.lists(floats, min_size=BATCH, max_size=BATCH))
def test_floats(tmp_path, batch):
    texts = [f"({text} in: [:x | x isNaN ifTrue: ['nan'] ifFalse: [(((x at: 1) bitShift: 32) + (x at: 2)) printString]])"
             for text, _ in batch]
    assert answers(tmp_path, texts) == [bits(value) for _, value in batch]


@SETTINGS
@hypothesis.given(batch=st.lists(comparisons(floats), min_size=BATCH, max_size=BATCH))
def test_comparisons_of_floats(tmp_path, batch):
    assert answers(tmp_path, [f"{text} printString" for text, _ in batch]) == [shown(value) for _, value in batch]
