/* Virtual machines from beginning to end. */
#include "pinion.h"

#include <stdlib.h>

#include "host.h"

enum { WRONG_IMAGE = 1 };

VM *pinion_open(const Options *options) {
    VM *vm = vm_new();
    if (!vm) return NULL;
    vm->host = host_open(options);
    if (vm->host) {
        heap_setTorture_full(vm, options->torture_allocations, options->torture_scavenges);
        collector_check(vm, options->wants_heap_checks);
        collectionLog_tell(vm, options->wants_collection_log);
        trace_trace(vm, options->traced);
        return vm;
    }
    free(vm);
    return NULL;
}

int pinion_do(VM *vm, int (*action)(VM *)) {
    Host *host = host_of(vm);
    if (setjmp(host->leave)) return host->exit_status;
    return action(vm);
}

static int load(VM *vm) { return imageReader_load(vm) ? 0 : WRONG_IMAGE; }

bool pinion_load(VM *vm) { return pinion_do(vm, load) == 0; }

static int run(VM *vm) {
    if (!interpreter_boot(vm)) return WRONG_IMAGE;
    const Options *options = host_of(vm)->options;
    clock_beVirtual(vm, options->wants_virtual_clock);
    interpreter_observe_stopAt(vm, options->wants_counts || options->wants_virtual_clock, 0);
    interpreter_run(vm);
    return host_of(vm)->exit_status;
}

int pinion_run(VM *vm) { return pinion_do(vm, run); }

void pinion_close(VM *vm) {
    if (!vm) return;
    host_close(vm->host);
    free(vm);
}
