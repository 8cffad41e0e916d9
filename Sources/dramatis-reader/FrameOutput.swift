import Glibc
import ReaderProtocol

/// Standard output, with a limit.
final class FrameOutput {
  private let descriptor: Int32
  private let limit: Int
  private var written = 0
  /// Whether nothing can be written any more.
  private(set) var isBroken = false

  init(descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// Writes all of `bytes`.
  func write(_ bytes: UnsafeRawBufferPointer) throws(ReaderError) {
    guard written + bytes.count <= limit else {
      throw ReaderError(
        .tooLarge, "has more text than the \(limit >> 20) MB that are allowed to come out")
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = UnsafeRawBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        isBroken = true
        throw ReaderError(.system, "cannot write: \(systemWords())")
      }
      rest = rest.dropFirst(count)
    }
    written += bytes.count
  }
}
