#include "probe.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox.h"

enum { NO_FILTER = 250, NO_LIMITS = 251 };

static int result(int value) { return value < 0 ? errno : 0; }

static int attempt_it(enum probe_attempt attempt, const char *path) {
  char *const arguments[] = {"true", NULL};
  volatile unsigned long turns = 0;
  switch (attempt) {
    case PROBE_NOTHING: return 0;
    case PROBE_EXECUTE: return result(execv("/bin/true", arguments));
    case PROBE_FORK: {
      const pid_t child = fork();
      if (child == 0) _exit(0);
      return result(child);
    }
    case PROBE_CONNECT: return result(socket(AF_INET, SOCK_STREAM, 0));
    case PROBE_WRITE_FILE: return result(open(path, O_WRONLY | O_CREAT, 0600));
    case PROBE_REMOVE_FILE: return result(unlink(path));
    case PROBE_TRACE: return result((int)ptrace(PTRACE_ATTACH, getppid(), NULL, NULL));
    case PROBE_READ_FILE: return result(open(path, O_RDONLY));
    case PROBE_EXECUTABLE_MEMORY:
      return mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? errno : 0;
    case PROBE_RAISE_LIMIT: {
      const struct rlimit limit = {1 << 20, 1 << 20};
      return result(setrlimit(RLIMIT_CPU, &limit));
    }
    case PROBE_SIGNAL_OTHERS: return result(kill(getppid(), 0));
    case PROBE_MEMORY_AT_PATH:
      return mmap((void *)0x400000000, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED
                 ? errno
                 : 0;
    case PROBE_MUCH_MEMORY: return malloc((size_t)1 << 36) == NULL ? errno : 0;
    case PROBE_MUCH_TIME:
      for (;;) turns++;
  }
  return 0;
}

/* Runs in the child; what is mapped already by the tests must not count. */
static int confined_attempt(enum probe_attempt attempt, bool sealed, const char *path) {
  /* What the tests have open would count. */
  for (int descriptor = 3; descriptor < 1024; descriptor++) close(descriptor);
  const struct dramatis_limits limits = {(uint64_t)1 << 35, 1, 1 << 20};
  const int confinement = dramatis_confine(&limits);
  if (confinement < 0) return NO_LIMITS;
  if (confinement != DRAMATIS_FILTERED) return NO_FILTER;
  if (sealed && !dramatis_seal()) return NO_LIMITS;
  return attempt_it(attempt, path);
}

static int outcome(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  if (WIFSIGNALED(status)) return 1000 + WTERMSIG(status);
  return WEXITSTATUS(status) == NO_FILTER ? -1 : WEXITSTATUS(status);
}

int probe(enum probe_attempt attempt, bool sealed, const char *path) {
  const pid_t child = fork();
  if (child == 0) _exit(confined_attempt(attempt, sealed, path));
  return outcome(child);
}

static const char *confined_as_program(const char *path) {
  for (int descriptor = 3; descriptor < 1024; descriptor++) close(descriptor);
  return dramatis_confine_program(path, 0, 0);
}

int probe_program(enum probe_attempt attempt, const char *path) {
  const pid_t child = fork();
  if (child == 0) _exit(confined_as_program("/bin/true") == NULL ? NO_LIMITS : attempt_it(attempt, path));
  return outcome(child);
}

int probe_becoming(const char *program) {
  const pid_t child = fork();
  if (child == 0) {
    char *const arguments[] = {"program", NULL};
    const char *const place = confined_as_program(program);
    if (place != NULL) execve(place, arguments, arguments + 1);
    _exit(NO_LIMITS);
  }
  return outcome(child);
}
