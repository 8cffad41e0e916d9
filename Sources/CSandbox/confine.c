#include "sandbox.h"

#include <signal.h>

#include "filter.h"

#ifdef __linux__
#include <sys/prctl.h>
#endif

bool dramatis_forbid_descriptors_and_processes(void);

int dramatis_confine(const struct dramatis_limits *limits) {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_DUMPABLE, 0);
#endif
  if (!dramatis_set_limits(limits) || !dramatis_forbid_descriptors_and_processes()) return -1;
  return dramatis_install_filter() ? DRAMATIS_FILTERED : DRAMATIS_LIMITED;
}

bool dramatis_seal(void) { return dramatis_install_seal(); }
