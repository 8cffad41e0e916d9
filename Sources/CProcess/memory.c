#include "memory.h"

#include <malloc.h>

void dramatis_limit_free_memory(void) {
  // Setting either limit ends their automatic growth (mallopt(3)): without this, up to 64 MB.
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
  mallopt(M_TRIM_THRESHOLD, 4 << 20);
}

void dramatis_give_back_memory(void) { malloc_trim(0); }
