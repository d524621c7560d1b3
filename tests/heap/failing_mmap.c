/* Stands in for mmap and mprotect: the request that FAIL_AT numbers, from 1 on, fails, and with FAIL_REST set those after it too. A file
   named by FAIL_NOTE is created when that happens. Of the many small parts that are made accessible, the first one is a request. For
   LD_PRELOAD. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

/* Whether this request is one to fail. */
static bool fails(void) {
    static long requests;
    const char *fail_at = getenv("FAIL_AT");
    long wanted = fail_at ? atol(fail_at) : 0;
    requests++;
    if (wanted == 0 || requests < wanted || (requests > wanted && !getenv("FAIL_REST"))) return false;
    const char *note = getenv("FAIL_NOTE");
    if (note) close(open(note, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    errno = ENOMEM;
    return true;
}

void *mmap(void *place, size_t bytes, int protection, int flags, int file, off_t offset) {
    static void *(*system_mmap)(void *, size_t, int, int, int, off_t);
    if (!system_mmap) *(void **)&system_mmap = dlsym(RTLD_NEXT, "mmap");
    return fails() ? MAP_FAILED : system_mmap(place, bytes, protection, flags, file, offset);
}

int mprotect(void *place, size_t bytes, int protection) {
    static int (*system_mprotect)(void *, size_t, int);
    static bool was_small;
    if (!system_mprotect) *(void **)&system_mprotect = dlsym(RTLD_NEXT, "mprotect");
    bool is_small = bytes < 1 << 16;
    bool is_request = !is_small || !was_small;
    was_small = was_small || is_small;
    return is_request && fails() ? -1 : system_mprotect(place, bytes, protection);
}
