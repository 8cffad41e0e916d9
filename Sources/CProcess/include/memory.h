#ifndef DRAMATIS_MEMORY_H
#define DRAMATIS_MEMORY_H

/* The C library keeps freed memory for later allocations, and its limit grows with the size of what is freed: after a
 * few hundred changes of an open file of 1.5 MB it kept 60 MB. */

/* Fixes that limit at 4 MB for each heap. To be called before the first thread starts. */
void dramatis_limit_free_memory(void);

/* Gives the free memory of all heaps back to the system. Takes a millisecond or two, during which other threads may
 * wait for an allocation. */
void dramatis_give_back_memory(void);

#endif
