/// The document type declaration, as far as an importer needs it: its range, and the entities that are plain text.
struct XMLDocumentType {
  let start: Int
  /// Index after the declaration.
  private(set) var end: Int
  /// Whether it has an internal subset: declarations in brackets.
  private(set) var hasSubset = false
  /// Short entities without tags and references in them: name → value with its quotation marks.
  private(set) var entities: [[UInt8]: [UInt8]] = [:]

  /// Longest value of an entity that is kept, in bytes.
  static let longestEntity = 256
  private static let mostEntities = 10_000

  /// Finds the declaration in the first 1,000 bytes of a document; `nil` if none exists.
  init?(in bytes: UnsafeRawBufferPointer) {
    let head = XMLBytes(UnsafeRawBufferPointer(rebasing: bytes.prefix(1000)))
    guard let start = head.find("<!DOCTYPE", from: 0) else { return nil }
    self.init(XMLBytes(bytes), at: start)
  }

  /// Reads the declaration that begins at `start`; `nil` if none begins there or it isn't closed.
  init?(_ bytes: XMLBytes, at start: Int) {
    guard bytes.has("<!DOCTYPE", at: start) else { return nil }
    self.start = start
    end = start + 9
    var isInSubset = false
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: ">") where !isInSubset:
        end += 1
        return
      case UInt8(ascii: "["):
        hasSubset = true
        isInSubset = true
        end += 1
      case UInt8(ascii: "]"):
        isInSubset = false
        end += 1
      default:
        guard let next = Self.next(bytes, at: end) else { return nil }
        takeEntity(bytes, at: end)
        end = next
      }
    }
    return nil
  }

  /// Index after the comment, instruction or quoted string that begins at `index`, else after one byte; `nil` if it
  /// isn't closed.
  private static func next(_ bytes: XMLBytes, at index: Int) -> Int? {
    if bytes.has("<!--", at: index) { return bytes.find("-->", from: index + 4).map { $0 + 3 } }
    if bytes.has("<?", at: index) { return bytes.find("?>", from: index + 2).map { $0 + 2 } }
    let byte = bytes[index]
    guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { return index + 1 }
    let close = bytes.first(from: index + 1) { $0 == byte }
    return close < bytes.count ? close + 1 : nil
  }

  /// Keeps the entity declared at `index`, if one is; the first declaration of a name counts.
  private mutating func takeEntity(_ bytes: XMLBytes, at index: Int) {
    guard bytes.has("<!ENTITY", at: index), entities.count < Self.mostEntities,
      let name = bytes.name(at: bytes.skipBlanks(from: index + 8))
    else { return }
    let open = bytes.skipBlanks(from: name.upperBound)
    guard bytes[open] == UInt8(ascii: "\"") || bytes[open] == UInt8(ascii: "'"),
      let end = Self.next(bytes, at: open)
    else { return }
    let words = bytes.bytes[(open + 1)..<(end - 1)]
    let marks: [UInt8] = [UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "%")]
    let key = [UInt8](bytes.bytes[name])
    guard words.count <= Self.longestEntity, entities[key] == nil,
      words.allSatisfy({ $0 >= 0x20 && !marks.contains($0) })
    else { return }
    entities[key] = [UInt8](bytes.bytes[open..<end])
  }
}
