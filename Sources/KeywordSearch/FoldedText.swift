import DocumentModel

/// A text for comparing as the filter compares: accents, case, the kind of quotes and dashes and the length of blanks
/// don't matter.
///
/// ```swift
/// FoldedText("Le  Carré") == FoldedText("le carre")  // true
/// FoldedText("don’t") == FoldedText("DON'T")  // true
/// ```
public struct FoldedText: Hashable, Sendable {
  private let bytes: [UInt8]

  /// Folds `text`, without blanks around it.
  public init(_ text: String) {
    let folded = TextFolder.folded(text, ignoringCase: true)
    let start = folded.first == UInt8(ascii: " ") ? 1 : 0
    let end = folded.count > start && folded.last == UInt8(ascii: " ") ? 1 : 0
    bytes = Array(folded[start..<(folded.count - end)])
  }

  /// Whether `part` occurs in it; an empty text occurs in every other.
  ///
  /// Complexity: O(*n* · *m*).
  public func contains(_ part: FoldedText) -> Bool { bytes.contains(part.bytes) }

  /// Whether nothing of the text is left.
  public var isEmpty: Bool { bytes.isEmpty }
}
