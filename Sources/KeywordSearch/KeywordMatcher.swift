import DocumentModel

/// Finds what a query asks for; made once per query.
///
/// The text is folded into a small buffer, piece by piece, and the folded terms are searched for there:
/// no memory is taken per paragraph, and a long paragraph takes no more of it than a short one.
public struct KeywordMatcher: Sendable {
  /// Bytes of folded text at a time; cancellation is asked for as often.
  static let pieceLength = 8192

  /// The terms for which case counts, and those for which it doesn't: each needs a folding of its own.
  let groups: [NeedleGroup]

  /// Prepares the search for a query.
  public init(_ query: KeywordQuery) {
    groups = [true, false].compactMap { NeedleGroup(query, isCaseSensitive: $0) }
  }

  /// Whether one paragraph's text has every wanted term and no excluded one.
  ///
  /// - Complexity: O(*n*) for each term.
  public func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    withBuffer { buffer in groups.allSatisfy { $0.matches(bytes, buffer, { false }) ?? false } }
  }

  /// Whether a name, a title or a line of help has every wanted term and no excluded one.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches(UnsafeRawBufferPointer($0)) }
  }

  /// The matching paragraphs in `range`, as ascending indices; `nil` if cancelled.
  ///
  /// - Parameters:
  ///   - document: the text; paragraphs that it doesn't have yet are left out.
  ///   - range: indices of paragraphs.
  ///   - isCancelled: asked before each paragraph that follows another 8 KB of text, and within long ones.
  /// - Complexity: O(*n*) in the text of the range, for each term.
  public func matchingParagraphs(
    of document: Document, in range: Range<Int>, isCancelled: () -> Bool
  ) -> [Int]? {
    let range = range.clamped(to: document.paragraphs.indices)
    return document.source.withBytes { bytes in
      withBuffer { buffer in
        var found: [Int] = []
        var unasked = Self.pieceLength
        for index in range {
          let span = document.paragraphs[index].span.range.clamped(to: 0..<bytes.count)
          unasked += span.count
          if unasked >= Self.pieceLength {
            if isCancelled() { return nil }
            unasked = 0
          }
          let paragraph = UnsafeRawBufferPointer(rebasing: bytes[span])
          guard let matches = matches(paragraph, buffer, isCancelled) else { return nil }
          if matches { found.append(index) }
        }
        return found
      }
    }
  }

  private func matches(
    _ bytes: UnsafeRawBufferPointer, _ buffer: UnsafeMutableRawBufferPointer,
    _ isCancelled: () -> Bool
  ) -> Bool? {
    for group in groups {
      guard let matches = group.matches(bytes, buffer, isCancelled) else { return nil }
      if !matches { return false }
    }
    return true
  }

  /// Calls `body` with room for a piece of folded text and for the longest term beside it.
  func withBuffer<Result>(_ body: (UnsafeMutableRawBufferPointer) -> Result) -> Result {
    let longest = groups.reduce(0) { max($0, $1.longest) }
    return withUnsafeTemporaryAllocation(
      byteCount: Self.pieceLength + longest + 64, alignment: 16, body)
  }
}
