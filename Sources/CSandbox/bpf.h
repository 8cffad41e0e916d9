#ifndef DRAMATIS_BPF_H
#define DRAMATIS_BPF_H

/* Macros for filters of system calls (seccomp), on the processors for which there are any. */

#if defined(__x86_64__) || defined(__aarch64__)
#define DRAMATIS_HAS_FILTERS

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#ifdef __x86_64__
#define ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/* Offsets of the halves of an argument; both architectures are little-endian. */
#define ARGUMENT(n) ((uint32_t)(offsetof(struct seccomp_data, args) + (n) * 8))
#define ARGUMENT_HIGH(n) (ARGUMENT(n) + 4)
#define LOAD(offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (offset))
#define RETURN(action) BPF_STMT(BPF_RET | BPF_K, (action))
#define REFUSE RETURN(SECCOMP_RET_ERRNO | EPERM)
/* Skips `count` instructions unless the loaded value is `value`. */
#define UNLESS(value, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), 0, (count))
/* Skip `count` instructions if the loaded value is `value`, if it is greater, or if any of `bits` is set in it. */
#define IF(value, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), (count), 0)
#define IF_MORE(value, count) BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, (value), (count), 0)
#define IF_ANY(bits, count) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, (bits), (count), 0)

/* Decide about one system call. Other calls continue, with their number still loaded. */
#define ALLOW(call) UNLESS(SYS_##call, 1), RETURN(SECCOMP_RET_ALLOW)
#define REFUSE_CALL(call) UNLESS(SYS_##call, 1), REFUSE
#define ALLOW_WITH(call, argument, value) \
  UNLESS(SYS_##call, 4), LOAD(ARGUMENT(argument)), UNLESS((value), 1), RETURN(SECCOMP_RET_ALLOW), REFUSE
#define ALLOW_WITHOUT(call, argument, bits) \
  UNLESS(SYS_##call, 4), LOAD(ARGUMENT(argument)), IF_ANY((bits), 1), RETURN(SECCOMP_RET_ALLOW), REFUSE
/* Flags for opening a file that are refused. */
#define WRITING (O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND)

/* A filter is written for one calling convention; a call by any other ends the process. */
#define ONLY_THIS_ARCHITECTURE                                    \
  LOAD(offsetof(struct seccomp_data, arch)), UNLESS(ARCHITECTURE, 1), \
      BPF_JUMP(BPF_JMP | BPF_JA, 1, 0, 0), RETURN(SECCOMP_RET_KILL_PROCESS), \
      LOAD(offsetof(struct seccomp_data, nr))

static inline bool install(struct sock_filter *filter, unsigned short count) {
  struct sock_fprog program = {count, filter};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

#endif
#endif
