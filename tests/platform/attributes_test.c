/* System attributes. */
#include <sys/utsname.h>

#include "suites.h"

/* The attribute of a machine that was started with `--count --max-heap=8M a.image one two`, or NULL. */
static const char *attribute(int64_t index) {
    VM *vm = machine_started_with(5, (char *[]){"--count", "--max-heap=8M", "/x/a.image", "one", "two words"});
    static char text[4096];
    int64_t size = platform_attributeSize(vm, index);
    if (size < 0) return NULL;
    memset(text, '!', sizeof text);
    platform_attribute_copyTo(vm, index, (address)(uintptr_t)text);
    ck_assert_int_eq(text[size], '!');
    text[size] = 0;
    return text;
}

START_TEST(command_line) {
    ck_assert_int_eq(attribute(0)[0], '/');
    ck_assert_ptr_nonnull(strstr(attribute(0), "platform_tests"));
    ck_assert_str_eq(attribute(1), "/x/a.image");
    ck_assert_str_eq(attribute(2), "one");
    ck_assert_str_eq(attribute(3), "two words");
    ck_assert_ptr_null(attribute(4));
    ck_assert_str_eq(attribute(-1), "--headless");
    ck_assert_str_eq(attribute(-2), "--count");
    ck_assert_str_eq(attribute(-3), "--max-heap=8M");
    ck_assert_ptr_null(attribute(-4));
}
END_TEST

START_TEST(the_system) {
    struct utsname names;
    uname(&names);
    ck_assert_str_eq(attribute(1001), "unix");
    ck_assert_str_eq(attribute(1002), names.sysname);
    ck_assert_str_eq(attribute(1003), names.machine);
    ck_assert_ptr_eq(strstr(attribute(1004), "Pinion "), attribute(1004));
    ck_assert_ptr_eq(strstr(attribute(1006), "Pinion "), attribute(1006));
    ck_assert_ptr_eq(strstr(attribute(1007), "Pinion "), attribute(1007));
    ck_assert_ptr_eq(strstr(attribute(1009), "Pinion "), attribute(1009));
}
END_TEST

START_TEST(others_are_absent) {
    static const int64_t absent[] = {5, 1000, 1005, 1008, 99999, INT64_MAX, INT64_MIN};
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++) ck_assert_ptr_null(attribute(absent[i]));
}
END_TEST

Suite *attributes_suite(void) {
    Suite *suite = suite_create("attributes");
    TCase *cases = tcase_create("attributes");
    tcase_add_test(cases, command_line);
    tcase_add_test(cases, the_system);
    tcase_add_test(cases, others_are_absent);
    suite_add_tcase(suite, cases);
    return suite;
}
