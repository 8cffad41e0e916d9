#ifndef DRAMATIS_LAST_WORDS_H
#define DRAMATIS_LAST_WORDS_H

#include <stdbool.h>
#include <stddef.h>

/* What a process says when it gets no more memory. Swift and most libraries end it then by a signal, which tells
 * nobody why. */

/* From now on, when memory can't be had, `bytes` are written to the descriptor and the process ends with status 0.
 * They are copied. False if they are too long (4 KB), or if memory comes from another place than the C library's
 * malloc: then nothing changes. Only a process with one thread may call it. */
bool dramatis_set_last_words(int descriptor, const void *bytes, size_t count);

#endif
