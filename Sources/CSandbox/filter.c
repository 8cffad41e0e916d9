#include "filter.h"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#ifdef __x86_64__
#define ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/* The low half of an argument; both architectures are little-endian. */
#define ARGUMENT(n) ((uint32_t)(offsetof(struct seccomp_data, args) + (n) * 8))
#define LOAD(offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (offset))
#define RETURN(action) BPF_STMT(BPF_RET | BPF_K, (action))
#define REFUSE RETURN(SECCOMP_RET_ERRNO | EPERM)
/* Skips `count` instructions unless the loaded number is `value`. */
#define UNLESS(value, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), 0, (count))
#define ALLOW(call) UNLESS(SYS_##call, 1), RETURN(SECCOMP_RET_ALLOW)
/* Skips the next `count` instructions if any of `bits` is set in what is loaded. */
#define UNLESS_NONE(bits, count) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, (bits), (count), 0)

/* A filter applies to one way of calling the system; any other ends the process. */
#define ONLY_THIS_ARCHITECTURE                                    \
  LOAD(offsetof(struct seccomp_data, arch)), UNLESS(ARCHITECTURE, 1), \
      BPF_JUMP(BPF_JMP | BPF_JA, 1, 0, 0), RETURN(SECCOMP_RET_KILL_PROCESS), \
      LOAD(offsetof(struct seccomp_data, nr))

static bool install(struct sock_filter *filter, unsigned short count) {
  struct sock_fprog program = {count, filter};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

/* What is not named here is refused, so that a library that tries something new fails and does not die. The
 * x32 calls of x86_64 have numbers of their own, none of which is named. */
bool dramatis_install_filter(void) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
  struct sock_filter filter[] = {
      ONLY_THIS_ARCHITECTURE,
      ALLOW(read), ALLOW(readv), ALLOW(pread64), ALLOW(write), ALLOW(writev), ALLOW(lseek), ALLOW(close),
      ALLOW(fstat), ALLOW(newfstatat), ALLOW(brk), ALLOW(mmap), ALLOW(mprotect), ALLOW(munmap), ALLOW(mremap),
      ALLOW(madvise), ALLOW(futex), ALLOW(getrandom), ALLOW(clock_gettime), ALLOW(clock_getres),
      ALLOW(gettimeofday), ALLOW(rt_sigaction), ALLOW(rt_sigprocmask), ALLOW(rt_sigreturn), ALLOW(sigaltstack),
      ALLOW(sched_yield), ALLOW(getpid), ALLOW(gettid), ALLOW(exit), ALLOW(exit_group), ALLOW(restart_syscall),
      /* A second filter may be put on top. */
      UNLESS(SYS_prctl, 4), LOAD(ARGUMENT(0)), UNLESS(PR_SET_SECCOMP, 1), RETURN(SECCOMP_RET_ALLOW), REFUSE,
      /* Opening, but only for reading. */
      UNLESS(SYS_openat, 4), LOAD(ARGUMENT(2)),
      UNLESS_NONE(O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND, 1), RETURN(SECCOMP_RET_ALLOW), REFUSE,
      REFUSE,
  };
  return install(filter, sizeof filter / sizeof filter[0]);
}

bool dramatis_install_seal(void) {
  struct sock_filter filter[] = {
      ONLY_THIS_ARCHITECTURE,
      UNLESS(SYS_openat, 1), REFUSE,
      UNLESS(SYS_prctl, 1), REFUSE,
      UNLESS(SYS_mmap, 4), LOAD(ARGUMENT(2)), UNLESS_NONE(PROT_EXEC, 1), RETURN(SECCOMP_RET_ALLOW), REFUSE,
      UNLESS(SYS_mprotect, 4), LOAD(ARGUMENT(2)), UNLESS_NONE(PROT_EXEC, 1), RETURN(SECCOMP_RET_ALLOW), REFUSE,
      RETURN(SECCOMP_RET_ALLOW),
  };
  return install(filter, sizeof filter / sizeof filter[0]);
}

#else

bool dramatis_install_filter(void) { return false; }
bool dramatis_install_seal(void) { return false; }

#endif
