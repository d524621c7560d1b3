/* Memory for the engine, and clocks. */
#include "suites.h"

START_TEST(reserved_memory_is_zero_and_aligned) {
    VM *vm = machine();
    address memory = platform_reserveMemory(vm, 12345);
    ck_assert_uint_ne(memory, 0);
    ck_assert_uint_eq(memory & 4095, 0);
    unsigned char *bytes = (unsigned char *)(uintptr_t)memory;
    for (size_t i = 0; i < 12345; i++) ck_assert_uint_eq(bytes[i], 0);
    memset(bytes, 1, 12345);
    address more = platform_reserveMemory(vm, 1);
    ck_assert(more != 0 && more != memory);
    host_close(host_of(vm));
}
END_TEST

START_TEST(untouched_memory_costs_nothing) {
    ck_assert_uint_ne(platform_reserveMemory(machine(), INT64_C(1) << 36), 0);
}
END_TEST

START_TEST(too_much_is_refused) {
    ck_assert_uint_eq(platform_reserveMemory(machine(), INT64_MAX), 0);
    ck_assert_uint_eq(platform_reserveMemory(machine(), 0), 0);
    ck_assert_uint_eq(platform_reserveMemory(machine(), -1), 0);
}
END_TEST

START_TEST(the_heap_is_as_large_as_was_asked_for) {
    ck_assert_int_eq(platform_maxHeapBytes(machine_started_with(2, (char *[]){"--max-heap=7M", "a.image"})), 7 << 20);
}
END_TEST

START_TEST(clocks_go_forward) {
    VM *vm = machine();
    int64_t start = platform_monotonicMicroseconds(vm);
    ck_assert_int_ge(platform_monotonicMicroseconds(vm) - start, 0);
    /* Of the years from 2024 to 2100, counted from 1901 on. */
    ck_assert_int_gt(platform_utcMicroseconds(vm), INT64_C(123) * 31556952 * 1000000);
    ck_assert_int_lt(platform_utcMicroseconds(vm), INT64_C(199) * 31556952 * 1000000);
    ck_assert_int_le(platform_localOffsetSeconds(vm), 14 * 3600);
    ck_assert_int_ge(platform_localOffsetSeconds(vm), -12 * 3600);
}
END_TEST

Suite *memory_suite(void) {
    Suite *suite = suite_create("memory and clocks");
    TCase *cases = tcase_create("memory and clocks");
    tcase_add_test(cases, reserved_memory_is_zero_and_aligned);
    tcase_add_test(cases, untouched_memory_costs_nothing);
    tcase_add_test(cases, too_much_is_refused);
    tcase_add_test(cases, the_heap_is_as_large_as_was_asked_for);
    tcase_add_test(cases, clocks_go_forward);
    suite_add_tcase(suite, cases);
    return suite;
}
