/* The list of primitives for `pinion --primitives`. */
#ifndef PINION_PRIMITIVE_LIST_H
#define PINION_PRIMITIVE_LIST_H

/* Writes the primitives of this virtual machine on stdout, a line each. */
void primitive_list_print(void);

#endif
