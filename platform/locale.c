/* What is customary where the user is, by the environment. The locale of the process stays as it is. */
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>

#include "host.h"

/* Such as de_CH.UTF-8 or C. */
static const char *locale_name(void) {
    static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
        const char *value = getenv(variables[i]);
        if (value && *value) return value;
    }
    return "C";
}

static char *language(void) {
    const char *name = locale_name();
    size_t size = strcspn(name, "_.@");
    bool is_none = (size == 1 && *name == 'C') || (size == 5 && memcmp(name, "POSIX", size) == 0);
    return is_none ? strdup("en") : strndup(name, size);
}

static char *country(void) {
    const char *behind = strchr(locale_name(), '_');
    return behind ? strndup(behind + 1, strcspn(behind + 1, ".@")) : strdup("US");
}

/* What the C library knows of the user's locale, from malloc; of C where it is not installed. */
static char *known(nl_item item) {
    locale_t locale = newlocale(LC_ALL_MASK, "", (locale_t)0);
    if (!locale) locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    char *text = strdup(nl_langinfo_l(item, locale));
    freelocale(locale);
    return text;
}

int64_t platform_findCustom(VM *vm, int64_t index) {
    enum { LANGUAGE = 1, COUNTRY, DECIMAL_POINT, THOUSANDS, CURRENCY };
    switch (index) {
    case LANGUAGE: return host_found(host_of(vm), language());
    case COUNTRY: return host_found(host_of(vm), country());
    case DECIMAL_POINT: return host_found(host_of(vm), known(RADIXCHAR));
    case THOUSANDS: return host_found(host_of(vm), known(THOUSEP));
    default: {
        /* A mark of where it goes is before the symbol. */
        char *marked = known(CRNCYSTR), *symbol = marked && *marked ? strdup(marked + 1) : strdup("");
        free(marked);
        return host_found(host_of(vm), symbol);
    }
    }
}

bool platform_isCurrencyFirst(VM *vm) {
    (void)vm;
    char *marked = known(CRNCYSTR);
    bool is_first = marked && *marked != '+';
    free(marked);
    return is_first;
}
