/* Lines that people edit on a terminal, by libedit where it is installed. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "host.h"

/* What is used of libedit, whose interface is that of readline. It knows no context, and neither can this file. */
static struct {
    bool was_looked_for;
    char *(*readline)(const char *prompt);
    int (*add_history)(const char *line);
    int (*read_history)(const char *file);
    int (*write_history)(const char *file);
    char **(*completion_matches)(const char *text, char *(*generator)(const char *text, int state));
    char *history_file;
    char *words; /* each ends with a zero, the last with two */
} editor;

/* The next of the words that begin with the text, from malloc; NULL behind the last. */
static char *next_match(const char *text, int state) {
    static const char *next;
    if (state == 0) next = editor.words;
    size_t size = strlen(text);
    while (next && *next) {
        const char *word = next;
        next += strlen(next) + 1;
        if (strncmp(word, text, size) == 0) return strdup(word);
    }
    return NULL;
}

static char **complete(const char *text, int start, int end) {
    (void)start;
    (void)end;
    return *text ? editor.completion_matches(text, next_match) : NULL;
}

/* The function of the library, as a pointer that may be called. */
static void find(void *library, const char *name, void *place) {
    void *found = dlsym(library, name);
    memcpy(place, &found, sizeof found);
}

static void *open_library(void) {
    void *library = dlopen("libedit.so.2", RTLD_NOW);
    return library ? library : dlopen("libedit.so.0", RTLD_NOW);
}

static void look_for_editor(void) {
    if (editor.was_looked_for) return;
    editor.was_looked_for = true;
    void *library = open_library();
    if (!library) return;
    find(library, "readline", &editor.readline);
    find(library, "add_history", &editor.add_history);
    find(library, "read_history", &editor.read_history);
    find(library, "write_history", &editor.write_history);
    find(library, "completion_matches", &editor.completion_matches);
    char **(**attempt)(const char *, int, int) = dlsym(library, "rl_attempted_completion_function");
    if (!editor.completion_matches || !editor.add_history || !attempt) editor.readline = NULL;
    if (!editor.readline) return;
    *attempt = complete;
    const char *home = getenv("HOME");
    if (home && asprintf(&editor.history_file, "%s/.pinion_history", home) < 0) editor.history_file = NULL;
    if (editor.history_file && editor.read_history) editor.read_history(editor.history_file);
}

bool platform_isTerminal(VM *vm, int64_t file) {
    (void)vm;
    return file >= 0 && file <= 2 && isatty((int)file);
}

/* Whether there is an editor, and a terminal for it. */
static bool can_edit(void) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return false;
    look_for_editor();
    return editor.readline != NULL;
}

/* A line from malloc that was typed without an editor, NULL at the end of the input. */
static char *plain_line(const char *prompt) {
    fputs(prompt, stdout);
    fflush(stdout);
    char *line = NULL;
    size_t room = 0;
    ssize_t size = getline(&line, &room, stdin);
    if (size < 0) {
        free(line);
        return NULL;
    }
    if (size > 0 && line[size - 1] == '\n') line[size - 1] = 0;
    return line;
}

static char *edited_line(const char *prompt) {
    char *line = editor.readline(prompt);
    if (!line || !*line) return line;
    editor.add_history(line);
    if (editor.history_file && editor.write_history) {
        mode_t mask = umask(077);
        editor.write_history(editor.history_file);
        umask(mask);
    }
    return line;
}

int64_t platform_readLine_size(VM *vm, address prompt, int64_t size) {
    Host *host = host_of(vm);
    char *text = name_from(prompt, size);
    free(host->input_line);
    host->input_line = NULL;
    if (text) host->input_line = can_edit() ? edited_line(text) : plain_line(text);
    free(text);
    return host->input_line ? (int64_t)strlen(host->input_line) : -1;
}

void platform_copyLineTo(VM *vm, address target) {
    const char *line = host_of(vm)->input_line;
    memcpy((void *)(uintptr_t)target, line, strlen(line));
}

void platform_setCompletions_size(VM *vm, address words, int64_t size) {
    (void)vm;
    free(editor.words);
    editor.words = calloc(1, (size_t)size + 2);
    if (!editor.words) return;
    memcpy(editor.words, (const void *)(uintptr_t)words, (size_t)size);
    for (int64_t i = 0; i < size; i++)
        if (editor.words[i] == '\n') editor.words[i] = 0;
}
