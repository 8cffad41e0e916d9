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

/// What a document's format tells of it, besides text and outline.
public struct DocumentDetails: Equatable, Sendable {
  /// The format's name for people: "EPUB 3", "DOCX"; `nil` for plain text in UTF-8.
  public var format: String?
  /// Who the document says has written it.
  public var author: String?
  /// The encoding, if one had to be chosen.
  public var encoding: String?
  /// What the reader of the text should know: "3 pictures are left out".
  public var notices: [String] = []
  /// Where paragraphs came from, ascending.
  public var places: [SourcePlace] = []
  /// Who said or wrote which paragraphs.
  public var attributions: [Attribution] = []
  /// Stressed text, ascending by start; stretches may lie in each other.
  public var emphasis: [Emphasis] = []

  /// Makes the details of a plain text.
  public init() {}

  /// Where a paragraph came from, if that is known.
  ///
  /// Complexity: O(log *n*).
  public func place(ofParagraph index: Int) -> String? {
    let after = places.partitioningIndex { $0.paragraph > index }
    return after == 0 ? nil : places[after - 1].label
  }
}
