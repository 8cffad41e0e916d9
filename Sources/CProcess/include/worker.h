#ifndef DRAMATIS_WORKER_H
#define DRAMATIS_WORKER_H

#include <stdbool.h>
#include <sys/types.h>

/* Copies of this process that do work which may have to be broken off: a thread can't be ended from outside,
 * a process can. */

/* Makes a copy of this process and a connection to it. Returns 0 in the copy, whose standard input and output
 * are the connection and which the system ends with its parent; else its id, or -1 with errno. Only a process
 * with one thread may call it. */
pid_t dramatis_start_worker(int *connection);

/* Gives signals the effect they have in a fresh process, whatever the caller of the program made of them:
 * SIGTERM and SIGALRM end it, SIGPIPE too. */
void dramatis_reset_signals(void);

/* Ends this process by SIGALRM after so many seconds from now; 0 takes that back. */
void dramatis_end_after(double seconds);

/* Waits for a worker to end and sets the signal that ended it, or 0. False if there is no such worker. */
bool dramatis_await_worker(pid_t worker, int *signal);

/* Sends all bytes to a worker. False with errno, EPIPE among it, without a signal. */
bool dramatis_send(int connection, const void *bytes, size_t count);

#endif
