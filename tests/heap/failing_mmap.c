/* Stands in for mmap: the request that FAIL_AT numbers, from 1 on, fails, and with FAIL_REST set those after it too. A file named by
   FAIL_NOTE is created when that happens. For LD_PRELOAD. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

void *mmap(void *place, size_t bytes, int protection, int flags, int file, off_t offset) {
    static void *(*system_mmap)(void *, size_t, int, int, int, off_t);
    static long requests;
    if (!system_mmap) *(void **)&system_mmap = dlsym(RTLD_NEXT, "mmap");
    const char *fail_at = getenv("FAIL_AT");
    long wanted = fail_at ? atol(fail_at) : 0;
    requests++;
    if (requests == wanted || (requests > wanted && getenv("FAIL_REST"))) {
        const char *note = getenv("FAIL_NOTE");
        if (note) close(open(note, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
        errno = ENOMEM;
        return MAP_FAILED;
    }
    return system_mmap(place, bytes, protection, flags, file, offset);
}
