import DocumentModel
import PlainText

/// The beginning of a document, and the name of its file: all that its format is recognised by.
public struct DocumentStart {
  /// Number of bytes that are examined.
  public static let length = 64 << 10

  let bytes: UnsafeRawBufferPointer
  private let name: String

  /// Takes the first bytes of a document; those beyond `length` are ignored.
  ///
  /// - Parameter name: name of its file, with or without folders; empty if it has none.
  public init(_ bytes: UnsafeRawBufferPointer, name: String) {
    self.bytes = UnsafeRawBufferPointer(rebasing: bytes.prefix(Self.length))
    self.name = name
  }

  // MARK: Names

  /// Whether the extension of the name is one of several words in lower case, which blanks separate.
  func hasEnding(in words: StaticString) -> Bool {
    let name = self.name.utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
      name[name.index(before: dot)] != UInt8(ascii: "/")
    else { return false }
    let ending = name[name.index(after: dot)...].lazy.map(lowercased)
    return words.withUTF8Buffer { words in
      // Not split: that would make an array, whose type costs more at the start than the comparisons.
      var start = words.startIndex
      while start < words.endIndex {
        let end = words[start...].firstIndex(of: 0x20) ?? words.endIndex
        if words[start..<end].elementsEqual(ending) { return true }
        start = end + 1
      }
      return false
    }
  }

  // MARK: Bytes

  /// Whether the document has these bytes at `offset`.
  func begins(_ magic: [UInt8], at offset: Int = 0) -> Bool {
    bytes.dropFirst(offset).starts(with: magic)
  }

  /// Whether the document begins with these characters.
  func begins(_ magic: StaticString) -> Bool {
    magic.withUTF8Buffer { bytes.starts(with: $0) }
  }

  /// The byte at an index; NUL beyond the end.
  func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  // MARK: Characters

  /// Whether there is a NUL among the first 8 KB, as in hardly any text.
  var holdsNUL: Bool { bytes.prefix(8192).contains(0) }

  /// Whether the document may be text in some encoding: it has the form of Unicode, or hardly any control characters.
  ///
  /// - Parameter length: number of bytes that are examined for control characters.
  package func looksLikeText(inFirst length: Int) -> Bool {
    if unicodeMark(bytes) != nil || unmarkedUTF16(bytes) != nil { return true }
    let looked = bytes.prefix(length)
    return !looked.contains(0) && controls(in: looked) * 200 <= looked.count
  }

  private func controls(in bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    bytes.reduce(0) { count, byte in
      switch byte {
      // Tab, line ends, form feed, backspace; shifts and escapes of Asian encodings.
      case 0x08...0x0F, 0x1B: count
      case ..<0x20, 0x7F: count + 1
      default: count
      }
    }
  }

  /// Whether invalid UTF-8 is more frequent than valid characters beyond ASCII.
  var isOtherEncoding: Bool {
    if isWellFormedUTF8(bytes) { return false }
    var invalid = 0
    var valid = 0
    // The last character may be cut off.
    for (offset, decoded) in UTF8Scalars(bytes) where bytes[offset] >= 0x80 {
      if decoded.isValid { valid += 1 } else if offset + 4 <= bytes.count { invalid += 1 }
    }
    return invalid > valid
  }

  /// The bytes after a UTF-8 byte order mark, if there is one.
  var unmarked: UnsafeRawBufferPointer {
    begins([0xEF, 0xBB, 0xBF]) ? UnsafeRawBufferPointer(rebasing: bytes.dropFirst(3)) : bytes
  }
}

/// An ASCII letter in lower case; other bytes unchanged.
func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
