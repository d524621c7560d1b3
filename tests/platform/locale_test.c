/* What is customary where the user is. Locales need not be installed: what the C library would know of them is that of C then. */
#include <stdlib.h>
#include <time.h>

#include "suites.h"

enum { LANGUAGE = 1, COUNTRY, DECIMAL_POINT, THOUSANDS, CURRENCY };

static const char *custom(int64_t index) {
    VM *vm = machine();
    static char text[64];
    int64_t size = platform_findCustom(vm, index);
    memset(text, '!', sizeof text);
    platform_copyFoundTo(vm, (address)(uintptr_t)text);
    ck_assert_int_eq(text[size], '!');
    text[size] = 0;
    return text;
}

static void set_locale(const char *all, const char *messages, const char *language) {
    setenv("LC_ALL", all, true);
    setenv("LC_MESSAGES", messages, true);
    setenv("LANG", language, true);
}

START_TEST(codes) {
    static const char *const expected[][3] = {
        {"de_CH.UTF-8", "de", "CH"}, {"sr_RS@latin", "sr", "RS"}, {"eo", "eo", "US"}, {"C.UTF-8", "en", "US"}, {"C", "en", "US"}, {"POSIX", "en", "US"}, {"", "en", "US"}};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        set_locale("", "", expected[i][0]);
        ck_assert_str_eq(custom(LANGUAGE), expected[i][1]);
        ck_assert_str_eq(custom(COUNTRY), expected[i][2]);
    }
}
END_TEST

START_TEST(variables_that_take_precedence) {
    set_locale("", "fr_CA", "de_CH");
    ck_assert_str_eq(custom(COUNTRY), "CA");
    set_locale("it_IT", "fr_CA", "de_CH");
    ck_assert_str_eq(custom(COUNTRY), "IT");
}
END_TEST

START_TEST(numbers_and_money) {
    static const char *const names[] = {"C", "is_not_installed"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        set_locale(names[i], "", "");
        ck_assert_str_eq(custom(DECIMAL_POINT), ".");
        ck_assert_str_eq(custom(THOUSANDS), "");
        ck_assert_str_eq(custom(CURRENCY), "");
        ck_assert(platform_isCurrencyFirst(machine()));
    }
}
END_TEST

START_TEST(summer_time) {
    /* It is winter where the one of these zones is when it is summer where the other is. */
    int count = 0;
    static const char *const zones[] = {"NORTH0SOUTH,M3.1.0,M9.1.0", "SOUTH0NORTH,M9.1.0,M3.1.0"};
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
        setenv("TZ", zones[i], true);
        tzset();
        if (platform_isSummerTime(machine())) count++;
    }
    ck_assert_int_eq(count, 1);
    setenv("TZ", "UTC", true);
    tzset();
    ck_assert(!platform_isSummerTime(machine()));
}
END_TEST

Suite *locale_suite(void) {
    Suite *suite = suite_create("locale");
    TCase *cases = tcase_create("locale");
    tcase_add_test(cases, codes);
    tcase_add_test(cases, variables_that_take_precedence);
    tcase_add_test(cases, numbers_and_money);
    tcase_add_test(cases, summer_time);
    suite_add_tcase(suite, cases);
    return suite;
}
