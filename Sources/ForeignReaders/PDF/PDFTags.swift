/// Parses the output of poppler's programs, tag by tag.
///
/// The programs write simple XML: no comments, no entities except those of XML. It is twenty times as long as the text,
/// so neither a tree nor a string for each tag is made.
struct PDFTags {
  /// A tag, and the text after it.
  struct Tag {
    /// Name of the tag; in a closing tag it begins with "/".
    var name: Range<Int>
    var attributes: Range<Int>
    var text: Range<Int>
  }

  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  /// Longest tag, in bytes.
  private static let longest = 4096

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func next() -> Tag? {
    while let start = index(of: UInt8(ascii: "<"), from: position, to: bytes.count) {
      position = start + 1
      let most = min(bytes.count, position + Self.longest)
      guard let end = index(of: UInt8(ascii: ">"), from: position, to: most) else { continue }
      var nameEnd = position
      while nameEnd < end, bytes[nameEnd] > 0x20 { nameEnd += 1 }
      let name = position..<nameEnd
      position = end + 1
      let textEnd = index(of: UInt8(ascii: "<"), from: position, to: bytes.count) ?? bytes.count
      return Tag(name: name, attributes: nameEnd..<end, text: position..<textEnd)
    }
    position = bytes.count
    return nil
  }

  @inline(__always)
  private func index(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  func `is`(_ tag: Tag, _ name: StaticString) -> Bool {
    tag.name.count == name.utf8CodeUnitCount && matches(name, at: tag.name.lowerBound)
  }

  private func matches(_ words: StaticString, at start: Int) -> Bool {
    XMLBytes(bytes).has(words, at: start)
  }

  // MARK: Values

  /// Range of the value of an attribute.
  private func value(_ name: StaticString, of tag: Tag) -> Range<Int>? {
    let length = name.utf8CodeUnitCount
    var index = tag.attributes.lowerBound
    let end = tag.attributes.upperBound
    while index + length + 2 <= end {
      if bytes[index] <= 0x20, matches(name, at: index + 1), bytes[index + 1 + length] == 0x3D,
        index + length + 2 < end
      {
        let start = index + length + 3
        guard start <= end else { return nil }
        let close = self.index(of: UInt8(ascii: "\""), from: start, to: end) ?? end
        return start..<close
      }
      index += 1
    }
    return nil
  }

  /// Value of an attribute as a string, with entities resolved.
  func words(_ name: StaticString, of tag: Tag) -> String? {
    value(name, of: tag).map { String(decoding: text($0), as: UTF8.self) }
  }

  /// Value of an attribute as a number without an exponent, limited to a million; 0 if it isn't a number.
  func number(_ name: StaticString, of tag: Tag) -> Double {
    guard let range = value(name, of: tag) else { return 0 }
    var whole = 0.0
    var scale = 0.0
    var isNegative = false
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): scale = 1
      case 0x30...0x39:
        whole = whole * 10 + Double(bytes[index] - 0x30)
        scale *= 10
      default: return 0
      }
    }
    let value = min(whole / max(1, scale), 1e6)
    guard value.isFinite else { return 0 }
    return isNegative ? -value : value
  }

  /// Text of a range, with entities resolved.
  func text(_ range: Range<Int>) -> [UInt8] {
    let source = bytes[range]
    guard source.contains(UInt8(ascii: "&")) else { return Array(source) }
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "&"),
        let (entity, byte) = Self.entities.first(where: { matches($0.0, at: index) })
      {
        text.append(byte)
        index += entity.utf8CodeUnitCount
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  private static let entities: [(StaticString, UInt8)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27),
    ("&#39;", 0x27), ("&#34;", 0x22), ("&#38;", 0x26), ("&#60;", 0x3C), ("&#62;", 0x3E),
    ("&#160;", 0x20),
  ]
}
