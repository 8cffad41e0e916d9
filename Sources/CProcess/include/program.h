#ifndef DRAMATIS_PROGRAM_H
#define DRAMATIS_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* Other programs that this one starts, with nothing but what it gives them. */

struct dramatis_program {
  /* The file, its arguments (its name first, a null pointer last) and its environment (the same). */
  const char *path;
  char *const *arguments;
  char *const *environment;
  /* What its standard streams are; -1 is the null device. It has no other open files. */
  int input;
  int output;
  int errors;
  /* Limits of its address space in bytes and its CPU time in seconds; 0 sets none. */
  uint64_t memory;
  uint64_t seconds;
  /* Called in the new process instead of setting these limits, if it isn't NULL: sets them, and whatever else is to
   * confine the program. Returns the path to execute, or NULL with errno. It may call only what may be called between
   * fork and execve. */
  const char *(*confine)(const char *path, uint64_t memory, uint64_t seconds);
};

/* Starts a program in a process group of its own, with the signals of a fresh process; the system ends it with
 * the thread that started it. Any thread may call it. Returns its id, or -1 with errno, that of execve too. */
pid_t dramatis_start_program(const struct dramatis_program *program);

/* The environment of this process, for a program that may have it. */
char **dramatis_environment(void);

/* Ends a program and those that it has started in its group. */
void dramatis_end_program(pid_t program);

/* How a program ended: its status, or -1 minus the signal that ended it. Waits for it; false if there is no such
 * program. */
bool dramatis_await_program(pid_t program, int *end);

/* The same, if it has ended already; false if not. */
bool dramatis_has_program_ended(pid_t program, int *end);

/* A pipe whose ends are above the standard streams and not inherited. False with errno. */
bool dramatis_make_pipe(int ends[2]);

/* The same as a pair of sockets, to which can be written without a signal if the other end is closed. */
bool dramatis_make_channel(int ends[2]);

/* A file in memory, or one without a name on disk, which goes with its descriptor. Returns that, or -1 with errno. */
int dramatis_make_spool(void);

/* Writes all bytes to a file. False with errno. */
bool dramatis_write_all(int file, const void *bytes, size_t count);

/* Writes what a channel takes now. Returns how much, 0 if it takes nothing, -1 with errno if it is closed. */
ssize_t dramatis_write_some(int channel, const void *bytes, size_t count);

#endif
