/// The bytes of a text: owned, or a mapped file.
///
/// All text is reached through `withBytes`, so that later sources (a mapped gigabyte, a decompressed
/// entry) need no other door. The bytes are read as UTF-8; invalid ones are *kept* and read as U+FFFD
/// (`UTF8Scalars`), which never changes an offset.
///
/// The bytes of a mapped file may change while they are read, if another program writes to the file.
/// Readers must therefore be memory-safe for any bytes at any time: decode and bounds-check, never
/// trust an earlier validation.
public final class TextSource: @unchecked Sendable {
  // Sendable: `bytes` and `release` never change after `init`; the memory is only ever read, and lives
  // until `deinit`, which runs when no thread holds the source any more.
  private let bytes: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Keeps a copy of `bytes`.
  public convenience init<Bytes: Collection<UInt8>>(copying bytes: Bytes) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    self.init(borrowing: UnsafeRawBufferPointer(copy)) { $0.deallocate() }
  }

  /// Reads from memory that someone else made, and hands it to `release` at the end.
  ///
  /// - Parameters:
  ///   - bytes: memory that stays readable until `release` is called.
  ///   - release: gives the memory back, called once, on any thread.
  public init(
    borrowing bytes: UnsafeRawBufferPointer,
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    self.release = release
  }

  deinit { release(bytes) }

  /// Length of the text in bytes.
  public var count: Int { bytes.count }

  /// Calls `body` with the bytes of `range`; index 0 of the buffer is `range.lowerBound` of the text.
  ///
  /// `range` is cut to the text. The buffer is valid only during the call.
  public func withBytes<Result>(
    _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeRawBufferPointer(rebasing: bytes[range.clamped(to: 0..<bytes.count)]))
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
/// Decoding validates, then copies: a write of another program between the two would make a string that
/// is none. So the bytes are copied first.
public func decodedCopy(_ bytes: UnsafeRawBufferPointer) -> String {
  String(decoding: [UInt8](bytes), as: UTF8.self)
}
