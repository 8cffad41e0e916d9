import Glibc

/// The bytes of a document in XML, with the few questions that are asked of them before they are parsed.
struct XMLBytes {
  let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// The byte at a place; zero beyond the end.
  subscript(index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Whether these words stand at a place.
  func has(_ words: StaticString, at index: Int) -> Bool {
    guard bytes.count - index >= words.utf8CodeUnitCount, let start = bytes.baseAddress else {
      return false
    }
    return memcmp(start + index, words.utf8Start, words.utf8CodeUnitCount) == 0
  }

  /// Where these words, which aren't empty, come first from a place on; O(*n*).
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

  /// The line of a place, from 1.
  func line(at index: Int) -> Int { bytes[..<index].count { $0 == 0x0A } + 1 }

  /// Where a comment begins that libxml2 would take very long for; `nil` if none does.
  ///
  /// A pair of hyphens in a comment is a fault, for each of which it copies what there is of the comment.
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

  /// Bytes that may be copied for the faults of one comment: a moment's work.
  private static let mostCopied = 256 << 20

  /// The first place from `index` on whose byte is one of these; the end if there is none.
  func first(from index: Int, where matches: (UInt8) -> Bool) -> Int {
    var index = index
    while index < bytes.count, !matches(bytes[index]) { index += 1 }
    return index
  }

  /// The first place from `index` on that is no blank.
  func skipBlanks(from index: Int) -> Int { first(from: index) { $0 > 0x20 } }

  /// The name that begins at a place; `nil` if none does.
  func name(at index: Int) -> Range<Int>? {
    let byte = self[index]
    guard Self.isNameByte(byte), byte != 0x2D, byte != 0x2E, !(0x30...0x39).contains(byte) else {
      return nil
    }
    return index..<first(from: index) { !Self.isNameByte($0) }
  }

  /// Letters, digits, hyphen, dot, colon, underscore, and all that isn't ASCII.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: true
    default: false
    }
  }
}
