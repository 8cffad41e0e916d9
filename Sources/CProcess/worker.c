#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

/* The end of the parent ends the copy; a parent that has ended before that was asked for, too. */
static void end_with_parent(pid_t parent) {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
  if (getppid() != parent) _exit(0);
}

/* Moves a connection to where it can't be taken for a standard stream that the caller has closed. */
static int above_standard_streams(int connection) {
  if (connection > STDERR_FILENO) return connection;
  const int moved = fcntl(connection, F_DUPFD, STDERR_FILENO + 1);
  const int code = errno;
  close(connection);
  errno = code;
  return moved;
}

static void become_worker(const int pair[2], pid_t parent) {
  end_with_parent(parent);
  if (dup2(pair[1], STDIN_FILENO) < 0 || dup2(pair[1], STDOUT_FILENO) < 0) _exit(1);
  close(pair[0]);
  close(pair[1]);
}

pid_t dramatis_start_worker(int *connection) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0) return -1;
  for (int end = 0; end < 2; end++) {
    pair[end] = above_standard_streams(pair[end]);
    if (pair[end] < 0) return -1;
  }
  const pid_t parent = getpid();
  const pid_t worker = fork();
  if (worker == 0) {
    become_worker(pair, parent);
    return 0;
  }
  const int code = errno;
  close(pair[1]);
  if (worker < 0) close(pair[0]);
  errno = code;
  *connection = pair[0];
  return worker;
}

void dramatis_reset_signals(void) {
  static const int signals[] = {SIGTERM, SIGALRM, SIGPIPE};
  sigset_t set;
  sigemptyset(&set);
  for (size_t index = 0; index < sizeof signals / sizeof signals[0]; index++) {
    signal(signals[index], SIG_DFL);
    sigaddset(&set, signals[index]);
  }
  /* A parent that ignores its children would leave none to wait for. */
  signal(SIGCHLD, SIG_DFL);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

void dramatis_end_after(double seconds) {
  struct itimerval timer = {{0, 0}, {0, 0}};
  timer.it_value.tv_sec = (time_t)seconds;
  timer.it_value.tv_usec = (suseconds_t)((seconds - (double)timer.it_value.tv_sec) * 1e6);
  /* A timer of nothing would be none. */
  if (seconds > 0 && timer.it_value.tv_sec == 0 && timer.it_value.tv_usec == 0) timer.it_value.tv_usec = 1;
  setitimer(ITIMER_REAL, &timer, NULL);
}

bool dramatis_await_worker(pid_t worker, int *signal) {
  int status = 0;
  while (waitpid(worker, &status, 0) < 0) {
    if (errno != EINTR) return false;
  }
  *signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  return true;
}

bool dramatis_send(int connection, const void *bytes, size_t count) {
  const char *rest = bytes;
  while (count > 0) {
    const ssize_t sent = send(connection, rest, count, MSG_NOSIGNAL);
    if (sent < 0 && errno != EINTR) return false;
    if (sent > 0) {
      rest += sent;
      count -= (size_t)sent;
    }
  }
  return true;
}
