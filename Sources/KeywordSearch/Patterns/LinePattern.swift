import CPCRE2
import Synchronization

/// A regular expression for whole lines, such as a reader's rule for chapter headings.
///
/// It has the syntax of the filter's `/regular expressions/`, without the slashes.
///
/// ```swift
/// let pattern = try LinePattern("^canto [ivxlc]+$")
/// Array("CANTO IV".utf8).withUnsafeBytes { pattern.matches($0) }  // true: no capital in the pattern
/// ```
public struct LinePattern: Sendable {
  private let pattern: CompiledPattern
  private let rooms = RoomPool()

  /// Compiles an expression.
  ///
  /// - Throws: `PatternFault` if it is invalid or empty.
  public init(_ text: String) throws(PatternFault) {
    // An empty one would match every line.
    if text.isEmpty { throw PatternFault(pattern: text, reason: .invalid("it is empty")) }
    pattern = try CompiledPattern(text)
  }

  /// Whether the expression matches somewhere in a line; false if that takes too many steps.
  ///
  /// May be called from several threads at a time.
  public func matches(_ line: UnsafeRawBufferPointer) -> Bool {
    rooms.withRoom { room in
      var effort = MatchEffort.thorough
      if case .match? = pattern.first(in: line, room, &effort, { false }) { return true }
      return false
    }
  }
}

/// Memory for matching; each piece is used by one thread at a time.
private final class RoomPool: Sendable {
  private let rooms = Mutex<[LentRoom]>([])

  func withRoom<Result>(_ body: (MatchRoom) -> Result) -> Result {
    let room = rooms.withLock { $0.popLast() } ?? LentRoom()
    defer { rooms.withLock { $0.append(room) } }
    return body(room.room)
  }
}

private struct LentRoom: @unchecked Sendable {
  // Sendable: it is either in the pool's list or with the one thread that took it from there.
  let room = MatchRoom()
}
