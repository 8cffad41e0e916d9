// Tells the thread sanitizer about the order that a Swift Mutex establishes; script/sanitize links it into its builds.
//
// The standard library isn't built with the sanitizer. Locking a free mutex is inlined into our code, but waiting for
// one and waking a waiting thread happen inside the library, unseen, so that anything handed from one thread to the
// other looks like a race. The linker puts these two functions in front of the library's.
#include <stdint.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

void __tsan_acquire(void *address);
void __tsan_release(void *address);

// Weak, for programs without a mutex.
SWIFT __attribute__((weak)) void lock_of_library(uint32_t thread, SELF void *mutex) __asm__("__real_" LOCK);
SWIFT __attribute__((weak)) void unlock_of_library(SELF void *mutex) __asm__("__real_" UNLOCK);
SWIFT void lock_seen(uint32_t thread, SELF void *mutex) __asm__("__wrap_" LOCK);
SWIFT void unlock_seen(SELF void *mutex) __asm__("__wrap_" UNLOCK);

SWIFT void lock_seen(uint32_t thread, SELF void *mutex) {
  lock_of_library(thread, mutex);
  __tsan_acquire(mutex);
}

SWIFT void unlock_seen(SELF void *mutex) {
  __tsan_release(mutex);
  unlock_of_library(mutex);
}
