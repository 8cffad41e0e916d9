#define _GNU_SOURCE
#include "heap.h"

#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#if defined(__linux__) && defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif

static void populate(uintptr_t start, uintptr_t end) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  start = (start + page - 1) & ~(page - 1);
  end &= ~(page - 1);
  if (end > start) madvise((void *)start, end - start, MADV_POPULATE_WRITE);
}

void dramatis_populate_heap(size_t bytes) {
  /* The heap grows by what is asked for and this pad; 120 KB is more than is left of its first piece, and
   * below what malloc takes from elsewhere. */
  if (!mallopt(M_TOP_PAD, (int)bytes)) return;
  void *first = malloc(120 << 10);
  if (first) populate((uintptr_t)first, (uintptr_t)sbrk(0));
  free(first);
}
#else
void dramatis_populate_heap(size_t bytes) { (void)bytes; }
#endif
