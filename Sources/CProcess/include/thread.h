#ifndef DRAMATIS_THREAD_H
#define DRAMATIS_THREAD_H

#include <signal.h>
#include <stddef.h>

/* Signals and threads. */

/* The signals by which the system reports a crash. */
enum { DRAMATIS_FATAL_SIGNALS = 6 };
extern const int dramatis_fatal_signals[DRAMATIS_FATAL_SIGNALS];

/* Bytes of a stack for signal handlers; enough for ours, with all registers that today's x86 processors save. */
enum { DRAMATIS_SIGNAL_STACK = 32768 };

/* Makes this thread handle signals on the stack at `memory`, unless that is NULL. */
void dramatis_use_signal_stack(void *memory);

/* Blocks all signals on this thread except those of a crash, which get a stack of their own. Returns that stack, to
 * be passed to `dramatis_leave_thread`. */
void *dramatis_enter_thread(void);

/* Frees the stack at the end of the thread. */
void dramatis_leave_thread(void *stack);

#endif
