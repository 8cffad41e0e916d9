#define _GNU_SOURCE
#include "program.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

extern char **environ;

char **dramatis_environment(void) { return environ; }

/* Moves a descriptor to where no standard stream will be put. */
static int above_standard_streams(int descriptor) {
  if (descriptor > STDERR_FILENO) {
    fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    return descriptor;
  }
  const int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  const int code = errno;
  close(descriptor);
  errno = code;
  return moved;
}

static bool moved_up(int ends[2]) {
  for (int end = 0; end < 2; end++) {
    ends[end] = above_standard_streams(ends[end]);
    if (ends[end] < 0) return false;
  }
  return true;
}

bool dramatis_make_pipe(int ends[2]) { return pipe(ends) == 0 && moved_up(ends); }

bool dramatis_make_channel(int ends[2]) {
  return socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0 && moved_up(ends);
}

ssize_t dramatis_write_some(int channel, const void *bytes, size_t count) {
  const ssize_t sent = send(channel, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
  if (sent < 0 && (errno == EAGAIN || errno == EINTR)) return 0;
  return sent;
}

int dramatis_make_spool(void) {
#ifdef __linux__
  const int memory = memfd_create("dramatis", MFD_CLOEXEC);
  if (memory >= 0) return above_standard_streams(memory);
#endif
  char path[] = "/tmp/dramatis-XXXXXX";
  const int file = mkstemp(path);
  if (file < 0) return -1;
  unlink(path);
  return above_standard_streams(file);
}

bool dramatis_write_all(int file, const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    const ssize_t written = write(file, next, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    next += written;
    count -= (size_t)written;
  }
  return true;
}

/* From here to execve only what may be called between fork and exec in a program with threads. */

static void reset_signals(void) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number++) sigaction(number, &action, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static void close_from(int first) {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, first, ~0U, 0) == 0) return;
#endif
  const long most = sysconf(_SC_OPEN_MAX);
  for (int descriptor = first; descriptor < (most > 0 && most < 65536 ? most : 65536); descriptor++) close(descriptor);
}

/* Puts a descriptor where a standard stream is; all of them come from above those. */
static bool put(int descriptor, int stream, int null) {
  return dup2(descriptor < 0 ? null : descriptor, stream) == stream;
}

static void set_limit(int resource, uint64_t most) {
  if (most == 0) return;
  /* The signal that says why comes at the lower limit, the one that ends it for sure at the upper one. */
  const struct rlimit limit = {most, resource == RLIMIT_CPU ? most + 1 : most};
  setrlimit(resource, &limit);
}

static void set_limits(const struct dramatis_program *program) {
  const struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  set_limit(RLIMIT_CPU, program->seconds);
#ifdef __linux__
  set_limit(RLIMIT_AS, program->memory);
#endif
}

static void become(const struct dramatis_program *program, pid_t parent, int report) {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
#endif
  setpgid(0, 0);
  reset_signals();
  const int null = open("/dev/null", O_RDWR);
  const int streams[3] = {program->input, program->output, program->errors};
  int high[3];
  bool ready = true;
  for (int stream = 0; stream < 3; stream++) {
    high[stream] = streams[stream] < 0 ? -1 : fcntl(streams[stream], F_DUPFD, 10);
  }
  const int high_null = null < 0 ? -1 : fcntl(null, F_DUPFD, 10);
  const int high_report = fcntl(report, F_DUPFD, 10);
  for (int stream = 0; stream < 3; stream++) ready = ready && put(high[stream], stream, high_null);
  if (ready && dup2(high_report, 3) == 3 && fcntl(3, F_SETFD, FD_CLOEXEC) == 0) {
    close_from(4);
    const char *path = program->path;
    if (program->confine == NULL) {
      set_limits(program);
    } else {
      path = program->confine(path, program->memory, program->seconds);
    }
    if (path != NULL) execve(path, program->arguments, program->environment);
  }
  const int code = errno;
  if (write(3, &code, sizeof code) < 0) _exit(126);
  _exit(127);
}

pid_t dramatis_start_program(const struct dramatis_program *program) {
  int report[2];
  if (!dramatis_make_pipe(report)) return -1;
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child == 0) become(program, parent, report[1]);
  int code = errno;
  close(report[1]);
  if (child > 0) {
    /* Says nothing and is closed if the program has started. */
    ssize_t received;
    int failure = 0;
    do received = read(report[0], &failure, sizeof failure);
    while (received < 0 && errno == EINTR);
    if (received == (ssize_t)sizeof failure) {
      int end;
      dramatis_await_program(child, &end);
      close(report[0]);
      errno = failure;
      return -1;
    }
  }
  close(report[0]);
  errno = code;
  return child;
}

void dramatis_end_program(pid_t program) {
  /* To the system, -1 is every process there is, 0 this one's group, and 1 is not ours. */
  if (program <= 1) return;
  kill(-program, SIGKILL);
  kill(program, SIGKILL);
}

static bool take_end(pid_t program, int options, int *end) {
  if (program <= 1) return false;
  int status = 0;
  pid_t ended;
  do ended = waitpid(program, &status, options);
  while (ended < 0 && errno == EINTR);
  if (ended != program) return false;
  *end = WIFSIGNALED(status) ? -1 - WTERMSIG(status) : WEXITSTATUS(status);
  return true;
}

bool dramatis_await_program(pid_t program, int *end) { return take_end(program, 0, end); }

bool dramatis_has_program_ended(pid_t program, int *end) { return take_end(program, WNOHANG, end); }
