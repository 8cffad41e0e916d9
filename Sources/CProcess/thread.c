#include "thread.h"

#include <pthread.h>
#include <stdlib.h>

const int dramatis_fatal_signals[DRAMATIS_FATAL_SIGNALS] = {SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP};

void dramatis_use_signal_stack(void *memory) {
  stack_t stack = {.ss_sp = memory, .ss_size = DRAMATIS_SIGNAL_STACK};
  if (memory) sigaltstack(&stack, NULL);
}

void *dramatis_enter_thread(void) {
  sigset_t all;
  sigfillset(&all);
  for (int i = 0; i < DRAMATIS_FATAL_SIGNALS; i++) sigdelset(&all, dramatis_fatal_signals[i]);
  pthread_sigmask(SIG_SETMASK, &all, NULL);
  void *stack = malloc(DRAMATIS_SIGNAL_STACK);
  dramatis_use_signal_stack(stack);
  return stack;
}

void dramatis_leave_thread(void *stack) {
  stack_t none = {.ss_flags = SS_DISABLE};
  if (stack) sigaltstack(&none, NULL);
  free(stack);
}
