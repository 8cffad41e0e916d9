import DocumentModel

/// A text imported from a document, with everything known about it.
///
/// Offsets are bytes of `text`. Paragraphs are separated by a line end or an empty line, so the text as a whole is
/// readable.
public struct ForeignText: Equatable, Sendable {
  /// The text, in UTF-8.
  public var text: [UInt8] = []
  /// Whether it is plain text that was only packed or in another encoding.
  ///
  /// All lists are then empty; the receiver finds paragraphs and headings itself.
  public var isPlain = false
  /// Its paragraphs in reading order.
  public var paragraphs: [Paragraph] = []
  /// The outline; empty if the source has none, else every paragraph is in exactly one section.
  public var sections: [Section] = []
  /// Title in the source.
  public var title: String?
  /// What the format says beyond text and outline; places, attributions and emphasis are in reading order.
  public var details = DocumentDetails()

  /// Makes an empty text.
  ///
  /// - Parameter format: name of the format, to display: "EPUB 3", "DOCX".
  public init(format: String? = nil) { details.format = format }
}
