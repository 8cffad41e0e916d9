#ifndef DRAMATIS_TEXT_SCAN_H
#define DRAMATIS_TEXT_SCAN_H

#include <stddef.h>
#include <stdint.h>

/* Finds places of a text where four bytes in a row are of given kinds, 32 at a time.
 *
 * There are eight shapes, one for each bit. For each of the four places of a shape, `low` and `high` say by
 * the lower and by the upper half of a byte whether it may stand there. So a byte that fits both may still
 * be a wrong one: what is found are candidates. The way of "Teddy" (Geoffrey Langdale, in Hyperscan). */
typedef struct {
  uint8_t low[4][16];
  uint8_t high[4][16];
} text_scan_shapes;

/* The first place from `from` on and before `to` where the four bytes fit one of the shapes, or `to`.
 *
 * `text` has `count` bytes, and `to` is at most `count`. What would stand after the last byte is 0. */
size_t text_scan(
    const uint8_t *text, size_t count, size_t from, size_t to, const text_scan_shapes *shapes);

/* The same byte by byte, as processors do it that have no instructions for it; for tests. */
size_t text_scan_portable(
    const uint8_t *text, size_t count, size_t from, size_t to, const text_scan_shapes *shapes);

#endif
