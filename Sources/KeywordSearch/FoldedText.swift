/// A text to be compared as the filter compares: accents, case, kinds of quotes and dashes, and the length of blanks
/// don't count.
public struct FoldedText: Hashable, Sendable {
  private let bytes: [UInt8]

  /// Folds `text`; blanks around it don't count either.
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

  /// Whether nothing is left of the text.
  public var isEmpty: Bool { bytes.isEmpty }
}
