/* Virtual machines in a program of C: several at a time, and objects that it holds on to. The argument is an image that saves itself
   with an array at place HELD of the special objects array, takes it from there when it is started again, collects garbage, saves itself
   once more and quits with its first argument as the status. */
#include <check.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "pinion.h"

enum { HELD = 11, SPARE_STATUS = 7, LONGEST = 256 };

static const char *image;
static char folder[] = "/tmp/pinion-embedding-XXXXXX";

/* A machine that is started with the words, which end with NULL, after the option --max-heap. */
static VM *opened(char **words) {
    char **line = calloc(16, sizeof *line);
    int count = 0;
    line[count++] = "test";
    line[count++] = "--max-heap=64M";
    for (; *words; words++) line[count++] = *words;
    Options *options = malloc(sizeof *options);
    char problem[512];
    ck_assert_msg(options_parse(options, count, line, problem, sizeof problem), "%s", problem);
    VM *vm = pinion_open(options);
    ck_assert_ptr_nonnull(vm);
    return vm;
}
#define OPENED(...) opened((char *[]){__VA_ARGS__, NULL})

static oop slot(oop object, int index) { return *(oop *)(uintptr_t)(object + 8 * ((uint64_t)index + 1)); }

static uint64_t identity_hash(oop object) { return *(uint64_t *)(uintptr_t)object >> 32 & 0x3FFFFF; }

static bool is_array_of_text(oop object, const char *text) {
    return strncmp((const char *)(uintptr_t)(slot(object, 0) + 8), text, strlen(text)) == 0;
}

/* The name of an image that has saved itself with its array. */
static char *saved(const char *name) {
    char *path = malloc(LONGEST);
    snprintf(path, LONGEST, "%s/%s", folder, name);
    VM *vm = OPENED((char *)(uintptr_t)image, "0", path);
    ck_assert(pinion_load(vm));
    ck_assert_int_eq(pinion_run(vm), 0);
    pinion_close(vm);
    return path;
}

START_TEST(handles_are_numbers) {
    VM *vm = OPENED("a.image");
    ck_assert_int_eq(handles_used(vm), 0);
    ck_assert(!handles_free(vm, 1));
    ck_assert_uint_eq(handles_objectOf(vm, 1), 0);
    int64_t one = handles_create(vm, 17), other = handles_create(vm, 25);
    ck_assert_int_gt(one, 0);
    ck_assert_int_gt(other, 0);
    ck_assert_int_ne(one, other);
    ck_assert_uint_eq(handles_objectOf(vm, one), 17);
    ck_assert_uint_eq(handles_objectOf(vm, other), 25);
    ck_assert_int_eq(handles_used(vm), 2);
    ck_assert(handles_free(vm, one));
    ck_assert(!handles_free(vm, one));
    ck_assert_uint_eq(handles_objectOf(vm, one), 0);
    ck_assert_uint_eq(handles_objectOf(vm, other), 25);
    ck_assert_int_eq(handles_used(vm), 1);
    ck_assert_int_eq(handles_create(vm, 33), one);
    static const int64_t none[] = {0, -1, INT64_MIN, INT64_MAX, 1 << 20};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        ck_assert(!handles_free(vm, none[i]));
        ck_assert_uint_eq(handles_objectOf(vm, none[i]), 0);
    }
    pinion_close(vm);
}
END_TEST

START_TEST(there_is_room_for_many_handles) {
    enum { MANY = 5000 };
    VM *vm = OPENED("a.image");
    static int64_t handles[MANY];
    for (uint64_t i = 0; i < MANY; i++) handles[i] = handles_create(vm, i << 3 | 1);
    for (uint64_t i = 0; i < MANY; i++) ck_assert_uint_eq(handles_objectOf(vm, handles[i]), i << 3 | 1);
    ck_assert_int_eq(handles_used(vm), MANY);
    for (int i = 0; i < MANY; i += 2) ck_assert(handles_free(vm, handles[i]));
    ck_assert_int_eq(handles_used(vm), MANY / 2);
    for (int i = 0; i < MANY; i += 2) handles[i] = handles_create(vm, (uint64_t)i << 3 | 1);
    for (uint64_t i = 0; i < MANY; i++) ck_assert_uint_eq(handles_objectOf(vm, handles[i]), i << 3 | 1);
    pinion_close(vm);
}
END_TEST

/* What the image drops is alive while there is a handle, and stays what it is when it moves. */
START_TEST(objects_live_and_move) {
    char *name = saved("moving.image");
    VM *vm = OPENED("--check-heap", "--torture-gc=100,3", name, "3");
    ck_assert(pinion_load(vm));
    int64_t array = handles_create(vm, slot(vm->specialObjects_array, HELD)), specials = handles_create(vm, vm->specialObjects_array);
    ck_assert(is_array_of_text(handles_objectOf(vm, array), "held"));
    oop before = handles_objectOf(vm, array);
    uint64_t hash = identity_hash(before);
    ck_assert_uint_ne(hash, 0);
    ck_assert_int_eq(pinion_run(vm), 3);
    ck_assert_uint_eq(handles_objectOf(vm, specials), vm->specialObjects_array);
    ck_assert_uint_eq(slot(vm->specialObjects_array, HELD), vm->heap_nilObject);
    ck_assert_uint_ne(handles_objectOf(vm, array), before);
    ck_assert_uint_eq(identity_hash(handles_objectOf(vm, array)), hash);
    ck_assert(is_array_of_text(handles_objectOf(vm, array), "held"));
    pinion_close(vm);
    free(name);
}
END_TEST

START_TEST(one_after_the_other) {
    char *name = saved("both.image");
    VM *one = OPENED(name, "3"), *other = OPENED(name, "4");
    ck_assert(pinion_load(one));
    ck_assert(pinion_load(other));
    int64_t handle = handles_create(other, slot(other->specialObjects_array, HELD));
    ck_assert_int_eq(pinion_run(one), 3);
    ck_assert_int_eq(handles_used(one), 0);
    pinion_close(one);
    ck_assert(is_array_of_text(handles_objectOf(other, handle), "held"));
    ck_assert_int_eq(pinion_run(other), 4);
    ck_assert(is_array_of_text(handles_objectOf(other, handle), "held"));
    pinion_close(other);
    free(name);
}
END_TEST

static void *status_of(void *vm) { return (void *)(intptr_t)pinion_run(vm); }

START_TEST(at_the_same_time) {
    enum { MACHINES = 3 };
    char *name = saved("threads.image"), *statuses[MACHINES] = {"5", "6", "7"};
    VM *vms[MACHINES];
    pthread_t threads[MACHINES];
    for (int i = 0; i < MACHINES; i++) {
        vms[i] = OPENED("--torture-gc=50", name, statuses[i]);
        ck_assert(pinion_load(vms[i]));
    }
    for (int i = 0; i < MACHINES; i++) ck_assert_int_eq(pthread_create(&threads[i], NULL, status_of, vms[i]), 0);
    for (int i = 0; i < MACHINES; i++) {
        void *status;
        ck_assert_int_eq(pthread_join(threads[i], &status), 0);
        ck_assert_int_eq((intptr_t)status, atoi(statuses[i]));
        pinion_close(vms[i]);
    }
    free(name);
}
END_TEST

START_TEST(an_image_that_is_not_there) {
    VM *vm = OPENED("/nowhere/a.image");
    ck_assert(!pinion_load(vm));
    pinion_close(vm);
    pinion_close(NULL);
}
END_TEST

int main(int count, char **arguments) {
    if (count != 2 || !mkdtemp(folder)) {
        fprintf(stderr, "usage: embedding_tests image\n");
        return EXIT_FAILURE;
    }
    image = arguments[1];
    Suite *suite = suite_create("embedding");
    TCase *cases = tcase_create("embedding");
    tcase_set_timeout(cases, 120);
    tcase_add_test(cases, handles_are_numbers);
    tcase_add_test(cases, there_is_room_for_many_handles);
    tcase_add_test(cases, objects_live_and_move);
    tcase_add_test(cases, one_after_the_other);
    tcase_add_test(cases, at_the_same_time);
    tcase_add_test(cases, an_image_that_is_not_there);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    char command[LONGEST];
    snprintf(command, sizeof command, "rm -r %s", folder);
    return system(command) == 0 && failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
