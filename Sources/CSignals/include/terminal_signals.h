// Signals and the terminal: what must be done in C, because a signal handler may only call
// async-signal-safe functions and Swift code is none.
//
// The main thread owns the terminal. It sleeps in `terminal_wait`; handlers only set bits and write a
// byte into a pipe, background threads write to the same pipe (`terminal_wake`). A signal that kills
// gives the terminal back first, with bytes that were prepared while all was well.
//
// The reader can always end the program, whatever the main thread does: if it has not slept in
// `terminal_wait` for a second, a timer's handler reads the input in its place, keeps the bytes for it
// (64 KB; more are dropped), and ends the program at the second Ctrl-C, or if the terminal has gone. A second SIGTERM,
// SIGHUP, SIGINT or SIGQUIT ends it at once, a first one after two seconds.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <termios.h>

#ifdef __cplusplus
extern "C" {
#endif

// What has happened, as bits of `terminal_take_signals`.
static const uint32_t TERMINAL_RESIZED = 1;  // SIGWINCH
static const uint32_t TERMINAL_SUSPEND = 2;  // SIGTSTP from outside; Ctrl-Z is a key
static const uint32_t TERMINAL_RESUMED = 4;  // SIGCONT
static const uint32_t TERMINAL_END = 8;      // SIGTERM, SIGHUP, SIGINT or SIGQUIT

// Why `terminal_wait` returned, as bits.
static const uint32_t TERMINAL_HAS_INPUT = 1;
static const uint32_t TERMINAL_HAS_NEWS = 2;

// Makes the pipe, installs the handlers, blocks SIGWINCH, SIGTSTP and SIGCONT. Signals that were
// ignored (nohup) stay ignored. Call once, on the main thread, before any other thread starts and
// before ncurses, which then leaves the handlers alone. False if there is no pipe to be had.
bool terminal_signals_start(void);

// To be called first on every other thread: no signal is handled there but a crash of its own, which
// gets a stack to be handled on. Returns that stack.
void *terminal_signals_adopt_thread(void);

// To be called last on such a thread, with the stack that it got, which is freed.
void terminal_signals_leave_thread(void *stack);

// Sleeps until `input` can be read, something woke it, a signal came, or `milliseconds` have passed
// (negative: no limit). The blocked signals are open only in here, so that none is lost between a
// look at the bits and the sleep.
uint32_t terminal_wait(int input, int milliseconds);

// Reads at most `count` bytes of what has come, without waiting: -1 with EAGAIN if nothing has, else as
// `read`. Only the main thread may, and only in this way.
ssize_t terminal_read(int input, unsigned char *bytes, size_t count);

// Wakes the main thread; async-signal-safe, any thread.
void terminal_wake(void);

// The signals since the last call.
uint32_t terminal_take_signals(void);

// Ends the process by the signal that set TERMINAL_END, so that a parent sees what ended it. Returns
// only if there was none.
void terminal_end_by_signal(void);

// Stops the process as Ctrl-Z does, and returns when it goes on.
void terminal_stop_self(void);

/* Whether a signal has come that is to end the program; it stays to be taken. */
bool terminal_is_ending(void);

// From now on a fatal signal writes `bytes` to `output` and sets `saved` before it kills. At most
// 512 bytes are kept.
void terminal_arm_restore(int output, const struct termios *saved, const char *bytes, size_t count);

// The terminal has been given back: nothing is left to do for a fatal signal.
void terminal_disarm_restore(void);

// Gives the terminal back at once, if that is still to be done. Async-signal-safe; for a handler that
// is about to let the process die.
void terminal_restore_now(void);

#ifdef __cplusplus
}
#endif
