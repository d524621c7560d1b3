/* What is said when the virtual machine touches memory that it must not. */
#ifndef PINION_CRASH_H
#define PINION_CRASH_H

/* From now on such a fault ends the process with a line for people and exit status 1. */
void crash_install(void);

#endif
