/// Where a stretch of a text came from: a file inside an archive, a page, a message.
public struct SourcePlace: Equatable, Sendable {
  /// The first paragraph (an index from 0) that came from there; the next place ends it.
  public var paragraph: Int
  /// What to call it: "OEBPS/ch01.xhtml", "page 12", "message 3".
  public var label: String

  /// Says where the paragraphs from index `paragraph` on came from.
  public init(paragraph: Int, label: String) {
    self.paragraph = paragraph
    self.label = label
  }
}

/// Who said or wrote some paragraphs, according to the format: a sender, a speaker.
public struct Attribution: Equatable, Sendable {
  /// The name as it stands in the text.
  public var name: Span
  /// The paragraphs that are theirs, indices from 0.
  public var paragraphs: Range<Int>

  /// Says that whom the text names at `name` said or wrote `paragraphs`.
  public init(name: Span, paragraphs: Range<Int>) {
    self.name = name
    self.paragraphs = paragraphs
  }
}

/// A stretch of text that the source emphasises; the text itself has no marks for it.
public struct Emphasis: Equatable, Sendable {
  /// The degree of emphasis.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Mostly italics.
    case emphasis
    /// Mostly bold.
    case strong
  }

  /// The emphasised text.
  public var span: Span
  /// How much it is emphasised.
  public var kind: Kind

  /// Says that `span` is emphasised.
  public init(span: Span, kind: Kind) {
    self.span = span
    self.kind = kind
  }
}

/// What a document's format says about it, beyond text and outline.
public struct DocumentDetails: Equatable, Sendable {
  /// The format's name for people: "EPUB 3", "DOCX"; `nil` for plain text in UTF-8.
  public var format: String?
  /// The author, according to the document.
  public var author: String?
  /// The encoding, if one had to be chosen.
  public var encoding: String?
  /// What people should know about the text: "3 pictures are left out".
  public var notices: [String] = []
  /// Where paragraphs came from, ascending.
  public var places: [SourcePlace] = []
  /// Who said or wrote which paragraphs.
  public var attributions: [Attribution] = []
  /// Emphasised text, ascending by start; stretches may be nested.
  public var emphasis: [Emphasis] = []

  /// Makes the details of a plain text.
  public init() {}

  /// Where a paragraph came from; `nil` if unknown.
  ///
  /// Complexity: O(log *n*).
  public func place(ofParagraph index: Int) -> String? {
    let after = places.partitioningIndex { $0.paragraph > index }
    return after == 0 ? nil : places[after - 1].label
  }
}
