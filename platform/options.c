/* The command line. */
#include "options.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

const char options_help[] =
    "Usage: pinion [options] [file.image] [arguments]\n"
    "Run a Smalltalk image: 64-bit Spur, format 68021 or 68533; without one, the image inside.\n"
    "\n"
    "What that image does with its arguments, as does each image that it saves:\n"
    "  pinion                          read expressions and print their values; what is piped in is a script\n"
    "  pinion -e EXPRESSION [...]      print the value of an expression\n"
    "  pinion file.st [...]            run a script: statements, classes and methods; - is standard input\n"
    "  pinion test [FOLDER, SCRIPT, PACKAGE or CLASS]... [--tap | --junit=FILE] [--match=PATTERN] [--time-limit=SECONDS]\n"
    "                                  run the tests of packages, which are loaded from folders, of scripts and of classes\n"
    "  pinion load FOLDER or SCRIPT... [-o FILE]\n"
    "                                  load Tonel packages, run scripts, and save the image (pinion.image)\n"
    "  pinion unload PACKAGE... [-o FILE]\n"
    "  pinion save FILE                save the image\n"
    "\n"
    "Options of the VM, which come first:\n"
    "  --max-heap=SIZE  memory for objects, as in 512M or 4G (half of what there is)\n"
    "  --eden=SIZE      memory for new objects, as in 8M (what the image says, or else as much as is of use)\n"
    "  --verify         check every object of the image, report the faults, and do not run it\n"
    "  --count          when the image quits, write on stderr how many bytecodes and sends it took,\n"
    "                   for how many activations it made contexts, and how many bytes it allocated\n"
    "  --census         write how many objects of each class the image has, and their bytes, and do not run it\n"
    "  --path-to-root=OBJECT\n"
    "                   write the shortest way by which an object is kept alive, and do not run the image;\n"
    "                   OBJECT is an oop such as 0x10a8, or a class of which any instance will do\n"
    "  --pointers-to=OBJECT\n"
    "                   write which objects refer to it, and do not run the image\n"
    "  --virtual-clock  time is the number of bytecodes executed, in microseconds, and waiting takes none: every run is\n"
    "                   the same\n"
    "  --primitives     list the primitives of this VM\n"
    "  --gc-log         write a line on stderr for each collection of garbage\n"
    "  --check-heap     check every object before and after each collection, and end at the first fault\n"
    "  --torture-gc=N,M collect young objects after about every N allocations, and at every M-th collection\n"
    "                   all objects; M may be left out\n"
    "  --trace=KINDS    write a line on stderr for each of sends, primitives, processes or gc; several with commas\n"
    "  --trace-only=PATTERN\n"
    "                   of sends and primitives, only those whose method matches it, as in 'Integer>>*' or '*>>at:put:'\n"
    "  --crash-report=FILE\n"
    "                   when the VM crashes, append the report to that file (crash.dmp); named, also when it cannot go on\n"
    "  --version        write the version\n"
    "  --help, -h       write this\n"
    "  --               what follows is the image, whatever it looks like\n"
    "\n"
    "Other arguments are the image's own. The exit status is the one that the image quits with; 1 when the\n"
    "image cannot be used or has faults, or the VM cannot go on; 2 when the command line is wrong.\n";

typedef struct {
    const char *name;
    size_t flag; /* offset of a bool in Options, for options without a value */
    bool (*read_value)(const char *text, Options *options);
    const char *wanted; /* what a value should be */
} Option;

static bool read_max_heap(const char *text, Options *options) { return size_parse(text, &options->max_heap); }

static bool read_eden(const char *text, Options *options) { return size_parse(text, &options->eden); }

static bool read_torture(const char *text, Options *options) {
    return torture_parse(text, &options->torture_allocations, &options->torture_scavenges);
}

static bool read_trace_filter(const char *text, Options *options) { return *(options->trace_filter = text); }

static bool read_crash_report(const char *text, Options *options) { return *(options->crash_report = text); }

static bool read_path_target(const char *text, Options *options) { return *(options->path_target = text); }

static bool read_pointers_target(const char *text, Options *options) { return *(options->pointers_target = text); }

static const Option known_options[] = {
    {"--max-heap", 0, read_max_heap, "a number of bytes such as 512M or 4G"},
    {"--eden", 0, read_eden, "a number of bytes such as 8M"},
    {"--verify", offsetof(Options, wants_verification), NULL, NULL},
    {"--count", offsetof(Options, wants_counts), NULL, NULL},
    {"--virtual-clock", offsetof(Options, wants_virtual_clock), NULL, NULL},
    {"--gc-log", offsetof(Options, wants_collection_log), NULL, NULL},
    {"--check-heap", offsetof(Options, wants_heap_checks), NULL, NULL},
    {"--torture-gc", 0, read_torture, "one or two numbers such as 1 or 100,50"},
    {"--trace", 0, trace_parse, "some of sends,primitives,processes,gc"},
    {"--trace-only", 0, read_trace_filter, "a pattern such as 'Integer>>*'"},
    {"--crash-report", 0, read_crash_report, "the name of a file"},
    {"--census", offsetof(Options, wants_census), NULL, NULL},
    {"--path-to-root", 0, read_path_target, "an oop such as 0x10a8 or the name of a class"},
    {"--pointers-to", 0, read_pointers_target, "an oop such as 0x10a8 or the name of a class"},
    {"--primitives", offsetof(Options, wants_primitives), NULL, NULL},
    {"--version", offsetof(Options, wants_version), NULL, NULL},
    {"--help", offsetof(Options, wants_help), NULL, NULL},
    {"-h", offsetof(Options, wants_help), NULL, NULL},
};
enum { KNOWN_OPTIONS = sizeof known_options / sizeof *known_options };

bool size_parse(const char *text, int64_t *bytes) {
    if (!isdigit((unsigned char)*text)) return false;
    char *rest;
    errno = 0;
    long long number = strtoll(text, &rest, 10);
    if (errno || number <= 0) return false;
    int shift = 0;
    if (*rest) {
        static const char suffixes[] = "KMGT";
        const char *suffix = strchr(suffixes, toupper((unsigned char)*rest));
        if (!suffix || rest[1]) return false;
        shift = 10 * (int)(suffix - suffixes + 1);
    }
    if (number > INT64_MAX >> shift) return false;
    *bytes = (int64_t)number << shift;
    return true;
}

/* Reads a number above zero that ends at one of the `ends`; NULL where there is none, otherwise the end. */
static const char *number_parse(const char *text, const char *ends, int64_t *number) {
    if (!isdigit((unsigned char)*text)) return NULL;
    char *rest;
    errno = 0;
    long long value = strtoll(text, &rest, 10);
    if (errno || value <= 0 || (*rest && !strchr(ends, *rest))) return NULL;
    *number = value;
    return rest;
}

bool torture_parse(const char *text, int64_t *allocations, int64_t *scavenges) {
    int64_t every = 0, full = 0;
    const char *rest = number_parse(text, ",", &every);
    if (!rest || (*rest && !number_parse(rest + 1, "", &full))) return false;
    *allocations = every;
    *scavenges = full;
    return true;
}

bool oop_parse(const char *text, uint64_t *oop) {
    if (strncmp(text, "0x", 2) != 0 || !isxdigit((unsigned char)text[2])) return false;
    char *rest;
    errno = 0;
    *oop = strtoull(text, &rest, 16);
    return !errno && !*rest;
}

bool trace_parse(const char *text, Options *options) {
    static const char *const kinds[] = {"sends", "primitives", "processes"};
    while (*text) {
        size_t size = strcspn(text, ",");
        size_t kind = 0;
        while (kind < 3 && !(strlen(kinds[kind]) == size && strncmp(kinds[kind], text, size) == 0)) kind++;
        if (kind < 3)
            options->traced |= INT64_C(1) << kind;
        else if (size == 2 && strncmp(text, "gc", size) == 0)
            options->wants_collection_log = true;
        else
            return false;
        text += size;
        if (*text == ',' && !*++text) return false;
    }
    return options->traced != 0 || options->wants_collection_log;
}

/* How many letters have to be changed, inserted or removed to make one word of the other, of which the first `size` bytes count. */
static size_t distance(const char *known, const char *text, size_t size) {
    enum { LONGEST = 32 };
    size_t length = strlen(known);
    if (length >= LONGEST || size >= LONGEST) return LONGEST;
    size_t row[LONGEST];
    for (size_t i = 0; i <= length; i++) row[i] = i;
    for (size_t j = 1; j <= size; j++) {
        size_t diagonal = row[0];
        row[0] = j;
        for (size_t i = 1; i <= length; i++) {
            size_t best = diagonal + (known[i - 1] != text[j - 1]);
            diagonal = row[i];
            if (row[i] + 1 < best) best = row[i] + 1;
            if (row[i - 1] + 1 < best) best = row[i - 1] + 1;
            row[i] = best;
        }
    }
    return row[length];
}

static bool say_unknown(const char *text, size_t size, char *problem, size_t problem_size) {
    const char *nearest = NULL;
    size_t nearest_distance = 3;
    for (size_t i = 0; i < KNOWN_OPTIONS; i++) {
        size_t found = distance(known_options[i].name, text, size);
        if (strlen(known_options[i].name) > 2 && found < nearest_distance) {
            nearest = known_options[i].name;
            nearest_distance = found;
        }
    }
    if (nearest)
        snprintf(problem, problem_size, "there is no option %.*s; did you mean %s?", (int)size, text, nearest);
    else
        snprintf(problem, problem_size, "there is no option %.*s; pinion --help lists those that there are", (int)size, text);
    return false;
}

/* Whether the word is the name of an image: by its end, or because what is there is no text. */
static bool names_image(const char *word) {
    size_t size = strlen(word);
    if (size > 6 && strcmp(word + size - 6, ".image") == 0) return true;
    struct stat status;
    if (stat(word, &status) != 0) return false;
    if (!S_ISREG(status.st_mode)) return true;
    FILE *file = fopen(word, "rb");
    if (!file) return false;
    char start[64];
    size_t done = fread(start, 1, sizeof start, file);
    fclose(file);
    return memchr(start, 0, done) != NULL;
}

/* What is left of the command line after the options. */
static void take_arguments(Options *options, int count, char **words, bool is_default) {
    if (!is_default) {
        options->image = *words++;
        count--;
    }
    options->arguments = words;
    options->argument_count = count;
}

bool options_parse(Options *options, int argument_count, char **arguments, char *problem, size_t problem_size) {
    return options_parse_command(options, argument_count, arguments, false, problem, problem_size);
}

bool options_parse_command(Options *options, int argument_count, char **arguments, bool has_default_image, char *problem,
                           size_t problem_size) {
    *options = (Options){.max_heap = default_max_heap(), .options = arguments + 1};
    int next = 1;
    bool is_named = false;
    while (next < argument_count && arguments[next][0] == '-' && arguments[next][1]) {
        const char *text = arguments[next];
        if (has_default_image && strcmp(text, "-e") == 0) break;
        next++;
        if (strcmp(text, "--") == 0) {
            is_named = next < argument_count;
            break;
        }
        size_t size = strcspn(text, "=");
        const Option *option = known_options;
        while (option < known_options + KNOWN_OPTIONS && !(strlen(option->name) == size && strncmp(option->name, text, size) == 0)) option++;
        if (option == known_options + KNOWN_OPTIONS) return say_unknown(text, size, problem, problem_size);
        const char *value = text[size] ? text + size + 1 : NULL;
        if (!option->read_value) {
            if (value) {
                snprintf(problem, problem_size, "the option %s takes no value", option->name);
                return false;
            }
            *(bool *)((char *)options + option->flag) = true;
            continue;
        }
        if (!value && next < argument_count) value = arguments[next++];
        if (!value || !option->read_value(value, options)) {
            snprintf(problem, problem_size, "%s wants %s%s%s", option->name, option->wanted, value ? ", and got " : "", value ? value : "");
            return false;
        }
    }
    options->option_count = next - 1;
    if (next < argument_count || has_default_image) {
        bool is_image = is_named || (next < argument_count && names_image(arguments[next]));
        take_arguments(options, argument_count - next, arguments + next, has_default_image && !is_image);
    } else if (!(options->wants_help || options->wants_version || options->wants_primitives)) {
        snprintf(problem, problem_size, "no image is named; pinion --help says more");
        return false;
    }
    return true;
}
