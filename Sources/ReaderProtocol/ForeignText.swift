import DocumentModel

/// Where a stretch of a text came from: a file inside an archive, a page, a message.
public struct SourcePlace: Equatable, Sendable {
  /// The first paragraph (an index from 0) that came from there; the next place ends it.
  public var paragraph: Int
  /// What to call it: "OEBPS/ch01.xhtml", "page 12", "message 3".
  public var label: String

  /// Names the place from which the paragraphs from `paragraph` on came.
  public init(paragraph: Int, label: String) {
    self.paragraph = paragraph
    self.label = label
  }
}

/// Who said or wrote some paragraphs, as the format tells: a sender, a speaker.
public struct Attribution: Equatable, Sendable {
  /// The name as it stands in the text.
  public var name: Span
  /// The paragraphs that are theirs, indices from 0.
  public var paragraphs: Range<Int>

  /// Says that `paragraphs` are by whom the text names at `name`.
  public init(name: Span, paragraphs: Range<Int>) {
    self.name = name
    self.paragraphs = paragraphs
  }
}

/// A stretch of text that the source stresses; the text itself has no marks for it.
public struct Emphasis: Equatable, Sendable {
  /// How much.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Mostly italics.
    case emphasis
    /// Mostly bold.
    case strong
  }

  /// The stressed text.
  public var span: Span
  /// How much it is stressed.
  public var kind: Kind

  /// Says that `span` is stressed.
  public init(span: Span, kind: Kind) {
    self.span = span
    self.kind = kind
  }
}

/// A text read from a document in a foreign format, with all that is known of it.
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
  /// The outline: every paragraph is in exactly one section. Empty if the source has none.
  public var sections: [Section] = []
  /// The title that the source gives itself.
  public var title: String?
  /// Who the source says has written it.
  public var author: String?
  /// The format's name for people: "EPUB 3", "DOCX".
  public var format = ""
  /// The encoding of the source, if one had to be chosen.
  public var encoding: String?
  /// What the reader of the text should know: "3 pictures are left out".
  public var notices: [String] = []
  /// Where paragraphs came from, ascending.
  public var places: [SourcePlace] = []
  /// Who said or wrote which paragraphs.
  public var attributions: [Attribution] = []
  /// Stressed text, ascending by start; stretches may lie in each other.
  public var emphasis: [Emphasis] = []

  /// Makes an empty text.
  public init(format: String = "") { self.format = format }
}
