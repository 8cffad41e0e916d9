import Glibc
import System

/// Collects output and writes it in large pieces.
struct OutputBuffer {
  private static let pieceLength = 64 << 10

  private let descriptor: Int32?
  private(set) var bytes: [UInt8] = []
  /// Whether the output is a terminal, which control characters must not reach.
  let isTerminal: Bool
  /// Columns of the terminal; `nil` without a terminal, or if it doesn't say.
  let width: Int?

  /// Writes to an open file.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    var size = winsize()
    let isKnown = isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    width = isKnown ? Int(size.ws_col) : nil
  }

  /// Keeps everything in memory.
  init(isTerminal: Bool = false, width: Int? = nil) {
    descriptor = nil
    self.isTerminal = isTerminal
    self.width = width
  }

  /// Adds text, to be written with the next piece or by `flush`.
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Adds bytes as they are; large pieces are not copied.
  mutating func write(bytes more: UnsafeRawBufferPointer) throws(ToolError) {
    if descriptor != nil, more.count >= Self.pieceLength {
      try flush()
      try send(more)
    } else {
      bytes.append(contentsOf: more)
    }
  }

  /// Writes what has been collected once it fills a piece (64 KB).
  mutating func flushIfFull() throws(ToolError) {
    if bytes.count >= Self.pieceLength { try flush() }
  }

  /// Writes what has been collected.
  mutating func flush() throws(ToolError) {
    guard descriptor != nil else { return }
    let piece = bytes
    bytes.removeAll(keepingCapacity: true)
    try piece.withUnsafeBufferPointer { piece throws(ToolError) in
      try send(UnsafeRawBufferPointer(piece))
    }
  }

  private func send(_ piece: UnsafeRawBufferPointer) throws(ToolError) {
    guard let descriptor, let error = writeAll(piece, to: descriptor) else { return }
    throw ToolError(file: "standard output", message: "cannot write: \(error)")
  }
}
