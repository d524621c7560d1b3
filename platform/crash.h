/* What is said when the virtual machine touches memory that it must not, and the report of that. */
#ifndef PINION_CRASH_H
#define PINION_CRASH_H

#include "vm.h"

/* From now on such a fault of this virtual machine is reported on stderr and in the file of the option --crash-report, before the process
   ends as the signal ends it. */
void crash_install(VM *vm);

/* The engine cannot go on, and has said why: the report goes to the file of the option, if it was given. */
void crash_report_fatal(VM *vm, const char *why);

#endif
