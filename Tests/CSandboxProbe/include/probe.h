// A child that confines itself and then tries what it should not be able to do. All of it is C, because no
// Swift may run after fork in a process with threads.
#pragma once

#include <stdbool.h>

enum probe_attempt {
  PROBE_NOTHING,
  PROBE_EXECUTE,
  PROBE_FORK,
  PROBE_CONNECT,
  PROBE_WRITE_FILE,
  PROBE_REMOVE_FILE,
  PROBE_TRACE,
  PROBE_READ_FILE,
  PROBE_EXECUTABLE_MEMORY,
  PROBE_MUCH_MEMORY,
  PROBE_MUCH_TIME,
  PROBE_RAISE_LIMIT,
  PROBE_SIGNAL_OTHERS,
  PROBE_MEMORY_AT_PATH,
};

// What came of it: 0 if it could be done, else errno; 1000 and more is the signal that ended the child. -1 if
// this system has no filter of calls.
int probe(enum probe_attempt attempt, bool sealed, const char *path);

// The same of a child that confines itself as one that is about to become another program.
int probe_program(enum probe_attempt attempt, const char *path);

// What comes of a child that confines itself so and then becomes the program; its status if it could.
int probe_becoming(const char *program);
