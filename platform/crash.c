/* What is said when the virtual machine touches memory that it must not.  A normal start does not walk the image, so that one whose
   objects are damaged can lead the engine anywhere. */
#include "crash.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Only calls that are safe in a signal handler. */
static void report(int signal_number) {
    (void)signal_number;
    static const char line[] = "pinion: memory fault: the image is damaged, or the VM is wrong; pinion --verify looks at the image\n";
    ssize_t written = write(STDERR_FILENO, line, sizeof line - 1);
    (void)written;
    _exit(1);
}

void crash_install(void) {
    /* The stack may be what is full. It is in use until the process ends. */
    enum { STACK_BYTES = 64 * 1024 };
    stack_t stack = {.ss_sp = malloc(STACK_BYTES), .ss_size = STACK_BYTES};
    if (!stack.ss_sp || sigaltstack(&stack, NULL) < 0) return;
    struct sigaction action = {.sa_handler = report, .sa_flags = SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    sigaction(SIGSEGV, &action, NULL);
    sigaction(SIGBUS, &action, NULL);
}
