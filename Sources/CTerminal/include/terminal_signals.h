// Signals and the terminal. This is C because a signal handler may only call async-signal-safe functions, which Swift
// code isn't.
//
// The main thread owns the terminal. It sleeps in `terminal_wait`; handlers only set bits and write a byte to a pipe,
// and background threads write to the same pipe (`terminal_wake`). A fatal signal first restores the terminal, with
// bytes that were prepared in advance.
//
// The reader can always end the program, whatever the main thread does: if it hasn't slept in `terminal_wait` for a
// second, a timer's handler reads the input in its place, keeps the bytes for it (64 KB; more are dropped), and ends
// the program at the second Ctrl-C, or if the terminal is gone. A second SIGTERM, SIGHUP, SIGINT or SIGQUIT ends it
// at once, a single one after two seconds.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <termios.h>

// What has happened, as bits of `terminal_take_signals`.
static const uint32_t TERMINAL_RESIZED = 1;  // SIGWINCH
static const uint32_t TERMINAL_SUSPEND = 2;  // SIGTSTP from outside; Ctrl-Z is a key
static const uint32_t TERMINAL_RESUMED = 4;  // SIGCONT
static const uint32_t TERMINAL_END = 8;      // SIGTERM, SIGHUP, SIGINT or SIGQUIT

// Why `terminal_wait` returned, as bits.
static const uint32_t TERMINAL_HAS_INPUT = 1;
static const uint32_t TERMINAL_HAS_NEWS = 2;

// Makes the pipe, installs the handlers, blocks SIGWINCH, SIGTSTP and SIGCONT. Signals that were ignored (nohup) stay
// ignored. Call it once, on the main thread, before any other thread starts and before ncurses, which then keeps the
// handlers. False if no pipe can be made.
bool terminal_signals_start(void);

// Sleeps until `input` can be read, `terminal_wake` is called, a signal comes, or `milliseconds` have passed (negative:
// no limit). The blocked signals are delivered only in here, so that none is lost between reading the bits and the
// sleep.
uint32_t terminal_wait(int input, int milliseconds);

// Reads at most `count` bytes of input without waiting: -1 with EAGAIN if no input waits, otherwise the result of
// `read`. Only the main thread may read input, and only with this function.
ssize_t terminal_read(int input, unsigned char *bytes, size_t count);

// Wakes the main thread; async-signal-safe, for any thread.
void terminal_wake(void);

// The signals since the last call.
uint32_t terminal_take_signals(void);

// Ends the process by the signal that set TERMINAL_END, so that the parent sees which it was. Returns only without
// such a signal.
void terminal_end_by_signal(void);

// Stops the process as Ctrl-Z does, and returns when it continues.
void terminal_stop_self(void);

// Whether a signal has come that ends the program; `terminal_take_signals` still returns it.
bool terminal_is_ending(void);

// From now on a fatal signal writes `bytes` to `output` and applies `saved` before the process ends. At most 512 bytes
// are kept.
void terminal_arm_restore(int output, const struct termios *saved, const char *bytes, size_t count);

// The terminal has been restored: a fatal signal has nothing left to do.
void terminal_disarm_restore(void);

// Restores the terminal now, unless that has been done. Async-signal-safe, for a handler that ends the process.
void terminal_restore_now(void);
