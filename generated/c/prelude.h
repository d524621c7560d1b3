/* What generated code stands on: the types of the dialect, and operations that C leaves undefined, defined.  Generated from vm-spec: edit there. */
#ifndef PINION_PRELUDE_H
#define PINION_PRELUDE_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define RARE __attribute__((cold, noinline))
#define PURE_HELPER static inline __attribute__((const, unused, always_inline))
#define RARE_HELPER static __attribute__((const, unused, noinline, cold))
#define HELPER static inline __attribute__((unused))

typedef uint64_t oop;
typedef uint64_t address;

/* Memory is read and written as cells of a stated type, which may alias anything. */
#define CELL(type, name) typedef type __attribute__((may_alias)) name##_cell
CELL(int8_t, i8);
CELL(int16_t, i16);
CELL(int32_t, i32);
CELL(int64_t, i64);
CELL(uint8_t, u8);
CELL(uint16_t, u16);
CELL(uint32_t, u32);
CELL(uint64_t, u64);
CELL(oop, oop);
CELL(address, address);
CELL(double, double);
#undef CELL
#define AT(cell, where) (*(cell *)(uintptr_t)(where))

/* Signed arithmetic wraps around. */
PURE_HELPER int64_t i64_add(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }
PURE_HELPER int64_t i64_subtract(int64_t a, int64_t b) { return (int64_t)((uint64_t)a - (uint64_t)b); }
PURE_HELPER int64_t i64_multiply(int64_t a, int64_t b) { return (int64_t)((uint64_t)a * (uint64_t)b); }
PURE_HELPER int64_t i64_invert(int64_t a) { return ~a; }
PURE_HELPER int64_t i64_negate(int64_t a) { return (int64_t)(0 - (uint64_t)a); }
PURE_HELPER bool i64_add_overflows(int64_t a, int64_t b) { int64_t r; return __builtin_add_overflow(a, b, &r); }
PURE_HELPER bool i64_subtract_overflows(int64_t a, int64_t b) { int64_t r; return __builtin_sub_overflow(a, b, &r); }
PURE_HELPER bool i64_multiply_overflows(int64_t a, int64_t b) { int64_t r; return __builtin_mul_overflow(a, b, &r); }
PURE_HELPER bool u64_add_overflows(uint64_t a, uint64_t b) { uint64_t r; return __builtin_add_overflow(a, b, &r); }
PURE_HELPER bool u64_subtract_overflows(uint64_t a, uint64_t b) { return a < b; }
PURE_HELPER bool u64_multiply_overflows(uint64_t a, uint64_t b) { uint64_t r; return __builtin_mul_overflow(a, b, &r); }

/* Shifts by 64 and more leave nothing but the sign. */
PURE_HELPER uint64_t u64_shift_left(uint64_t a, int64_t n) { return (uint64_t)n < 64 ? a << n : 0; }
PURE_HELPER uint64_t u64_shift_right(uint64_t a, int64_t n) { return (uint64_t)n < 64 ? a >> n : 0; }
PURE_HELPER int64_t i64_shift_left(int64_t a, int64_t n) { return (int64_t)u64_shift_left((uint64_t)a, n); }
PURE_HELPER int64_t i64_shift_right(int64_t a, int64_t n) { return a >> ((uint64_t)n < 64 ? n : 63); }

/* A quotient by zero is zero; callers test the divisor, this keeps a mistake from ending the process. */
PURE_HELPER int64_t i64_quotient(int64_t a, int64_t b) { return b == 0 ? 0 : b == -1 ? i64_negate(a) : a / b; }
PURE_HELPER int64_t i64_remainder(int64_t a, int64_t b) { return b == 0 || b == -1 ? 0 : a % b; }
PURE_HELPER uint64_t u64_quotient(uint64_t a, uint64_t b) { return b == 0 ? 0 : a / b; }
PURE_HELPER uint64_t u64_remainder(uint64_t a, uint64_t b) { return b == 0 ? 0 : a % b; }
PURE_HELPER uint64_t u64_floor_quotient(uint64_t a, uint64_t b) { return u64_quotient(a, b); }
PURE_HELPER uint64_t u64_floor_remainder(uint64_t a, uint64_t b) { return u64_remainder(a, b); }
/* Mostly, both are positive and short: that is inlined, and the machine divides short numbers faster. */
RARE_HELPER int64_t i64_any_floor_remainder(int64_t a, int64_t b) {
    int64_t r = i64_remainder(a, b);
    return r != 0 && (r ^ b) < 0 ? r + b : r;
}
RARE_HELPER int64_t i64_any_floor_quotient(int64_t a, int64_t b) {
    int64_t q = i64_quotient(a, b);
    return i64_remainder(a, b) != 0 && (a ^ b) < 0 ? q - 1 : q;
}
PURE_HELPER int64_t i64_floor_remainder(int64_t a, int64_t b) {
    return LIKELY(((uint64_t)a | (uint64_t)b) >> 32 == 0 && b != 0) ? (uint32_t)a % (uint32_t)b : i64_any_floor_remainder(a, b);
}
PURE_HELPER int64_t i64_floor_quotient(int64_t a, int64_t b) {
    return LIKELY(((uint64_t)a | (uint64_t)b) >> 32 == 0 && b != 0) ? (uint32_t)a / (uint32_t)b : i64_any_floor_quotient(a, b);
}
PURE_HELPER int64_t i64_min(int64_t a, int64_t b) { return a < b ? a : b; }
PURE_HELPER int64_t i64_max(int64_t a, int64_t b) { return a > b ? a : b; }
PURE_HELPER uint64_t u64_min(uint64_t a, uint64_t b) { return a < b ? a : b; }
PURE_HELPER uint64_t u64_max(uint64_t a, uint64_t b) { return a > b ? a : b; }
PURE_HELPER int64_t u64_leading_zeros(uint64_t a) { return a == 0 ? 64 : __builtin_clzll(a); }

PURE_HELPER int64_t u64_bit_count(uint64_t a) { return __builtin_popcountll(a); }

HELPER double double_from_bits(uint64_t bits) { double d; memcpy(&d, &bits, sizeof d); return d; }
HELPER uint64_t double_bits(double d) { uint64_t bits; memcpy(&bits, &d, sizeof bits); return bits; }
HELPER double double_from_single_bits(uint32_t bits) { float f; memcpy(&f, &bits, sizeof f); return (double)f; }
HELPER uint32_t double_single_bits(double d) {
    float f = (float)d;
    uint32_t bits;
    memcpy(&bits, &f, sizeof bits);
    return bits;
}
PURE_HELPER double i64_double(int64_t a) { return (double)a; }
PURE_HELPER double u64_double(uint64_t a) { return (double)a; }
/* Towards zero; what does not fit, NaN included, becomes zero. */
PURE_HELPER int64_t double_to_i64(double d) { return d > -9223372036854775809.0 && d < 9223372036854775808.0 ? (int64_t)d : 0; }
PURE_HELPER double double_truncated(double d) { return trunc(d); }
/* With the sign of the number, even where it is zero. */
HELPER double double_fraction(double d) { double whole; return modf(d, &whole); }
PURE_HELPER double double_sqrt(double d) { return sqrt(d); }
PURE_HELPER double double_sin(double d) { return sin(d); }
PURE_HELPER double double_cos(double d) { return cos(d); }
PURE_HELPER double double_tan(double d) { return tan(d); }
PURE_HELPER double double_asin(double d) { return asin(d); }
PURE_HELPER double double_acos(double d) { return acos(d); }
PURE_HELPER double double_atan(double d) { return atan(d); }
PURE_HELPER double double_sinh(double d) { return sinh(d); }
PURE_HELPER double double_cosh(double d) { return cosh(d); }
PURE_HELPER double double_tanh(double d) { return tanh(d); }
PURE_HELPER double double_asinh(double d) { return asinh(d); }
PURE_HELPER double double_acosh(double d) { return acosh(d); }
PURE_HELPER double double_atanh(double d) { return atanh(d); }
PURE_HELPER double double_log(double d) { return log(d); }
PURE_HELPER double double_log10(double d) { return log10(d); }
PURE_HELPER double double_exp(double d) { return exp(d); }
PURE_HELPER double double_atan2(double a, double b) { return atan2(a, b); }
PURE_HELPER double double_pow(double a, double b) { return pow(a, b); }
PURE_HELPER double double_fmod(double a, double b) { return fmod(a, b); }
PURE_HELPER double double_hypot(double a, double b) { return hypot(a, b); }
PURE_HELPER bool double_is_finite(double d) { return isfinite(d); }
HELPER int64_t double_exponent(double d) { return d == 0.0 || !isfinite(d) ? -1 : ilogb(d); }
PURE_HELPER double double_scale(double d, int64_t n) { return ldexp(d, (int)(n > 10000 ? 10000 : n < -10000 ? -10000 : n)); }

HELPER void memory_copy(int64_t bytes, address from, address to) {
    memmove((void *)(uintptr_t)to, (const void *)(uintptr_t)from, (size_t)bytes);
}
HELPER void memory_fill(address start, int64_t words, uint64_t value) {
    for (int64_t i = 0; i < words; i++) AT(u64_cell, start + 8 * (uint64_t)i) = value;
}
HELPER void memory_prefetch(address place) { __builtin_prefetch((const void *)(uintptr_t)place); }
HELPER int64_t memory_compare(address a, address b, int64_t bytes) {
    int order = memcmp((const void *)(uintptr_t)a, (const void *)(uintptr_t)b, (size_t)bytes);
    return (order > 0) - (order < 0);
}

#endif
