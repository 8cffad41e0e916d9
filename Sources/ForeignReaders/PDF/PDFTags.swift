/// Takes the output of poppler's programs apart, tag by tag.
///
/// Both are simple XML that the programs write themselves: no comments, no entities but those of XML. It is
/// long, twenty times the text, so no tree is made of it.
struct PDFTags {
  /// A tag, and the text after it.
  struct Tag {
    var name: Substring
    var attributes: Substring
    var text: Range<Int>
  }

  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  /// Tags are no longer, in bytes.
  private static let longest = 4096

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next tag: of a closing one the name begins with "/".
  mutating func next() -> Tag? {
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = start + 1
      guard let end = bytes[position...].prefix(Self.longest).firstIndex(of: UInt8(ascii: ">"))
      else { continue }
      let words = String(decoding: bytes[position..<end], as: UTF8.self)
      position = end + 1
      let textEnd = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      let name = words.prefix { $0 != " " && $0 != "\n" }
      return Tag(name: name, attributes: words[name.endIndex...], text: position..<textEnd)
    }
    position = bytes.count
    return nil
  }

  /// The text of a range, entities resolved.
  func text(_ range: Range<Int>) -> [UInt8] { Self.unescaped(bytes[range]) }

  /// The value of an attribute.
  static func value(_ name: String, in attributes: Substring) -> Substring? {
    guard let key = attributes.firstRange(of: name + "=\"") else { return nil }
    return attributes[key.upperBound...].prefix { $0 != "\"" }
  }

  private static func unescaped(_ bytes: some Collection<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
    var text: [UInt8] = []
    var rest = Array(bytes)[...]
    while let first = rest.first {
      if first == UInt8(ascii: "&"),
        let (entity, byte) = entities.first(where: { rest.starts(with: $0.0.utf8) })
      {
        text.append(byte)
        rest = rest.dropFirst(entity.utf8.count)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// Resolves the entities in an attribute.
  static func unescaped(_ text: Substring) -> String {
    String(decoding: unescaped(text.utf8), as: UTF8.self)
  }

  private static let entities: [(String, UInt8)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27),
    ("&#39;", 0x27), ("&#34;", 0x22), ("&#38;", 0x26), ("&#60;", 0x3C), ("&#62;", 0x3E),
    ("&#160;", 0x20),
  ]
}
