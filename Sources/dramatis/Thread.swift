import CSignals
import Glibc

/// Runs `body` on a thread of its own, which handles no signals.
///
/// Without a thread to be had, `body` runs at once on this one: slower, but nothing is lost.
func startThread(_ body: @escaping @Sendable () -> Void) {
  let context = Unmanaged.passRetained(ThreadBody(body))
  var thread = pthread_t()
  let status = pthread_create(
    &thread, nil,
    { context in
      let stack = terminal_signals_adopt_thread()
      if let context { Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().body() }
      terminal_signals_leave_thread(stack)
      return nil
    }, context.toOpaque())
  if status == 0 {
    pthread_detach(thread)
  } else {
    context.takeRetainedValue().body()
  }
}

/// A closure as an object, so that it fits through a C pointer.
private final class ThreadBody: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
