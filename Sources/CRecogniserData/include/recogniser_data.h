#ifndef DRAMATIS_RECOGNISER_DATA_H
#define DRAMATIS_RECOGNISER_DATA_H

#include <stddef.h>
#include <stdint.h>

/// The table of words and phrases (`knowledge.bin`), aligned to 64 bytes; valid while the program runs.
const uint8_t *recogniser_knowledge_bytes(void);

/// Size of the table in bytes.
size_t recogniser_knowledge_count(void);

/// The trained weights (`weights.bin`), aligned to 64 bytes; valid while the program runs.
const uint8_t *recogniser_weights_bytes(void);

/// Size of the weights in bytes.
size_t recogniser_weights_count(void);

#endif
