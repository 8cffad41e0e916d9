#include "text_scan.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/* Writes the offsets of the set bits; the lowest bit has offset `base`. Returns their number. */
static inline size_t write_ends(uint64_t bits, uint32_t base, uint32_t *ends) {
  size_t count = 0;
  while (bits != 0) {
    ends[count++] = base + (uint32_t)__builtin_ctzll(bits);
    bits &= bits - 1;
  }
  return count;
}

static inline bool is_end(const uint8_t *bytes, size_t count, size_t index) {
  if (bytes[index] == '\n') return true;
  return bytes[index] == '\r' && !(index + 1 < count && bytes[index + 1] == '\n');
}

static size_t plain_line_ends(const uint8_t *bytes, size_t from, size_t count, uint32_t *ends) {
  size_t found = 0;
  for (size_t index = from; index < count; index++)
    if (is_end(bytes, count, index)) ends[found++] = (uint32_t)index;
  return found;
}

#if defined(__x86_64__)

/* Positions of LF and CR among 64 bytes. */
typedef struct {
  uint64_t line_feeds, returns;
} masks;

/* Scans 64 bytes at a time as long as a byte follows them. */
#define LINE_ENDS(name, attributes, load_masks)                                                      \
  attributes static size_t name(const uint8_t *bytes, size_t count, uint32_t *ends) {                \
    size_t index = 0, found = 0;                                                                     \
    for (; index + 65 <= count; index += 64) {                                                       \
      masks at = load_masks(bytes + index);                                                          \
      uint64_t bits = at.line_feeds;                                                                 \
      if (at.returns != 0) {                                                                         \
        uint64_t next = at.line_feeds >> 1 | (uint64_t)(bytes[index + 64] == '\n') << 63;            \
        bits |= at.returns & ~next;                                                                  \
      }                                                                                              \
      found += write_ends(bits, (uint32_t)index, ends + found);                                      \
    }                                                                                                \
    return found + plain_line_ends(bytes, index, count, ends + found);                               \
  }

static inline masks baseline_masks(const uint8_t *bytes) {
  masks at = {0, 0};
  for (int part = 0; part < 4; part++) {
    __m128i lanes = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    uint64_t feeds = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(lanes, _mm_set1_epi8('\n')));
    uint64_t returns = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(lanes, _mm_set1_epi8('\r')));
    at.line_feeds |= feeds << (16 * part);
    at.returns |= returns << (16 * part);
  }
  return at;
}

__attribute__((target("avx2,bmi,bmi2"))) static inline masks wide_masks(const uint8_t *bytes) {
  masks at = {0, 0};
  for (int part = 0; part < 2; part++) {
    __m256i lanes = _mm256_loadu_si256((const __m256i *)(bytes + 32 * part));
    uint64_t feeds = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(lanes, _mm256_set1_epi8('\n')));
    uint64_t returns = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(lanes, _mm256_set1_epi8('\r')));
    at.line_feeds |= feeds << (32 * part);
    at.returns |= returns << (32 * part);
  }
  return at;
}

LINE_ENDS(baseline_line_ends, , baseline_masks)
LINE_ENDS(wide_line_ends, __attribute__((target("avx2,bmi,bmi2"))), wide_masks)

size_t text_line_ends(const uint8_t *bytes, size_t count, uint32_t *ends) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")
             ? wide_line_ends(bytes, count, ends)
             : baseline_line_ends(bytes, count, ends);
}

#else

size_t text_line_ends(const uint8_t *bytes, size_t count, uint32_t *ends) {
  return plain_line_ends(bytes, 0, count, ends);
}

#endif
