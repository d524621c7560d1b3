/* Runs an image, and signals its first two external semaphores from a thread of its own: a thousand times each, now and then with a
   pause, after a line has come on standard input. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "engine.h"
#include "host.h"
#include "interrupts.h"

enum { SIGNALS = 1000 };

static void *signal_semaphores(void *vm) {
    getchar();
    for (int i = 0; i < SIGNALS; i++) {
        signal_semaphore(vm, 1);
        signal_semaphore(vm, 2);
        if (i % 100 == 0) usleep(1000);
    }
    return NULL;
}

int main(int count, char **arguments) {
    Options options;
    char problem[512];
    if (!options_parse(&options, count, arguments, problem, sizeof problem)) return 2;
    VM *vm = vm_new();
    vm->host = host_open(&options);
    if (setjmp(host_of(vm)->leave)) return host_of(vm)->exit_status;
    if (!imageReader_load(vm) || !interpreter_boot(vm)) return 1;
    pthread_t thread;
    if (pthread_create(&thread, NULL, signal_semaphores, vm) != 0) return 1;
    interpreter_run(vm);
    return 0;
}
