import CXML2

/// Turns a document that isn't well-formed XML into one that is, so that a parser reads it to its end.
///
/// libxml2 alone stops at entities that contain each other, accepts any end tag as that of the open element, and drops
/// ampersands and, after its first error, references. Here
///
/// - a reference to an entity that isn't plain text, and an ampersand or "<" that begins nothing, stay as they are
///   written
/// - an end tag without an open element is dropped, and that of an outer element closes those inside it
/// - the root element ends with the document
/// - characters that XML forbids become blanks; comments and instructions are removed
///
/// Complexity: O(*n*); the result is at most about five times as long.
struct XMLRepair {
  private let bytes: XMLBytes
  private var position = 0
  private var result: [UInt8] = []
  /// Open elements, the outermost first, and their number by name.
  private var open: [[UInt8]] = []
  private var openCounts: [[UInt8]: Int] = [:]
  private var entities: [[UInt8]: [UInt8]] = [:]
  /// Whether no document type declaration is looked for any more.
  private var isPastType = false
  /// Whether no closed comment or instruction is left.
  private var hasNoComment = false
  private var hasNoInstruction = false

  private init(_ bytes: UnsafeRawBufferPointer) { self.bytes = XMLBytes(bytes) }

  /// The repaired document; empty if it contains no element.
  static func repaired(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var repair = XMLRepair(bytes)
    repair.run()
    return repair.result
  }

  private mutating func run() {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        takeMarkup()
      } else {
        let end = bytes.first(from: position) { $0 == UInt8(ascii: "<") }
        appendText(position..<end)
        position = end
      }
    }
    while !open.isEmpty { closeElement() }
  }

  // MARK: Markup

  private mutating func takeMarkup() {
    if bytes.has("</", at: position), let name = bytes.name(at: position + 2) {
      takeEndTag(name)
    } else if let name = bytes.name(at: position + 1) {
      takeStartTag(name)
    } else if bytes.has("<![CDATA[", at: position) {
      let end = bytes.find("]]>", from: position + 9)
      appendText((position + 9)..<(end ?? bytes.count), isLiteral: true)
      position = end.map { $0 + 3 } ?? bytes.count
    } else if let end = endOfSkipped() {
      position = end
    } else {
      append(character: UInt8(ascii: "<"))
      position += 1
    }
  }

  /// Index after the comment, instruction or document type that begins here; `nil` if none does, or it never ends.
  ///
  /// None of these is copied.
  private mutating func endOfSkipped() -> Int? {
    if bytes.has("<!--", at: position), !hasNoComment {
      let end = bytes.find("-->", from: position + 4)
      hasNoComment = end == nil
      return end.map { $0 + 3 }
    }
    if bytes.has("<?", at: position), !hasNoInstruction {
      let end = bytes.find("?>", from: position + 2)
      hasNoInstruction = end == nil
      return end.map { $0 + 2 }
    }
    guard bytes.has("<!DOCTYPE", at: position), open.isEmpty, !isPastType else { return nil }
    isPastType = true
    let type = XMLDocumentType(bytes, at: position)
    entities = type?.entities ?? [:]
    return type?.end
  }

  private mutating func takeStartTag(_ name: Range<Int>) {
    let words = [UInt8](bytes.bytes[name])
    if open.isEmpty { appendType() }
    result.append(UInt8(ascii: "<"))
    result += words
    position = name.upperBound
    var known: Set<[UInt8]> = []
    while let (attribute, value) = nextAttribute() {
      let attribute = [UInt8](bytes.bytes[attribute])
      guard known.insert(attribute).inserted else { continue }
      result += [0x20] + attribute + Array("=\"".utf8)
      appendText(value, isAttribute: true)
      result.append(UInt8(ascii: "\""))
    }
    skipToTagEnd()
    result.append(UInt8(ascii: ">"))
    let isOutermost = open.isEmpty
    open.append(words)
    openCounts[words, default: 0] += 1
    if bytes.has("/>", at: position - 2), !isOutermost { closeElement() }
  }

  /// Next attribute of a tag, and its value; `nil` at the end of the tag or where the tag is malformed.
  private mutating func nextAttribute() -> (name: Range<Int>, value: Range<Int>)? {
    guard let name = bytes.name(at: bytes.skipBlanks(from: position)) else { return nil }
    let sign = bytes.skipBlanks(from: name.upperBound)
    guard bytes[sign] == UInt8(ascii: "=") else { return nil }
    let start = bytes.skipBlanks(from: sign + 1)
    let mark = bytes[start]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return nil }
    // If a tag seems to end and another to begin, the closing quotation mark is missing.
    var (hasLess, hasGreater) = (false, false)
    let end = bytes.first(from: start + 1) { byte in
      if byte == UInt8(ascii: "<") { hasLess = true }
      if byte == UInt8(ascii: ">") { hasGreater = true }
      return byte == mark || hasLess && hasGreater
    }
    guard bytes[end] == mark else { return nil }
    position = end + 1
    return (name, (start + 1)..<end)
  }

  /// Skips to the end of the tag, or to the beginning of the next one.
  private mutating func skipToTagEnd() {
    position = bytes.first(from: position) { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }
    if bytes[position] == UInt8(ascii: ">") { position += 1 }
  }

  private mutating func takeEndTag(_ name: Range<Int>) {
    position = name.upperBound
    skipToTagEnd()
    let words = [UInt8](bytes.bytes[name])
    guard openCounts[words, default: 0] > 0 else { return }
    // The root stays open, because more may follow.
    while open.count > 1 {
      let isIt = open.last == words
      closeElement()
      if isIt { return }
    }
  }

  private mutating func closeElement() {
    guard let name = open.popLast() else { return }
    openCounts[name, default: 1] -= 1
    result += Array("</".utf8) + name + [UInt8(ascii: ">")]
  }

  private mutating func appendType() {
    guard !entities.isEmpty else { return }
    result += Array("<!DOCTYPE d [".utf8)
    for (name, words) in entities {
      result += Array("<!ENTITY ".utf8) + name + [0x20] + words + [UInt8(ascii: ">")]
    }
    result += Array("]>".utf8)
  }

  // MARK: Text

  /// Appends text or the value of an attribute.
  ///
  /// - Parameter isLiteral: whether references aren't resolved in it.
  private mutating func appendText(
    _ range: Range<Int>, isLiteral: Bool = false, isAttribute: Bool = false
  ) {
    guard !open.isEmpty || isAttribute else { return }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), !isLiteral, let end = appendReference(at: index) {
        index = end
        continue
      }
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
        append(number: UInt32(byte))
      case 0x09, 0x0A, 0x0D, 0x20...: result.append(byte)
      default: result.append(0x20)
      }
      index += 1
    }
  }

  /// Appends a text character that would otherwise begin markup.
  private mutating func append(character: UInt8) {
    if !open.isEmpty { append(number: UInt32(character)) }
  }

  private mutating func append(number: UInt32) { result += Array("&#\(number);".utf8) }

  /// Appends the reference that begins at `index`, and returns the index after it; `nil` if it is unknown or malformed.
  private mutating func appendReference(at index: Int) -> Int? {
    if bytes[index + 1] == UInt8(ascii: "#") { return appendNumber(at: index) }
    guard let name = bytes.name(at: index + 1), name.count <= Self.longestName,
      bytes[name.upperBound] == UInt8(ascii: ";")
    else { return nil }
    let words = [UInt8](bytes.bytes[name])
    if let known = (words + [0]).withUnsafeBufferPointer({ htmlEntityLookup($0.baseAddress) }) {
      append(number: known.pointee.value)
    } else if entities[words] != nil {
      result += [UInt8(ascii: "&")] + words + [UInt8(ascii: ";")]
    } else {
      return nil
    }
    return name.upperBound + 1
  }

  /// Longest name of an entity, in bytes.
  private static let longestName = 256

  private mutating func appendNumber(at index: Int) -> Int? {
    let isHexadecimal = bytes[index + 2] == UInt8(ascii: "x")
    let start = index + (isHexadecimal ? 3 : 2)
    let end = start + 10
    guard let close = (start..<end).first(where: { bytes[$0] == UInt8(ascii: ";") }) else {
      return nil
    }
    let digits = String(decoding: bytes.bytes[start..<close], as: UTF8.self)
    guard let number = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      Unicode.Scalar(number) != nil, number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number),
      number != 0xFFFE, number != 0xFFFF
    else { return nil }
    append(number: number)
    return close + 1
  }
}
