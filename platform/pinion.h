/* A virtual machine in a program: the command `pinion`, or another one.

       Options options;
       char problem[512];
       if (!options_parse(&options, argument_count, arguments, problem, sizeof problem)) ...
       VM *vm = pinion_open(&options);
       if (vm && pinion_load(vm)) status = pinion_run(vm);
       pinion_close(vm);

   Several machines may live in a process; each is used by one thread at a time.  Objects move whenever a machine runs: C code that
   keeps one does so by a handle, from handles_create to handles_free of engine.h. */
#ifndef PINION_H
#define PINION_H

#include "engine.h"
#include "options.h"

/* A machine without an image, of the options, which have to outlive it; NULL without memory. */
VM *pinion_open(const Options *options);

/* Does something with the machine that may end it. Answers its exit status: that with which the image or a fault ended it, or what
   the action answers. */
int pinion_do(VM *vm, int (*action)(VM *));

/* Reads the image; whether it could, after saying why not on stderr. */
bool pinion_load(VM *vm);

/* Runs the image that was loaded; the exit status. */
int pinion_run(VM *vm);

/* Releases the machine with all of its objects. NULL is none. */
void pinion_close(VM *vm);

#endif
