#ifndef DRAMATIS_LAST_WORDS_H
#define DRAMATIS_LAST_WORDS_H

#include <stdbool.h>
#include <stddef.h>

/* A message that a process writes when an allocation fails. Swift and most libraries then end the process by a signal,
 * and its parent doesn't learn why.
 *
 * A target of its own, because it replaces malloc in every program that links it. */

/* From now on, if an allocation fails, the process writes a copy of `bytes` to the descriptor and ends with status 0.
 * False, and without effect, if they are longer than 4 KB, or if malloc isn't glibc's, as under a sanitizer. Only a
 * process with one thread may call it. */
bool dramatis_set_last_words(int descriptor, const void *bytes, size_t count);

#endif
