/* The suites of tests of platform/, and what they share. */
#ifndef SUITES_H
#define SUITES_H

#include <check.h>

#include "host.h"

Suite *attributes_suite(void);
Suite *exit_suite(void);
Suite *files_suite(void);
Suite *image_file_suite(void);
Suite *interrupts_suite(void);
Suite *limits_suite(void);
Suite *locale_suite(void);
Suite *memory_suite(void);
Suite *messages_suite(void);
Suite *options_suite(void);
Suite *paths_suite(void);

/* A virtual machine without an engine, of the options that `pinion a.image` has. Goes with the process of the test. */
VM *machine(void);
/* The same, of a command line without its first word. */
VM *machine_started_with(int count, char **words);

/* Makes a new empty folder the current one. The folder goes with leave_folder. */
void enter_folder(void);
void leave_folder(void);

/* All bytes of a file, ended by a zero; fails the test when it cannot be read. */
const char *contents(const char *name);
/* Makes the text the file's contents. */
void write_contents(const char *name, const char *text);
/* How many files there are in the current folder. */
int file_count(void);

#endif
