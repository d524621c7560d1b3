/* The command line: `pinion [options] file.image [arguments]`. */
#ifndef PINION_OPTIONS_H
#define PINION_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *image;
    char **arguments; /* those after the image */
    int argument_count;
    char **options; /* those before it */
    int option_count;
    int64_t max_heap; /* bytes */
    bool wants_help;
    bool wants_version;
    bool wants_primitives;
    bool wants_verification;
    bool wants_counts;
} Options;

/* Reads a command line, which has to outlive the options. Answers false where it is not understood, with one line that says why in
   `problem`. */
bool options_parse(Options *options, int argument_count, char **arguments, char *problem, size_t problem_size);

/* Reads a number of bytes with a suffix K, M, G or T, of either case, or none. Answers false where it is no such number or none
   above zero. */
bool size_parse(const char *text, int64_t *bytes);

/* Three quarters of the machine's memory. */
int64_t default_max_heap(void);

extern const char options_help[];

#endif
