/* Clocks. */
#include <time.h>

#include "host.h"

enum { MICROSECONDS = 1000000 };

/* From the beginning of 1901, where the clocks of Smalltalk start, to that of 1970. */
static const int64_t epoch_seconds = 2177452800;

static int64_t microseconds(clockid_t clock) {
    struct timespec now = {0};
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * MICROSECONDS + now.tv_nsec / 1000;
}

int64_t platform_utcMicroseconds(VM *vm) {
    (void)vm;
    return microseconds(CLOCK_REALTIME) + epoch_seconds * MICROSECONDS;
}

static struct tm local_time(void) {
    time_t now = time(NULL);
    struct tm local = {0};
    localtime_r(&now, &local);
    return local;
}

int64_t platform_localOffsetSeconds(VM *vm) {
    (void)vm;
    return local_time().tm_gmtoff;
}

bool platform_isSummerTime(VM *vm) {
    (void)vm;
    return local_time().tm_isdst > 0;
}

int64_t platform_monotonicMicroseconds(VM *vm) {
    (void)vm;
    return microseconds(CLOCK_MONOTONIC);
}
