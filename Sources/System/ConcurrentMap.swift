import Glibc
import Synchronization

/// How many threads may share the work on one text.
public struct WorkerCount: Sendable {
  /// Number of threads; 0 means one for each processor.
  private let wanted: Int

  private init(wanted: Int) { self.wanted = wanted }

  /// A fixed number of threads; less than one counts as one.
  public init(_ count: Int) { wanted = max(1, count) }

  /// The calling thread alone.
  public static let one = WorkerCount(1)

  /// One for each processor that is online.
  public static let all = WorkerCount(wanted: 0)

  /// The number of threads, one or more; a system call for `all`.
  public var count: Int { wanted > 0 ? wanted : max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

/// Results of `body` for each number from 0 to `count - 1`, computed concurrently on `count` threads.
///
/// The calling thread computes the first one, and any other for which no thread can be started. The threads inherit the
/// caller's signal mask.
public func concurrentMap<Result: Sendable>(
  _ count: Int, _ body: @escaping @Sendable (Int) -> Result
) -> [Result] {
  // A short text starts no thread and allocates nothing for one.
  if count == 1 { return [body(0)] }
  let slots = ResultSlots<Result>(count)
  let threads = (1..<max(1, count)).compactMap { index in
    Thread { slots.set(index, body(index)) }
  }
  if count > 0 { slots.set(0, body(0)) }
  for thread in threads { thread.join() }
  return slots.take { body($0) }
}

/// Results of finished threads.
private final class ResultSlots<Result: Sendable>: Sendable {
  private let results: Mutex<[Result?]>

  init(_ count: Int) { results = Mutex([Result?](repeating: nil, count: count)) }

  func set(_ index: Int, _ result: Result) { results.withLock { $0[index] = result } }

  /// All results in order; `missing` computes those that no thread has computed.
  func take(_ missing: (Int) -> Result) -> [Result] {
    let found = results.withLock { results in
      defer { results = [] }
      return results
    }
    return found.enumerated().map { $0.element ?? missing($0.offset) }
  }
}
