/* What the virtual machine says to people: one line, written at once. */
#include <inttypes.h>
#include <stdio.h>
#include <sys/uio.h>
#include <unistd.h>

#include "host.h"

size_t message_fill(char *buffer, size_t size, const char *message, int64_t first, int64_t second) {
    size_t used = 0;
    while (*message && used + 1 < size) {
        if (message[0] == '%' && (message[1] == '1' || message[1] == '2')) {
            int64_t number = message[1] == '1' ? first : second;
            bool is_hexadecimal = message[2] == 'x';
            int length = snprintf(buffer + used, size - used, is_hexadecimal ? "0x%" PRIx64 : "%" PRId64, number);
            used += (size_t)length < size - used ? (size_t)length : size - used - 1;
            message += is_hexadecimal ? 3 : 2;
        } else {
            buffer[used++] = *message++;
        }
    }
    buffer[used] = 0;
    return used;
}

static struct iovec piece(const char *text, size_t size) { return (struct iovec){.iov_base = (void *)(uintptr_t)text, .iov_len = size}; }

void say(const Host *host, const char *message, int64_t first, int64_t second) {
    char text[512];
    size_t size = message_fill(text, sizeof text, message, first, second);
    const char *prefix = host->is_verifying ? "" : "pinion: ";
    const char *image = host->options->image ? host->options->image : "the image inside";
    struct iovec line[] = {piece(prefix, strlen(prefix)), piece(image, strlen(image)), piece(": ", 2), piece(text, size), piece("\n", 1)};
    ssize_t written = writev(host->is_verifying ? STDOUT_FILENO : STDERR_FILENO, line, sizeof line / sizeof *line);
    (void)written; /* where nobody listens, nothing can be said about it */
}

void platform_refuseImage_with_with(VM *vm, const char *message, int64_t first, int64_t second) {
    say(host_of(vm), message, first, second);
}
