/* What comes from outside: signals of external semaphores from other threads, the timer, sleeping, and the interrupt key. */
#include "interrupts.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "suites.h"

START_TEST(signals_are_counted) {
    VM *vm = machine();
    ck_assert_int_eq(platform_nextSignal(vm), 0);
    ck_assert(signal_semaphore(vm, 3));
    ck_assert(vm->safePoint_isInterrupted);
    ck_assert(signal_semaphore(vm, 1));
    ck_assert(signal_semaphore(vm, 3));
    ck_assert(signal_semaphore(vm, MAX_SIGNALS));
    int64_t expected[] = {1, 3, 3, MAX_SIGNALS, 0, 0};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) ck_assert_int_eq(platform_nextSignal(vm), expected[i]);
}
END_TEST

START_TEST(no_such_index) {
    VM *vm = machine();
    ck_assert(!signal_semaphore(vm, 0));
    ck_assert(!signal_semaphore(vm, -1));
    ck_assert(!signal_semaphore(vm, MAX_SIGNALS + 1));
    ck_assert(!vm->safePoint_isInterrupted);
}
END_TEST

enum { THREADS = 4, SIGNALS = 50000, INDICES = 70 };

static void *signal_often(void *vm) {
    for (int i = 0; i < SIGNALS; i++) signal_semaphore(vm, i % INDICES + 1);
    return NULL;
}

/* Takes signals as they come, sleeping in between, while threads signal. */
START_TEST(no_signal_is_lost) {
    VM *vm = machine();
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++) ck_assert_int_eq(pthread_create(&threads[i], NULL, signal_often, vm), 0);
    int64_t counts[INDICES + 1] = {0}, total = 0;
    while (total < (int64_t)THREADS * SIGNALS) {
        platform_waitUntil(vm, 0);
        vm->safePoint_isInterrupted = false;
        for (int64_t index; (index = platform_nextSignal(vm)) > 0; total++) counts[index]++;
    }
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    ck_assert_int_eq(platform_nextSignal(vm), 0);
    for (int64_t index = 1; index <= INDICES; index++) {
        int64_t each = SIGNALS / INDICES + (index <= SIGNALS % INDICES);
        ck_assert_int_eq(counts[index], THREADS * each);
    }
}
END_TEST

START_TEST(sleep_ends_in_time) {
    VM *vm = machine();
    int64_t start = platform_monotonicMicroseconds(vm);
    platform_waitUntil(vm, start + 3000);
    ck_assert_int_ge(platform_monotonicMicroseconds(vm) - start, 3000);
    platform_waitUntil(vm, start);
}
END_TEST

START_TEST(sleep_does_not_begin_after_an_interrupt) {
    VM *vm = machine();
    interrupt(vm);
    platform_waitUntil(vm, 0);
    ck_assert(vm->safePoint_isInterrupted);
}
END_TEST

/* Waits for the alarm as a running engine does. */
static void await_alarm(VM *vm) {
    while (!vm->safePoint_isInterrupted) continue;
    vm->safePoint_isInterrupted = false;
}

START_TEST(alarm_goes_off) {
    VM *vm = machine();
    int64_t start = platform_monotonicMicroseconds(vm);
    platform_setAlarm(vm, start + 3000);
    await_alarm(vm);
    ck_assert_int_ge(platform_monotonicMicroseconds(vm) - start, 3000);
    platform_setAlarm(vm, start);
    await_alarm(vm);
    host_close(vm->host);
}
END_TEST

START_TEST(last_alarm_counts) {
    VM *vm = machine();
    int64_t start = platform_monotonicMicroseconds(vm);
    platform_setAlarm(vm, start + 3600000000);
    platform_setAlarm(vm, start + 1000);
    platform_setAlarm(vm, 0);
    platform_setAlarm(vm, start + 5000);
    await_alarm(vm);
    ck_assert_int_ge(platform_monotonicMicroseconds(vm) - start, 5000);
}
END_TEST

START_TEST(key_is_an_interrupt) {
    VM *vm = machine();
    interrupts_install(vm);
    platform_heedKey(vm, true);
    ck_assert(!platform_takeKey(vm));
    raise(SIGINT);
    ck_assert(vm->safePoint_isInterrupted);
    ck_assert(platform_takeKey(vm));
    ck_assert(!platform_takeKey(vm));
    raise(SIGINT);
    ck_assert(platform_takeKey(vm));
}
END_TEST

START_TEST(key_that_nobody_heeds) {
    interrupts_install(machine());
    raise(SIGINT);
}
END_TEST

START_TEST(second_key_that_nobody_takes) {
    VM *vm = machine();
    interrupts_install(vm);
    platform_heedKey(vm, true);
    raise(SIGINT);
    raise(SIGINT);
}
END_TEST

Suite *interrupts_suite(void) {
    Suite *suite = suite_create("interrupts");
    TCase *cases = tcase_create("interrupts");
    tcase_set_timeout(cases, 60);
    tcase_add_test(cases, signals_are_counted);
    tcase_add_test(cases, no_such_index);
    tcase_add_test(cases, no_signal_is_lost);
    tcase_add_test(cases, sleep_ends_in_time);
    tcase_add_test(cases, sleep_does_not_begin_after_an_interrupt);
    tcase_add_test(cases, alarm_goes_off);
    tcase_add_test(cases, last_alarm_counts);
    tcase_add_test(cases, key_is_an_interrupt);
    suite_add_tcase(suite, cases);
    TCase *ends = tcase_create("ends");
    tcase_add_test_raise_signal(ends, key_that_nobody_heeds, SIGINT);
    tcase_add_test_raise_signal(ends, second_key_that_nobody_takes, SIGINT);
    suite_add_tcase(suite, ends);
    return suite;
}
