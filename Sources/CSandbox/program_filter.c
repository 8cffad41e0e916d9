#define _GNU_SOURCE
#include "filter.h"

#include <string.h>
#include <unistd.h>

#include "bpf.h"

#ifdef DRAMATIS_HAS_FILTERS

#include <asm/ioctls.h>

/* A filter stays in force when a program is executed, and can't count: if it allows the first execve, it allows any
 * other. So the path is put at a fixed address, and only a path at that address may be executed. That memory is gone
 * when the program begins, and the program can't map any there: the filter refuses mappings between 12 and 20 GB, and
 * with 1 GB of address space no other mapping reaches that far. */
#define PATH_PLACE UINT64_C(0x400000000)
#define PATH_SIZE 4096
#define EXECUTE_AT_PLACE                                                                              \
  UNLESS(SYS_execve, 6), LOAD(ARGUMENT_HIGH(0)), UNLESS(PATH_PLACE >> 32, 3), LOAD(ARGUMENT(0)), \
      UNLESS((uint32_t)PATH_PLACE, 1), RETURN(SECCOMP_RET_ALLOW), REFUSE
#define MAP_OUTSIDE_PLACE                                                                                 \
  UNLESS(SYS_mmap, 5), LOAD(ARGUMENT_HIGH(0)), IF((PATH_PLACE >> 32) - 1, 2), IF(PATH_PLACE >> 32, 1), \
      RETURN(SECCOMP_RET_ALLOW), REFUSE, ALLOW_WITHOUT(mremap, 3, MREMAP_FIXED)

/* prlimit64 may read limits, not set them. */
#define READ_LIMITS                                                                                    \
  UNLESS(SYS_prlimit64, 6), LOAD(ARGUMENT(2)), UNLESS(0, 3), LOAD(ARGUMENT_HIGH(2)), UNLESS(0, 1), \
      RETURN(SECCOMP_RET_ALLOW), REFUSE

/* fcntl may copy descriptors and get or set their flags, but not set an owner, who would get signals. */
#define COPY_DESCRIPTORS                                                                                    \
  UNLESS(SYS_fcntl, 5), LOAD(ARGUMENT(1)), IF(F_DUPFD_CLOEXEC, 1), IF_MORE(F_SETFL, 1), \
      RETURN(SECCOMP_RET_ALLOW), REFUSE

/* Older calls that exist on one architecture only. */
#ifdef __x86_64__
#define OLDER_CALLS                                                                                              \
  ALLOW(arch_prctl), ALLOW_WITHOUT(open, 1, WRITING), ALLOW(stat), ALLOW(lstat), ALLOW(access), ALLOW(readlink), \
      ALLOW(getdents), ALLOW(dup2), ALLOW(time), ALLOW(getrlimit),
#else
#define OLDER_CALLS
#endif

/* Allows what a program needs to load its libraries, read its fonts and input, and write its output. Like the filter
 * of dramatis-reader, it refuses every call that isn't listed. */
bool dramatis_install_program_filter(void) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
  const uint32_t self = (uint32_t)getpid();
  struct sock_filter filter[] = {
      ONLY_THIS_ARCHITECTURE,
      ALLOW(read), ALLOW(write), ALLOW(lseek), MAP_OUTSIDE_PLACE, ALLOW(brk), ALLOW(munmap), ALLOW(mprotect),
      ALLOW(madvise), ALLOW(readv), ALLOW(writev), ALLOW(pread64), ALLOW(close), ALLOW(fadvise64),
      ALLOW_WITHOUT(openat, 2, WRITING), ALLOW(fstat), ALLOW(newfstatat), ALLOW(statx), ALLOW(faccessat),
      ALLOW(faccessat2), ALLOW(readlinkat), ALLOW(getdents64), ALLOW(getcwd), ALLOW(dup), ALLOW(dup3),
      COPY_DESCRIPTORS, ALLOW_WITH(ioctl, 1, TCGETS), OLDER_CALLS
      ALLOW(set_tid_address), ALLOW(set_robust_list), ALLOW(rseq), ALLOW(futex), READ_LIMITS,
      ALLOW(rt_sigaction), ALLOW(rt_sigprocmask), ALLOW(rt_sigreturn), ALLOW(sigaltstack),
      ALLOW(clock_gettime), ALLOW(clock_getres), ALLOW(gettimeofday), ALLOW(times), ALLOW(getrusage),
      ALLOW(getrandom), ALLOW(sysinfo), ALLOW(uname), ALLOW(sched_getaffinity), ALLOW(sched_yield),
      ALLOW(getpid), ALLOW(gettid), ALLOW(getppid), ALLOW(getuid), ALLOW(geteuid), ALLOW(getgid), ALLOW(getegid),
      ALLOW(wait4), ALLOW(exit), ALLOW(exit_group), ALLOW(restart_syscall),
      /* It may send itself a signal, as abort does. */
      ALLOW_WITH(tgkill, 0, self), ALLOW_WITH(kill, 0, self),
      EXECUTE_AT_PLACE,
      REFUSE,
  };
  return install(filter, sizeof filter / sizeof filter[0]);
}

/* Sanitizers have no shadow memory for this address. */
__attribute__((no_sanitize("address", "thread"))) const char *dramatis_place_path(const char *path) {
  const size_t length = strlen(path) + 1;
  if (length > PATH_SIZE) {
    errno = ENAMETOOLONG;
    return NULL;
  }
  volatile char *const place = mmap((void *)PATH_PLACE, PATH_SIZE, PROT_READ | PROT_WRITE,
                                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  if (place == MAP_FAILED) return NULL;
  for (size_t index = 0; index < length; index++) place[index] = path[index];
  return (const char *)place;
}

#else

const char *dramatis_place_path(const char *path) { return path; }
bool dramatis_install_program_filter(void) { return false; }

#endif
