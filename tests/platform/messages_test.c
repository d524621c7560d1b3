/* What is said to people. */
#include <stdio.h>

#include "suites.h"

static const char *filled(const char *message, int64_t first, int64_t second) {
    static char buffer[64];
    ck_assert_uint_eq(message_fill(buffer, sizeof buffer, message, first, second), strlen(buffer));
    return buffer;
}

START_TEST(placeholders) {
    ck_assert_str_eq(filled("plain", 1, 2), "plain");
    ck_assert_str_eq(filled("%1 and %2", 1, -2), "1 and -2");
    ck_assert_str_eq(filled("%2%1%2", 1, 2), "212");
    ck_assert_str_eq(filled("at %1x, not %2x", 0x10000000000, -1), "at 0x10000000000, not 0xffffffffffffffff");
    ck_assert_str_eq(filled("100% of %3 or %", 1, 2), "100% of %3 or %");
    ck_assert_str_eq(filled("", 1, 2), "");
}
END_TEST

START_TEST(what_does_not_fit_is_left_out) {
    char buffer[8] = "xxxxxxx";
    ck_assert_uint_eq(message_fill(buffer, sizeof buffer, "abcdefghij", 0, 0), 7);
    ck_assert_str_eq(buffer, "abcdefg");
    ck_assert_uint_eq(message_fill(buffer, sizeof buffer, "abcd%1", 123456, 0), 7);
    ck_assert_str_eq(buffer, "abcd123");
    ck_assert_uint_eq(message_fill(buffer, sizeof buffer, "abcdefg%1", 5, 0), 7);
    ck_assert_str_eq(buffer, "abcdefg");
}
END_TEST

START_TEST(one_line_that_names_the_image) {
    VM *vm = machine_started_with(1, (char *[]){"some/a.image"});
    write_contents("said", "");
    ck_assert_ptr_nonnull(freopen("said", "w", stderr));
    platform_refuseImage_with_with(vm, "it has %1 of %2x", 3, 16);
    ck_assert_str_eq(contents("said"), "pinion: some/a.image: it has 3 of 0x10\n");
}
END_TEST

START_TEST(a_report_goes_to_standard_output) {
    VM *vm = machine();
    host_of(vm)->is_verifying = true;
    ck_assert_ptr_nonnull(freopen("said", "w", stdout));
    platform_refuseImage_with_with(vm, "fault %1", 1, 0);
    ck_assert_str_eq(contents("said"), "a.image: fault 1\n");
}
END_TEST

Suite *messages_suite(void) {
    Suite *suite = suite_create("messages");
    TCase *cases = tcase_create("messages");
    tcase_add_checked_fixture(cases, enter_folder, leave_folder);
    tcase_add_test(cases, placeholders);
    tcase_add_test(cases, what_does_not_fit_is_left_out);
    tcase_add_test(cases, one_line_that_names_the_image);
    tcase_add_test(cases, a_report_goes_to_standard_output);
    suite_add_tcase(suite, cases);
    return suite;
}
