/* What comes from outside while the engine runs: the timer, semaphores that threads signal, the interrupt key, and
   questions where the processes are. */
#ifndef PINION_INTERRUPTS_H
#define PINION_INTERRUPTS_H

#include <signal.h>

#include "vm.h"

/* External semaphores have the indices from 1 to this one. */
enum { MAX_SIGNALS = 4096 };

typedef struct Interrupts Interrupts;

/* NULL without memory, or without a file number left. */
Interrupts *interrupts_open(void);
/* Ends the timer's thread. NULL is none. */
void interrupts_close(Interrupts *interrupts);

/* The engine is to look at its next safe point what has come up, and wakes up for that where it sleeps. From any thread, and from
   signal handlers. */
void interrupt(VM *vm);

/* Signals the semaphore that the image knows as the external object of that index, from 1 on, once for each call. From any thread, and
   from signal handlers; takes no lock. Answers false where there can be no such index. */
bool signal_semaphore(VM *vm, int64_t index);

/* Waits until there is something to read from the open file, and tells whoever asks meanwhile where the processes are. Signals that are
   not in the set, which may be NULL, come meanwhile; with one, the interrupt key ends the wait, and the answer is false. */
bool await_input(VM *vm, int file, const sigset_t *signals);

/* For the rest of the process, SIGINT is the interrupt key of this virtual machine, and SIGUSR1 asks it for a report of all processes. */
void interrupts_install(VM *vm);

#endif
