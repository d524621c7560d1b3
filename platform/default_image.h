/* The image inside the executable: it begins with a page behind the program, and a mark at the end of the file says where. */
#ifndef PINION_DEFAULT_IMAGE_H
#define PINION_DEFAULT_IMAGE_H

#include <stdbool.h>
#include <stdint.h>

/* The size in bytes of the image in an open executable, and where it starts; -1 where there is none. */
int64_t default_image_find(int file, int64_t *start);

/* Whether the running program has an image. */
bool default_image_is_there(void);

#endif
