/* The image file: read where it is; written beside it, then put in its place. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "default_image.h"
#include "host.h"

static int64_t refuse(const Host *host, const char *why) {
    char message[256];
    snprintf(message, sizeof message, "it cannot be opened: %s", why);
    say(host, message, 0, 0);
    return -1;
}

int64_t platform_openImage(VM *vm) {
    Host *host = host_of(vm);
    /* Without O_NONBLOCK a pipe of that name would wait for a writer. */
    const char *path = host->options->image ? host->options->image : "/proc/self/exe";
    host->image_input = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (host->image_input < 0) return refuse(host, strerror(errno));
    if (!host->options->image) {
        int64_t size = default_image_find(host->image_input, &host->image_start);
        return size < 0 ? refuse(host, "there is none in this program") : size;
    }
    struct stat status;
    if (fstat(host->image_input, &status) < 0) return refuse(host, strerror(errno));
    if (S_ISDIR(status.st_mode)) return refuse(host, strerror(EISDIR));
    if (!S_ISREG(status.st_mode)) return refuse(host, "it is no regular file");
    return status.st_size;
}

bool platform_readImage_into_at(VM *vm, int64_t bytes, address target, int64_t position) {
    char *to = (char *)(uintptr_t)target;
    position += host_of(vm)->image_start;
    while (bytes > 0) {
        ssize_t done = pread(host_of(vm)->image_input, to, (size_t)bytes, position);
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return false;
        to += done;
        bytes -= done;
        position += done;
    }
    return true;
}

uint64_t platform_imageWordAt(VM *vm, int64_t position) {
    uint64_t word = 0;
    return platform_readImage_into_at(vm, sizeof word, (address)(uintptr_t)&word, position) ? word : 0;
}

bool platform_mapImage_at(VM *vm, int64_t bytes, address place) {
    return mmap((void *)(uintptr_t)place, (size_t)bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED,
                host_of(vm)->image_input, host_of(vm)->image_start) != MAP_FAILED;
}

void platform_closeImage(VM *vm) {
    Host *host = host_of(vm);
    if (host->image_input >= 0) close(host->image_input);
    host->image_input = -1;
}

/* Ends the writing of an image, for better or worse. */
static void end_output(Host *host, bool is_kept) {
    if (host->image_output >= 0) close(host->image_output);
    host->image_output = -1;
    if (!is_kept && host->output_name) unlink(host->output_name);
    free(host->output_name);
    free(host->final_name);
    host->output_name = host->final_name = NULL;
}

bool platform_createImage(VM *vm) {
    Host *host = host_of(vm);
    end_output(host, false);
    /* Where the name is a link, what it leads to is replaced. */
    host->final_name = realpath(host->image_name, NULL);
    if (!host->final_name) host->final_name = strdup(host->image_name);
    if (!host->final_name || asprintf(&host->output_name, "%s.tmp-%ld-%zx", host->final_name, (long)getpid(), (size_t)(uintptr_t)host) < 0) {
        host->output_name = NULL;
        end_output(host, false);
        return false;
    }
    /* Several machines of a process may write. A process of the same number may have left a file when it was killed. */
    unlink(host->output_name);
    host->image_output = open(host->output_name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (host->image_output < 0) {
        end_output(host, true);
        return false;
    }
    struct stat old;
    if (stat(host->final_name, &old) == 0 && fchmod(host->image_output, old.st_mode & 07777) < 0) {
        end_output(host, false);
        return false;
    }
    return true;
}

bool platform_writeImage_from(VM *vm, int64_t bytes, address source) {
    Host *host = host_of(vm);
    if (host->image_output >= 0 && write_fully(host->image_output, (const void *)(uintptr_t)source, (size_t)bytes)) return true;
    end_output(host, false);
    return false;
}

bool platform_finishImage(VM *vm) {
    Host *host = host_of(vm);
    if (host->image_output < 0) return false;
    bool is_written = fsync(host->image_output) == 0;
    is_written = close(host->image_output) == 0 && is_written;
    host->image_output = -1;
    bool is_placed = is_written && rename(host->output_name, host->final_name) == 0;
    end_output(host, is_placed);
    return is_placed;
}

int64_t platform_imageNameSize(VM *vm) { return (int64_t)strlen(host_of(vm)->image_name); }

void platform_copyImageNameTo(VM *vm, address target) {
    memcpy((void *)(uintptr_t)target, host_of(vm)->image_name, strlen(host_of(vm)->image_name));
}

void platform_setImageName_size(VM *vm, address source, int64_t size) {
    char *name = name_from(source, size);
    char *path = name ? absolute_path(name) : NULL;
    free(name);
    if (!path) return;
    free(host_of(vm)->image_name);
    host_of(vm)->image_name = path;
}
