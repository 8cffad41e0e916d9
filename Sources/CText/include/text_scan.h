#ifndef DRAMATIS_TEXT_SCAN_H
#define DRAMATIS_TEXT_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Passes over bytes that Swift's vectors are too slow for: what each processor has for turning a comparison
 * of 32 bytes into bits. The bytes may change while they are read; only what is in range is touched. */

/* Finds the line ends among `count` bytes: LF, and CR unless an LF follows it at once.
 *
 * Writes their offsets to `ends`, which has room for `count` of them, and returns how many there are. A CR
 * that is the last byte counts: the caller sees to it that no LF follows. */
size_t text_line_ends(const uint8_t *bytes, size_t count, uint32_t *ends);

/* Whether `count` bytes are well-formed UTF-8 from the first to the last. */
bool text_is_utf8(const uint8_t *bytes, size_t count);

#endif
