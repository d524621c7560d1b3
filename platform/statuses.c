/* What the system knows of a file by its name: its status, who may use it, and where a link leads. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "host.h"

/* Seconds from 1901 to 1970. */
enum { SECONDS_TO_1970 = 2177452800 };

int64_t seconds_since_1901(time_t time) {
    struct tm local = {0};
    localtime_r(&time, &local);
    return time + local.tm_gmtoff + SECONDS_TO_1970;
}

bool platform_findStatus_size_ofLink(VM *vm, address name, int64_t size, bool isOfLink) {
    Host *host = host_of(vm);
    char *text = name_from(name, size);
    host->has_status = text && fstatat(AT_FDCWD, text, &host->status, isOfLink ? AT_SYMLINK_NOFOLLOW : 0) == 0;
    free(text);
    return host->has_status;
}

bool platform_hasStatus(VM *vm) { return host_of(vm)->has_status; }

int64_t platform_statusAt(VM *vm, int64_t index) {
    const struct stat *status = &host_of(vm)->status;
    switch (index) {
        case 1: return status->st_mode;
        case 2: return (int64_t)status->st_ino;
        case 3: return (int64_t)status->st_dev;
        case 4: return (int64_t)status->st_nlink;
        case 5: return status->st_uid;
        case 6: return status->st_gid;
        case 7: return S_ISDIR(status->st_mode) ? 0 : status->st_size;
        case 8: return seconds_since_1901(status->st_atime);
        case 9: return seconds_since_1901(status->st_mtime);
        default: return seconds_since_1901(status->st_ctime);
    }
}

int64_t platform_findTargetOfLink_size(VM *vm, address name, int64_t size) {
    char *text = name_from(name, size);
    char target[PATH_MAX];
    ssize_t target_size = text ? readlink(text, target, sizeof target) : -1;
    free(text);
    return host_found(host_of(vm), target_size < 0 ? NULL : strndup(target, (size_t)target_size));
}

bool platform_may_file_size(VM *vm, int64_t use, address name, int64_t size) {
    (void)vm;
    char *text = name_from(name, size);
    bool may = text && access(text, (int)use) == 0;
    free(text);
    return may;
}

int64_t platform_setMode_ofFile_size(VM *vm, int64_t mode, address name, int64_t size) {
    (void)vm;
    char *text = name_from(name, size);
    int error = !text ? ENOENT : chmod(text, (mode_t)mode) == 0 ? 0 : errno;
    free(text);
    return error;
}

int64_t platform_setOwner_group_ofFile_size_link(VM *vm, int64_t owner, int64_t group, address name, int64_t size, bool isOfLink) {
    (void)vm;
    char *text = name_from(name, size);
    int error = !text ? ENOENT : fchownat(AT_FDCWD, text, (uid_t)owner, (gid_t)group, isOfLink ? AT_SYMLINK_NOFOLLOW : 0) == 0 ? 0 : errno;
    free(text);
    return error;
}
