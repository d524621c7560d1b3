/* Folders: their entries, one at a time by index or name, or one after the other while the folder is open. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "host.h"

static bool is_own_or_parent(const char *name) { return strcmp(name, ".") == 0 || strcmp(name, "..") == 0; }

static DIR *folder_named(address path, int64_t size) {
    char *name = name_from(path, size);
    DIR *folder = name ? opendir(*name ? name : ".") : NULL;
    free(name);
    return folder;
}

/* The next entry but the folder itself and its parent; NULL at the end, or with errno set. */
static struct dirent *next_entry(DIR *folder) {
    struct dirent *found;
    errno = 0;
    do found = readdir(folder);
    while (found && is_own_or_parent(found->d_name));
    return found;
}

/* Takes it for the entry that was found last; answers the size of its name. An entry that links to nothing has no size and no time. */
static int64_t take_entry(Host *host, DIR *folder, const char *name) {
    Entry *entry = &host->entry;
    snprintf(entry->name, sizeof entry->name, "%s", name);
    struct stat status;
    if (fstatat(dirfd(folder), name, &status, 0) < 0) memset(&status, 0, sizeof status);
    entry->is_folder = S_ISDIR(status.st_mode);
    entry->size = status.st_size;
    entry->time = seconds_since_1901(status.st_mtime);
    return (int64_t)strlen(entry->name);
}

int64_t platform_findEntry_ofFolder_size(VM *vm, int64_t index, address path, int64_t size) {
    DIR *folder = folder_named(path, size);
    if (!folder) return -2;
    struct dirent *found;
    while ((found = next_entry(folder)) && --index > 0);
    int64_t name_size = found ? take_entry(host_of(vm), folder, found->d_name) : -1;
    closedir(folder);
    return name_size;
}

int64_t platform_findEntryNamed_size_ofFolder_size(VM *vm, address name, int64_t name_size, address path, int64_t size) {
    DIR *folder = folder_named(path, size);
    if (!folder) return -2;
    char *text = name_from(name, name_size);
    struct stat status;
    bool is_there = text && !strchr(text, '/') && fstatat(dirfd(folder), text, &status, AT_SYMLINK_NOFOLLOW) == 0;
    int64_t found_size = is_there ? take_entry(host_of(vm), folder, text) : -1;
    free(text);
    closedir(folder);
    return found_size;
}

void platform_copyEntryNameTo(VM *vm, address target) {
    const char *name = host_of(vm)->entry.name;
    memcpy((void *)(uintptr_t)target, name, strlen(name));
}

bool platform_entryIsFolder(VM *vm) { return host_of(vm)->entry.is_folder; }

int64_t platform_entrySize(VM *vm) { return host_of(vm)->entry.size; }

int64_t platform_entryTime(VM *vm) { return host_of(vm)->entry.time; }

bool platform_createFolder_size(VM *vm, address path, int64_t size) {
    (void)vm;
    char *name = name_from(path, size);
    bool is_created = name && mkdir(name, 0777) == 0;
    free(name);
    return is_created;
}

bool platform_deleteFolder_size(VM *vm, address path, int64_t size) {
    (void)vm;
    char *name = name_from(path, size);
    bool is_deleted = name && rmdir(name) == 0;
    free(name);
    return is_deleted;
}

/* Open folders are numbered by their places in the host's table, so that no number that an image makes up is taken for one. */

static OpenFolder *open_folder(Host *host, int64_t number) {
    return number >= 0 && number < host->folder_count && host->folders[number].stream ? &host->folders[number] : NULL;
}

int64_t platform_openFolder_size(VM *vm, address path, int64_t size) {
    Host *host = host_of(vm);
    int64_t number = 0;
    while (number < host->folder_count && host->folders[number].stream) number++;
    if (number == host->folder_count) {
        OpenFolder *folders = reallocarray(host->folders, (size_t)number + 1, sizeof *folders);
        if (!folders) return -1;
        host->folders = folders;
        host->folders[host->folder_count++] = (OpenFolder){0};
    }
    OpenFolder *folder = &host->folders[number];
    folder->stream = folder_named(path, size);
    return folder->stream ? number : -1;
}

int64_t platform_findNextEntryOfFolder(VM *vm, int64_t number) {
    OpenFolder *folder = open_folder(host_of(vm), number);
    if (!folder) return -2;
    struct dirent *found = next_entry(folder->stream);
    if (!found) return errno ? -2 : -1;
    host_of(vm)->has_status = fstatat(dirfd(folder->stream), found->d_name, &host_of(vm)->status, 0) == 0;
    return host_found(host_of(vm), strdup(found->d_name));
}

bool platform_rewindFolder(VM *vm, int64_t number) {
    OpenFolder *folder = open_folder(host_of(vm), number);
    if (folder) rewinddir(folder->stream);
    return folder;
}

bool platform_closeFolder(VM *vm, int64_t number) {
    OpenFolder *folder = open_folder(host_of(vm), number);
    if (!folder) return false;
    DIR *stream = folder->stream;
    folder->stream = NULL;
    return closedir(stream) == 0;
}
