import DocumentModel

/// A text imported from a document, with everything that is known about it.
///
/// Offsets are bytes of `text`, as everywhere (`Span`). Between two paragraphs stand a line break or an
/// empty line, so that the text as a whole reads well.
public struct ForeignText: Equatable, Sendable {
  /// The text, in UTF-8.
  public var text: [UInt8] = []
  /// Whether it is a plain text that was only packed or encoded differently: there are no lists, the
  /// receiver finds paragraphs and headings itself.
  public var isPlain = false
  /// Its paragraphs in reading order.
  public var paragraphs: [Paragraph] = []
  /// The outline, empty if the source has none; else every paragraph is in exactly one section.
  public var sections: [Section] = []
  /// The title that the source gives itself.
  public var title: String?
  /// The author that the source names.
  public var author: String?
  /// The format's name for people: "EPUB 3", "DOCX".
  public var format = ""
  /// The encoding of the source, if one had to be chosen.
  public var encoding: String?
  /// Notices for the reader: "3 pictures are left out".
  public var notices: [String] = []
  /// Where paragraphs came from, ascending.
  public var places: [SourcePlace] = []
  /// Who said or wrote which paragraphs.
  public var attributions: [Attribution] = []
  /// Emphasised text, ascending by start; stretches may be nested.
  public var emphasis: [Emphasis] = []

  /// Makes an empty text.
  public init(format: String = "") { self.format = format }
}
