#ifndef DRAMATIS_LIMITS_H
#define DRAMATIS_LIMITS_H

#include <stdbool.h>
#include <stdint.h>

#include "sandbox.h"

/* Sets limits of this process. False with errno. */
bool dramatis_set_limits(const struct dramatis_limits *limits);

/* How many files this process may have open, and how many processes its user may have for it to make one. False
 * with errno. */
bool dramatis_limit_descriptors_and_processes(uint64_t descriptors, uint64_t processes);

#endif
