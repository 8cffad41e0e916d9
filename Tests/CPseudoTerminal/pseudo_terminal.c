#define _GNU_SOURCE
#include "pseudo_terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static void use_default_signals(void) {
  sigset_t none;
  sigemptyset(&none);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static void run_program(const char *path, char *const *arguments, char *const *environment,
                        int slave, int input, int output) {
  setpgid(0, 0);
  tcsetpgrp(slave, getpid());  // SIGTTOU is still ignored here.
  dup2(input >= 0 ? input : slave, 0);
  dup2(output >= 0 ? output : slave, 1);
  dup2(slave, 2);
  close_range(3, ~0U, 0);
  use_default_signals();
  execve(path, arguments, environment);
  _exit(127);
}

// Waits for the program as a shell does: takes the terminal when it stops, gives it back on command.
static void watch_program(pid_t program, int slave, int events, int commands) {
  int status;
  while (waitpid(program, &status, WUNTRACED | WCONTINUED) == program) {
    if (write(events, &status, sizeof status) != (ssize_t)sizeof status) _exit(1);
    if (WIFSTOPPED(status)) {
      char byte;
      tcsetpgrp(slave, getpgrp());
      if (read(commands, &byte, 1) == 1) {
        tcsetpgrp(slave, program);
        kill(-program, SIGCONT);
      } else {
        kill(-program, SIGKILL);
      }
    }
    if (WIFEXITED(status) || WIFSIGNALED(status)) _exit(0);
  }
  _exit(1);
}

bool pseudo_terminal_start(struct pseudo_terminal *terminal, const char *path, char *const *arguments,
                           char *const *environment, int columns, int rows, int input,
                           int output, bool echoes) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  int events[2], commands[2];
  if (openpty(&terminal->master, &terminal->slave, NULL, NULL, &size) != 0) return false;
  if (pipe2(events, O_CLOEXEC) != 0 || pipe2(commands, O_CLOEXEC) != 0) return false;
  tcgetattr(terminal->slave, &terminal->before);
  if (!echoes) {
    terminal->before.c_lflag &= ~(tcflag_t)ECHO;
    tcsetattr(terminal->slave, TCSANOW, &terminal->before);
  }
  // Other tests start programs at the same time; none may keep this pty open.
  fcntl(terminal->master, F_SETFD, FD_CLOEXEC);
  fcntl(terminal->slave, F_SETFD, FD_CLOEXEC);
  terminal->shell = fork();
  if (terminal->shell < 0) return false;
  if (terminal->shell == 0) {
    setsid();
    ioctl(terminal->slave, TIOCSCTTY, 0);
    use_default_signals();
    signal(SIGTTOU, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    // What other tests hold open must not stay open here.
    int kept[] = {terminal->slave, events[1], commands[0], input, output};
    for (int fd = 3; fd < 1024; fd++) {
      bool keeps = false;
      for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) keeps = keeps || kept[i] == fd;
      if (!keeps) close(fd);
    }
    pid_t program = fork();
    if (program == 0)
      run_program(path, arguments, environment, terminal->slave, input, output);
    int announced = (int)program;
    if (write(events[1], &announced, sizeof announced) != (ssize_t)sizeof announced) _exit(1);
    watch_program(program, terminal->slave, events[1], commands[0]);
  }
  close(events[1]);
  close(commands[0]);
  terminal->events = events[0];
  terminal->commands = commands[1];
  int program = 0;
  if (read(events[0], &program, sizeof program) != (ssize_t)sizeof program) return false;
  terminal->program = program;
  return true;
}

void pseudo_terminal_resize(const struct pseudo_terminal *terminal, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  ioctl(terminal->master, TIOCSWINSZ, &size);
}

bool pseudo_terminal_is_restored(const struct pseudo_terminal *terminal) {
  struct termios now;
  const struct termios *before = &terminal->before;
  return tcgetattr(terminal->slave, &now) == 0 && now.c_iflag == before->c_iflag &&
         now.c_oflag == before->c_oflag && now.c_cflag == before->c_cflag &&
         now.c_lflag == before->c_lflag && memcmp(now.c_cc, before->c_cc, sizeof now.c_cc) == 0;
}

int pseudo_terminal_meaning(int status) {
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  if (WIFSIGNALED(status)) return 1000 + WTERMSIG(status);
  if (WIFSTOPPED(status)) return 2000 + WSTOPSIG(status);
  return 3000;
}

void pseudo_terminal_end(struct pseudo_terminal *terminal) {
  kill(terminal->program, SIGKILL);
  close(terminal->commands);
  if (terminal->master >= 0) close(terminal->master);
  if (terminal->slave >= 0) close(terminal->slave);
  while (waitpid(terminal->shell, NULL, 0) < 0 && errno == EINTR) {
  }
  close(terminal->events);
}
