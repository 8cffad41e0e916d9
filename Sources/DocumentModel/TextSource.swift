import Synchronization

/// The bytes of a text: owned, a mapped file, or what has arrived of a pipe.
///
/// `withBytes` is the only access to a text, whatever its source. The bytes are read as UTF-8. Invalid ones
/// are kept and read as U+FFFD (`UTF8Scalars`), which never changes an offset.
///
/// ```swift
/// let source = TextSource(copying: "Ann met Bob.".utf8)
/// source.count                                              // 12
/// source.string(Span(8, 11))                                // "Bob"
/// source.withBytes(8..<99) { $0.count }                     // 4: ranges are cut to the text
/// ```
///
/// The bytes of a mapped file may change while they are read, if another program writes to the file. Code
/// that reads them must be memory-safe for any bytes at any time: decode and check bounds, never rely on an
/// earlier validation.
public final class TextSource: @unchecked Sendable {
  // Sendable: `memory` and `release` never change after `init`, and the memory lives until `deinit`, which
  // runs when no thread holds the source any more. Below `length` memory is only read. The thread that
  // fills it writes above `length` and then stores the new length with release order; loads acquire it.
  private let memory: UnsafeRawBufferPointer
  private let length: Atomic<Int>
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Keeps a copy of `bytes`.
  public convenience init<Bytes: Collection<UInt8>>(copying bytes: Bytes) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    self.init(borrowing: UnsafeRawBufferPointer(copy)) { $0.deallocate() }
  }

  /// Uses memory of the caller, and passes it to `release` at the end.
  ///
  /// - Parameters:
  ///   - bytes: memory that stays readable until `release` is called.
  ///   - release: gives the memory back, called once, on any thread.
  public convenience init(
    borrowing bytes: UnsafeRawBufferPointer,
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.init(filling: bytes, count: bytes.count, release: release)
  }

  /// Uses memory of which the first `count` bytes are filled; `grow(to:)` adds more.
  package init(
    filling memory: UnsafeRawBufferPointer, count: Int,
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.memory = memory
    length = Atomic(count)
    self.release = release
  }

  deinit { release(memory) }

  /// Makes the text longer: `count` bytes of the memory are filled now.
  package func grow(to count: Int) { length.store(min(count, memory.count), ordering: .releasing) }

  /// Length of the text in bytes, as far as it has arrived.
  public var count: Int { length.load(ordering: .acquiring) }

  private var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

  /// Calls `body` with the bytes of `range`; index 0 of the buffer is `range.lowerBound` of the text.
  ///
  /// `range` is cut to the text. The buffer is valid only during the call.
  public func withBytes<Result>(
    _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeRawBufferPointer(rebasing: memory[range.clamped(to: 0..<count)]))
  }

  /// Calls `body` with all bytes of the text.
  public func withBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try body(bytes)
  }

  /// The text of `span` as a string, each maximal invalid subpart as one U+FFFD.
  public func string(_ span: Span) -> String {
    withBytes(span.range, decodedCopy)
  }
}

/// The text of bytes that may change while they are read, each maximal invalid subpart as one U+FFFD.
///
/// The standard library validates bytes and then copies them. If another program wrote between the two steps,
/// the string would be ill-formed. So the bytes are copied first.
public func decodedCopy(_ bytes: UnsafeRawBufferPointer) -> String {
  String(decoding: [UInt8](bytes), as: UTF8.self)
}
