#ifndef DRAMATIS_PROCESS_H
#define DRAMATIS_PROCESS_H

/* This process: its arguments, environment, signals and memory. */

/* Number of the program's arguments, its name included. */
int dramatis_argument_count(void);

/* The arguments, with the name first and a null pointer last.
 *
 * Swift's own `CommandLine` searches for them beyond the stack, whose address it reads from /proc/self/maps. That takes
 * 0.1 ms, and would delay the first frame. */
char **dramatis_arguments(void);

/* The environment, with a null pointer last. */
char **dramatis_environment(void);

/* Restores the default effect of SIGTERM, SIGALRM, SIGPIPE and SIGCHLD, whatever this process has inherited. */
void dramatis_reset_signals(void);

/* Ends this process by SIGALRM after `seconds`; 0 cancels that. */
void dramatis_end_after(double seconds);

/* Keeps at most 4 MB of freed memory in each heap. Call it before the first thread starts.
 *
 * By default the C library's limit grows with the size of what is freed: after a few hundred changes of an open
 * file of 1.5 MB it kept 60 MB. */
void dramatis_limit_free_memory(void);

/* Returns the free memory of all heaps to the system. Takes 1 to 2 ms, during which other threads may have to wait for
 * an allocation. */
void dramatis_give_back_memory(void);

#endif
