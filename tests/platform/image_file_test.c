/* The image file: reading it, and writing a new one that takes its place. */
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "suites.h"

static address bytes_of(const void *text) { return (address)(uintptr_t)text; }

START_TEST(reading) {
    VM *vm = machine();
    write_contents("a.image", "0123456789");
    ck_assert_int_eq(platform_openImage(vm), 10);
    char text[16] = "";
    ck_assert(platform_readImage_into_at(vm, 4, bytes_of(text), 5));
    ck_assert_str_eq(text, "5678");
    ck_assert(!platform_readImage_into_at(vm, 4, bytes_of(text), 7));
    ck_assert(!platform_readImage_into_at(vm, 1, bytes_of(text), -1));
    platform_closeImage(vm);
    ck_assert(!platform_readImage_into_at(vm, 1, bytes_of(text), 0));
}
END_TEST

START_TEST(what_cannot_be_opened) {
    ck_assert_ptr_nonnull(freopen("said", "w", stderr));
    VM *vm = machine();
    ck_assert_int_eq(platform_openImage(vm), -1);
    ck_assert_str_eq(contents("said"), "pinion: a.image: it cannot be opened: No such file or directory\n");
    ck_assert_int_eq(mkdir("a.image", 0700), 0);
    ck_assert_int_eq(platform_openImage(vm), -1);
    ck_assert_int_eq(rmdir("a.image"), 0);
    ck_assert_int_eq(mkfifo("a.image", 0700), 0);
    ck_assert_int_eq(platform_openImage(vm), -1);
}
END_TEST

static bool write_image(VM *vm, const char *text) { return platform_writeImage_from(vm, (int64_t)strlen(text), bytes_of(text)); }

START_TEST(a_new_image) {
    VM *vm = machine();
    ck_assert(platform_createImage(vm));
    ck_assert(write_image(vm, "new "));
    ck_assert(write_image(vm, "image"));
    ck_assert(platform_finishImage(vm));
    ck_assert_str_eq(contents("a.image"), "new image");
    ck_assert_int_eq(file_count(), 1);
}
END_TEST

START_TEST(the_old_image_is_there_until_the_end) {
    VM *vm = machine();
    write_contents("a.image", "old");
    ck_assert_int_eq(chmod("a.image", 0640), 0);
    ck_assert(platform_createImage(vm));
    ck_assert(write_image(vm, "new"));
    ck_assert_str_eq(contents("a.image"), "old");
    ck_assert_int_eq(file_count(), 2);
    ck_assert(platform_finishImage(vm));
    ck_assert_str_eq(contents("a.image"), "new");
    ck_assert_int_eq(file_count(), 1);
    struct stat status;
    ck_assert_int_eq(stat("a.image", &status), 0);
    ck_assert_uint_eq(status.st_mode & 07777, 0640);
}
END_TEST

START_TEST(what_is_not_finished_disappears) {
    VM *vm = machine();
    write_contents("a.image", "old");
    ck_assert(platform_createImage(vm));
    ck_assert(write_image(vm, "ne"));
    ck_assert(platform_createImage(vm));
    ck_assert(write_image(vm, "newer"));
    host_close(host_of(vm));
    ck_assert_str_eq(contents("a.image"), "old");
    ck_assert_int_eq(file_count(), 1);
}
END_TEST

START_TEST(a_failure_leaves_the_old_image) {
    VM *vm = machine();
    write_contents("a.image", "old");
    ck_assert(platform_createImage(vm));
    ck_assert(write_image(vm, "0123456789"));
    /* A full disk, for this process. */
    signal(SIGXFSZ, SIG_IGN);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &(struct rlimit){15, 15}), 0);
    ck_assert(!write_image(vm, "0123456789"));
    ck_assert(!write_image(vm, "more"));
    ck_assert(!platform_finishImage(vm));
    ck_assert_str_eq(contents("a.image"), "old");
    ck_assert_int_eq(file_count(), 1);
}
END_TEST

START_TEST(a_place_that_cannot_be_taken) {
    VM *vm = machine();
    ck_assert(platform_createImage(vm));
    ck_assert(write_image(vm, "new"));
    ck_assert_int_eq(mkdir("a.image", 0700), 0);
    ck_assert(!platform_finishImage(vm));
    ck_assert_int_eq(file_count(), 1);
    ck_assert(!platform_finishImage(vm));
}
END_TEST

START_TEST(a_folder_that_is_not_there) {
    VM *vm = machine_started_with(1, (char *[]){"absent/a.image"});
    ck_assert(!platform_createImage(vm));
    ck_assert(!write_image(vm, "new"));
    ck_assert(!platform_finishImage(vm));
    ck_assert_int_eq(file_count(), 0);
}
END_TEST

START_TEST(links_are_kept) {
    VM *vm = machine();
    write_contents("real.image", "old");
    ck_assert_int_eq(symlink("real.image", "a.image"), 0);
    ck_assert(platform_createImage(vm));
    ck_assert(write_image(vm, "new"));
    ck_assert(platform_finishImage(vm));
    ck_assert_str_eq(contents("real.image"), "new");
    struct stat status;
    ck_assert_int_eq(lstat("a.image", &status), 0);
    ck_assert(S_ISLNK(status.st_mode));
}
END_TEST

START_TEST(names) {
    VM *vm = machine_started_with(1, (char *[]){"/some/./a.image"});
    char name[64] = "";
    ck_assert_int_eq(platform_imageNameSize(vm), 13);
    platform_copyImageNameTo(vm, bytes_of(name));
    ck_assert_str_eq(name, "/some/a.image");
    platform_setImageName_size(vm, bytes_of("other.image and more"), 11);
    ck_assert_str_eq(host_of(vm)->image_name, absolute_path("other.image"));
    platform_setImageName_size(vm, bytes_of("a\0b"), 3);
    ck_assert_str_eq(host_of(vm)->image_name, absolute_path("other.image"));
    ck_assert(platform_createImage(vm) && platform_finishImage(vm));
    ck_assert_str_eq(contents("other.image"), "");
}
END_TEST

Suite *image_file_suite(void) {
    Suite *suite = suite_create("image file");
    TCase *cases = tcase_create("image file");
    tcase_add_checked_fixture(cases, enter_folder, leave_folder);
    tcase_add_test(cases, reading);
    tcase_add_test(cases, what_cannot_be_opened);
    tcase_add_test(cases, a_new_image);
    tcase_add_test(cases, the_old_image_is_there_until_the_end);
    tcase_add_test(cases, what_is_not_finished_disappears);
    tcase_add_test(cases, a_failure_leaves_the_old_image);
    tcase_add_test(cases, a_place_that_cannot_be_taken);
    tcase_add_test(cases, a_folder_that_is_not_there);
    tcase_add_test(cases, links_are_kept);
    tcase_add_test(cases, names);
    suite_add_tcase(suite, cases);
    return suite;
}
