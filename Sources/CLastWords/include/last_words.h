#ifndef DRAMATIS_LAST_WORDS_H
#define DRAMATIS_LAST_WORDS_H

#include <stdbool.h>
#include <stddef.h>

/* What a process writes when an allocation fails. Swift and most libraries then end by a signal, and the parent
 * doesn't learn why.
 *
 * A target of its own, because it replaces malloc in every program that it is linked to. */

/* From now on, when an allocation fails, `bytes` are written to the descriptor and the process ends with status 0. They
 * are copied. False, and without effect, if they are longer than 4 KB, or if malloc isn't glibc's, as under a
 * sanitizer. Only a process with one thread may call it. */
bool dramatis_set_last_words(int descriptor, const void *bytes, size_t count);

#endif
