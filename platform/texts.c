/* Texts that the engine asks for: their size first, and then for a copy. */
#include <stdlib.h>
#include <unistd.h>

#include "engine.h"
#include "host.h"

int64_t host_found(Host *host, char *text) {
    free(host->found);
    host->found = text;
    return text ? (int64_t)strlen(text) : -1;
}

int64_t platform_findVariable_size(VM *vm, address name, int64_t size) {
    char *text = name_from(name, size);
    const char *value = text ? getenv(text) : NULL;
    free(text);
    return host_found(host_of(vm), value ? strdup(value) : NULL);
}

int64_t platform_findWorkingFolder(VM *vm) { return host_found(host_of(vm), getcwd(NULL, 0)); }

bool platform_setWorkingFolder_size(VM *vm, address path, int64_t size) {
    (void)vm;
    char *text = name_from(path, size);
    bool is_set = text && chdir(text) == 0;
    free(text);
    return is_set;
}

/* The primitives of a module come one after the other; those without a module are the VM's own. */
int64_t platform_findModule(VM *vm, int64_t index) {
    const char *last = "";
    for (size_t i = 0; i < pinion_primitive_count; i++) {
        const char *module = pinion_primitives[i].module;
        if (pinion_primitives[i].slot == 0 || !*module) continue;
        if (strcmp(module, last) != 0 && --index == 0) return host_found(host_of(vm), strdup(module));
        last = module;
    }
    return host_found(host_of(vm), NULL);
}

int64_t platform_findText(VM *vm, const char *text) { return host_found(host_of(vm), strdup(text)); }

void platform_copyFoundTo(VM *vm, address target) {
    const char *text = host_of(vm)->found;
    if (text) memcpy((void *)(uintptr_t)target, text, strlen(text));
}
