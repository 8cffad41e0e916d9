import CProcess
import Glibc

/// Runs `body` on a thread of its own, which handles no signals except those of its own crashes.
///
/// If no thread can be started, `body` runs on the calling thread before this returns.
package func startThread(_ body: @escaping @Sendable () -> Void) {
  let thread = Thread {
    let stack = dramatis_enter_thread()
    body()
    dramatis_leave_thread(stack)
  }
  if let thread { thread.detach() } else { body() }
}

/// A thread that runs one closure; join or detach it once.
struct Thread {
  private let id: pthread_t

  /// Starts a thread; `nil` if the system refuses.
  init?(_ body: @escaping @Sendable () -> Void) {
    let context = Unmanaged.passRetained(ThreadBody(body))
    var id = pthread_t()
    let status = pthread_create(
      &id, nil,
      { context in
        if let context { Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, context.toOpaque())
    guard status == 0 else {
      context.release()
      return nil
    }
    self.id = id
  }

  func join() { pthread_join(id, nil) }

  func detach() { pthread_detach(id) }
}

/// A closure in an object, so that a C pointer can refer to it.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
