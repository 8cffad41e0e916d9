// A terminal for tests: a pty with a small stand-in for a shell, so that Ctrl-Z and hang-ups act as
// they do in life. All of it is C, because no Swift may run between fork and exec.
#pragma once

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

// A program on a pty. `events` delivers an int for each change of the program's state, as waitpid
// tells it; a byte into `commands` continues a stopped program in the foreground.
struct pseudo_terminal {
  int master;
  int slave;
  int events;
  int commands;
  pid_t shell;
  pid_t program;
  // How the terminal was set before the program started.
  struct termios before;
};

// Starts `path` on a new pty. Standard input and output are the pty unless other files are given
// (-1: the pty). A pty that echoes sends back what is typed while no program has it in raw mode.
// False if the system refuses.
bool pseudo_terminal_start(struct pseudo_terminal *terminal, const char *path, char *const *arguments,
                           char *const *environment, int columns, int rows, int input, int output,
                           bool echoes);

// Changes the size of the window, which sends SIGWINCH.
void pseudo_terminal_resize(const struct pseudo_terminal *terminal, int columns, int rows);

// Whether the terminal is set as it was before the program started.
bool pseudo_terminal_is_restored(const struct pseudo_terminal *terminal);

// What a state delivered by `events` means: the exit status, 1000 + the signal that ended it,
// 2000 + the signal that stopped it, or 3000 for going on.
int pseudo_terminal_meaning(int status);

// Closes everything and reaps the shell; a program that still runs is killed.
void pseudo_terminal_end(struct pseudo_terminal *terminal);
