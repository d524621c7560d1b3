/* How much memory there is for a process. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "options.h"

/* Lowers the limit to the number in the file of a control group or of one around it; "max", as any other text, is none. */
static void lower(int64_t *limit, const char *mount, const char *controller, const char *group, const char *file) {
    char path[4096];
    size_t size = strlen(group);
    for (;;) {
        snprintf(path, sizeof path, "%s%s%.*s/%s", mount, controller, (int)size, group, file);
        FILE *stream = fopen(path, "r");
        long long bytes;
        if (stream && fscanf(stream, "%lld", &bytes) == 1 && bytes > 0 && bytes < *limit) *limit = bytes;
        if (stream) fclose(stream);
        if (size == 0) return;
        while (size > 0 && group[--size] != '/') continue;
    }
}

int64_t memory_limit(const char *groups, const char *mount) {
    int64_t limit = (int64_t)sysconf(_SC_PHYS_PAGES) * sysconf(_SC_PAGESIZE);
    FILE *stream = fopen(groups, "r");
    char line[4096];
    while (stream && fgets(line, sizeof line, stream)) {
        line[strcspn(line, "\n")] = 0;
        char *controllers = strchr(line, ':');
        char *group = controllers ? strchr(++controllers, ':') : NULL;
        if (!group) continue;
        *group++ = 0;
        if (!*controllers) lower(&limit, mount, "", group, "memory.max");
        if (strcmp(controllers, "memory") == 0) lower(&limit, mount, "/memory", group, "memory.limit_in_bytes");
    }
    if (stream) fclose(stream);
    return limit;
}

int64_t default_max_heap(void) { return memory_limit("/proc/self/cgroup", "/sys/fs/cgroup") / 2; }
