import DocumentModel

/// Recognises list items.
///
/// The marker of an item is in a group of its own, or before a tab at the beginning of a paragraph with a hanging
/// indent.
struct RTFLists {
  /// Left indents of the open lists, the outermost first.
  private var indents: [Int] = []

  /// Marker of an item, as it is shown, and the offset of its text in the paragraph; `nil` if the paragraph isn't an
  /// item.
  mutating func item(_ paragraph: RTFParagraph) -> (marker: String, textStart: Int)? {
    let text = paragraph.text
    var textStart = 0
    var mark = Self.trimmed(paragraph.marker[...])
    if mark.isEmpty {
      guard paragraph.format.firstIndent < 0,
        let tab = text.prefix(16).firstIndex(of: 0x09)
      else { return nil }
      mark = Self.trimmed(text[..<tab])
      textStart = tab + 1
    }
    guard let isBullet = Self.isBullet(mark) else { return nil }
    enter(paragraph.format.leftIndent)
    let depth = paragraph.format.listLevel.map { $0 + 1 } ?? indents.count
    return (isBullet ? ListMarker.bullet(depth: depth) : mark + " ", textStart)
  }

  /// Whether a paragraph with this indent continues an item.
  func continues(_ indent: Int) -> Bool { indent > 0 && indents.contains(indent) }

  mutating func leave() { indents = [] }

  private mutating func enter(_ indent: Int) {
    while let last = indents.last, last > indent { indents.removeLast() }
    if indents.last != indent, indents.count < Self.deepest { indents.append(indent) }
  }

  /// Deepest nesting of lists.
  private static let deepest = 64

  /// Whether a marker is a bullet, not a number; `nil` if the words aren't a list marker.
  private static func isBullet(_ mark: String) -> Bool? {
    let scalars = mark.unicodeScalars
    guard let first = scalars.first, scalars.count <= 8 else { return nil }
    let isWord = scalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    if scalars.count == 1 { return isWord && first != "o" ? nil : true }
    let last = scalars.last
    return last == "." || last == ")" ? false : nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).onOneLine
  }
}
