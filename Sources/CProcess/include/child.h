#ifndef DRAMATIS_CHILD_H
#define DRAMATIS_CHILD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* Processes that this one starts, and the descriptors that connect them. The system ends a child with its parent. */

/* A program to start. */
struct dramatis_program {
  /* Path, arguments (the name first, a null pointer last) and environment (a null pointer last). */
  const char *path;
  char *const *arguments;
  char *const *environment;
  /* Standard streams; -1 for the null device. No other files are open in the program. */
  int input;
  int output;
  int errors;
  /* Limits on address space in bytes and CPU time in seconds; 0 for no limit. */
  uint64_t memory;
  uint64_t seconds;
  /* Called in the new process instead of setting these limits, unless it is NULL: sets them, and confines the
   * program in other ways. Returns the path to execute, or NULL with errno. It may call only functions that may be
   * called between fork and execve. */
  const char *(*confine)(const char *path, uint64_t memory, uint64_t seconds);
};

/* Starts a program in a process group of its own, with default signals. The system ends it with the thread that
 * started it. Any thread may call this. Returns the process id, or -1 with errno, also if execve fails. */
pid_t dramatis_start_program(const struct dramatis_program *program);

/* Copies this process: a thread can't be ended from outside, a process can.
 *
 * Returns 0 in the copy, whose standard input and output are the connection; in this process the id of the copy, or
 * -1 with errno. Only a process with one thread may call it. */
pid_t dramatis_start_worker(int *connection);

/* Ends a program and the programs that it has started in its group. */
void dramatis_end_program(pid_t program);

/* Waits for a child to end. Sets `end` to its exit status, or to -1 minus the signal that ended it. False if there
 * is no such child. */
bool dramatis_await_child(pid_t child, int *end);

/* The same without waiting; false if the child hasn't ended. */
bool dramatis_has_child_ended(pid_t child, int *end);

/* Makes a pipe. Its ends are above the standard streams and not inherited by programs. False with errno. */
bool dramatis_make_pipe(int ends[2]);

/* Makes a pair of connected sockets, in the same way. Writing to one by the functions below raises no signal if the
 * other is closed. */
bool dramatis_make_channel(int ends[2]);

/* Writes as many bytes as a channel accepts now. Returns their number, or -1 with errno (EPIPE if the channel is
 * closed). */
ssize_t dramatis_write_some(int channel, const void *bytes, size_t count);

/* Writes all bytes to a channel. False with errno. */
bool dramatis_send(int channel, const void *bytes, size_t count);

/* Makes a file in memory, which is gone when it is closed. Returns its descriptor, or -1 with errno. */
int dramatis_make_spool(void);

#endif
