import DocumentModel

/// The unit in which offsets are counted.
enum OffsetKind: String, CaseIterable {
  case codepoints, bytes
}

/// Converts byte offsets of one text to the unit asked for.
struct OffsetUnit {
  /// `nil` if the unit is bytes.
  private let codePoints: CodePointOffsets?

  init(_ kind: OffsetKind, _ document: Document) {
    codePoints = kind == .codepoints ? CodePointOffsets(document.source) : nil
  }

  /// The byte offset `offset` in the unit.
  func place(_ offset: Int) -> Int { codePoints?.codePoints(before: offset) ?? offset }
}
