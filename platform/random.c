/* Random bytes, from the operating system. */
#include <errno.h>
#include <sys/random.h>

#include "engine.h"

bool platform_fillRandomly_at(VM *vm, int64_t count, address target) {
    (void)vm;
    char *place = (char *)(uintptr_t)target;
    while (count > 0) {
        ssize_t got = getrandom(place, (size_t)count, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return false;
        place += got;
        count -= got;
    }
    return true;
}
