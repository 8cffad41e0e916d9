#ifndef DRAMATIS_SANDBOX_H
#define DRAMATIS_SANDBOX_H

#include <stdbool.h>
#include <stdint.h>

/* Limits that a process sets on itself before it reads hostile input. None can be lifted again. */

struct dramatis_limits {
  /* Address space in bytes, CPU time in seconds, size of a file that is written in bytes. */
  uint64_t memory;
  uint64_t seconds;
  uint64_t output;
};

/* How far this system can confine a process. */
enum dramatis_confinement {
  /* By the limits of setrlimit only. */
  DRAMATIS_LIMITED = 0,
  /* By a filter of system calls, too. */
  DRAMATIS_FILTERED = 1,
};

/* Sets the limits, then makes the system refuse everything except reading, memory and exit: no program can be started,
 * no process or connection made, no file written to or changed. Files can still be opened for reading. Returns a
 * `dramatis_confinement`, or -1 with errno if a limit could not be set. */
int dramatis_confine(const struct dramatis_limits *limits);

/* From now on no file can be opened and no memory made executable. False if this system has no filters. */
bool dramatis_seal(void);

/* Limits the private memory of this process, in bytes. Call it before `dramatis_seal`. False with errno. */
bool dramatis_limit_private_memory(uint64_t bytes);

/* Confines this process before it executes another program. That program can read files and write to the descriptors
 * that it gets; it can't write to other files, start a process, execute another program or connect to anything. It
 * has at most `memory` bytes of private memory (0 for no limit), 1 GB of address space and `seconds` of CPU time (0 for
 * 60). May be called between fork and execve. Returns the path with which execve must be called, or NULL with errno. */
const char *dramatis_confine_program(const char *path, uint64_t memory, uint64_t seconds);

#endif
