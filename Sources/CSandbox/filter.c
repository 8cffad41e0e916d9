#include "filter.h"

#include "bpf.h"

#ifdef DRAMATIS_HAS_FILTERS

/* Calls that aren't listed are refused with EPERM, so that a library that tries something new gets an error and isn't
 * killed. The x32 calls of x86_64 have numbers of their own, none of which is listed. */
bool dramatis_install_filter(void) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
  struct sock_filter filter[] = {
      ONLY_THIS_ARCHITECTURE,
      ALLOW(read), ALLOW(readv), ALLOW(pread64), ALLOW(write), ALLOW(writev), ALLOW(lseek), ALLOW(close),
      ALLOW(fstat), ALLOW(newfstatat), ALLOW(brk), ALLOW(mmap), ALLOW(mprotect), ALLOW(munmap), ALLOW(mremap),
      ALLOW(madvise), ALLOW(futex), ALLOW(getrandom), ALLOW(clock_gettime), ALLOW(clock_getres),
      ALLOW(gettimeofday), ALLOW(rt_sigaction), ALLOW(rt_sigprocmask), ALLOW(rt_sigreturn), ALLOW(sigaltstack),
      ALLOW(sched_yield), ALLOW(getpid), ALLOW(gettid), ALLOW(exit), ALLOW(exit_group), ALLOW(restart_syscall),
      /* A second filter may be added. */
      ALLOW_WITH(prctl, 0, PR_SET_SECCOMP),
      /* Its own memory may be limited further, when the size of the document is known. */
      UNLESS(SYS_prlimit64, 6), LOAD(ARGUMENT(0)), UNLESS(0, 3), LOAD(ARGUMENT(1)), UNLESS(RLIMIT_DATA, 1),
      RETURN(SECCOMP_RET_ALLOW), REFUSE,
      /* Files may be opened for reading. */
      ALLOW_WITHOUT(openat, 2, WRITING),
      REFUSE,
  };
  return install(filter, sizeof filter / sizeof filter[0]);
}

bool dramatis_install_seal(void) {
  struct sock_filter filter[] = {
      ONLY_THIS_ARCHITECTURE,
      REFUSE_CALL(openat), REFUSE_CALL(prctl), REFUSE_CALL(prlimit64),
      ALLOW_WITHOUT(mmap, 2, PROT_EXEC), ALLOW_WITHOUT(mprotect, 2, PROT_EXEC),
      RETURN(SECCOMP_RET_ALLOW),
  };
  return install(filter, sizeof filter / sizeof filter[0]);
}

#else

bool dramatis_install_filter(void) { return false; }
bool dramatis_install_seal(void) { return false; }

#endif
