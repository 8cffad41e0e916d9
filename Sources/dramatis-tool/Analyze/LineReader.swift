import Glibc
import System

/// Splits a stream into lines; never holds more than one line and a piece read ahead.
struct LineReader {
  enum Line: Equatable {
    /// A line without its line end.
    case whole([UInt8])
    /// The beginning of a line that is too long; the rest is discarded.
    case tooLong([UInt8])
  }

  private static let pieceLength = 64 << 10
  /// Bytes kept of a line that is too long: enough for the id, if that comes first.
  private static let keptLength = 64 << 10

  let descriptor: Int32
  /// Bytes of the longest line that is returned whole.
  private let longest: Int
  private var bytes: [UInt8] = []
  /// Where the next line starts, and up to where its end has been searched for.
  private var start = 0
  private var searched = 0
  /// The beginning of the line whose rest is being discarded.
  private var beginning: [UInt8]?
  /// Whether the stream has ended; lines may be left.
  private(set) var isAtEnd = false
  /// Whether there are no more lines.
  var isExhausted: Bool { isAtEnd && start == bytes.count && beginning == nil }

  init(descriptor: Int32, longest: Int) {
    self.descriptor = descriptor
    self.longest = longest
  }

  /// The next line; `nil` if its end hasn't been read yet, or there are no more.
  mutating func next() -> Line? {
    guard let end = lineEnd() else {
      if isAtEnd, !isExhausted { return take(upTo: bytes.count) }
      forgetIfTooLong()
      return nil
    }
    defer { (start, searched) = (end + 1, end + 1) }
    return take(upTo: end)
  }

  /// Reads a piece; blocks until there is one.
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

  /// Discards a line that is too long before its end has been read.
  private mutating func forgetIfTooLong() {
    guard beginning != nil || bytes.count - start > longest else { return }
    if beginning == nil { beginning = Array(bytes[start...].prefix(Self.keptLength)) }
    bytes.removeAll(keepingCapacity: bytes.capacity <= 4 * Self.pieceLength)
    (start, searched) = (0, 0)
  }
}
