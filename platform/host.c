/* The beginning and the end of the platform's state. */
#include <limits.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "host.h"
#include "interrupts.h"

/* The path of the running program; the system knows it, whatever the program was called. */
static char *running_program(void) {
    char path[PATH_MAX];
    ssize_t size = readlink("/proc/self/exe", path, sizeof path);
    return strndup(path, size < 0 ? 0 : (size_t)size);
}

VM *vm_new(void) {
    VM *vm = aligned_alloc(_Alignof(VM), sizeof *vm);
    return vm ? memset(vm, 0, sizeof *vm) : NULL;
}

Host *host_open(const Options *options) {
    Host *host = calloc(1, sizeof *host);
    if (!host) return NULL;
    *host = (Host){.options = options, .image_input = -1, .image_output = -1, .report_file = -1,
                   .program_path = running_program(),
                   .image_name = absolute_path(options->image ? options->image : "pinion.image")};
    host->interrupts = interrupts_open();
    if (host->program_path && host->image_name && host->interrupts) return host;
    host_close(host);
    return NULL;
}

void host_close(Host *host) {
    if (!host) return;
    interrupts_close(host->interrupts);
    while (host->regions) {
        Region *region = host->regions;
        host->regions = region->next;
        munmap(region->start, region->bytes);
        free(region);
    }
    if (host->image_input >= 0) close(host->image_input);
    if (host->image_output >= 0) {
        close(host->image_output);
        unlink(host->output_name);
    }
    for (int64_t i = 0; i < host->folder_count; i++)
        if (host->folders[i].stream) closedir(host->folders[i].stream);
    free(host->folders);
    free(host->output_name);
    free(host->final_name);
    free(host->input_line);
    free(host->found);
    free(host->image_name);
    free(host->program_path);
    free(host);
}
