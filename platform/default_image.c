/* The image inside the executable. */
#include "default_image.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What image/builder/embed.py puts at the end of the executable. */
typedef struct {
    char mark[8];
    int64_t start;
    int64_t size;
} Trailer;

static const char mark[8] = {'P', 'I', 'N', 'I', 'O', 'N', 'I', 'M'};

int64_t default_image_find(int file, int64_t *start) {
    struct stat status;
    Trailer trailer;
    if (fstat(file, &status) < 0) return -1;
    int64_t end = status.st_size - (int64_t)sizeof trailer;
    if (end < 0 || pread(file, &trailer, sizeof trailer, end) != sizeof trailer) return -1;
    if (memcmp(trailer.mark, mark, sizeof mark) != 0) return -1;
    if (trailer.start < 0 || trailer.size < 0 || trailer.start > end - trailer.size) return -1;
    *start = trailer.start;
    return trailer.size;
}

bool default_image_is_there(void) {
    int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    int64_t start;
    bool is_there = default_image_find(file, &start) >= 0;
    close(file);
    return is_there;
}
