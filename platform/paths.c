/* Names of files: absolute ones, and those that come as bytes of the image. */
#include <stdlib.h>
#include <unistd.h>

#include "host.h"

/* Appends the parts of a path behind the `used` bytes of an absolute one; answers the new size. "/" is the empty path here. */
static size_t append_parts(char *path, size_t used, const char *parts) {
    while (*parts) {
        size_t size = strcspn(parts, "/");
        if (size == 2 && parts[0] == '.' && parts[1] == '.') {
            while (used > 0 && path[--used] != '/') continue;
        } else if (size > 0 && !(size == 1 && parts[0] == '.')) {
            path[used++] = '/';
            memcpy(path + used, parts, size);
            used += size;
        }
        parts += size + (parts[size] == '/');
    }
    return used;
}

char *absolute_path(const char *name) {
    char *folder = name[0] == '/' ? NULL : getcwd(NULL, 0);
    size_t folder_size = folder ? strlen(folder) : 0;
    char *path = malloc(folder_size + strlen(name) + 3);
    if (path) {
        size_t used = append_parts(path, 0, folder ? folder : "");
        used = append_parts(path, used, name);
        if (used == 0) path[used++] = '/';
        path[used] = 0;
    }
    free(folder);
    return path;
}

char *name_from(address bytes, int64_t size) {
    const char *text = (const char *)(uintptr_t)bytes;
    return size < 0 || memchr(text, 0, (size_t)size) ? NULL : strndup(text, (size_t)size);
}
