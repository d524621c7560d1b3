/* The ways out of the engine. */
#include <signal.h>
#include <stdio.h>

#include "crash.h"
#include "suites.h"

/* The exit status with which the engine is left. */
static int status_of_exit(int64_t status) {
    VM *vm = machine();
    if (setjmp(host_of(vm)->leave)) return host_of(vm)->exit_status;
    platform_exit(vm, status);
    ck_abort_msg("platform_exit came back");
    return 0;
}

START_TEST(exits) {
    ck_assert_int_eq(status_of_exit(0), 0);
    ck_assert_int_eq(status_of_exit(3), 3);
    ck_assert_int_eq(status_of_exit(-1), 255);
}
END_TEST

START_TEST(fatal_errors) {
    VM *vm = machine();
    ck_assert_ptr_nonnull(freopen("said", "w", stderr));
    if (setjmp(host_of(vm)->leave)) {
        ck_assert_int_eq(host_of(vm)->exit_status, 1);
        ck_assert_str_eq(contents("said"), "pinion: a.image: out of 12\n");
        return;
    }
    platform_fatal_with(vm, "out of %1", 12);
    ck_abort_msg("platform_fatal_with came back");
}
END_TEST

START_TEST(memory_faults) {
    crash_install(machine());
    ck_assert_ptr_nonnull(freopen("/dev/null", "w", stderr));
    *(volatile int *)8 = 1;
}
END_TEST

/* Uses all of the stack. */
__attribute__((noinline)) static int descend(volatile int *depth) {
    volatile int next = *depth + 1;
    return next > 0 ? descend(&next) + next : 0;
}

START_TEST(no_stack_left) {
    crash_install(machine());
    ck_assert_ptr_nonnull(freopen("/dev/null", "w", stderr));
    descend(&(volatile int){0});
}
END_TEST

Suite *exit_suite(void) {
    Suite *suite = suite_create("exit");
    TCase *cases = tcase_create("exit");
    tcase_add_checked_fixture(cases, enter_folder, leave_folder);
    tcase_add_test(cases, exits);
    tcase_add_test(cases, fatal_errors);
    suite_add_tcase(suite, cases);
    TCase *crashes = tcase_create("crashes");
    tcase_add_checked_fixture(crashes, enter_folder, leave_folder);
    tcase_add_test_raise_signal(crashes, memory_faults, SIGSEGV);
    tcase_add_test_raise_signal(crashes, no_stack_left, SIGSEGV);
    suite_add_tcase(suite, crashes);
    return suite;
}
