/* Stands in for the calls that write an image: the one that FAIL_CALL names fails, the FAIL_AT-th time, with the error number FAIL_ERROR;
   write writes half of what it was given before, except where it is interrupted. A file named by FAIL_NOTE is created when that happens.
   Standard streams and reading are let alone. For LD_PRELOAD. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void *system_call(const char *name) { return dlsym(RTLD_NEXT, name); }

/* Whether this call is the one to fail. */
static bool fails(const char *name) {
    static long calls;
    const char *wanted = getenv("FAIL_CALL"), *at = getenv("FAIL_AT"), *error = getenv("FAIL_ERROR"), *note = getenv("FAIL_NOTE");
    if (!wanted || !at || !error || !note || strcmp(name, wanted) != 0 || ++calls != atol(at)) return false;
    ((int (*)(int))system_call("close"))(((int (*)(const char *, mode_t))system_call("creat"))(note, 0600));
    errno = atoi(error);
    return true;
}

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if (flags & O_CREAT && fails("open")) return -1;
    return ((int (*)(const char *, int, ...))system_call("open"))(path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count) {
    ssize_t (*system_write)(int, const void *, size_t) = system_call("write");
    if (file <= STDERR_FILENO || !fails("write")) return system_write(file, bytes, count);
    int error = errno;
    if (error != EINTR) system_write(file, bytes, count / 2);
    errno = error;
    return -1;
}

int fchmod(int file, mode_t mode) {
    return fails("fchmod") ? -1 : ((int (*)(int, mode_t))system_call("fchmod"))(file, mode);
}

int fsync(int file) { return fails("fsync") ? -1 : ((int (*)(int))system_call("fsync"))(file); }

int close(int file) {
    int status = ((int (*)(int))system_call("close"))(file);
    return fails("close") ? -1 : status;
}

int rename(const char *from, const char *to) {
    return fails("rename") ? -1 : ((int (*)(const char *, const char *))system_call("rename"))(from, to);
}
