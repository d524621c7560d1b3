/* The command line: `pinion [options] file.image [arguments]`. */
#ifndef PINION_OPTIONS_H
#define PINION_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *image; /* NULL for the one inside the executable */
    char **arguments;  /* those after the image */
    int argument_count;
    char **options; /* those before it */
    int option_count;
    int64_t max_heap; /* bytes */
    int64_t eden;     /* bytes, 0 where the image or the VM decides */
    bool wants_help;
    bool wants_version;
    bool wants_primitives;
    bool wants_verification;
    bool wants_counts;
    bool wants_virtual_clock;
    int64_t traced;           /* the sum of what Trace>>trace: takes */
    const char *trace_filter; /* a pattern as for file names, or NULL */
    const char *crash_report; /* the name of a file, or NULL */
    int64_t torture_allocations; /* between scavenges that are asked for, 0 where memory decides */
    int64_t torture_scavenges;   /* between collections of the whole heap, the same */
    bool wants_heap_checks;
    bool wants_collection_log;
    bool wants_census;
    const char *path_target; /* an oop or the name of a class, NULL where no path is asked for */
    const char *pointers_target; /* the same of the objects that refer to it */
} Options;

/* Reads a command line, which has to outlive the options. Answers false where it is not understood, with one line that says why in
   `problem`. */
bool options_parse(Options *options, int argument_count, char **arguments, char *problem, size_t problem_size);

/* As options_parse, but with a default image what does not name an image file begins the arguments of that one. */
bool options_parse_command(Options *options, int argument_count, char **arguments, bool has_default_image, char *problem,
                           size_t problem_size);

/* Reads a number of bytes with a suffix K, M, G or T, of either case, or none. Answers false where it is no such number or none
   above zero. */
bool size_parse(const char *text, int64_t *bytes);

/* Reads `N` or `N,M`, numbers above zero; M is 0 where it is not there. Answers false where it is neither. */
bool torture_parse(const char *text, int64_t *allocations, int64_t *scavenges);

/* Reads an oop, hexadecimal after 0x. Answers false where the text is none. */
bool oop_parse(const char *text, uint64_t *oop);

/* Reads words separated by commas: sends, primitives and processes make up `traced`, gc is the collection log. Answers false where there is
   another one. */
bool trace_parse(const char *text, Options *options);

/* Half of the memory that there is for the process. */
int64_t default_max_heap(void);

/* The bytes of the machine's memory, or less where that is limited for the control groups of a process: `groups` is the file that names these,
   in the format of /proc/PID/cgroup, and they are found below `mount`; both versions are known (cgroups(7)). */
int64_t memory_limit(const char *groups, const char *mount);

extern const char options_help[];

#endif
