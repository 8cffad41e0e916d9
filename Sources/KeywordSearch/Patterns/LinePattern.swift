import CPCRE2
import Synchronization

/// A regular expression for whole lines, such as a reader's own rule for chapter headings.
///
/// In the syntax of the filter's `/regular expressions/`, without the slashes.
public struct LinePattern: Sendable {
  private let pattern: CompiledPattern
  private let rooms = RoomPool()

  /// Compiles an expression.
  ///
  /// - Throws: what is wrong with it.
  public init(_ text: String) throws(PatternFault) {
    // What matches every line tells nothing of any.
    if text.isEmpty { throw PatternFault(pattern: text, reason: .invalid("it is empty")) }
    pattern = try CompiledPattern(text)
  }

  /// Whether the expression matches somewhere in a line; one that takes too many steps doesn't.
  ///
  /// May be called by several threads at a time.
  public func matches(_ line: UnsafeRawBufferPointer) -> Bool {
    rooms.withRoom { room in
      var effort = MatchEffort.thorough
      if case .match? = pattern.first(in: line, room, &effort, { false }) { return true }
      return false
    }
  }
}

/// Memory for matching, each piece of it used by one thread at a time.
private final class RoomPool: Sendable {
  private let rooms = Mutex<[LentRoom]>([])

  func withRoom<Result>(_ body: (MatchRoom) -> Result) -> Result {
    let room = rooms.withLock { $0.popLast() } ?? LentRoom()
    defer { rooms.withLock { $0.append(room) } }
    return body(room.room)
  }
}

private struct LentRoom: @unchecked Sendable {
  // Sendable: it is in the pool's list or with the one thread that took it from there, never both.
  let room = MatchRoom()
}
