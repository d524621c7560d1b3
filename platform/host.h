/* The platform's state of one virtual machine, and what the files of platform/ share. */
#ifndef PINION_HOST_H
#define PINION_HOST_H

#include <dirent.h>
#include <setjmp.h>
#include <stddef.h>
#include <sys/stat.h>
#include <time.h>

#include "options.h"
#include "vm.h"

/* Memory that was given to the engine, released with the host. */
typedef struct Region {
    struct Region *next;
    void *start;
    size_t bytes;
} Region;

/* An entry of a folder. */
typedef struct {
    char name[256];
    bool is_folder;
    int64_t size;
    int64_t time;
} Entry;

/* A folder that an image has opened, NULL once it is closed. */
typedef struct {
    DIR *stream;
} OpenFolder;

/* A VM in which nothing is set; NULL when there is no memory. */
VM *vm_new(void);

typedef struct Host {
    const Options *options;
    char *program_path; /* absolute, as attribute 0 */
    char *image_name;   /* absolute, the file of the next snapshot */
    int image_input;    /* the image file open for reading, or -1 */
    int64_t image_start; /* where in it the image begins */
    int image_output;   /* the one being written, or -1 */
    char *output_name;  /* its name, and the name that it gets in the end */
    char *final_name;
    Region *regions;
    struct Interrupts *interrupts;
    bool is_verifying; /* what is said of the image is a report on stdout, not a refusal */
    bool is_reporting; /* a report is what the VM was started for: it belongs on stdout */
    int report_file;   /* where reports go besides, or -1 */
    bool is_quiet;     /* they go nowhere else */
    char line[512];    /* of the report that is being written, and its size, which is less than that of the array */
    size_t line_size;
    Entry entry;       /* the one that was found last */
    OpenFolder *folders; /* by their numbers */
    int64_t folder_count;
    bool has_status;   /* whether the file whose status was asked for last is there, and that */
    struct stat status;
    char *input_line;  /* the one that was read last from a terminal */
    char *found;       /* the text that was found last */
    jmp_buf leave;     /* out of the engine, from platform_exit */
    int exit_status;
} Host;

static inline Host *host_of(VM *vm) { return vm->host; }

/* The host of a virtual machine that is started with the options, which have to outlive it; NULL without memory. */
Host *host_open(const Options *options);
/* Releases the host and all that it holds. NULL is none. */
void host_close(Host *host);

/* The name as an absolute path without `.` and `..`, from malloc; NULL without memory. */
char *absolute_path(const char *name);
/* The bytes as a name for the system, from malloc; NULL without memory, and where there is a zero among them. */
char *name_from(address bytes, int64_t size);

/* Local seconds since 1901 began. */
int64_t seconds_since_1901(time_t time);

/* Takes the text, which comes from malloc, for the one that was found last; answers its size, -1 for NULL. */
int64_t host_found(Host *host, char *text);

/* Writes all of the bytes to the open file; false with errno set when that fails. */
bool write_fully(int file, const void *bytes, size_t count);

/* Writes the message into the buffer, with %1 and %2 replaced by the numbers, %1x and %2x by hexadecimal ones. Answers its size,
   at most size - 1; what does not fit is left out. */
size_t message_fill(char *buffer, size_t size, const char *message, int64_t first, int64_t second);
/* One line for people about the image. */
void say(const Host *host, const char *message, int64_t first, int64_t second);

#endif
