/* What the tests of platform/ share. */
#include <dirent.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "engine.h"
#include "suites.h"

VM *machine_started_with(int count, char **words) {
    char **line = calloc((size_t)count + 2, sizeof *line);
    line[0] = "pinion";
    memcpy(line + 1, words, (size_t)count * sizeof *line);
    Options *options = malloc(sizeof *options);
    char problem[512];
    ck_assert_msg(options_parse(options, count + 1, line, problem, sizeof problem), "%s", problem);
    VM *vm = vm_new();
    vm->host = host_open(options);
    ck_assert_ptr_nonnull(vm->host);
    return vm;
}

/* What platform/ asks of the engine. */
void safePoint_interrupt(VM *vm) { vm->safePoint_isInterrupted = true; }
void stackReport_beginCrash(VM *vm) { (void)vm; }
void stackReport_noteRegister(VM *vm, uint64_t word) { (void)vm, (void)word; }
void stackReport_reportActiveAfterFault(VM *vm) { (void)vm; }
void stackReport_reportOthersAfterFault(VM *vm) { (void)vm; }
void trace_reportCalls(VM *vm) { (void)vm; }
void interrupts_reportIfWanted(VM *vm) { (void)vm; }
void collectionLog_reportRecent(VM *vm) { (void)vm; }
const PrimitiveInfo pinion_primitives[] = {{1, 60, 1, "", "at", "", ""}, {2, -1, 1, "ModulePlugin", "primitiveName", "", ""}};
const size_t pinion_primitive_count = 2;

VM *machine(void) { return machine_started_with(1, (char *[]){"a.image"}); }

static char folder[] = "/tmp/pinion-test-XXXXXX";

void enter_folder(void) {
    ck_assert_ptr_nonnull(mkdtemp(folder));
    ck_assert_int_eq(chdir(folder), 0);
}

static int delete_entry(const char *path, const struct stat *status, int flag, struct FTW *place) {
    (void)status;
    (void)flag;
    (void)place;
    return remove(path);
}

void leave_folder(void) {
    chmod(folder, 0700);
    ck_assert_int_eq(nftw(folder, delete_entry, 8, FTW_DEPTH | FTW_PHYS), 0);
}

const char *contents(const char *name) {
    static char text[4096];
    FILE *file = fopen(name, "r");
    ck_assert_msg(file != NULL, "%s is not there", name);
    text[fread(text, 1, sizeof text - 1, file)] = 0;
    fclose(file);
    return text;
}

void write_contents(const char *name, const char *text) {
    FILE *file = fopen(name, "w");
    ck_assert_ptr_nonnull(file);
    fputs(text, file);
    ck_assert_int_eq(fclose(file), 0);
}

int file_count(void) {
    DIR *entries = opendir(".");
    int count = 0;
    for (struct dirent *entry; (entry = readdir(entries));)
        if (entry->d_name[0] != '.') count++;
    closedir(entries);
    return count;
}
