#ifndef DRAMATIS_MEMORY_H
#define DRAMATIS_MEMORY_H

/* The C library keeps memory that was freed for what is asked for next, and the more the larger the pieces were: after
 * a few hundred changes of an open file of 1.5 MB that was 60 MB. */

/* Lets each thread's heap keep at most 4 MB of free memory at its end. To be called before the first thread starts. */
void dramatis_limit_free_memory(void);

/* Gives free memory back to the system, of all threads. Costs a millisecond or two, for which others wait who ask for
 * memory. */
void dramatis_give_back_memory(void);

#endif
