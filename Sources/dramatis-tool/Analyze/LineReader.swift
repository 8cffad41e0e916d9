import Glibc
import System

/// Cuts a stream into lines without ever holding more than one line and a piece read ahead.
struct LineReader {
  enum Line: Equatable {
    /// A line without its line end.
    case whole([UInt8])
    /// The beginning of a line that is too long; the rest is gone.
    case tooLong([UInt8])
  }

  private static let pieceLength = 64 << 10
  /// How much of a line that is too long is kept.
  private static let keptLength = 64 << 10

  let descriptor: Int32
  /// Bytes of the longest line that is given whole.
  private let longest: Int
  private var bytes: [UInt8] = []
  /// Where the next line starts, and how far its end has been looked for.
  private var start = 0
  private var searched = 0
  /// The beginning of the line whose rest is being skipped.
  private var beginning: [UInt8]?
  /// Whether everything has been read; there may be lines left.
  private(set) var isAtEnd = false
  /// Whether there are no more lines.
  var isExhausted: Bool { isAtEnd && start == bytes.count && beginning == nil }

  init(descriptor: Int32, longest: Int) {
    self.descriptor = descriptor
    self.longest = longest
  }

  /// The next line of what has been read; `nil` if its end isn't known yet, or there is none.
  mutating func next() -> Line? {
    guard let end = lineEnd() else {
      if isAtEnd, !isExhausted { return take(upTo: bytes.count) }
      forgetIfTooLong()
      return nil
    }
    defer { (start, searched) = (end + 1, end + 1) }
    return take(upTo: end)
  }

  /// Reads on; blocks until there is something.
  mutating func fill() throws(ToolError) {
    if start > 0 {
      bytes.removeFirst(start)
      (start, searched) = (0, searched - start)
    }
    let piece = try read()
    isAtEnd = piece.isEmpty
    bytes.append(contentsOf: piece)
  }

  private func read() throws(ToolError) -> [UInt8] {
    do throws(SystemError) {
      return try readPiece(descriptor, most: Self.pieceLength)
    } catch {
      throw ToolError(file: "standard input", message: "cannot read: \(error)")
    }
  }

  private mutating func lineEnd() -> Int? {
    let end = bytes.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, searched < bytes.count,
        let found = memchr(base + searched, 0x0A, bytes.count - searched)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
    searched = end ?? bytes.count
    return end
  }

  private mutating func take(upTo end: Int) -> Line {
    defer { beginning = nil }
    let line = bytes[start..<end]
    start = end
    if let beginning { return .tooLong(beginning) }
    return line.count > longest
      ? .tooLong(Array(line.prefix(Self.keptLength))) : .whole(Array(line))
  }

  /// Lets go of a line that is too long before its end has come.
  private mutating func forgetIfTooLong() {
    guard beginning != nil || bytes.count - start > longest else { return }
    if beginning == nil { beginning = Array(bytes[start...].prefix(Self.keptLength)) }
    bytes.removeAll(keepingCapacity: bytes.capacity <= 4 * Self.pieceLength)
    (start, searched) = (0, 0)
  }
}
