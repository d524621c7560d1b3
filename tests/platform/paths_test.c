/* Names of files. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "suites.h"

START_TEST(absolute_paths) {
    static const char *const pairs[][2] = {{"/a/b", "/a/b"}, {"/", "/"}, {"//a//b/", "/a/b"}, {"/a/./b/.", "/a/b"}, {"/a/../b", "/b"}, {"/../..", "/"}, {"/a/b/..", "/a"}, {"/a/..b/c..", "/a/..b/c.."}, {"/..", "/"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        char *path = absolute_path(pairs[i][0]);
        ck_assert_str_eq(path, pairs[i][1]);
        free(path);
    }
}
END_TEST

START_TEST(relative_paths) {
    ck_assert_int_eq(chdir("/usr/bin"), 0);
    ck_assert_str_eq(absolute_path("a.image"), "/usr/bin/a.image");
    ck_assert_str_eq(absolute_path("./a/../b"), "/usr/bin/b");
    ck_assert_str_eq(absolute_path("../../.."), "/");
    ck_assert_str_eq(absolute_path(""), "/usr/bin");
    ck_assert_int_eq(chdir("/"), 0);
    ck_assert_str_eq(absolute_path("a"), "/a");
}
END_TEST

START_TEST(names_from_bytes) {
    static const char bytes[] = "na\0me";
    ck_assert_str_eq(name_from((address)(uintptr_t)bytes, 2), "na");
    ck_assert_str_eq(name_from((address)(uintptr_t)bytes, 0), "");
    ck_assert_ptr_null(name_from((address)(uintptr_t)bytes, 5));
    ck_assert_ptr_null(name_from((address)(uintptr_t)bytes, -1));
}
END_TEST

Suite *paths_suite(void) {
    Suite *suite = suite_create("paths");
    TCase *cases = tcase_create("paths");
    tcase_add_test(cases, absolute_paths);
    tcase_add_test(cases, relative_paths);
    tcase_add_test(cases, names_from_bytes);
    suite_add_tcase(suite, cases);
    return suite;
}
