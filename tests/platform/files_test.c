/* Files by number. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "suites.h"

static address bytes_of(const void *text) { return (address)(uintptr_t)text; }

static int64_t open_file(VM *vm, const char *name, bool is_writable) {
    return platform_openFile_size_writable(vm, bytes_of(name), (int64_t)strlen(name), is_writable);
}

START_TEST(write_and_read) {
    VM *vm = machine();
    int64_t file = open_file(vm, "note", true);
    ck_assert_int_ge(file, 3);
    ck_assert_int_eq(platform_writeFile_from_count(vm, file, bytes_of("hello"), 5), 5);
    ck_assert_int_eq(platform_sizeOfFile(vm, file), 5);
    ck_assert_int_eq(platform_kindOfFile(vm, file), 3);
    ck_assert_int_eq(platform_positionOfFile(vm, file), 5);
    ck_assert(platform_setPosition_ofFile(vm, 1, file));
    char text[16] = "";
    ck_assert_int_eq(platform_readFile_into_count(vm, file, bytes_of(text), 16), 4);
    ck_assert_str_eq(text, "ello");
    ck_assert_int_eq(platform_readFile_into_count(vm, file, bytes_of(text), 16), 0);
    ck_assert(platform_truncateFile_to(vm, file, 2));
    ck_assert_int_eq(platform_sizeOfFile(vm, file), 2);
    ck_assert(platform_closeFile(vm, file));
    ck_assert_str_eq(contents("note"), "he");
    ck_assert(!platform_closeFile(vm, file));
}
END_TEST

START_TEST(writing_keeps_what_was_there) {
    VM *vm = machine();
    write_contents("note", "12345");
    int64_t file = open_file(vm, "note", true);
    ck_assert_int_eq(platform_writeFile_from_count(vm, file, bytes_of("ab"), 2), 2);
    platform_closeFile(vm, file);
    ck_assert_str_eq(contents("note"), "ab345");
}
END_TEST

START_TEST(what_cannot_be_opened) {
    VM *vm = machine();
    ck_assert_int_eq(open_file(vm, "absent", false), -1);
    ck_assert_int_eq(open_file(vm, "absent/note", true), -1);
    ck_assert_int_eq(open_file(vm, ".", false), -1);
    ck_assert_int_eq(open_file(vm, "", true), -1);
    ck_assert_int_eq(platform_openFile_size_writable(vm, bytes_of("a\0b"), 3, true), -1);
    ck_assert_int_eq(file_count(), 0);
}
END_TEST

START_TEST(new_files) {
    VM *vm = machine();
    int64_t file = platform_createFile_size(vm, bytes_of("new"), 3);
    ck_assert_int_ge(file, 3);
    ck_assert_int_eq(platform_writeFile_from_count(vm, file, bytes_of("hello"), 5), 5);
    ck_assert(platform_closeFile(vm, file));
    ck_assert_int_eq(platform_createFile_size(vm, bytes_of("new"), 3), -1);
    ck_assert_str_eq(contents("new"), "hello");
    ck_assert_int_eq(platform_createFile_size(vm, bytes_of("absent/new"), 10), -2);
    ck_assert_int_eq(platform_createFile_size(vm, bytes_of("a\0b"), 3), -2);
}
END_TEST

START_TEST(working_folder) {
    VM *vm = machine();
    ck_assert_int_eq(mkdir("inside", 0777), 0);
    ck_assert(platform_setWorkingFolder_size(vm, bytes_of("inside"), 6));
    ck_assert_int_eq(platform_createFile_size(vm, bytes_of("new"), 3) >= 3, true);
    ck_assert(!platform_setWorkingFolder_size(vm, bytes_of("absent"), 6));
    ck_assert(!platform_setWorkingFolder_size(vm, bytes_of("a\0b"), 3));
    ck_assert_int_eq(chdir(".."), 0);
    ck_assert_str_eq(contents("inside/new"), "");
}
END_TEST

START_TEST(numbers_that_are_no_files) {
    VM *vm = machine();
    static const int64_t numbers[] = {-1, 999, INT64_MAX, INT64_MIN, INT64_C(1) << 32};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        char byte = 0;
        ck_assert(!platform_closeFile(vm, numbers[i]));
        ck_assert_int_eq(platform_readFile_into_count(vm, numbers[i], bytes_of(&byte), 1), -1);
        ck_assert_int_eq(platform_writeFile_from_count(vm, numbers[i], bytes_of(&byte), 1), -1);
        ck_assert_int_eq(platform_sizeOfFile(vm, numbers[i]), -1);
        ck_assert_int_eq(platform_kindOfFile(vm, numbers[i]), -1);
        ck_assert_int_eq(platform_positionOfFile(vm, numbers[i]), -1);
        ck_assert(!platform_setPosition_ofFile(vm, 0, numbers[i]));
        ck_assert(!platform_truncateFile_to(vm, numbers[i], 0));
    }
}
END_TEST

START_TEST(pipes_have_neither_size_nor_position) {
    VM *vm = machine();
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    ck_assert_int_eq(platform_sizeOfFile(vm, ends[0]), -1);
    ck_assert_int_eq(platform_kindOfFile(vm, ends[0]), 2);
    ck_assert_int_eq(platform_positionOfFile(vm, ends[0]), -1);
    ck_assert_int_eq(platform_writeFile_from_count(vm, ends[1], bytes_of("abc"), 3), 3);
    char text[16] = "";
    ck_assert_int_eq(platform_readFile_into_count(vm, ends[0], bytes_of(text), 16), 3);
}
END_TEST

START_TEST(devices_are_files) {
    VM *vm = machine();
    int device = open("/dev/null", O_RDWR);
    ck_assert_int_eq(platform_kindOfFile(vm, device), 3);
    close(device);
}
END_TEST

static void do_nothing(int signal_number) { (void)signal_number; }

typedef struct {
    int end;
    pthread_t writer;
} Reader;

/* Interrupts the writer while the pipe is full, and then takes all of it. */
static void *take_late(void *argument) {
    const Reader *reader = argument;
    for (int i = 0; i < 5; i++) {
        usleep(2000);
        pthread_kill(reader->writer, SIGUSR1);
    }
    static char taken[1 << 20];
    size_t size = 0;
    for (ssize_t done; size < sizeof taken && (done = read(reader->end, taken + size, 30000)) > 0; size += (size_t)done) continue;
    return size == sizeof taken && taken[size - 1] == 'z' ? taken : NULL;
}

static void write_through_pipe(int flags) {
    VM *vm = machine();
    sigaction(SIGUSR1, &(struct sigaction){.sa_handler = do_nothing}, NULL);
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    ck_assert_int_eq(fcntl(ends[1], F_SETFL, flags), 0);
    pthread_t thread;
    Reader reader = {.end = ends[0], .writer = pthread_self()};
    ck_assert_int_eq(pthread_create(&thread, NULL, take_late, &reader), 0);
    static char bytes[1 << 20];
    memset(bytes, 'z', sizeof bytes);
    ck_assert_int_eq(platform_writeFile_from_count(vm, ends[1], bytes_of(bytes), sizeof bytes), sizeof bytes);
    close(ends[1]);
    void *taken;
    pthread_join(thread, &taken);
    ck_assert_ptr_nonnull(taken);
}

START_TEST(interrupted_writes_go_on) { write_through_pipe(0); }
END_TEST

START_TEST(a_full_pipe_that_does_not_block_is_waited_for) { write_through_pipe(O_NONBLOCK); }
END_TEST

START_TEST(errors_of_writing) {
    VM *vm = machine();
    int64_t full = open_file(vm, "/dev/full", true);
    ck_assert_int_eq(platform_writeFile_from_count(vm, full, bytes_of("abc"), 3), -1);
    write_contents("note", "abc");
    int64_t file = open_file(vm, "note", false);
    ck_assert_int_eq(platform_writeFile_from_count(vm, file, bytes_of("x"), 1), -1);
    ck_assert_str_eq(contents("note"), "abc");
}
END_TEST

START_TEST(deleting) {
    VM *vm = machine();
    write_contents("note", "abc");
    ck_assert(!platform_deleteFile_size(vm, bytes_of("note\0"), 5));
    ck_assert(platform_deleteFile_size(vm, bytes_of("note and more"), 4));
    ck_assert_int_eq(file_count(), 0);
    ck_assert(!platform_deleteFile_size(vm, bytes_of("note"), 4));
}
END_TEST

static int64_t open_folder(VM *vm, const char *name) { return platform_openFolder_size(vm, bytes_of(name), (int64_t)strlen(name)); }

START_TEST(read_folders) {
    VM *vm = machine();
    ck_assert(platform_createFolder_size(vm, bytes_of("folder"), 6));
    ck_assert(!platform_createFolder_size(vm, bytes_of("folder"), 6));
    write_contents("folder/note", "12345");
    int64_t first = open_folder(vm, "folder"), second = open_folder(vm, "folder");
    ck_assert(first >= 0 && second >= 0 && first != second);
    ck_assert_int_eq(platform_findNextEntryOfFolder(vm, first), 4);
    ck_assert(platform_hasStatus(vm));
    ck_assert_int_eq(platform_statusAt(vm, 7), 5);
    ck_assert_int_eq(platform_findNextEntryOfFolder(vm, first), -1);
    ck_assert(platform_rewindFolder(vm, first));
    ck_assert_int_eq(platform_findNextEntryOfFolder(vm, first), 4);
    ck_assert(platform_closeFolder(vm, first));
    ck_assert(!platform_closeFolder(vm, first));
    ck_assert(!platform_rewindFolder(vm, first));
    ck_assert_int_eq(platform_findNextEntryOfFolder(vm, first), -2);
    ck_assert_int_eq(platform_findNextEntryOfFolder(vm, second), 4);
    ck_assert_int_eq(open_folder(vm, "folder"), first);
    ck_assert_int_eq(open_folder(vm, "absent"), -1);
    ck_assert_int_eq(platform_findNextEntryOfFolder(vm, -1), -2);
    ck_assert_int_eq(platform_findNextEntryOfFolder(vm, INT64_MAX), -2);
    ck_assert(!platform_deleteFolder_size(vm, bytes_of("folder"), 6));
}
END_TEST

START_TEST(entries_that_lead_nowhere) {
    VM *vm = machine();
    ck_assert_int_eq(symlink("absent", "link"), 0);
    ck_assert(!platform_findStatus_size_ofLink(vm, bytes_of("link"), 4, false));
    ck_assert(platform_findStatus_size_ofLink(vm, bytes_of("link"), 4, true));
    ck_assert_int_eq(platform_findTargetOfLink_size(vm, bytes_of("link"), 4), 6);
    ck_assert_int_eq(platform_findTargetOfLink_size(vm, bytes_of("absent"), 6), -1);
    ck_assert(!platform_may_file_size(vm, 0, bytes_of("link"), 4));
    ck_assert_int_eq(platform_findEntryNamed_size_ofFolder_size(vm, bytes_of("link"), 4, bytes_of(""), 0), 4);
    ck_assert_int_eq(platform_entrySize(vm), 0);
    ck_assert_int_eq(platform_findEntryNamed_size_ofFolder_size(vm, bytes_of("a/b"), 3, bytes_of(""), 0), -1);
    ck_assert_int_eq(platform_setMode_ofFile_size(vm, 0640, bytes_of("absent"), 6), ENOENT);
}
END_TEST

START_TEST(rename_files) {
    VM *vm = machine();
    write_contents("old", "12345");
    ck_assert(platform_renameFile_size_to_size(vm, bytes_of("old"), 3, bytes_of("new"), 3));
    ck_assert(!platform_renameFile_size_to_size(vm, bytes_of("old"), 3, bytes_of("new"), 3));
    ck_assert_str_eq(contents("new"), "12345");
    ck_assert(!platform_syncFile(vm, -1));
}
END_TEST

Suite *files_suite(void) {
    Suite *suite = suite_create("files");
    TCase *cases = tcase_create("files");
    tcase_add_checked_fixture(cases, enter_folder, leave_folder);
    tcase_add_test(cases, write_and_read);
    tcase_add_test(cases, writing_keeps_what_was_there);
    tcase_add_test(cases, what_cannot_be_opened);
    tcase_add_test(cases, new_files);
    tcase_add_test(cases, working_folder);
    tcase_add_test(cases, numbers_that_are_no_files);
    tcase_add_test(cases, pipes_have_neither_size_nor_position);
    tcase_add_test(cases, devices_are_files);
    tcase_add_test(cases, interrupted_writes_go_on);
    tcase_add_test(cases, a_full_pipe_that_does_not_block_is_waited_for);
    tcase_add_test(cases, errors_of_writing);
    tcase_add_test(cases, deleting);
    tcase_add_test(cases, read_folders);
    tcase_add_test(cases, entries_that_lead_nowhere);
    tcase_add_test(cases, rename_files);
    suite_add_tcase(suite, cases);
    return suite;
}
