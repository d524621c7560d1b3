/* System attributes: strings by number, as the Squeak family numbers them. Those below 0 are options; the first is one that images
   look for to know that there is no display. */
#include <sys/utsname.h>

#include "host.h"
#include "version.h"

enum { PROGRAM = 0, IMAGE = 1, FIRST_ARGUMENT = 2, FAMILY = 1001, SYSTEM = 1002, PROCESSOR = 1003, VERSION = 1004, BUILD = 1006, INTERPRETER = 1007, SOURCES = 1009 };

/* The attribute, which lives as long as the host and `names` do, or NULL. */
static const char *attribute(const Host *host, int64_t index, struct utsname *names) {
    const Options *options = host->options;
    if (index == -1) return "--headless";
    if (index < 0) return index >= -1 - (int64_t)options->option_count ? options->options[-index - 2] : NULL;
    if (index >= FIRST_ARGUMENT && index - FIRST_ARGUMENT < options->argument_count) return options->arguments[index - FIRST_ARGUMENT];
    switch (index) {
    case PROGRAM: return host->program_path;
    case IMAGE: return host->image_name;
    case FAMILY: return "unix";
    case SYSTEM: return uname(names) == 0 ? names->sysname : NULL;
    case PROCESSOR: return uname(names) == 0 ? names->machine : NULL;
    case VERSION:
    case INTERPRETER:
    case SOURCES: return "Pinion " PINION_VERSION;
    case BUILD: return "Pinion " PINION_VERSION ", " PINION_COMPILER;
    default: return NULL;
    }
}

int64_t platform_attributeSize(VM *vm, int64_t index) {
    struct utsname names;
    const char *text = attribute(host_of(vm), index, &names);
    return text ? (int64_t)strlen(text) : -1;
}

void platform_attribute_copyTo(VM *vm, int64_t index, address target) {
    struct utsname names;
    const char *text = attribute(host_of(vm), index, &names);
    if (text) memcpy((void *)(uintptr_t)target, text, strlen(text));
}
