/* The list of primitives for `pinion --primitives`. */
#include "primitive_list.h"

#include <stdio.h>

#include "engine.h"

void primitive_list_print(void) {
    printf("%-20s %-44s %9s  %-48s %s\n", "PRIMITIVE", "NAME", "ARGUMENTS", "DEFINED BY", "FAILS WITH");
    for (size_t i = 0; i < pinion_primitive_count; i++) {
        const PrimitiveInfo *primitive = &pinion_primitives[i];
        char number[16], arguments[16] = "any";
        snprintf(number, sizeof number, "%d", primitive->number);
        if (primitive->arguments >= 0) snprintf(arguments, sizeof arguments, "%d", primitive->arguments);
        const char *place = primitive->number >= 0 ? number : *primitive->module ? primitive->module : "-";
        printf("%-20s %-44s %9s  %-48s %s\n", place, primitive->name, arguments, *primitive->spec ? primitive->spec : "not there",
               primitive->failures);
    }
}
