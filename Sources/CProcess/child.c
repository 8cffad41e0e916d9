#define _GNU_SOURCE
#include "child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* Moves a descriptor above those of the standard streams. */
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

bool dramatis_send(int channel, const void *bytes, size_t count) {
  const char *rest = bytes;
  while (count > 0) {
    const ssize_t sent = send(channel, rest, count, MSG_NOSIGNAL);
    if (sent < 0 && errno != EINTR) return false;
    if (sent > 0) {
      rest += sent;
      count -= (size_t)sent;
    }
  }
  return true;
}

int dramatis_make_spool(void) {
  const int file = memfd_create("dramatis", MFD_CLOEXEC);
  return file < 0 ? -1 : above_standard_streams(file);
}

// MARK: Workers

/* Ends this process with its parent, which may have ended before this call. */
static void end_with_parent(pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
}

static void become_worker(const int ends[2], pid_t parent) {
  end_with_parent(parent);
  if (dup2(ends[1], STDIN_FILENO) < 0 || dup2(ends[1], STDOUT_FILENO) < 0) _exit(1);
  close(ends[0]);
  close(ends[1]);
}

pid_t dramatis_start_worker(int *connection) {
  int ends[2];
  if (!dramatis_make_channel(ends)) return -1;
  const pid_t parent = getpid();
  const pid_t worker = fork();
  if (worker == 0) {
    become_worker(ends, parent);
    return 0;
  }
  const int code = errno;
  close(ends[1]);
  if (worker < 0) close(ends[0]);
  errno = code;
  *connection = ends[0];
  return worker;
}

// MARK: Programs

/* From here to execve: only functions that may be called between fork and exec in a program with threads. */

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

/* Makes a descriptor a standard stream; the descriptor is above all of these. */
static bool put(int descriptor, int stream, int null) {
  return dup2(descriptor < 0 ? null : descriptor, stream) == stream;
}

static void set_limit(int resource, uint64_t most) {
  if (most == 0) return;
  /* SIGXCPU at the soft limit shows the reason, SIGKILL at the hard one. */
  const struct rlimit limit = {most, resource == RLIMIT_CPU ? most + 1 : most};
  setrlimit(resource, &limit);
}

static void set_limits(const struct dramatis_program *program) {
  const struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  set_limit(RLIMIT_CPU, program->seconds);
  set_limit(RLIMIT_AS, program->memory);
}

static void become(const struct dramatis_program *program, pid_t parent, int report) {
  end_with_parent(parent);
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
    /* Receives the error of execve; closed without one if the program has started. */
    ssize_t received;
    int failure = 0;
    do received = read(report[0], &failure, sizeof failure);
    while (received < 0 && errno == EINTR);
    if (received == (ssize_t)sizeof failure) {
      int end;
      dramatis_await_child(child, &end);
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
  /* kill(2) takes -1 as every process and 0 as this group, and 1 isn't a child. */
  if (program <= 1) return;
  kill(-program, SIGKILL);
  kill(program, SIGKILL);
}

static bool take_end(pid_t child, int options, int *end) {
  if (child <= 1) return false;
  int status = 0;
  pid_t ended;
  do ended = waitpid(child, &status, options);
  while (ended < 0 && errno == EINTR);
  if (ended != child) return false;
  *end = WIFSIGNALED(status) ? -1 - WTERMSIG(status) : WEXITSTATUS(status);
  return true;
}

bool dramatis_await_child(pid_t child, int *end) { return take_end(child, 0, end); }

bool dramatis_has_child_ended(pid_t child, int *end) { return take_end(child, WNOHANG, end); }
