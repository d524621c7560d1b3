/* The ways out of the engine. */
#include "crash.h"
#include "host.h"

void platform_exit(VM *vm, int64_t status) {
    Host *host = host_of(vm);
    host->exit_status = status & 0xFF;
    longjmp(host->leave, 1);
}

void platform_fatal_with(VM *vm, const char *message, int64_t number) {
    say(host_of(vm), message, number, 0);
    char why[512];
    message_fill(why, sizeof why, message, number, 0);
    crash_report_fatal(vm, why);
    platform_exit(vm, 1);
}

/* For a debugger's breakpoint. */
void platform_stopped(VM *vm) { (void)vm; }
