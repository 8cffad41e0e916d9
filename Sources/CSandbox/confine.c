#include "sandbox.h"

#include <signal.h>
#include <stddef.h>

#include "filter.h"
#include "limits.h"

#ifdef __linux__
#include <sys/prctl.h>
#endif

int dramatis_confine(const struct dramatis_limits *limits) {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_DUMPABLE, 0);
#endif
  if (!dramatis_set_limits(limits) || !dramatis_limit_descriptors_and_processes(16, 0)) return -1;
  return dramatis_install_filter() ? DRAMATIS_FILTERED : DRAMATIS_LIMITED;
}

bool dramatis_seal(void) { return dramatis_install_seal(); }

const char *dramatis_confine_program(const char *path, uint64_t memory, uint64_t seconds) {
  const struct dramatis_limits limits = {UINT64_C(1) << 30, seconds == 0 ? 60 : seconds, 0};
  /* First, because this process may have more memory than the program is allowed, and could get none then. */
  const char *const place = dramatis_place_path(path);
  if (place == NULL) return NULL;
  if (!dramatis_set_limits(&limits) || !dramatis_limit_descriptors_and_processes(64, 0)) return NULL;
  if (memory != 0 && !dramatis_limit_private_memory(memory)) return NULL;
  /* A system without filters has the limits only, as for the reader. */
  dramatis_install_program_filter();
  return place;
}
