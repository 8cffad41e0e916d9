import Glibc

/// The bytes of an XML document, with the queries needed before they are parsed.
struct XMLBytes {
  let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// The byte at `index`, or 0 beyond the end.
  subscript(index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  func has(_ words: StaticString, at index: Int) -> Bool {
    guard bytes.count - index >= words.utf8CodeUnitCount, let start = bytes.baseAddress else {
      return false
    }
    return memcmp(start + index, words.utf8Start, words.utf8CodeUnitCount) == 0
  }

  /// Index of the first occurrence of `words`, which must not be empty, from `index` on; O(*n*).
  func find(_ words: StaticString, from index: Int) -> Int? {
    guard let start = bytes.baseAddress else { return nil }
    var index = index
    while index < bytes.count {
      guard let found = memchr(start + index, Int32(words.utf8Start[0]), bytes.count - index)
      else { return nil }
      index = UnsafeRawPointer(found) - start
      if has(words, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Number of the line that contains `index`, from 1.
  func line(at index: Int) -> Int { bytes[..<index].count { $0 == 0x0A } + 1 }

  /// Start of the first comment that would take libxml2 very long; `nil` if none exists.
  ///
  /// "--" inside a comment is an error, and libxml2 copies the comment once for each such error.
  var costlyComment: Int? {
    var index = 0
    while let start = find("<!--", from: index) {
      let end = find("-->", from: start + 4) ?? count
      var pairs = 0
      var place = start + 4
      while let pair = find("--", from: place), pair < end {
        pairs += 1
        place = pair + 1
      }
      if pairs * (end - start) > Self.mostCopied { return start }
      index = end
    }
    return nil
  }

  /// Most bytes that may be copied for the errors of one comment: the work of a moment.
  private static let mostCopied = 256 << 20

  /// Index of the first byte from `index` on that `matches`, or the end of the document.
  func first(from index: Int, where matches: (UInt8) -> Bool) -> Int {
    var index = index
    while index < bytes.count, !matches(bytes[index]) { index += 1 }
    return index
  }

  /// Index of the first byte from `index` on that isn't white space, or the end of the document.
  func skipBlanks(from index: Int) -> Int { first(from: index) { $0 > 0x20 } }

  /// Range of the name that begins at `index`; `nil` if none does.
  func name(at index: Int) -> Range<Int>? {
    let byte = self[index]
    guard Self.isNameByte(byte), byte != 0x2D, byte != 0x2E, !(0x30...0x39).contains(byte) else {
      return nil
    }
    return index..<first(from: index) { !Self.isNameByte($0) }
  }

  /// Letters, digits, hyphen, dot, colon, underscore, and everything outside ASCII.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: true
    default: false
    }
  }
}
