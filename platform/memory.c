/* Memory for the heap and the stacks. */
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "host.h"

static void *map_zeroes(address place, size_t bytes, int flags) {
    return mmap((void *)(uintptr_t)place, bytes, PROT_READ | PROT_WRITE,
                MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | flags, -1, 0);
}

address platform_reserveMemory(VM *vm, int64_t bytes) { return platform_reserveMemory_at(vm, bytes, 0); }

address platform_reserveMemory_at(VM *vm, int64_t bytes, address place) {
    Region *region = bytes > 0 ? malloc(sizeof *region) : NULL;
    if (!region) return 0;
    void *start = place ? map_zeroes(place, (size_t)bytes, MAP_FIXED_NOREPLACE) : MAP_FAILED;
    if (start == MAP_FAILED) start = map_zeroes(0, (size_t)bytes, 0);
    if (start == MAP_FAILED) {
        free(region);
        return 0;
    }
    *region = (Region){.next = host_of(vm)->regions, .start = start, .bytes = (size_t)bytes};
    host_of(vm)->regions = region;
    return (address)(uintptr_t)start;
}

void platform_releaseMemory_at(VM *vm, int64_t bytes, address place) {
    (void)vm;
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    uint64_t first = (place + page - 1) / page * page, last = (place + (uint64_t)bytes) / page * page;
    /* New pages in the place of the old: what an image file is mapped to would come back otherwise. */
    if (last > first)
        (void)!mmap((void *)(uintptr_t)first, last - first, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
}

int64_t platform_maxHeapBytes(VM *vm) { return host_of(vm)->options->max_heap; }
