/* What this virtual machine calls itself. */
#ifndef PINION_VERSION_H
#define PINION_VERSION_H

#define PINION_VERSION "0.1"

#ifdef __clang__
#define PINION_COMPILER "clang " __clang_version__
#else
#define PINION_COMPILER "gcc " __VERSION__
#endif

#endif
