"""The module LargeIntegers, against the integers of Python."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from integer_cases import LARGE, MAX_SMALL, MIN_SMALL, NO_INTEGERS
from probe import Case, Expression, Fails, Shown, binary_table, fails, shows, succeeds, unary_table, value_of

# Around the ends of digits of 32 bits and of words, some of them with bytes too many, and some long ones.
LONG = [(1 << 64) + 1, -(1 << 96), (1 << 96) - 1, (1 << 128) - (1 << 64), (0xFFFFFFFF << 64) + 1, -(3 ** 200), 7 ** 150, (1 << 320) - 1, 1 << 320]
OPERANDS = [0, 1, -1, 255, (1 << 32) - 1, 1 << 32, -(1 << 59), MAX_SMALL, MIN_SMALL, *LARGE, *LONG, Expression("Probe large: #[9 0 0 0 0 0 0 0 0 0] negative: true", -9)]
FEW = [0, -1, (1 << 32) + 5, MIN_SMALL, *LONG[:6]]


def is_integer(value: object) -> bool:
    return type(value_of(value)) is int


def signed(magnitude: int, negative: bool) -> int:
    return -magnitude if negative else magnitude


def is_negative(value: object) -> bool:
    """Also of those that are 0, which have the class of negative ones."""
    return "negative: true" in value.text if isinstance(value, Expression) else value < 0


def of_integers(function: Callable[[object, object], object]) -> Callable[[object, object], object]:
    def model(receiver: object, argument: object) -> object:
        if not is_integer(receiver):
            return Fails("badReceiver")
        return function(receiver, argument) if is_integer(argument) else Fails("badArgument")
    return model


def add(receiver: object, argument: object) -> object:
    return signed(abs(value_of(receiver)) + abs(value_of(argument)), is_negative(receiver))


def subtract(receiver: object, argument: object) -> object:
    one, other = abs(value_of(receiver)), abs(value_of(argument))
    return signed(abs(one - other), is_negative(receiver) if one >= other else not is_negative(receiver))


def is_small(value: object) -> bool:
    return type(value) is int and MIN_SMALL <= value <= MAX_SMALL


def compare(receiver: object, argument: object) -> object:
    one, other = value_of(receiver), value_of(argument)
    if not (is_small(receiver) and is_small(argument)):
        one, other = abs(one), abs(other)
    return (one > other) - (one < other)


def logic(function: Callable[[int, int], int]) -> Callable[[object, object], object]:
    def model(receiver: object, argument: object) -> object:
        if not is_integer(receiver) or is_negative(receiver):
            return Fails("badReceiver")
        if not is_integer(argument) or is_negative(argument):
            return Fails("badArgument")
        return function(value_of(receiver), value_of(argument))
    return model


def tables() -> list[Case]:
    others = NO_INTEGERS
    return [
        binary_table("primDigitAdd", OPERANDS, OPERANDS, others, of_integers(add)),
        binary_table("primDigitSubtract", OPERANDS, OPERANDS, others, of_integers(subtract)),
        binary_table("primDigitCompare", OPERANDS, OPERANDS, others, of_integers(compare)),
        binary_table("primDigitBitAnd", OPERANDS, OPERANDS, others, logic(lambda a, b: a & b)),
        binary_table("primDigitBitOr", OPERANDS, OPERANDS, others, logic(lambda a, b: a | b)),
        binary_table("primDigitBitXor", OPERANDS, OPERANDS, others, logic(lambda a, b: a ^ b)),
        *[unary_table(name, [*LARGE, *LONG, 3, *NO_INTEGERS], normalized(negative)) for name, negative in (("primNormalizePositive", False), ("primNormalizeNegative", True))],
    ]


def normalized(negative: bool) -> Callable[[object], object]:
    def model(receiver: object) -> object:
        return value_of(receiver) if is_integer(receiver) and not is_small(receiver) and is_negative(receiver) == negative else Fails("badReceiver")
    return model


def signs(key: str, model: Callable[[int, int, bool], object], receivers: Iterable[object], arguments: Iterable[object]) -> list[Case]:
    """With each sign for the result; the arguments are integers."""
    cases = []
    for receiver in receivers:
        for argument in arguments:
            for negative in (False, True):
                cases.append(succeeds(key, receiver, argument, negative, gives=model(value_of(receiver), value_of(argument), negative)))
    return cases


def products() -> list[Case]:
    product, quotient = "primDigitMultiplyNegative", "primDigitDivNegative"

    def divided(receiver: int, argument: int, negative: bool) -> object:
        found, rest = divmod(abs(receiver), abs(argument))
        return [signed(found, negative), signed(rest, receiver < 0)]

    # Divisions where the first guess of a digit is too high by one or by two, or the divisor has to be given back.
    hard = [((1 << 128) - 1, (1 << 64) - 1), (0x7FFFFFFF800000010000000000000000, 0x800000008000000200000005),
            (0x800000000000000000000003, 0x200000000000000000000001 << 2), ((1 << 192) - (1 << 96), (1 << 96) - 1), (0x8000 << 96, (0x8000 << 64) + 1),
            (0xFFFFFFFE << 96, (0xFFFFFFFF << 64) + 0xFFFFFFFF)]
    cases = [
        *signs(product, lambda a, b, negative: signed(abs(a * b), negative), FEW, FEW), *signs(quotient, divided, FEW, FEW[1:]),
        *[succeeds(quotient, one, other, False, gives=divided(one, other, False)) for one, other in hard],
        *[fails(quotient, each, "0", "false", because="badArgument") for each in (3, 1 << 100)], fails(quotient, "3", "Probe large: #[0] negative: false", "true", because="badArgument"),
    ]
    for key in (product, quotient):
        cases += [fails(key, each, "3", "true", because="badReceiver") for each in NO_INTEGERS]
        cases += [fails(key, "3", each, "true", because="badArgument") for each in NO_INTEGERS]
        cases += [fails(key, "3", "3", each, because="badArgument") for each in ("nil", "0", "Object new")]
    return cases


def shifts() -> list[Case]:
    key = "primDigitBitShiftMagnitude"
    distances = [0, 1, 31, 32, 33, 64, 100, -1, -31, -32, -33, -64, -100, -500]

    def shifted(receiver: object, distance: int) -> object:
        magnitude = abs(value_of(receiver))
        return signed(magnitude << distance if distance >= 0 else magnitude >> -distance, is_negative(receiver))

    return [
        *[succeeds(key, receiver, distance, gives=shifted(receiver, distance)) for receiver in (*FEW, *LARGE[-3:], 1 << 320) for distance in distances],
        *[fails(key, each, "1", because="badReceiver") for each in NO_INTEGERS], *[fails(key, "3", each, because="badArgument") for each in (*NO_INTEGERS, 1 << 62)],
        fails(key, "3", "1 << 58", because="noMemory"),
    ]


def any_bits() -> list[Case]:
    key = "primAnyBitFromTo"

    def has(value: int, first: int, last: int) -> bool:
        return abs(value) >> first - 1 & (1 << max(last - first + 1, 0)) - 1 != 0

    ranges = [(1, 1), (1, 32), (2, 32), (32, 33), (33, 33), (33, 64), (64, 65), (65, 96), (97, 1000), (5, 4), (30, 100), (1, MAX_SMALL), (MAX_SMALL, MAX_SMALL)]
    return [
        *[succeeds(key, value, first, last, gives=has(value, first, last) if last < MAX_SMALL else has(value, first, max(first, 2000)))
          for value in (0, 1, -1, 1 << 32, (1 << 32) - 1, 1 << 64, (1 << 96) - (1 << 95), MIN_SMALL) for first, last in ranges],
        *[fails(key, each, "1", "2", because="badReceiver") for each in NO_INTEGERS],
        *[fails(key, "3", first, last, because="badArgument") for first, last in (("0", "1"), ("1", "0"), ("-1", "3"), ("nil", "1"), ("1", "nil"), ("1 << 62", "1"), ("1.0", "1"))],
    ]


def montgomery() -> list[Case]:
    key = "primMontgomeryTimesModulo"
    cases = []
    for modulus in (7, (1 << 32) + 15, (1 << 61) - 1, (1 << 127) - 1, (1 << 255) - 19):
        digits = -(-modulus.bit_length() // 32)
        inverse = -pow(modulus, -1, 1 << 32) % (1 << 32)
        factor = pow(1 << 32 * digits, -1, modulus)
        for one in (0, 1, modulus - 1, modulus // 3, modulus // 7 * 5):
            for other in (0, 1, modulus - 1, modulus // 2):
                cases.append(succeeds(key, one, other, modulus, inverse, gives=one * other * factor % modulus))
    return cases + [
        *[fails(key, each, "3", "7", "1", because="badReceiver") for each in (*NO_INTEGERS, -1, 1 << 32)],
        *[fails(key, "3", each, "7", "1", because="badArgument") for each in (*NO_INTEGERS, -1, 1 << 32)],
        *[fails(key, "3", "3", each, "1", because="badArgument") for each in (*NO_INTEGERS, -7)],
        fails(key, "0", "0", "0", "1", because="badArgument"), *[fails(key, "3", "3", "7", each, because="badArgument") for each in ("nil", "-1", "1 << 32", "1 << 62")],
    ]


def full() -> list[Case]:
    """Failures where old space is full: of results that are as large as their operands, or of what they are made from."""
    setup = "| one full | one := (LargePositiveInteger new: 400000) at: 400000 put: 255; yourself. full := Probe fillerTo: 300000. "
    shown = Shown("failed: #insufficient object memory")
    return [shows(key, setup + text, shown, "noMemory") for key, text in (
        ("primDigitAdd", "one {}: 1"), ("primDigitSubtract", "one {}: 1"), ("primDigitMultiplyNegative", "one {}: 3 with: true"),
        ("primDigitDivNegative", "one {}: 3 with: true"), ("primDigitBitAnd", "one {}: 1"), ("primDigitBitOr", "one {}: 1"), ("primDigitBitXor", "one {}: 1"))] + [
        shows(key, f"| one full | one := ({name} new: 400000) at: 399990 put: 255; yourself. full := Probe fillerTo: 300000. one {{}}", shown, "noMemory")
        for key, name in (("primNormalizePositive", "LargePositiveInteger"), ("primNormalizeNegative", "LargeNegativeInteger"))] + [
        shows("primMontgomeryTimesModulo", setup + "1 {}: 1 with: one with: 1", shown, "noMemory")]


CASES: list[Case] = [
    *tables(), *products(), *shifts(), *any_bits(), *montgomery(), succeeds("primMontgomeryDigitLength", "3", gives=32),
    *[fails("primMontgomeryDigitLength", each, because="badReceiver") for each in NO_INTEGERS], succeeds("primCheckIfCModuleExists", "3", gives=True),
    succeeds("primGetModuleName", "3", gives="LargeIntegers v2.0", is_ours=True),
]
FILLED: list[Case] = full()
