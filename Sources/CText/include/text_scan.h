#ifndef DRAMATIS_TEXT_SCAN_H
#define DRAMATIS_TEXT_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Scans of text bytes for which Swift's vectors are too slow: each compares 32 bytes at a time and turns the result
 * into a bit mask. The bytes may change during a scan; nothing outside the given range is read. */

/* Finds the line ends among `count` bytes: LF, and CR unless an LF follows it.
 *
 * Writes their offsets to `ends`, which has room for `count` of them, and returns their number. A CR that is
 * the last byte counts as a line end: the caller makes sure that no LF follows it. */
size_t text_line_ends(const uint8_t *bytes, size_t count, uint32_t *ends);

/* Whether all `count` bytes are well-formed UTF-8. */
bool text_is_utf8(const uint8_t *bytes, size_t count);

/* Up to eight shapes, one for each bit. A shape says which bytes may stand at each of four places in a row:
 * `low` has the bit set for the lower half of such a byte, `high` for its upper half. A byte may fit both halves
 * without being allowed, so the scan finds candidates only. This is the method of "Teddy" (Geoffrey Langdale, in
 * Hyperscan). */
typedef struct {
  uint8_t low[4][16];
  uint8_t high[4][16];
} text_scan_shapes;

/* The first offset in `from..<to` where four bytes fit one of the shapes, or `to`.
 *
 * `text` has `count` bytes, and `to` is at most `count`. Zeros are assumed after the last byte. */
size_t text_scan(
    const uint8_t *text, size_t count, size_t from, size_t to, const text_scan_shapes *shapes);

/* The same byte by byte, for processors without vector instructions; for tests. */
size_t text_scan_portable(
    const uint8_t *text, size_t count, size_t from, size_t to, const text_scan_shapes *shapes);

#endif
