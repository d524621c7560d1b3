/* How much memory there is. */
#include <sys/stat.h>
#include <unistd.h>

#include "suites.h"

#define UNLIMITED "9223372036854771712\n"

static int64_t machines_memory(void) { return (int64_t)sysconf(_SC_PHYS_PAGES) * sysconf(_SC_PAGESIZE); }

static void make_groups(void) {
    static const char *const folders[] = {"memory", "memory/a", "memory/a/b", "two"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) ck_assert_int_eq(mkdir(folders[i], 0700), 0);
    write_contents("memory/memory.limit_in_bytes", UNLIMITED);
    write_contents("memory/a/memory.limit_in_bytes", "500000\n");
    write_contents("memory/a/b/memory.limit_in_bytes", UNLIMITED);
    write_contents("memory.max", "max\n");
    write_contents("two/memory.max", "400000\n");
}

START_TEST(limits_of_groups) {
    static const struct { const char *groups; int64_t limit; } cases[] = {
        {"3:memory:/a/b\n", 500000}, {"3:memory:/a\n2:cpu:/\n", 500000}, {"3:memory:/elsewhere\n", -1}, {"3:memory:/a/b/elsewhere\n", 500000},
        {"0::/two\n", 400000}, {"0::/two/elsewhere\n", 400000}, {"0::/\n", -1}, {"2:cpu:/a\n", -1}, {"", -1}, {"nonsense\n:\n::\n", -1},
        {"3:memory:/a\n0::/two", 400000}, {"0::/two\n3:memory:/a\n", 400000}};
    enter_folder();
    make_groups();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        write_contents("groups", cases[i].groups);
        ck_assert_int_eq(memory_limit("groups", "."), cases[i].limit < 0 ? machines_memory() : cases[i].limit);
    }
    ck_assert_int_eq(memory_limit("missing", "."), machines_memory());
    leave_folder();
}
END_TEST

START_TEST(heaps_leave_room_for_others) { ck_assert_int_le(default_max_heap(), machines_memory() / 2); }
END_TEST

Suite *limits_suite(void) {
    Suite *suite = suite_create("limits");
    TCase *cases = tcase_create("limits");
    tcase_add_test(cases, limits_of_groups);
    tcase_add_test(cases, heaps_leave_room_for_others);
    suite_add_tcase(suite, cases);
    return suite;
}
