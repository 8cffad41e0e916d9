#include "process.h"

#include <malloc.h>
#include <signal.h>
#include <stddef.h>
#include <sys/time.h>

extern char **environ;

static int argument_count;
static char **arguments;

/* glibc passes the arguments to constructors. */
__attribute__((constructor)) static void take_arguments(int count, char **values) {
  argument_count = count;
  arguments = values;
}

int dramatis_argument_count(void) { return argument_count; }
char **dramatis_arguments(void) { return arguments; }
char **dramatis_environment(void) { return environ; }

void dramatis_reset_signals(void) {
  static const int signals[] = {SIGTERM, SIGALRM, SIGPIPE};
  sigset_t set;
  sigemptyset(&set);
  for (size_t index = 0; index < sizeof signals / sizeof signals[0]; index++) {
    signal(signals[index], SIG_DFL);
    sigaddset(&set, signals[index]);
  }
  /* A process that ignores SIGCHLD can't wait for its children. */
  signal(SIGCHLD, SIG_DFL);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

void dramatis_end_after(double seconds) {
  struct itimerval timer = {{0, 0}, {0, 0}};
  timer.it_value.tv_sec = (time_t)seconds;
  timer.it_value.tv_usec = (suseconds_t)((seconds - (double)timer.it_value.tv_sec) * 1e6);
  /* Zero would mean no timer. */
  if (seconds > 0 && timer.it_value.tv_sec == 0 && timer.it_value.tv_usec == 0) timer.it_value.tv_usec = 1;
  setitimer(ITIMER_REAL, &timer, NULL);
}

void dramatis_limit_free_memory(void) {
  // Setting either limit stops the automatic growth of both (mallopt(3)), up to 64 MB.
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
  mallopt(M_TRIM_THRESHOLD, 4 << 20);
}

void dramatis_give_back_memory(void) { malloc_trim(0); }
