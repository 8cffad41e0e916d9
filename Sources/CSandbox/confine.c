#include "sandbox.h"

#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "filter.h"

/* Lowers a limit of this process; a lower one stays. False with errno. */
static bool lower(int resource, uint64_t most) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) < 0) return false;
  if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < most) most = limit.rlim_cur;
  limit.rlim_cur = most;
  /* SIGXCPU, which tells the reason, comes at the soft limit, SIGKILL at the hard one. */
  if (resource != RLIMIT_CPU || limit.rlim_max > most + 1) limit.rlim_max = resource == RLIMIT_CPU ? most + 1 : most;
  return setrlimit(resource, &limit) == 0;
}

/* Sets the limits that hold from the start. No process can be created; `descriptors` files can be open. */
static bool set_limits(const struct dramatis_limits *limits, uint64_t descriptors) {
  return lower(RLIMIT_CORE, 0) && lower(RLIMIT_FSIZE, limits->output) && lower(RLIMIT_CPU, limits->seconds) &&
         lower(RLIMIT_AS, limits->memory) && lower(RLIMIT_NOFILE, descriptors) && lower(RLIMIT_NPROC, 0);
}

/* RLIMIT_DATA counts private writable mappings; the stack has a limit of its own. */
bool dramatis_limit_private_memory(uint64_t bytes) { return lower(RLIMIT_DATA, bytes); }

int dramatis_confine(const struct dramatis_limits *limits) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_DUMPABLE, 0);
  if (!set_limits(limits, 16)) return -1;
  return dramatis_install_filter() ? DRAMATIS_FILTERED : DRAMATIS_LIMITED;
}

bool dramatis_seal(void) { return dramatis_install_seal(); }

const char *dramatis_confine_program(const char *path, uint64_t memory, uint64_t seconds) {
  const struct dramatis_limits limits = {UINT64_C(1) << 30, seconds == 0 ? 60 : seconds, 0};
  /* First, because this process may use more memory than the limit, and could get none afterwards. */
  const char *const place = dramatis_place_path(path);
  if (place == NULL || !set_limits(&limits, 64)) return NULL;
  if (memory != 0 && !dramatis_limit_private_memory(memory)) return NULL;
  /* Without filters on this system, only the limits hold, as for dramatis-reader. */
  dramatis_install_program_filter();
  return place;
}
