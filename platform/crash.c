/* The report of a crash: what happened, where the processes of the image are, where the C code is, and what went before.  A normal start does
   not walk the image, so that one whose objects are damaged can lead the engine anywhere.

   What the report reads may be damaged too. It has sections; a fault in one, or a section that takes too long, leads on to the next. */
#include "crash.h"

#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <inttypes.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#include "engine.h"
#include "host.h"
#include "version.h"

static VM *crashed;
static volatile sig_atomic_t is_reporting;
static sigjmp_buf next_section;

enum { SECTION_SECONDS = 5, C_FRAMES = 64 };

static void line(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void line(const char *format, ...) {
    char text[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    platform_report(crashed, text);
    platform_endReportLine(crashed);
}

static const char *name_of(int signal_number) {
    return signal_number == SIGSEGV || signal_number == SIGBUS ? "memory fault" : sigdescr_np(signal_number);
}

static void say_version(void) {
    time_t now = time(NULL);
    struct tm local = {0};
    char date[40] = "";
    strftime(date, sizeof date, "%Y-%m-%d %H:%M:%S %z", localtime_r(&now, &local));
    line("crash report of pinion " PINION_VERSION ", compiled by " PINION_COMPILER ", process %d, %s", (int)getpid(), date);
}

static void say_signal(int signal_number, const siginfo_t *info) {
    line("pinion: %s: the image is damaged, or the VM is wrong; pinion --verify looks at the image", name_of(signal_number));
    say_version();
    line("signal %d at address %p", signal_number, info->si_addr);
}

static void say_options(void) {
    const Options *options = host_of(crashed)->options;
    line("image %s", host_of(crashed)->image_name);
    for (int i = 0; i < options->option_count; i++) line("option %s", options->options[i]);
    for (int i = 0; i < options->argument_count; i++) line("argument %s", options->arguments[i]);
}

static void say_c_stack(void) {
    void *frames[C_FRAMES];
    int count = backtrace(frames, C_FRAMES);
    if (!host_of(crashed)->is_quiet) backtrace_symbols_fd(frames, count, STDERR_FILENO);
    if (host_of(crashed)->report_file >= 0) backtrace_symbols_fd(frames, count, host_of(crashed)->report_file);
}

static void say_active(void) { stackReport_reportActiveAfterFault(crashed); }
static void say_others(void) { stackReport_reportOthersAfterFault(crashed); }
static void say_primitives(void) { trace_reportCalls(crashed); }
static void say_collections(void) { collectionLog_reportRecent(crashed); }

static void section(const char *title, void (*body)(void)) {
    if (sigsetjmp(next_section, 1) != 0) {
        host_of(crashed)->line_size = 0;
        line("    the rest cannot be shown");
        alarm(0);
        return;
    }
    alarm(SECTION_SECONDS);
    if (title) line("%s:", title);
    body();
    alarm(0);
}

static void next(int signal_number) {
    (void)signal_number;
    siglongjmp(next_section, 1);
}

/* The registers of the processor, which the engine's may be in. */
static void tell_registers(const ucontext_t *context) {
    stackReport_beginCrash(crashed);
#if defined __x86_64__
    for (int i = 0; i < NGREG; i++) stackReport_noteRegister(crashed, (uint64_t)context->uc_mcontext.gregs[i]);
#elif defined __aarch64__
    for (int i = 0; i < 31; i++) stackReport_noteRegister(crashed, context->uc_mcontext.regs[i]);
#else
    (void)context;
#endif
}

static void open_report(const char *name) {
    host_of(crashed)->report_file = open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (host_of(crashed)->report_file < 0) line("pinion: the report cannot be written to %s: %s", name, strerror(errno));
}

static void write_sections(void) {
    struct sigaction action = {.sa_handler = next, .sa_flags = SA_NODEFER | SA_ONSTACK};
    sigaction(SIGALRM, &action, NULL);
    section(NULL, say_options);
    section("active process", say_active);
    section("other processes", say_others);
    section("C stack", say_c_stack);
    section("primitives that were called last", say_primitives);
    section("last collections", say_collections);
}

static void close_report(void) {
    if (host_of(crashed)->report_file >= 0) close(host_of(crashed)->report_file);
    host_of(crashed)->report_file = -1;
}

static void report(int signal_number, siginfo_t *info, void *context) {
    if (is_reporting) siglongjmp(next_section, 1);
    is_reporting = true;
    /* The file gets the report even where nobody reads the error output. */
    signal(SIGPIPE, SIG_IGN);
    host_of(crashed)->line_size = 0;
    host_of(crashed)->is_reporting = false;
    const char *name = host_of(crashed)->options->crash_report ? host_of(crashed)->options->crash_report : "crash.dmp";
    open_report(name);
    tell_registers(context);
    say_signal(signal_number, info);
    write_sections();
    bool is_written = host_of(crashed)->report_file >= 0;
    close_report();
    if (is_written) line("pinion: this report is in %s", name);
    signal(signal_number, SIG_DFL);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, signal_number);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    raise(signal_number);
}

void crash_install(VM *vm) {
    crashed = vm;
    /* The stack may be what is full. It is in use until the process ends. */
    enum { STACK_BYTES = 256 * 1024 };
    stack_t stack = {.ss_sp = malloc(STACK_BYTES), .ss_size = STACK_BYTES};
    if (!stack.ss_sp || sigaltstack(&stack, NULL) < 0) return;
    struct sigaction action = {.sa_sigaction = report, .sa_flags = SA_ONSTACK | SA_SIGINFO | SA_NODEFER};
    sigemptyset(&action.sa_mask);
    static const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaction(signals[i], &action, NULL);
}

void crash_report_fatal(VM *vm, const char *why) {
    const char *name = host_of(vm)->options->crash_report;
    if (!name || is_reporting) return;
    crashed = vm;
    is_reporting = true;
    open_report(name);
    stackReport_beginCrash(vm);
    host_of(vm)->is_quiet = true;
    line("pinion: %s", why);
    say_version();
    write_sections();
    close_report();
    host_of(vm)->is_quiet = false;
    is_reporting = false;
}
