#ifndef DRAMATIS_SANDBOX_H
#define DRAMATIS_SANDBOX_H

#include <stdbool.h>
#include <stdint.h>

/* Limits that a process sets on itself before it reads what may be hostile. None can be taken back. */

struct dramatis_limits {
  /* Address space in bytes, CPU time in seconds, the size of a file it writes to in bytes. */
  uint64_t memory;
  uint64_t seconds;
  uint64_t output;
};

/* How far this system can confine a process. */
enum dramatis_confinement {
  /* The limits of setrlimit only. */
  DRAMATIS_LIMITED = 0,
  /* And a filter of system calls. */
  DRAMATIS_FILTERED = 1,
};

/* Sets the limits, then lets the system refuse everything but reading, memory and ending: no program can be
 * started, no process made, no connection, no file opened for writing or changed. Files can still be opened
 * for reading. Returns how far that went, or -1 with errno if a limit could not be set. */
int dramatis_confine(const struct dramatis_limits *limits);

/* Lets the system refuse opening any file from now on, and making memory executable. False if it can't. */
bool dramatis_seal(void);

/* Limits what this process alone can have in memory, in bytes: whatever it holds at once. Only before it is sealed;
 * false with errno. */
bool dramatis_limit_private_memory(uint64_t bytes);

/* Confines this process before it becomes another program: that one can read files, and write to the descriptors
 * that it is given; but no file, start no process, execute no other program, and connect to nothing. It holds at
 * most `memory` bytes for itself (0 sets no limit), has 1 GB of address space, and `seconds` of CPU time (0 is 60). May
 * be called between fork and execve. Returns the path by which the program must be executed, once, or NULL with errno. */
const char *dramatis_confine_program(const char *path, uint64_t memory, uint64_t seconds);

#endif
