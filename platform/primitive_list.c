/* The list of primitives for `pinion --primitives`. */
#include "primitive_list.h"

#include <stdio.h>

#include "engine.h"

void primitive_list_print(void) {
    printf("%-44s %9s  %-48s %s\n", "PRIMITIVE", "ARGUMENTS", "DEFINED BY", "FAILS WITH");
    for (size_t i = 0; i < pinion_primitive_count; i++) {
        const PrimitiveInfo *primitive = &pinion_primitives[i];
        char name[80], arguments[16] = "any";
        if (primitive->number >= 0)
            snprintf(name, sizeof name, "%d", primitive->number);
        else
            snprintf(name, sizeof name, "%s %s", primitive->module, primitive->name);
        if (primitive->arguments >= 0) snprintf(arguments, sizeof arguments, "%d", primitive->arguments);
        printf("%-44s %9s  %-48s %s\n", name, arguments, primitive->spec, primitive->failures);
    }
}
