#include "text_scan.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/* Length of the well-formed sequence at `bytes`, which isn't ASCII; 0 if ill-formed (Unicode 15, table 3-7). */
static inline size_t sequence_length(const uint8_t *bytes, size_t count) {
  uint8_t lead = bytes[0];
  size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  if (length == 0 || length > count) return 0;
  uint8_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  uint8_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (bytes[1] < low || bytes[1] > high) return 0;
  for (size_t place = 2; place < length; place++)
    if ((bytes[place] & 0xC0) != 0x80) return 0;
  return length;
}

static bool plain_is_utf8(const uint8_t *bytes, size_t count) {
  size_t index = 0;
  while (index < count) {
    uint64_t eight;
    if (index + 8 <= count) {
      memcpy(&eight, bytes + index, 8);
      if ((eight & 0x8080808080808080u) == 0) {
        index += 8;
        continue;
      }
    }
    if (bytes[index] < 0x80) {
      index++;
      continue;
    }
    size_t length = sequence_length(bytes + index, count - index);
    if (length == 0) return false;
    index += length;
  }
  return true;
}

#if defined(__x86_64__)

/* The method of Keiser and Lemire, "Validating UTF-8 In Less Than One Instruction Per Byte" (2021): three tables,
 * indexed by halves of a byte and of the one before it, contain possible errors of the pair; an error is real if all
 * three contain it. */
enum {
  TOO_SHORT = 1 << 0,       /* a lead byte or ASCII instead of a continuation */
  TOO_LONG = 1 << 1,        /* a continuation after ASCII */
  OVERLONG_3 = 1 << 2,      /* E0 80…9F */
  TOO_LARGE = 1 << 3,       /* F4 90…BF, F5 and more */
  SURROGATE = 1 << 4,       /* ED A0…BF */
  OVERLONG_2 = 1 << 5,      /* C0, C1 */
  TOO_LARGE_1000 = 1 << 6,  /* F5 and more before 80…8F */
  OVERLONG_4 = 1 << 6,      /* F0 80…8F */
  TWO_CONTS = 1 << 7,       /* two continuations: valid only in a longer sequence */
  CARRY = TOO_SHORT | TOO_LONG | TWO_CONTS
};

#define TABLE(...) _mm256_setr_epi8(__VA_ARGS__, __VA_ARGS__)
#define WIDE __attribute__((target("avx2"))) static inline

WIDE __m256i before(__m256i input, __m256i previous, int back) {
  __m256i joined = _mm256_permute2x128_si256(previous, input, 0x21);
  return back == 1   ? _mm256_alignr_epi8(input, joined, 15)
         : back == 2 ? _mm256_alignr_epi8(input, joined, 14)
                     : _mm256_alignr_epi8(input, joined, 13);
}

WIDE __m256i high_half(__m256i bytes) {
  return _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0F));
}

/* The errors in pairs of a byte and the one before it. */
WIDE __m256i pair_errors(__m256i input, __m256i previous_byte) {
  const __m256i by_first_high = TABLE(
      TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, (char)TWO_CONTS,
      (char)TWO_CONTS, (char)TWO_CONTS, (char)TWO_CONTS, TOO_SHORT | OVERLONG_2, TOO_SHORT,
      TOO_SHORT | OVERLONG_3 | SURROGATE, TOO_SHORT | TOO_LARGE | TOO_LARGE_1000 | OVERLONG_4);
  const __m256i by_first_low = TABLE(
      (char)(CARRY | OVERLONG_3 | OVERLONG_2 | OVERLONG_4), (char)(CARRY | OVERLONG_2), (char)CARRY,
      (char)CARRY, (char)(CARRY | TOO_LARGE), (char)(CARRY | TOO_LARGE | TOO_LARGE_1000),
      (char)(CARRY | TOO_LARGE | TOO_LARGE_1000), (char)(CARRY | TOO_LARGE | TOO_LARGE_1000),
      (char)(CARRY | TOO_LARGE | TOO_LARGE_1000), (char)(CARRY | TOO_LARGE | TOO_LARGE_1000),
      (char)(CARRY | TOO_LARGE | TOO_LARGE_1000), (char)(CARRY | TOO_LARGE | TOO_LARGE_1000),
      (char)(CARRY | TOO_LARGE | TOO_LARGE_1000),
      (char)(CARRY | TOO_LARGE | TOO_LARGE_1000 | SURROGATE), (char)(CARRY | TOO_LARGE | TOO_LARGE_1000),
      (char)(CARRY | TOO_LARGE | TOO_LARGE_1000));
  const char after_lead = (char)(TOO_LONG | OVERLONG_2 | TWO_CONTS);
  const __m256i by_second_high = TABLE(
      TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
      (char)(after_lead | OVERLONG_3 | TOO_LARGE_1000 | OVERLONG_4),
      (char)(after_lead | OVERLONG_3 | TOO_LARGE), (char)(after_lead | SURROGATE | TOO_LARGE),
      (char)(after_lead | SURROGATE | TOO_LARGE), TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT);
  __m256i first = _mm256_and_si256(
      _mm256_shuffle_epi8(by_first_high, high_half(previous_byte)),
      _mm256_shuffle_epi8(by_first_low, _mm256_and_si256(previous_byte, _mm256_set1_epi8(0x0F))));
  return _mm256_and_si256(first, _mm256_shuffle_epi8(by_second_high, high_half(input)));
}

/* The errors in 32 bytes. Not needed if these and the 32 before them are ASCII. */
WIDE __m256i errors(__m256i input, __m256i previous) {
  __m256i pairs = pair_errors(input, before(input, previous, 1));
  __m256i third = _mm256_subs_epu8(before(input, previous, 2), _mm256_set1_epi8((char)(0xE0 - 0x80)));
  __m256i fourth = _mm256_subs_epu8(before(input, previous, 3), _mm256_set1_epi8((char)(0xF0 - 0x80)));
  __m256i must_continue =
      _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8((char)0x80));
  return _mm256_xor_si256(must_continue, pairs);
}

/* Whether a sequence begins in the last three bytes and continues after them. */
WIDE bool is_unfinished(__m256i bytes) {
  const char most = (char)0xFF;
  const __m256i greatest = _mm256_setr_epi8(
      most, most, most, most, most, most, most, most, most, most, most, most, most, most, most, most, most,
      most, most, most, most, most, most, most, most, most, most, most, most, (char)0xEF, (char)0xDF,
      (char)0xBF);
  return !_mm256_testz_si256(_mm256_subs_epu8(bytes, greatest), _mm256_set1_epi8((char)0xFF));
}

__attribute__((target("avx2"))) static bool wide_is_utf8(const uint8_t *bytes, size_t count) {
  __m256i previous = _mm256_setzero_si256(), wrong = _mm256_setzero_si256();
  size_t index = 0;
  for (; index + 32 <= count; index += 32) {
    __m256i input = _mm256_loadu_si256((const __m256i *)(bytes + index));
    if (_mm256_movemask_epi8(_mm256_or_si256(input, previous)) != 0)
      wrong = _mm256_or_si256(wrong, errors(input, previous));
    previous = input;
  }
  if (!_mm256_testz_si256(wrong, wrong)) return false;
  /* The rest, including a sequence that begins before it. */
  if (index > 0 && is_unfinished(previous)) {
    size_t back = 1;
    while (back < 4 && (bytes[index - back] & 0xC0) == 0x80) back++;
    index -= back;
  }
  return plain_is_utf8(bytes + index, count - index);
}

bool text_is_utf8(const uint8_t *bytes, size_t count) {
  return __builtin_cpu_supports("avx2") ? wide_is_utf8(bytes, count) : plain_is_utf8(bytes, count);
}

#else

bool text_is_utf8(const uint8_t *bytes, size_t count) { return plain_is_utf8(bytes, count); }

#endif
