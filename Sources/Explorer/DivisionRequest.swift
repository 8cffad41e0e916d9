import DocumentModel

/// Asks for the topics of a section; `BackgroundReport.Content.topics` answers it.
public struct DivisionRequest: Sendable {
  /// The text.
  public let document: Document
  /// The byte at which the section starts.
  public let anchor: Int
  /// What is to be divided: the section's paragraphs without its heading, at least one.
  public let paragraphs: Range<Int>

  /// Bytes of these paragraphs.
  ///
  /// Complexity: that of finding the first and the last of them.
  public var byteCount: Int {
    let paragraphs = document.paragraphs
    return paragraphs[self.paragraphs.upperBound - 1].span.end
      - paragraphs[self.paragraphs.lowerBound].span.start
  }
}
