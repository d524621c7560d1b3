/* Memory for the heap and the stacks. */
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "host.h"

static void *map_zeroes(address place, size_t bytes, int protection, int flags) {
    return mmap((void *)(uintptr_t)place, bytes, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | flags, -1, 0);
}

/* A range of addresses that is released with the host; 0 where there is none. */
static address reserve(VM *vm, int64_t bytes, address place, int protection) {
    Region *region = bytes > 0 ? malloc(sizeof *region) : NULL;
    if (!region) return 0;
    void *start = place ? map_zeroes(place, (size_t)bytes, protection, MAP_FIXED_NOREPLACE) : MAP_FAILED;
    if (start == MAP_FAILED) start = map_zeroes(0, (size_t)bytes, protection, 0);
    if (start == MAP_FAILED) {
        free(region);
        return 0;
    }
    *region = (Region){.next = host_of(vm)->regions, .start = start, .bytes = (size_t)bytes};
    host_of(vm)->regions = region;
    return (address)(uintptr_t)start;
}

address platform_reserveMemory(VM *vm, int64_t bytes) { return reserve(vm, bytes, 0, PROT_READ | PROT_WRITE); }

address platform_reserveAddresses_at(VM *vm, int64_t bytes, address place) { return reserve(vm, bytes, place, PROT_NONE); }

/* New pages in the place of the whole ones that there are: what an image file is mapped to would come back otherwise. Where the
   system refuses that, the old ones stay. */
static void replace_pages(int64_t bytes, address place, int protection) {
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    uint64_t first = (place + page - 1) / page * page, last = (place + (uint64_t)bytes) / page * page;
    if (last > first) map_zeroes(first, last - first, protection, MAP_FIXED);
}

void platform_releaseMemory_at(VM *vm, int64_t bytes, address place) {
    (void)vm;
    replace_pages(bytes, place, PROT_READ | PROT_WRITE);
}

bool platform_commitMemory_at(VM *vm, int64_t bytes, address place) {
    (void)vm;
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    uint64_t first = place / page * page;
    return mprotect((void *)(uintptr_t)first, place + (uint64_t)bytes - first, PROT_READ | PROT_WRITE) == 0;
}

void platform_decommitMemory_at(VM *vm, int64_t bytes, address place) {
    (void)vm;
    replace_pages(bytes, place, PROT_NONE);
}

int64_t platform_maxHeapBytes(VM *vm) { return host_of(vm)->options->max_heap; }

int64_t platform_edenBytes(VM *vm) { return host_of(vm)->options->eden; }
