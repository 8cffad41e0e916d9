import Glibc
import Synchronization

/// How many threads may share the work on one text.
public struct WorkerCount: Sendable {
  /// One or more; 0 for one for each processor.
  private let wanted: Int

  private init(wanted: Int) { self.wanted = wanted }

  /// So many threads, at least one.
  public init(_ count: Int) { wanted = max(1, count) }

  /// The calling thread alone.
  public static let one = WorkerCount(1)

  /// One for each processor that is online.
  public static let all = WorkerCount(wanted: 0)

  /// One or more; asks the system, which takes it a while.
  public var count: Int { wanted > 0 ? wanted : max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

/// The results of `body` for 0 up to `count`, which threads of their own work out at the same time.
///
/// The first is worked out on this thread, and so is what no thread is to be had for. The threads
/// inherit this one's mask of signals.
public func concurrentMap<Result: Sendable>(
  _ count: Int, _ body: @escaping @Sendable (Int) -> Result
) -> [Result] {
  // A short text starts no thread, nor what threads need.
  if count == 1 { return [body(0)] }
  let slots = ResultSlots<Result>(count)
  let threads = (1..<max(1, count)).compactMap { index in
    Thread { slots.set(index, body(index)) }
  }
  if count > 0 { slots.set(0, body(0)) }
  for thread in threads { thread.join() }
  return slots.take { body($0) }
}

/// Where threads leave their results.
private final class ResultSlots<Result: Sendable>: Sendable {
  private let results: Mutex<[Result?]>

  init(_ count: Int) { results = Mutex([Result?](repeating: nil, count: count)) }

  func set(_ index: Int, _ result: Result) { results.withLock { $0[index] = result } }

  /// All results in order; `missing` makes those that no thread has left.
  func take(_ missing: (Int) -> Result) -> [Result] {
    let found = results.withLock { results in
      defer { results = [] }
      return results
    }
    return found.enumerated().map { $0.element ?? missing($0.offset) }
  }
}

/// A thread that runs one closure.
private struct Thread {
  private let id: pthread_t

  /// Starts it; `nil` if the system has none to give.
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
}

/// A closure as an object, so that it fits through a C pointer.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
