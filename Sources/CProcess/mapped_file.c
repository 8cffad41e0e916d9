#define _GNU_SOURCE
#include "mapped_file.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* The handler reads the table while other threads change it, so its fields are atomic. An entry is reserved by setting
 * `claimed`; the handler ignores it while `start` is 0, so that is set last. */
struct mapping {
  atomic_bool claimed;
  atomic_uintptr_t start;
  atomic_uintptr_t length;
  atomic_bool lost_pages;
};

static struct mapping mappings[DRAMATIS_MAPPINGS];
static struct sigaction previous;
static uintptr_t page_size;
static pthread_once_t installed = PTHREAD_ONCE_INIT;

static bool replace_page(uintptr_t address) {
  for (int i = 0; i < DRAMATIS_MAPPINGS; i++) {
    uintptr_t start = atomic_load(&mappings[i].start);
    if (start == 0 || address < start || address - start >= atomic_load(&mappings[i].length)) continue;
    void *page = (void *)(address & ~(page_size - 1));
    if (mmap(page, page_size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
      return false;
    atomic_store(&mappings[i].lost_pages, true);
    return true;
  }
  return false;
}

static void call_previous(int signal_number, siginfo_t *info, void *context) {
  if (previous.sa_flags & SA_SIGINFO) {
    previous.sa_sigaction(signal_number, info, context);
  } else if (previous.sa_handler == SIG_DFL || previous.sa_handler == SIG_IGN) {
    /* The access faults again as soon as this returns, and then ends the program. */
    signal(signal_number, SIG_DFL);
    if (info->si_code <= 0) raise(signal_number);
  } else {
    previous.sa_handler(signal_number);
  }
}

/* Calls only async-signal-safe functions; mmap is one in glibc, a plain system call. */
static void handle_bus_error(int signal_number, siginfo_t *info, void *context) {
  int saved = errno;
  bool handled = info->si_code == BUS_ADRERR && replace_page((uintptr_t)info->si_addr);
  errno = saved;
  if (!handled) call_previous(signal_number, info, context);
}

static void install(void) {
  page_size = (uintptr_t)sysconf(_SC_PAGESIZE);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = handle_bus_error;
  action.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  sigaction(SIGBUS, &action, &previous);
}

bool dramatis_pass_on_bus_errors(const struct sigaction *action, struct sigaction *before) {
  struct sigaction now;
  if (sigaction(SIGBUS, NULL, &now) != 0 || !(now.sa_flags & SA_SIGINFO) || now.sa_sigaction != handle_bus_error)
    return false;
  *before = previous;
  previous = *action;
  return true;
}

int dramatis_register_mapping(void *start, size_t length) {
  pthread_once(&installed, install);
  for (int i = 0; i < DRAMATIS_MAPPINGS; i++) {
    bool expected = false;
    if (!atomic_compare_exchange_strong(&mappings[i].claimed, &expected, true)) continue;
    atomic_store(&mappings[i].lost_pages, false);
    atomic_store(&mappings[i].length, length);
    atomic_store(&mappings[i].start, (uintptr_t)start);
    return i;
  }
  return -1;
}

bool dramatis_mapping_lost_pages(int number) {
  return number >= 0 && number < DRAMATIS_MAPPINGS && atomic_load(&mappings[number].lost_pages);
}

void dramatis_forget_mapping(int number) {
  if (number < 0 || number >= DRAMATIS_MAPPINGS) return;
  atomic_store(&mappings[number].start, 0);
  atomic_store(&mappings[number].claimed, false);
}
