/* The functions of the engine that platform/ calls, and the tables that describe it.  Generated from vm-spec: edit there. */
#ifndef PINION_ENGINE_H
#define PINION_ENGINE_H

#include "vm.h"

/* A scavenge is to be asked for whenever some that many objects have been allocated, and every so many scavenges the whole heap is to be collected; 0 stands for when it is time. To be said before the heap is reserved. */
void heap_setTorture_full(VM *vm, int64_t allocations, int64_t scavenges);

/* From any thread: something outside wants attention at the next safe point. */
void safePoint_interrupt(VM *vm);

/* Whether the platform is told about every collection. */
void collectionLog_tell(VM *vm, bool told);

/* The last collections, the last one last. */
void collectionLog_reportRecent(VM *vm);

/* A new handle of the object, or of an immediate; 0 where there is no memory for it. */
int64_t handles_create(VM *vm, oop anOop);

/* What the handle leads to, until objects move the next time; 0 for what is no handle. */
oop handles_objectOf(VM *vm, int64_t handle);

/* The handle is not used any more. Answers false for what is no handle. */
bool handles_free(VM *vm, int64_t handle);

/* How many handles have not been freed. */
int64_t handles_used(VM *vm);

/* Reports a line for each class, and one for all. Answers whether there was memory to count. */
bool heapCensus_report(VM *vm);

/* Answers the number of faults found; each of the first twenty is reported. */
int64_t heapChecker_check(VM *vm);

/* Answers whether an object begins there, after saying so where none does. */
bool heapQuery_askForOop(VM *vm, uint64_t word);

/* Of the class of that name, or of its metaclass. Answers whether there is such a class, after saying so where there is none. */
bool heapQuery_askForInstancesOf_size_meta(VM *vm, address name, int64_t size, bool isMeta);

/* Reports a line for each slot that refers to the target. */
void heapQuery_reportReferences(VM *vm);

/* Reads the image into the heap. Answers whether it could, after saying why not. */
bool imageReader_load(VM *vm);

/* As load, but never trusts the image file so much as to map it: sizes of objects and targets of pointers are checked. */
bool imageReader_loadChecked(VM *vm);

/* Reports the way to what HeapQuery asks about. Answers whether that could be done. Needs the registers to be saved in the current page, where frames are. */
bool rootPath_report(VM *vm);

/*  */
void clock_beVirtual(VM *vm, bool aBoolean);

/* Whether the heap is checked before and after every collection. */
void collector_check(VM *vm, bool checking);

/* Tells whoever has asked for it where the processes are; the platform also says when, while a primitive waits there. */
void interrupts_reportIfWanted(VM *vm);

/* A fault has happened. The machine's registers are about to be told. */
void stackReport_beginCrash(VM *vm);

/* One of the machine's registers may hold the limit of the page, which no frame has to do with. */
void stackReport_noteRegister(VM *vm, uint64_t word);

/*  */
void stackReport_reportActiveAfterFault(VM *vm);

/*  */
void stackReport_reportOthersAfterFault(VM *vm);

/* Traces the kinds that are in the sum of 1 for sends, 2 for primitives and 4 for processes. */
void trace_trace(VM *vm, int64_t sum);

/* The primitives that were called last, the last one last. */
void trace_reportCalls(VM *vm);

/* Makes ready to run the image that was loaded. Answers whether that is possible, after saying why not. */
bool interpreter_boot(VM *vm);

/* Runs until the platform's exit: or fatal:with: leaves it. */
void interpreter_run(VM *vm);

/* From the next start on, counts bytecodes, or does not. The platform is told before the bytecode of that number; 0 is none. */
void interpreter_observe_stopAt(VM *vm, bool observed, int64_t count);

/* The number of bytecodes that were executed while observed. */
int64_t interpreter_bytecodeCount(VM *vm);

/* The number of messages that were sent, without special selectors that were answered at once. */
int64_t interpreter_sendCount(VM *vm);

/* The number of activations for which a context was made. */
int64_t interpreter_contextCount(VM *vm);

/* The number of bytes that the image has allocated, contexts included. */
int64_t interpreter_allocatedBytes(VM *vm);

/* A primitive as `pinion --primitives` lists it; `slot` is what the engine knows it by, 0 where it is not there or is no function of its
   own, `number` is -1 for a named one, `arguments` -1 for any number, `spec` the method that it comes from, empty where it is not there. */
typedef struct {
    int slot;
    int number;
    int arguments;
    const char *module;
    const char *name;
    const char *spec;
    const char *failures;
} PrimitiveInfo;

extern const PrimitiveInfo pinion_primitives[];
extern const size_t pinion_primitive_count;

#endif
