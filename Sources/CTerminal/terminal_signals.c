#define _GNU_SOURCE
#include "terminal_signals.h"
#include "mapped_file.h"
#include "thread.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/select.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

// Handlers take no arguments of ours, so their state is static: plain data written before the handler is armed, and
// lock-free atomics.
static int wake_pipe[2] = {-1, -1};
static sigset_t wait_mask;
static atomic_uint pending;
static atomic_int end_signal;
static atomic_long end_second;

static struct {
  int output;
  struct termios saved;
  char bytes[512];
  size_t count;
} restore;
static atomic_bool restore_is_armed;

static const int deferred[] = {SIGWINCH, SIGTSTP, SIGCONT};
static const int ending[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
static struct sigaction before_fatal[DRAMATIS_FATAL_SIGNALS];

// MARK: Restoring the terminal

void terminal_restore_now(void) {
  if (!atomic_exchange(&restore_is_armed, false)) return;
  // If a shell has taken the terminal back, it has set it up for itself.
  pid_t foreground = tcgetpgrp(restore.output);
  if (foreground > 0 && foreground != getpgrp()) return;
  // A terminal that accepts no bytes must not keep the process from ending.
  struct pollfd out = {.fd = restore.output, .events = POLLOUT};
  size_t sent = 0;
  while (sent < restore.count && poll(&out, 1, 200) > 0 && (out.revents & POLLOUT)) {
    ssize_t n = write(restore.output, restore.bytes + sent, restore.count - sent);
    if (n > 0) sent += (size_t)n;
    else if (errno != EINTR && errno != EAGAIN) break;
  }
  tcsetattr(restore.output, TCSANOW, &restore.saved);
}

void terminal_arm_restore(int output, const struct termios *saved, const char *bytes,
                          size_t count) {
  atomic_store(&restore_is_armed, false);
  restore.output = output;
  restore.saved = *saved;
  restore.count = count < sizeof restore.bytes ? count : sizeof restore.bytes;
  memcpy(restore.bytes, bytes, restore.count);
  atomic_store(&restore_is_armed, true);
}

void terminal_disarm_restore(void) { atomic_store(&restore_is_armed, false); }

// MARK: Handlers

static void die_by(int number, const struct sigaction *action) {
  sigaction(number, action, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
}

static const struct sigaction default_action;  // all zero: SIG_DFL

static void on_fatal(int number) {
  terminal_restore_now();
  for (int i = 0; i < DRAMATIS_FATAL_SIGNALS; i++) {
    if (dramatis_fatal_signals[i] == number) die_by(number, &before_fatal[i]);
  }
}

static void on_deferred(int number) {
  unsigned bit = number == SIGWINCH ? TERMINAL_RESIZED
                 : number == SIGTSTP ? TERMINAL_SUSPEND : TERMINAL_RESUMED;
  atomic_fetch_or(&pending, bit);
}

static long seconds_now(void) {
  struct timespec now = {0};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec;
}

static void end_now(int number) {
  terminal_restore_now();
  die_by(number, &default_action);
}

// The first signal asks the main thread to end the program. A second one ends it at once, in case the main thread
// is busy or blocked in a write to the terminal. Without a second one, the watch below ends it after `end_patience`.
static void on_ending(int number) {
  int none = 0;
  if (!atomic_compare_exchange_strong(&end_signal, &none, number)) end_now(number);
  atomic_store(&end_second, seconds_now());
  atomic_fetch_or(&pending, TERMINAL_END);
  terminal_wake();
}

// MARK: The watch

// A main thread that hasn't waited for `watch_delay` is busy; from then on the watch checks every `watch_interval`.
enum { watch_delay = 1000000, watch_interval = 200000 };  // microseconds
// Time in which the main thread must end the program.
enum { end_patience = 2 };  // seconds

static struct {
  int input;                // -1 before the first wait
  atomic_bool is_suspended;  // the main thread is reading the input itself
  unsigned char bytes[65536];
  atomic_size_t count;
  bool is_armed;
  int interrupts;  // Ctrl-C at the ends of reads since the main thread last slept
} watch = {.input = -1};

static void arm_watch(bool is_armed) {
  struct itimerval time = {{0, is_armed ? watch_interval : 0},
                           {is_armed ? watch_delay / 1000000 : 0, 0}};
  watch.is_armed = is_armed;
  setitimer(ITIMER_REAL, &time, NULL);
}

// Number of Ctrl-C at the end; those inside a paste don't count.
static int interrupts_at_end(const unsigned char *bytes, size_t count) {
  int found = 0;
  while (count > 0 && bytes[count - 1] == 0x03) count--, found++;
  return found;
}

// Reads input in place of the main thread and keeps it; input beyond the buffer is examined and dropped.
static void look_for_interrupts(void) {
  if (watch.input < 0 || atomic_load(&watch.is_suspended)) return;
  // Reading from a terminal in the background would stop this process.
  pid_t foreground = tcgetpgrp(watch.input);
  if (foreground > 0 && foreground != getpgrp()) return;
  struct pollfd in = {.fd = watch.input, .events = POLLIN};
  // Input without end continues at the next tick.
  for (int turn = 0; turn < 64 && poll(&in, 1, 0) > 0; turn++) {
    unsigned char dropped[4096];
    size_t kept = atomic_load(&watch.count), room = sizeof watch.bytes - kept;
    unsigned char *bytes = room > 0 ? watch.bytes + kept : dropped;
    ssize_t got = read(watch.input, bytes, room > 0 ? room : sizeof dropped);
    if (got <= 0) {
      if (got == 0 || (errno != EINTR && errno != EAGAIN)) end_now(SIGHUP);
      return;
    }
    watch.interrupts += interrupts_at_end(bytes, (size_t)got);
    if (room > 0) atomic_store(&watch.count, kept + (size_t)got);
  }
}

static void on_watch(int number) {
  (void)number;
  int kept = errno;
  int ending = atomic_load(&end_signal);
  if (ending != 0 && seconds_now() - atomic_load(&end_second) >= end_patience) end_now(ending);
  look_for_interrupts();
  if (watch.interrupts >= 2) end_now(SIGINT);
  errno = kept;
}

ssize_t terminal_read(int input, unsigned char *bytes, size_t count) {
  atomic_store(&watch.is_suspended, true);
  ssize_t got = -1;
  size_t kept = atomic_load(&watch.count);
  struct pollfd in = {.fd = input, .events = POLLIN};
  if (kept > 0) {
    size_t taken = kept < count ? kept : count;
    memcpy(bytes, watch.bytes, taken);
    memmove(watch.bytes, watch.bytes + taken, kept - taken);
    atomic_store(&watch.count, kept - taken);
    got = (ssize_t)taken;
  } else if (poll(&in, 1, 0) > 0) {
    got = read(input, bytes, count);
    // Read, but not handled yet.
    if (got > 0) watch.interrupts += interrupts_at_end(bytes, (size_t)got);
  } else {
    errno = EAGAIN;
  }
  atomic_store(&watch.is_suspended, false);
  return got;
}

// MARK: Installing the handlers

static struct sigaction action_of(void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  // A crash in a handler is still a crash.
  for (int i = 0; i < DRAMATIS_FATAL_SIGNALS; i++) sigdelset(&action.sa_mask, dramatis_fatal_signals[i]);
  return action;
}

static void handle(int number, void (*handler)(int), int flags) {
  struct sigaction before, action = action_of(handler, flags);
  sigaction(number, NULL, &before);
  if (before.sa_handler != SIG_IGN) sigaction(number, &action, NULL);
}

static void handle_fatal(void) {
  const struct sigaction action = action_of(on_fatal, SA_ONSTACK | SA_NODEFER);
  for (int i = 0; i < DRAMATIS_FATAL_SIGNALS; i++) {
    const int number = dramatis_fatal_signals[i];
    if (number == SIGBUS && dramatis_pass_on_bus_errors(&action, &before_fatal[i])) continue;
    sigaction(number, &action, &before_fatal[i]);
  }
}

bool terminal_signals_start(void) {
  static char main_stack[DRAMATIS_SIGNAL_STACK];
  if (pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  sigset_t blocked;
  sigemptyset(&blocked);
  for (size_t i = 0; i < sizeof deferred / sizeof *deferred; i++) sigaddset(&blocked, deferred[i]);
  pthread_sigmask(SIG_BLOCK, &blocked, &wait_mask);
  for (size_t i = 0; i < sizeof deferred / sizeof *deferred; i++) {
    sigdelset(&wait_mask, deferred[i]);
    handle(deferred[i], on_deferred, 0);
  }
  sigset_t open;
  sigemptyset(&open);
  for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
    sigdelset(&wait_mask, ending[i]);
    sigaddset(&open, ending[i]);
    handle(ending[i], on_ending, SA_RESTART);
  }
  sigdelset(&wait_mask, SIGALRM);
  sigaddset(&open, SIGALRM);
  struct sigaction watching = {.sa_handler = on_watch, .sa_flags = SA_RESTART};
  sigfillset(&watching.sa_mask);
  sigaction(SIGALRM, &watching, NULL);
  pthread_sigmask(SIG_UNBLOCK, &open, NULL);
  dramatis_use_signal_stack(main_stack);
  handle_fatal();
  return true;
}

// MARK: Waiting

void terminal_wake(void) {
  int kept = errno;
  char byte = 0;
  ssize_t ignored = write(wake_pipe[1], &byte, 1);  // A full pipe wakes it, too.
  (void)ignored;
  errno = kept;
}

static void drain_pipe(void) {
  char bytes[256];
  while (read(wake_pipe[0], bytes, sizeof bytes) == (ssize_t)sizeof bytes) {
  }
}

uint32_t terminal_wait(int input, int milliseconds) {
  watch.input = input;
  // If the main thread doesn't sleep, it is still busy.
  bool sleeps = milliseconds != 0;
  if (sleeps) {
    arm_watch(false);
    watch.interrupts = 0;
  }
  // Input that the watch has read is available at once.
  if (atomic_load(&watch.count) > 0) milliseconds = 0;
  fd_set readable;
  FD_ZERO(&readable);
  FD_SET(wake_pipe[0], &readable);
  if (input >= 0 && input < FD_SETSIZE) FD_SET(input, &readable);
  struct timespec limit = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  int highest = input > wake_pipe[0] ? input : wake_pipe[0];
  int count = pselect(highest + 1, &readable, NULL, NULL, milliseconds < 0 ? NULL : &limit,
                      &wait_mask);
  if (!watch.is_armed) arm_watch(true);
  uint32_t reasons = atomic_load(&watch.count) > 0 ? TERMINAL_HAS_INPUT : 0;
  if (count <= 0) return reasons;
  if (input >= 0 && input < FD_SETSIZE && FD_ISSET(input, &readable)) reasons |= TERMINAL_HAS_INPUT;
  if (FD_ISSET(wake_pipe[0], &readable)) {
    drain_pipe();
    reasons |= TERMINAL_HAS_NEWS;
  }
  return reasons;
}

uint32_t terminal_take_signals(void) { return atomic_exchange(&pending, 0); }

bool terminal_is_ending(void) { return (atomic_load(&pending) & TERMINAL_END) != 0; }

void terminal_end_by_signal(void) {
  int number = atomic_load(&end_signal);
  if (number != 0) die_by(number, &default_action);
}

void terminal_stop_self(void) {
  struct sigaction ours;
  sigset_t stop, before;
  arm_watch(false);
  sigaction(SIGTSTP, NULL, &ours);
  // Without job control nobody could continue the program.
  if (ours.sa_handler == SIG_IGN) return;
  sigaction(SIGTSTP, &default_action, NULL);
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  // The stop happens on unblocking, before raise or sigmask return.
  pthread_sigmask(SIG_UNBLOCK, &stop, &before);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  // The caller knows that the program continues: ignoring SIGCONT for a moment discards the pending one.
  struct sigaction on_continue, ignore = {.sa_handler = SIG_IGN};
  sigaction(SIGCONT, &ignore, &on_continue);
  sigaction(SIGCONT, &on_continue, NULL);
}
