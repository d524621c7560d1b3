"""What generated Python stands on: the helpers that `prelude.h` gives to generated C, with the same answers."""
from __future__ import annotations

import ctypes
import math
import struct
from collections.abc import Callable

from generator.dialect.operations import FUNCTIONS

M64 = (1 << 64) - 1
_SIGN = 1 << 63


def i64(value: int) -> int:
    """`value` wrapped around to 64 bits, signed. Nearly always there is nothing to wrap."""
    return value if -_SIGN <= value < _SIGN else (value + _SIGN & M64) - _SIGN


signed64 = i64


def signed32(value: int) -> int:
    return (value + 0x80000000 & 0xFFFFFFFF) - 0x80000000


def signed16(value: int) -> int:
    return (value + 0x8000 & 0xFFFF) - 0x8000


def signed8(value: int) -> int:
    return (value + 0x80 & 0xFF) - 0x80


def i64_negate(a: int) -> int:
    return i64(-a)


def i64_add_overflows(a: int, b: int) -> bool:
    return not -_SIGN <= a + b < _SIGN


def i64_subtract_overflows(a: int, b: int) -> bool:
    return not -_SIGN <= a - b < _SIGN


def i64_multiply_overflows(a: int, b: int) -> bool:
    return not -_SIGN <= a * b < _SIGN


def u64_add_overflows(a: int, b: int) -> bool:
    return a + b > M64


def u64_subtract_overflows(a: int, b: int) -> bool:
    return a < b


def u64_multiply_overflows(a: int, b: int) -> bool:
    return a * b > M64


def u64_shift_left(a: int, n: int) -> int:
    return a << n & M64 if 0 <= n < 64 else 0


def u64_shift_right(a: int, n: int) -> int:
    return a >> n if 0 <= n < 64 else 0


def i64_shift_left(a: int, n: int) -> int:
    return i64(a << n) if 0 <= n < 64 else 0


def i64_shift_right(a: int, n: int) -> int:
    return a >> (n if 0 <= n < 64 else 63)


def i64_quotient(a: int, b: int) -> int:
    if b == 0:
        return 0
    quotient = abs(a) // abs(b)
    return i64(quotient if (a < 0) == (b < 0) else -quotient)


def i64_remainder(a: int, b: int) -> int:
    return 0 if b == 0 else (abs(a) % abs(b)) * (-1 if a < 0 else 1)


def i64_floor_quotient(a: int, b: int) -> int:
    return 0 if b == 0 else i64(a // b)


def i64_floor_remainder(a: int, b: int) -> int:
    return 0 if b == 0 else a % b


def u64_quotient(a: int, b: int) -> int:
    return 0 if b == 0 else a // b


def u64_remainder(a: int, b: int) -> int:
    return 0 if b == 0 else a % b


u64_floor_quotient, u64_floor_remainder = u64_quotient, u64_remainder
i64_min = u64_min = min
i64_max = u64_max = max


def u64_leading_zeros(a: int) -> int:
    return 64 - a.bit_length()


def u64_bit_count(a: int) -> int:
    return a.bit_count()


def double_from_bits(bits: int) -> float:
    return struct.unpack("<d", struct.pack("<Q", bits))[0]


def double_bits(value: float) -> int:
    return struct.unpack("<Q", struct.pack("<d", value))[0]


def double_from_single_bits(bits: int) -> float:
    return struct.unpack("<f", struct.pack("<I", bits))[0]


def double_single_bits(value: float) -> int:
    try:
        return struct.unpack("<I", struct.pack("<f", value))[0]
    except OverflowError:
        return 0x7F800000 if value > 0 else 0xFF800000


i64_double = u64_double = float


def double_to_i64(value: float) -> int:
    return int(value) if -9223372036854775809.0 < value < 9223372036854775808.0 else 0


def double_truncated(value: float) -> float:
    return math.copysign(float(math.trunc(value)), value) if math.isfinite(value) else value


def double_fraction(value: float) -> float:
    """With the sign of the number, even where it is zero."""
    return math.modf(value)[0]


def double_divide(a: float, b: float) -> float:
    if b != 0.0:
        return a / b
    if a == 0.0 or a != a:
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1.0, b)


def _function(name: str, arguments: int) -> Callable[..., float]:
    """The function of C's library itself: Python's raise errors where C answers infinities and NaN."""
    function = getattr(_MATHEMATICS, name)
    function.argtypes, function.restype = [ctypes.c_double] * arguments, ctypes.c_double
    return function


_MATHEMATICS = ctypes.CDLL(None)
globals().update((f"double_{name}", _function(name, 1 + selector.count(":"))) for name, selector in FUNCTIONS.items())
double_is_finite = math.isfinite


def double_exponent(value: float) -> int:
    return math.frexp(value)[1] - 1 if value != 0.0 and math.isfinite(value) else -1


def double_scale(value: float, power: int) -> float:
    try:
        return math.ldexp(value, max(-10000, min(10000, power)))
    except OverflowError:
        return math.copysign(math.inf, value)


def memory_copy(vm, count: int, source: int, target: int) -> None:
    vm.u8[target:target + count] = bytes(vm.u8[source:source + count])


def memory_fill(vm, start: int, words: int, value: int) -> None:
    if words > 0:
        vm.u8[start:start + 8 * words] = struct.pack("<Q", value) * words


def memory_prefetch(vm, place: int) -> None:
    """Nothing is faster for it."""


def memory_compare(vm, a: int, b: int, count: int) -> int:
    left, right = bytes(vm.u8[a:a + count]), bytes(vm.u8[b:b + count])
    return (left > right) - (left < right)


def text_at(vm, start: int, count: int) -> str:
    """The bytes in memory, as Latin-1 text."""
    return bytes(vm.u8[start:start + count]).decode("latin-1")
