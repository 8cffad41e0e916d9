import DocumentModel
import Glibc

/// Bytes that become more, moved as seldom as possible: an array of hundreds of megabytes needs twice its
/// size while it grows.
struct GrowingMemory: ~Copyable {
  private var start: UnsafeMutableRawPointer?
  private var capacity = 0
  private(set) var count = 0

  init() {}

  deinit { free(start) }

  /// Appends bytes; whether there was memory for them.
  mutating func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if count + bytes.count > capacity {
      let wanted = max(64 << 10, count + bytes.count + count / 2)
      guard let moved = realloc(start, wanted) else { return false }
      start = moved
      capacity = wanted
    }
    if let start, let source = bytes.baseAddress {
      memcpy(start + count, source, bytes.count)
    }
    count += bytes.count
    return true
  }

  /// The bytes as a text; there are none here any more.
  mutating func take() -> TextSource {
    let bytes = UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
    (start, capacity, count) = (nil, 0, 0)
    return TextSource(borrowing: bytes) { free(UnsafeMutableRawPointer(mutating: $0.baseAddress)) }
  }
}
