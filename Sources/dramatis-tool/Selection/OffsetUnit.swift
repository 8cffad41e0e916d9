import DocumentModel

/// What places in a text are counted in.
enum OffsetKind: String, CaseIterable {
  case codepoints, bytes
}

/// Counts places of one text in the unit that was asked for.
struct OffsetUnit {
  /// `nil` where bytes are asked for.
  private let codePoints: CodePointOffsets?

  init(_ kind: OffsetKind, _ document: Document) {
    codePoints = kind == .codepoints ? CodePointOffsets(document.source) : nil
  }

  /// The place of byte `offset`.
  func place(_ offset: Int) -> Int { codePoints?.codePoints(before: offset) ?? offset }
}
