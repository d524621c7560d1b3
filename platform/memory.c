/* Memory for the heap and the stacks. */
#include <stdlib.h>
#include <sys/mman.h>

#include "host.h"

address platform_reserveMemory(VM *vm, int64_t bytes) {
    Region *region = bytes > 0 ? malloc(sizeof *region) : NULL;
    if (!region) return 0;
    void *start = mmap(NULL, (size_t)bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (start == MAP_FAILED) {
        free(region);
        return 0;
    }
    *region = (Region){.next = host_of(vm)->regions, .start = start, .bytes = (size_t)bytes};
    host_of(vm)->regions = region;
    return (address)(uintptr_t)start;
}

int64_t platform_maxHeapBytes(VM *vm) { return host_of(vm)->options->max_heap; }
