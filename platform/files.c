/* Files, by the numbers that the system gives them. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "host.h"
#include "interrupts.h"

/* A number as the system's calls take it: one that is out of range is no open file. */
static int number_of(int64_t file) { return file >= 0 && file <= INT_MAX ? (int)file : -1; }

/* After a call has failed: whether to do it again, having waited where others made the file one that does not wait. */
static bool may_try_again(int file, short events) {
    if (errno == EINTR) return true;
    if (errno != EAGAIN && errno != EWOULDBLOCK) return false;
    struct pollfd wanted = {.fd = file, .events = events};
    return poll(&wanted, 1, -1) >= 0 || errno == EINTR;
}

bool write_fully(int file, const void *bytes, size_t count) {
    const char *from = bytes;
    while (count > 0) {
        ssize_t done = write(file, from, count);
        if (done < 0) {
            if (may_try_again(file, POLLOUT)) continue;
            return false;
        }
        from += done;
        count -= (size_t)done;
    }
    return true;
}

int64_t platform_openFile_size_writable(VM *vm, address name, int64_t size, bool isWritable) {
    (void)vm;
    char *text = name_from(name, size);
    if (!text) return -1;
    int file;
    do file = open(text, (isWritable ? O_RDWR | O_CREAT : O_RDONLY) | O_CLOEXEC, 0666);
    while (file < 0 && errno == EINTR);
    free(text);
    struct stat status;
    if (file >= 0 && fstat(file, &status) == 0 && S_ISDIR(status.st_mode)) {
        close(file);
        return -1;
    }
    return file;
}

int64_t platform_createFile_size(VM *vm, address name, int64_t size) {
    (void)vm;
    enum { IS_THERE = -1, FAILED = -2 };
    char *text = name_from(name, size);
    if (!text) return FAILED;
    int file;
    do file = open(text, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    while (file < 0 && errno == EINTR);
    free(text);
    if (file >= 0) return file;
    return errno == EEXIST ? IS_THERE : FAILED;
}

bool platform_closeFile(VM *vm, int64_t file) {
    (void)vm;
    /* After an interruption the file is closed all the same. */
    return close(number_of(file)) == 0 || errno == EINTR;
}

int64_t platform_readFile_into_count(VM *vm, int64_t file, address target, int64_t count) {
    for (;;) {
        if (number_of(file) >= 0) await_input(vm, number_of(file), NULL);
        ssize_t done = read(number_of(file), (void *)(uintptr_t)target, (size_t)count);
        if (done >= 0) return done;
        if (!may_try_again(number_of(file), POLLIN)) return -1;
    }
}

int64_t platform_writeFile_from_count(VM *vm, int64_t file, address source, int64_t count) {
    (void)vm;
    return write_fully(number_of(file), (const void *)(uintptr_t)source, (size_t)count) ? count : -1;
}

int64_t platform_sizeOfFile(VM *vm, int64_t file) {
    (void)vm;
    struct stat status;
    return fstat(number_of(file), &status) == 0 && S_ISREG(status.st_mode) ? status.st_size : -1;
}

int64_t platform_kindOfFile(VM *vm, int64_t file) {
    (void)vm;
    enum { NONE = -1, TERMINAL = 1, PIPE, OTHER };
    struct stat status;
    if (fstat(number_of(file), &status) != 0) return NONE;
    if (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode)) return PIPE;
    return isatty(number_of(file)) ? TERMINAL : OTHER;
}

int64_t platform_positionOfFile(VM *vm, int64_t file) {
    (void)vm;
    return lseek(number_of(file), 0, SEEK_CUR);
}

bool platform_setPosition_ofFile(VM *vm, int64_t position, int64_t file) {
    (void)vm;
    return lseek(number_of(file), position, SEEK_SET) >= 0;
}

bool platform_truncateFile_to(VM *vm, int64_t file, int64_t size) {
    (void)vm;
    int result;
    do result = ftruncate(number_of(file), size);
    while (result < 0 && errno == EINTR);
    return result == 0;
}

bool platform_deleteFile_size(VM *vm, address name, int64_t size) {
    (void)vm;
    char *text = name_from(name, size);
    bool is_deleted = text && unlink(text) == 0;
    free(text);
    return is_deleted;
}

bool platform_renameFile_size_to_size(VM *vm, address old, int64_t oldSize, address new, int64_t newSize) {
    (void)vm;
    char *from = name_from(old, oldSize), *to = name_from(new, newSize);
    bool is_renamed = from && to && rename(from, to) == 0;
    free(from);
    free(to);
    return is_renamed;
}

bool platform_syncFile(VM *vm, int64_t file) {
    (void)vm;
    /* What is no file on a disk has nothing to be synchronised. */
    return fsync(number_of(file)) == 0 || errno == EINVAL || errno == EROFS;
}
