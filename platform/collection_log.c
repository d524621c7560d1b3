/* What --gc-log writes: a line for each collection of garbage. */
#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

#include "host.h"

void platform_logCollection_number_cause_pause_before_after_survived_tenured_eden(VM *vm, const char *kind, int64_t number,
                                                                                  const char *cause, int64_t microseconds,
                                                                                  int64_t before, int64_t after, int64_t survived,
                                                                                  int64_t tenured, int64_t eden) {
    (void)vm;
    dprintf(STDERR_FILENO,
            "%s %" PRId64 ": cause %s, pause %" PRId64 " us, before %" PRId64 ", after %" PRId64 ", survived %" PRId64
            ", tenured %" PRId64 ", freed %" PRId64 ", eden %" PRId64 "\n",
            kind, number, cause, microseconds, before, after, survived, tenured, before - after, eden);
}
