/* Lines that people edit on a terminal, by libedit where it is installed. */
#include <dlfcn.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <wchar.h>

#include "host.h"
#include "interrupts.h"

/* What a line is that was not typed to its end. */
enum { END_OF_INPUT = -1, INTERRUPTED = -2 };

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
    VM *vm;      /* that reads a line now */
    sigset_t signals; /* that are blocked otherwise */
    bool is_interrupted;
} editor;

/* Waits until something is typed. Answers whether that was so: the interrupt key ends a line. */
static bool await_typing(void) {
    editor.is_interrupted = !await_input(editor.vm, STDIN_FILENO, &editor.signals);
    return !editor.is_interrupted;
}

/* The next character that is typed, as a wide one; EOF where there is none. */
static int next_character(FILE *input) {
    (void)input;
    mbstate_t state = {0};
    wchar_t character;
    char byte;
    do {
        if (!await_typing() || read(STDIN_FILENO, &byte, 1) != 1) return EOF;
        size_t size = mbrtowc(&character, &byte, 1, &state);
        if (size == 0) return 0;
        if (size == 1) return (int)character;
        if (size == (size_t)-1) state = (mbstate_t){0};
    } while (true);
}

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
    int (**read_character)(FILE *) = dlsym(library, "rl_getc_function");
    if (!editor.completion_matches || !editor.add_history || !attempt || !read_character) editor.readline = NULL;
    if (!editor.readline) return;
    setlocale(LC_CTYPE, "C.UTF-8");
    *attempt = complete;
    *read_character = next_character;
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
    if (isatty(STDIN_FILENO)) {
        setvbuf(stdin, NULL, _IONBF, 0);
        if (!await_typing()) return NULL;
    }
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
    if (!line || !*line || editor.is_interrupted) return line;
    editor.add_history(line);
    if (editor.history_file && editor.write_history) {
        mode_t mask = umask(077);
        editor.write_history(editor.history_file);
        umask(mask);
    }
    return line;
}

/* The interrupt key is heeded only while input is awaited. */
static char *read_line(VM *vm, const char *prompt) {
    sigset_t key;
    sigemptyset(&key);
    sigaddset(&key, SIGINT);
    pthread_sigmask(SIG_BLOCK, &key, &editor.signals);
    editor.vm = vm;
    editor.is_interrupted = false;
    char *line = can_edit() ? edited_line(prompt) : plain_line(prompt);
    pthread_sigmask(SIG_SETMASK, &editor.signals, NULL);
    return line;
}

int64_t platform_readLine_size(VM *vm, address prompt, int64_t size) {
    Host *host = host_of(vm);
    char *text = name_from(prompt, size);
    free(host->input_line);
    host->input_line = NULL;
    if (text) host->input_line = read_line(vm, text);
    free(text);
    if (editor.is_interrupted) return INTERRUPTED;
    return host->input_line ? (int64_t)strlen(host->input_line) : END_OF_INPUT;
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
