#ifndef DRAMATIS_RECOGNISER_DATA_H
#define DRAMATIS_RECOGNISER_DATA_H

#include <stddef.h>
#include <stdint.h>

/// The table of words and phrases (`knowledge.bin`), aligned to 64 bytes, for the program's life.
const uint8_t *recogniser_knowledge_bytes(void);

/// How many bytes the table has.
size_t recogniser_knowledge_count(void);

/// The trained weights (`weights.bin`), aligned to 64 bytes, for the program's life.
const uint8_t *recogniser_weights_bytes(void);

/// How many bytes the weights have.
size_t recogniser_weights_count(void);

#endif
