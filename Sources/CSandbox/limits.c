#include "limits.h"

#include <sys/resource.h>

/* A limit may be lower already, and may not be raised. */
static bool lower(int resource, uint64_t most) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) < 0) return false;
  if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < most) most = limit.rlim_cur;
  limit.rlim_cur = most;
  /* SIGXCPU, which says why, comes at the lower limit, SIGKILL at the upper one. */
  if (resource != RLIMIT_CPU || limit.rlim_max > most + 1) limit.rlim_max = resource == RLIMIT_CPU ? most + 1 : most;
  return setrlimit(resource, &limit) == 0;
}

bool dramatis_set_limits(const struct dramatis_limits *limits) {
  return lower(RLIMIT_CORE, 0) && lower(RLIMIT_FSIZE, limits->output) && lower(RLIMIT_CPU, limits->seconds)
#ifdef __linux__
         /* Other systems refuse this one, or count what the process has mapped already. */
         && lower(RLIMIT_AS, limits->memory)
#endif
      ;
}

bool dramatis_limit_private_memory(uint64_t bytes) {
#ifdef __linux__
  /* Counts what is mapped for this process alone and can be written to; its stack has a limit of its own. */
  return lower(RLIMIT_DATA, bytes);
#else
  (void)bytes;
  return true;
#endif
}

bool dramatis_limit_descriptors_and_processes(uint64_t descriptors, uint64_t processes) {
  return lower(RLIMIT_NOFILE, descriptors) && lower(RLIMIT_NPROC, processes);
}
