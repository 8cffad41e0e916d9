import ReaderProtocol
import System

/// Standard output, with a limit.
final class FrameOutput {
  private let descriptor: Int32
  private let limit: Int
  private var written = 0
  private(set) var isBroken = false

  init(descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(ReaderError) {
    guard written + bytes.count <= limit else {
      throw ReaderError(
        .tooLarge, "has more text than the \(limit >> 20) MB that are allowed to come out")
    }
    if let error = writeAll(bytes, to: descriptor) {
      isBroken = true
      throw ReaderError(.system, "cannot write: \(error)")
    }
    written += bytes.count
  }
}
