#include "text_scan.h"

#include <string.h>

/* The shapes that a byte fits at one of their four places. */
static inline uint8_t fitting(const text_scan_shapes *shapes, int place, uint8_t byte) {
  return shapes->low[place][byte & 15] & shapes->high[place][byte >> 4];
}

size_t text_scan_portable(
    const uint8_t *text, size_t count, size_t from, size_t to, const text_scan_shapes *shapes) {
  for (size_t at = from; at < to; at++) {
    uint8_t fit = fitting(shapes, 0, text[at]);
    for (int place = 1; place < 4 && fit; place++) {
      fit &= fitting(shapes, place, at + place < count ? text[at + place] : 0);
    }
    if (fit) return at;
  }
  return to;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define WIDTH 32

/* A bit for each of the 32 bytes from `text` on: whether a shape fits there. */
__attribute__((target("avx2"))) static inline uint32_t candidates_avx2(
    const uint8_t *text, const __m256i low[4], const __m256i high[4]) {
  const __m256i half = _mm256_set1_epi8(15);
  __m256i fit = _mm256_set1_epi8(-1);
  for (int place = 0; place < 4; place++) {
    __m256i bytes = _mm256_loadu_si256((const __m256i *)(text + place));
    __m256i by_low = _mm256_shuffle_epi8(low[place], _mm256_and_si256(bytes, half));
    __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
    __m256i by_high = _mm256_shuffle_epi8(high[place], upper);
    fit = _mm256_and_si256(fit, _mm256_and_si256(by_low, by_high));
  }
  __m256i none = _mm256_cmpeq_epi8(fit, _mm256_setzero_si256());
  return ~(uint32_t)_mm256_movemask_epi8(none);
}

__attribute__((target("avx2"))) static size_t text_scan_avx2(
    const uint8_t *text, size_t count, size_t from, size_t to, const text_scan_shapes *shapes) {
  __m256i low[4], high[4];
  for (int place = 0; place < 4; place++) {
    low[place] =
        _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)shapes->low[place]));
    high[place] =
        _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)shapes->high[place]));
  }
  size_t at = from;
  while (at + WIDTH <= to && at + WIDTH + 3 <= count) {
    uint32_t found = candidates_avx2(text + at, low, high);
    if (found) return at + (size_t)__builtin_ctz(found);
    at += WIDTH;
  }
  if (at >= to) return to;
  /* The rest is copied, so that nothing after the text is read. */
  while (at < to) {
    uint8_t room[WIDTH + 16] = {0};
    size_t left = count - at < WIDTH + 3 ? count - at : WIDTH + 3;
    memcpy(room, text + at, left);
    uint32_t found = candidates_avx2(room, low, high);
    if (found) {
      size_t place = at + (size_t)__builtin_ctz(found);
      return place < to ? place : to;
    }
    at += WIDTH;
  }
  return to;
}

size_t text_scan(
    const uint8_t *text, size_t count, size_t from, size_t to, const text_scan_shapes *shapes) {
  if (from >= to) return to;
  if (__builtin_cpu_supports("avx2")) return text_scan_avx2(text, count, from, to, shapes);
  return text_scan_portable(text, count, from, to, shapes);
}

#elif defined(__aarch64__)
#include <arm_neon.h>

#define WIDTH 16

size_t text_scan(
    const uint8_t *text, size_t count, size_t from, size_t to, const text_scan_shapes *shapes) {
  uint8x16_t low[4], high[4];
  for (int place = 0; place < 4; place++) {
    low[place] = vld1q_u8(shapes->low[place]);
    high[place] = vld1q_u8(shapes->high[place]);
  }
  size_t at = from;
  while (at + WIDTH <= to && at + WIDTH + 3 <= count) {
    uint8x16_t fit = vdupq_n_u8(255);
    for (int place = 0; place < 4; place++) {
      uint8x16_t bytes = vld1q_u8(text + at + place);
      fit = vandq_u8(fit, vqtbl1q_u8(low[place], vandq_u8(bytes, vdupq_n_u8(15))));
      fit = vandq_u8(fit, vqtbl1q_u8(high[place], vshrq_n_u8(bytes, 4)));
    }
    if (vmaxvq_u8(fit)) break;
    at += WIDTH;
  }
  /* A fit among these 16 bytes, or the rest of the text. */
  return text_scan_portable(text, count, at, to, shapes);
}

#else

size_t text_scan(
    const uint8_t *text, size_t count, size_t from, size_t to, const text_scan_shapes *shapes) {
  return text_scan_portable(text, count, from, to, shapes);
}

#endif
