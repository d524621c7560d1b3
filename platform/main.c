/* The command `pinion`. */
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "crash.h"
#include "default_image.h"
#include "host.h"
#include "interrupts.h"
#include "pinion.h"
#include "primitive_list.h"
#include "version.h"

enum { WRONG_IMAGE = 1, WRONG_COMMAND = 2 };

/* Walks the image; the exit status. */
static int verify(VM *vm) {
    if (!imageReader_loadChecked(vm)) return WRONG_IMAGE;
    Host *host = host_of(vm);
    host->is_verifying = true;
    int64_t faults = heapChecker_check(vm);
    say(host, faults == 0 ? "no faults" : faults == 1 ? "1 fault" : "%1 faults", faults, 0);
    return faults == 0 ? 0 : WRONG_IMAGE;
}

/* Asks about an oop, or the instances of a class; whether there is such a thing. */
static bool ask(VM *vm, const char *target) {
    uint64_t oop;
    if (oop_parse(target, &oop)) return heapQuery_askForOop(vm, oop);
    static const char metaclass[] = " class";
    size_t size = strlen(target), rest = sizeof metaclass - 1;
    bool is_meta = size > rest && strcmp(target + size - rest, metaclass) == 0;
    return heapQuery_askForInstancesOf_size_meta(vm, (address)(uintptr_t)target, (int64_t)(is_meta ? size - rest : size), is_meta);
}

/* Writes what was asked about the image; the exit status. */
static int report(VM *vm) {
    const Options *options = host_of(vm)->options;
    if (!imageReader_load(vm)) return WRONG_IMAGE;
    host_of(vm)->is_reporting = true;
    if (options->wants_census && !heapCensus_report(vm)) return WRONG_IMAGE;
    if (options->path_target && !(ask(vm, options->path_target) && rootPath_report(vm))) return WRONG_IMAGE;
    if (options->pointers_target) {
        if (!ask(vm, options->pointers_target)) return WRONG_IMAGE;
        heapQuery_reportReferences(vm);
    }
    return 0;
}

/* Does what the options say; the exit status. */
static int work(VM *vm) {
    const Options *options = host_of(vm)->options;
    if (options->wants_verification) return pinion_do(vm, verify);
    if (options->wants_census || options->path_target || options->pointers_target) return pinion_do(vm, report);
    if (!pinion_load(vm)) return WRONG_IMAGE;
    interrupts_install(vm);
    return pinion_run(vm);
}

/* Makes a virtual machine with those options, and uses it; the exit status. */
static int start(const Options *options) {
    VM *vm = pinion_open(options);
    if (!vm) {
        fputs("pinion: there is no memory to start\n", stderr);
        return WRONG_IMAGE;
    }
#ifndef __SANITIZE_ADDRESS__ /* which reports such faults better */
    crash_install(vm);
#endif
    int status = work(vm);
    if (options->wants_counts && interpreter_bytecodeCount(vm) > 0)
        fprintf(stderr, "bytecodes %" PRId64 "\nsends %" PRId64 "\ncontexts %" PRId64 "\nallocated %" PRId64 "\n",
                interpreter_bytecodeCount(vm), interpreter_sendCount(vm), interpreter_contextCount(vm), interpreter_allocatedBytes(vm));
    pinion_close(vm);
    return status;
}

/* Ends what was written on stdout; the exit status. */
static int written(void) {
    if (fflush(stdout) == 0) return 0;
    perror("pinion: stdout");
    return WRONG_IMAGE;
}

/* Sees to it that no other file takes the place of a standard stream that is closed: reading from it finds its end, writing fails. */
static void hold_standard_streams(void) {
    for (int file = STDIN_FILENO; file <= STDERR_FILENO; file++)
        if (fcntl(file, F_GETFD) < 0) (void)!open("/dev/null", O_RDONLY);
}

int main(int argument_count, char **arguments) {
    Options options;
    char problem[512];
    hold_standard_streams();
    if (!options_parse_command(&options, argument_count, arguments, default_image_is_there(), problem, sizeof problem)) {
        fprintf(stderr, "pinion: %s\n", problem);
        return WRONG_COMMAND;
    }
    if (options.wants_help) {
        fputs(options_help, stdout);
        return written();
    }
    if (options.wants_version) {
        puts("pinion " PINION_VERSION);
        return written();
    }
    if (options.wants_primitives) {
        primitive_list_print();
        return written();
    }
    /* A file that may not grow any further is an error of writing. */
    signal(SIGXFSZ, SIG_IGN);
    return start(&options);
}
