#include "recogniser_data.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t knowledge[] __attribute__((aligned(64))) = {
#embed "knowledge.bin"
};

static const uint8_t weights[] __attribute__((aligned(64))) = {
#embed "weights.bin"
};

const uint8_t *recogniser_knowledge_bytes(void) { return knowledge; }

size_t recogniser_knowledge_count(void) { return sizeof knowledge; }

const uint8_t *recogniser_weights_bytes(void) { return weights; }

size_t recogniser_weights_count(void) { return sizeof weights; }
