/* Reports for people, which the engine puts together line by line. */
#include <fnmatch.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "engine.h"
#include "host.h"

/* What does not fit on the line is left out. */
static void append(Host *host, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void append(Host *host, const char *format, ...) {
    size_t room = sizeof host->line - host->line_size;
    va_list arguments;
    va_start(arguments, format);
    int size = vsnprintf(host->line + host->line_size, room, format, arguments);
    va_end(arguments);
    if (size > 0) host->line_size += (size_t)size < room ? (size_t)size : room - 1;
}

void platform_report(VM *vm, const char *text) { append(host_of(vm), "%s", text); }

void platform_reportNumber_width(VM *vm, int64_t number, int64_t width) { append(host_of(vm), "%*" PRId64, (int)width, number); }

void platform_reportWord(VM *vm, uint64_t word) { append(host_of(vm), "0x%" PRIx64, word); }

void platform_reportBytes_count(VM *vm, address start, int64_t count) {
    const unsigned char *bytes = (const unsigned char *)(uintptr_t)start;
    for (int64_t i = 0; i < count; i++) append(host_of(vm), "%c", bytes[i] >= ' ' && bytes[i] <= '~' ? bytes[i] : '?');
}

void platform_endReportLine(VM *vm) {
    Host *host = host_of(vm);
    host->line[host->line_size++] = '\n';
    if (!host->is_quiet) write_fully(host->is_reporting ? STDOUT_FILENO : STDERR_FILENO, host->line, host->line_size);
    if (host->report_file >= 0) write_fully(host->report_file, host->line, host->line_size);
    host->line_size = 0;
}

void platform_reportPrimitive(VM *vm, int64_t slot) {
    for (size_t i = 0; i < pinion_primitive_count; i++) {
        const PrimitiveInfo *primitive = &pinion_primitives[i];
        if (primitive->slot != slot) continue;
        if (primitive->number >= 0)
            append(host_of(vm), "primitive %d, %s", primitive->number, primitive->name);
        else if (*primitive->module)
            append(host_of(vm), "primitive %s of %s", primitive->name, primitive->module);
        else
            append(host_of(vm), "primitive %s", primitive->name);
    }
}

/* Whether what is after the first word of the line, up to a blank or a comma, is what is to be traced. */
static bool is_traced(const Host *host) {
    const char *start = memchr(host->line, ' ', host->line_size);
    if (!host->options->trace_filter || !start) return true;
    char subject[sizeof host->line];
    size_t size = host->line_size - (size_t)(start + 1 - host->line);
    memcpy(subject, start + 1, size);
    subject[size] = 0;
    subject[strcspn(subject, " ,")] = 0;
    return fnmatch(host->options->trace_filter, subject, 0) == 0;
}

void platform_endTraceLine(VM *vm) {
    if (is_traced(host_of(vm)))
        platform_endReportLine(vm);
    else
        host_of(vm)->line_size = 0;
}
