import DocumentModel

/// Reads values from the payload of a frame, never past its end.
struct PayloadReader {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  mutating func byte() throws(ReaderFormError) -> UInt8 {
    guard index < bytes.count else { throw .malformed("a frame that ends within an entry") }
    defer { index += 1 }
    return bytes[index]
  }

  /// A byte that must be one of a code's values; `what` says what is wrong with others.
  mutating func code<Code: RawRepresentable<UInt8>>(
    _ what: String
  ) throws(ReaderFormError) -> Code {
    guard let code = Code(rawValue: try byte()) else { throw .malformed(what) }
    return code
  }

  mutating func number() throws(ReaderFormError) -> Int {
    guard bytes.count - index >= 4 else { throw .malformed("a frame that ends within a number") }
    defer { index += 4 }
    let value = bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)
    return Int(UInt32(littleEndian: value))
  }

  mutating func longNumber() throws(ReaderFormError) -> Int {
    guard bytes.count - index >= 8 else { throw .malformed("a frame that ends within a number") }
    defer { index += 8 }
    let value = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    return Int(clamping: UInt64(littleEndian: value))
  }

  mutating func range() throws(ReaderFormError) -> Range<Int> {
    let start = try number()
    let end = try number()
    guard start <= end else { throw .malformed("a range that ends before it starts") }
    return start..<end
  }

  mutating func span() throws(ReaderFormError) -> Span { Span(try range()) }

  /// A string preceded by its length.
  mutating func countedWords() throws(ReaderFormError) -> String {
    try words(count: try number())
  }

  mutating func restAsWords() throws(ReaderFormError) -> String {
    try words(count: bytes.count - index)
  }

  /// A string with control characters and separators escaped; code that displays it handles invisible characters.
  private mutating func words(count: Int) throws(ReaderFormError) -> String {
    guard count <= ReaderForm.longestWords else { throw .tooLarge("a title, label or notice") }
    guard bytes.count - index >= count else { throw .malformed("a frame that ends within words") }
    defer { index += count }
    return escapedForTerminal(
      bytes: UnsafeRawBufferPointer(rebasing: bytes[index..<(index + count)]),
      keepsInvisible: true)
  }
}
