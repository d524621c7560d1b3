/* Entries of folders, one at a time by their index. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "host.h"

/* Seconds from 1901 to 1970. */
enum { SECONDS_TO_1970 = 2177452800 };

static bool is_own_or_parent(const char *name) { return strcmp(name, ".") == 0 || strcmp(name, "..") == 0; }

int64_t platform_findEntry_ofFolder_size(VM *vm, int64_t index, address path, int64_t size) {
    Entry *entry = &host_of(vm)->entry;
    char *name = name_from(path, size);
    DIR *folder = name ? opendir(*name ? name : ".") : NULL;
    free(name);
    if (!folder) return -2;
    struct dirent *found;
    while ((found = readdir(folder)))
        if (!is_own_or_parent(found->d_name) && --index == 0) break;
    int64_t name_size = -1;
    if (found) {
        snprintf(entry->name, sizeof entry->name, "%s", found->d_name);
        struct stat status;
        if (fstatat(dirfd(folder), found->d_name, &status, 0) < 0) memset(&status, 0, sizeof status);
        struct tm local;
        localtime_r(&status.st_mtime, &local);
        entry->is_folder = S_ISDIR(status.st_mode);
        entry->size = status.st_size;
        entry->time = status.st_mtime + local.tm_gmtoff + SECONDS_TO_1970;
        name_size = (int64_t)strlen(entry->name);
    }
    closedir(folder);
    return name_size;
}

void platform_copyEntryNameTo(VM *vm, address target) {
    const char *name = host_of(vm)->entry.name;
    memcpy((void *)(uintptr_t)target, name, strlen(name));
}

bool platform_entryIsFolder(VM *vm) { return host_of(vm)->entry.is_folder; }

int64_t platform_entrySize(VM *vm) { return host_of(vm)->entry.size; }

int64_t platform_entryTime(VM *vm) { return host_of(vm)->entry.time; }
