// A program that takes the terminal as dramatis does, and then doesn't come back to it: the tests of
// the watch (CTerminal) see that the reader can end it all the same.
//
//   BusyProgram for-ever   is busy from the first key on
//   BusyProgram a-while    is busy until the watch has surely looked, says what it reads, ends with a key
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "terminal_signals.h"

static void say(const char *text) {
  ssize_t ignored = write(1, text, strlen(text));
  (void)ignored;
}

static void be_busy(double seconds) {
  struct timespec start, now;
  clock_gettime(CLOCK_MONOTONIC, &start);
  do clock_gettime(CLOCK_MONOTONIC, &now);
  while (seconds < 0 || (double)(now.tv_sec - start.tv_sec) < seconds);
}

int main(int count, char **arguments) {
  static const char restoring[] = "\x1b[?1049l";
  struct termios saved, raw;
  if (count != 2 || !terminal_signals_start() || tcgetattr(0, &saved) != 0) return 2;
  raw = saved;
  cfmakeraw(&raw);
  terminal_arm_restore(1, &saved, restoring, sizeof restoring - 1);
  tcsetattr(0, TCSADRAIN, &raw);
  say("\x1b[?1049hready\r\n");
  unsigned char bytes[4096];
  terminal_wait(0, -1);
  terminal_read(0, bytes, sizeof bytes);
  say("busy\r\n");
  if (strcmp(arguments[1], "for-ever") == 0) be_busy(-1);
  be_busy(3);
  while ((terminal_wait(0, -1) & TERMINAL_HAS_INPUT) == 0) {
  }
  ssize_t got = terminal_read(0, bytes, sizeof bytes - 1);
  if (got > 0) bytes[got] = 0;
  say("read ");
  say(got > 0 ? (char *)bytes : "nothing");
  say("\r\n");
  // Its end is to be seen after what it says.
  while ((terminal_wait(0, -1) & TERMINAL_HAS_INPUT) == 0) {
  }
  terminal_restore_now();
  return 0;
}
