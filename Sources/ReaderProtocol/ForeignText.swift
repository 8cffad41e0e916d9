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
  /// Author in the source.
  public var author: String?
  /// Name of the format, to display: "EPUB 3", "DOCX".
  public var format = ""
  /// Encoding of the source, if one had to be chosen.
  public var encoding: String?
  /// Notices for the reader: "3 pictures are left out".
  public var notices: [String] = []
  /// Places in the source at which paragraphs begin, in ascending order.
  public var places: [SourcePlace] = []
  /// Who said or wrote which paragraphs.
  public var attributions: [Attribution] = []
  /// Emphasised text, in ascending order of start; spans may be nested.
  public var emphasis: [Emphasis] = []

  /// Makes an empty text.
  public init(format: String = "") { self.format = format }
}
