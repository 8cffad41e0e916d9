import Glibc
import System

/// Gathers output and writes it in large pieces.
struct OutputBuffer {
  private static let pieceLength = 64 << 10

  private let descriptor: Int32?
  private(set) var bytes: [UInt8] = []
  /// Whether a person reads: control characters must not reach a terminal.
  let isTerminal: Bool
  /// Columns of the terminal.
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

  /// Adds bytes as they are; large ones are not copied.
  mutating func write(bytes more: UnsafeRawBufferPointer) throws(ToolError) {
    if descriptor != nil, more.count >= Self.pieceLength {
      try flush()
      try send(more)
    } else {
      bytes.append(contentsOf: more)
    }
  }

  /// Writes what has been gathered once it is enough for a piece.
  mutating func flushIfFull() throws(ToolError) {
    if bytes.count >= Self.pieceLength { try flush() }
  }

  /// Writes what has been gathered.
  mutating func flush() throws(ToolError) {
    guard descriptor != nil else { return }
    let piece = bytes
    bytes.removeAll(keepingCapacity: true)
    var failure: ToolError?
    piece.withUnsafeBytes { piece in
      do throws(ToolError) { try send(piece) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private func send(_ piece: UnsafeRawBufferPointer) throws(ToolError) {
    guard let descriptor, let error = writeAll(piece, to: descriptor) else { return }
    throw ToolError(file: "standard output", message: "cannot write: \(error)")
  }
}
