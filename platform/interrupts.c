/* What comes from outside while the engine runs.  The engine looks at it at safe points.  Whoever has something for it writes that down
   first, and then interrupts it; so nothing is lost, and nobody waits for a lock.

   The timer is a thread that sleeps until the time for which the engine has asked.  While the engine itself sleeps, it needs no
   timer. */
#include "interrupts.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

#include "engine.h"
#include "host.h"

enum { MICROSECONDS = 1000000, REPORT_PATIENCE = MICROSECONDS, WORD_BITS = 64, WORDS = MAX_SIGNALS / WORD_BITS };

/* What the engine waits for: what comes from outside alone, or else a file, for which it needs the timer as if it did not wait. */
enum { NO_WAIT, SLEEP, FILE_WAIT };

struct Interrupts {
    int wakeup; /* an event that ends the engine's wait */
    atomic_int wait;
    /* The timer. It is told of a new time only where it would sleep past that. */
    pthread_t timer;
    bool has_timer;
    atomic_bool is_closing;
    sem_t news;
    _Atomic int64_t alarm;       /* microseconds of the monotonic clock, 0 for none */
    _Atomic int64_t timer_sleep; /* until when the timer sleeps, the same */
    /* Signals of external semaphores: how many of each, and a bit for those that have any. */
    _Atomic uint32_t signals[MAX_SIGNALS];
    _Atomic uint64_t signalled[WORDS];
    atomic_bool is_key_heeded;
    atomic_bool is_key_pressed;
    atomic_bool is_report_wanted;
    _Atomic int64_t report_due; /* when the timer has to say that there is no report yet, 0 where it need not */
};

static Interrupts *of(VM *vm) { return host_of(vm)->interrupts; }

Interrupts *interrupts_open(void) {
    Interrupts *interrupts = calloc(1, sizeof *interrupts);
    if (!interrupts) return NULL;
    interrupts->wakeup = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    sem_init(&interrupts->news, 0, 0);
    if (interrupts->wakeup >= 0) return interrupts;
    interrupts_close(interrupts);
    return NULL;
}

void interrupts_close(Interrupts *interrupts) {
    if (!interrupts) return;
    if (interrupts->has_timer) {
        interrupts->is_closing = true;
        sem_post(&interrupts->news);
        pthread_join(interrupts->timer, NULL);
    }
    if (interrupts->wakeup >= 0) close(interrupts->wakeup);
    sem_destroy(&interrupts->news);
    free(interrupts);
}

void interrupt(VM *vm) {
    safePoint_interrupt(vm);
    if (of(vm)->wait != NO_WAIT) {
        int error = errno;
        (void)!write(of(vm)->wakeup, &(uint64_t){1}, sizeof(uint64_t));
        errno = error;
    }
}

/* --- the timer */

static struct timespec time_at(int64_t microseconds) {
    return (struct timespec){.tv_sec = microseconds / MICROSECONDS, .tv_nsec = microseconds % MICROSECONDS * 1000};
}

/* The kernel may end a sleep of this thread so many nanoseconds late; its own choice is 50 microseconds. */
static void sleep_exactly(void) { prctl(PR_SET_TIMERSLACK, 1000UL, 0, 0, 0); }

/* The engine is to report. An alarm that is due meanwhile can wait for that, which is an interrupt as well. */
static void await_report(VM *vm, int64_t due) {
    Interrupts *interrupts = of(vm);
    struct timespec time = time_at(due);
    if (interrupts->is_report_wanted && sem_clockwait(&interrupts->news, CLOCK_MONOTONIC, &time) == 0) return;
    if (!atomic_compare_exchange_strong(&interrupts->report_due, &due, 0) || !interrupts->is_report_wanted) return;
    static const char message[] = "pinion: the report has to wait: for a second, no process has come to a send or a jump back\n";
    (void)!write(STDERR_FILENO, message, sizeof message - 1);
}

static void *run_timer(void *machine) {
    VM *vm = machine;
    Interrupts *interrupts = of(vm);
    sleep_exactly();
    while (!interrupts->is_closing) {
        int64_t report_due = interrupts->report_due;
        if (report_due != 0) {
            await_report(vm, report_due);
            continue;
        }
        int64_t alarm = interrupts->alarm;
        interrupts->timer_sleep = alarm;
        if (alarm != interrupts->alarm) continue; /* it was changed by someone who still thought that the timer would wake up before */
        if (alarm == 0) {
            sem_wait(&interrupts->news);
        } else if (platform_monotonicMicroseconds(vm) < alarm) {
            struct timespec time = time_at(alarm);
            sem_clockwait(&interrupts->news, CLOCK_MONOTONIC, &time);
        } else if (atomic_compare_exchange_strong(&interrupts->alarm, &alarm, 0) && interrupts->wait != SLEEP) {
            interrupt(vm);
        }
    }
    return NULL;
}

static void start_timer(VM *vm) {
    Interrupts *interrupts = of(vm);
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    interrupts->has_timer = pthread_create(&interrupts->timer, NULL, run_timer, vm) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (!interrupts->has_timer) platform_fatal_with(vm, "the system has no thread left for the timer", 0);
}

void platform_setAlarm(VM *vm, int64_t time) {
    Interrupts *interrupts = of(vm);
    interrupts->alarm = time;
    if (time == 0) return;
    if (!interrupts->has_timer) return start_timer(vm);
    int64_t sleep = interrupts->timer_sleep;
    if (sleep == 0 || time < sleep) sem_post(&interrupts->news);
}

/* --- waiting */

static void end_wait(Interrupts *interrupts) {
    interrupts->wait = NO_WAIT;
    uint64_t count;
    (void)!read(interrupts->wakeup, &count, sizeof count);
}

void platform_waitUntil(VM *vm, int64_t time) {
    Interrupts *interrupts = of(vm);
    sleep_exactly();
    interrupts->wait = SLEEP;
    while (!vm->safePoint_isInterrupted) {
        int64_t rest = time == 0 ? 0 : time - platform_monotonicMicroseconds(vm);
        if (time != 0 && rest <= 0) break;
        struct timespec duration = time_at(rest);
        struct pollfd wakeup = {.fd = interrupts->wakeup, .events = POLLIN};
        if (ppoll(&wakeup, 1, time == 0 ? NULL : &duration, NULL) > 0) break;
    }
    end_wait(interrupts);
}

bool await_input(VM *vm, int file, const sigset_t *signals) {
    Interrupts *interrupts = of(vm);
    struct pollfd awaited[] = {{.fd = file, .events = POLLIN}, {.fd = interrupts->wakeup, .events = POLLIN}};
    bool is_key_pressed = false;
    while (!is_key_pressed && awaited[0].revents == 0) {
        interrupts->wait = FILE_WAIT;
        interrupts_reportIfWanted(vm);
        (void)ppoll(awaited, 2, NULL, signals);
        end_wait(interrupts);
        is_key_pressed = signals && platform_takeKey(vm);
    }
    return !is_key_pressed;
}

/* --- external semaphores */

bool signal_semaphore(VM *vm, int64_t index) {
    if (index < 1 || index > MAX_SIGNALS) return false;
    Interrupts *interrupts = of(vm);
    int64_t i = index - 1;
    interrupts->signals[i]++;
    interrupts->signalled[i / WORD_BITS] |= (uint64_t)1 << i % WORD_BITS;
    interrupt(vm);
    return true;
}

/* Takes one of the signals of that number. Where none is left, the bit goes, and comes back where a signal has come meanwhile. */
static bool take(Interrupts *interrupts, int64_t i) {
    uint64_t bit = (uint64_t)1 << i % WORD_BITS;
    bool is_there = interrupts->signals[i] > 0;
    if (is_there && --interrupts->signals[i] > 0) return true;
    interrupts->signalled[i / WORD_BITS] &= ~bit;
    if (interrupts->signals[i] > 0) interrupts->signalled[i / WORD_BITS] |= bit;
    return is_there;
}

int64_t platform_nextSignal(VM *vm) {
    Interrupts *interrupts = of(vm);
    for (int64_t word = 0; word < WORDS; word++)
        for (uint64_t bits; (bits = interrupts->signalled[word]) != 0;) {
            int64_t i = word * WORD_BITS + __builtin_ctzll(bits);
            if (take(interrupts, i)) return i + 1;
        }
    return 0;
}

/* --- signals */

/* The virtual machine that takes those of the process. */
static VM *signalled_machine;

/* --- who asks where the processes are */

static void ask_for_report(int signal_number) {
    (void)signal_number;
    int error = errno;
    Interrupts *interrupts = of(signalled_machine);
    interrupts->is_report_wanted = true;
    interrupts->report_due = platform_monotonicMicroseconds(signalled_machine) + REPORT_PATIENCE;
    sem_post(&interrupts->news);
    interrupt(signalled_machine);
    errno = error;
}

bool platform_takeReportRequest(VM *vm) {
    bool is_wanted = atomic_exchange(&of(vm)->is_report_wanted, false);
    if (is_wanted) {
        of(vm)->report_due = 0;
        sem_post(&of(vm)->news);
    }
    return is_wanted;
}

/* --- the interrupt key */

/* A second key, where the engine has not taken the first, ends the process as always. */
static void press_key(int signal_number) {
    Interrupts *interrupts = of(signalled_machine);
    if (interrupts->is_key_heeded && !atomic_exchange(&interrupts->is_key_pressed, true)) {
        interrupt(signalled_machine);
        return;
    }
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

void interrupts_install(VM *vm) {
    signalled_machine = vm;
    struct sigaction action = {.sa_handler = press_key, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    struct sigaction before;
    sigaction(SIGINT, NULL, &before);
    if (before.sa_handler != SIG_IGN) sigaction(SIGINT, &action, NULL);
    action.sa_handler = ask_for_report;
    sigaction(SIGUSR1, &action, NULL);
    start_timer(vm);
}

void platform_heedKey(VM *vm, bool is_heeded) { of(vm)->is_key_heeded = is_heeded; }

bool platform_takeKey(VM *vm) { return atomic_exchange(&of(vm)->is_key_pressed, false); }
