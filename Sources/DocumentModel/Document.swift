/// Identifies a document while the program runs.
public struct DocumentID: Hashable, Sendable {
  /// A number chosen by whoever opens documents, never used twice in a run.
  public let rawValue: Int

  /// Makes an id from a number that no other open document has.
  public init(_ rawValue: Int) { self.rawValue = rawValue }
}

/// What reading a further piece of a text found; deltas are applied in order.
public struct DocumentDelta: Sendable {
  /// The document that was read.
  public var document: DocumentID
  /// Paragraphs after those already known.
  public var paragraphs: ParagraphPiece
  /// The outline as far as it is known, if it changed; provisional until `isComplete`.
  public var sections: Outline?
  /// Number of ill-formed UTF-8 sequences in this piece.
  public var invalidSequences: Int
  /// Whether this was the last piece.
  public var isComplete: Bool

  /// Makes a delta for `document`.
  public init(
    document: DocumentID, paragraphs: ParagraphPiece = ParagraphPiece(),
    sections: Outline? = nil, invalidSequences: Int = 0, isComplete: Bool = false
  ) {
    self.document = document
    self.paragraphs = paragraphs
    self.sections = sections
    self.invalidSequences = invalidSequences
    self.isComplete = isComplete
  }

  /// Makes a delta that lists all its paragraphs.
  public init(
    document: DocumentID, paragraphs: [Paragraph], sections: Outline? = nil,
    invalidSequences: Int = 0, isComplete: Bool = false
  ) {
    self.init(
      document: document, paragraphs: ParagraphPiece(paragraphs), sections: sections,
      invalidSequences: invalidSequences, isComplete: isComplete)
  }
}

/// One text with its title and outline.
///
/// The text never changes. What is known of it grows by deltas while it is read, and each raises the revision:
///
/// ```swift
/// let text = "Harbour\n\nAnn met Bob."
/// var document = Document(
///   id: DocumentID(1), title: "harbour", source: TextSource(copying: text.utf8))
/// document.apply(
///   DocumentDelta(
///     document: document.id,
///     paragraphs: [Paragraph(span: Span(0, 7), kind: .heading), Paragraph(span: Span(9, 21))],
///     isComplete: true))
/// document.paragraphIndex(at: 17)                          // 1
/// document.text(document.paragraphs[1].span)               // "Ann met Bob."
/// ```
///
/// `DocumentReader` of DocumentFormats makes documents of files. A document is a handle: copies share the text
/// and the tables, and two are equal if id and revision are.
public struct Document: Sendable, Equatable {
  /// Identifies this document.
  public let id: DocumentID
  /// Number of changes so far: deltas applied, sections divided and joined.
  public private(set) var revision = 0
  /// The title shown to the reader: from the text if it has one, else the file's name.
  public let title: String
  /// The bytes.
  public let source: TextSource
  /// What its format says beyond text and outline.
  public let details: DocumentDetails
  /// The paragraphs known so far.
  public private(set) var paragraphs: ParagraphList
  /// The outline known so far.
  ///
  /// Once complete, every paragraph belongs to exactly one section.
  public private(set) var sections: Outline = []
  /// Number of ill-formed UTF-8 sequences seen so far.
  public private(set) var invalidSequences = 0
  /// Whether the whole text has been read.
  public private(set) var isComplete = false

  /// Makes a document of which nothing has been read yet.
  ///
  /// - Parameters:
  ///   - finder: finds paragraphs again, so that those of a long text needn't be kept in memory.
  ///   - details: what its format says beyond text and outline.
  public init(
    id: DocumentID, title: String, source: TextSource, finder: (any ParagraphFinder)? = nil,
    details: DocumentDetails = DocumentDetails()
  ) {
    self.details = details
    self.id = id
    self.title = title
    self.source = source
    paragraphs = ParagraphList(finder: finder)
  }

  /// Two documents are equal if they are the same text, read equally far.
  public static func == (a: Document, b: Document) -> Bool {
    a.id == b.id && a.revision == b.revision
  }

  /// Adds what was read next; a delta of another document is ignored.
  public mutating func apply(_ delta: DocumentDelta) {
    guard delta.document == id else { return }
    paragraphs.append(delta.paragraphs)
    if let outline = delta.sections { sections = outline }
    invalidSequences += delta.invalidSequences
    isComplete = isComplete || delta.isComplete
    revision += 1
  }

  /// Replaces the outline by another one of the same paragraphs.
  mutating func replaceOutline(_ outline: [Section]) {
    sections = Outline(outline)
    revision += 1
  }

  /// The text of `span`, invalid bytes as U+FFFD.
  public func text(_ span: Span) -> String { source.string(span) }

  /// The index of the paragraph that holds byte `offset`, or of the last one that starts before it.
  ///
  /// `nil` if none exists. Complexity: that of `ParagraphList.index(at:)`.
  public func paragraphIndex(at offset: Int) -> Int? { paragraphs.index(at: offset) }

  /// The index of the section whose own paragraphs include paragraph `index`.
  ///
  /// Complexity: O(log *n*).
  public func sectionIndex(ofParagraph index: Int) -> Int? {
    var after = sections.partitioningIndex { $0.paragraphs.lowerBound > index }
    while after > 0 {
      after -= 1
      if sections[after].paragraphs.contains(index) { return after }
      if !sections[after].paragraphs.isEmpty { return nil }
    }
    return nil
  }

  /// The title of a section as one line: blanks and line breaks inside it become single spaces.
  public func title(of section: Section) -> String {
    switch section.title {
    case .heading(let span): Self.onOneLine(text(span))
    case .words(let words): words
    }
  }

  /// The title with single spaces between its words; most titles have that already and aren't copied.
  private static func onOneLine(_ title: String) -> String {
    var previous = UInt8(ascii: " ")
    for byte in title.utf8 {
      let isDouble = byte == 0x20 && previous == 0x20
      // Lead bytes of blanks beyond ASCII, and of other characters.
      let mayBeBlank = byte == 0xC2 || byte == 0xE2 || byte == 0xE3
      if byte < 0x20 || isDouble || mayBeBlank {
        return title.onOneLine
      }
      previous = byte
    }
    return title
  }

  /// The kind of a paragraph; headings are those of the outline.
  ///
  /// A heading may have two paragraphs: a number and a title. Complexity: O(log *n*).
  public func kind(ofParagraph index: Int) -> ParagraphKind {
    guard let section = sectionIndex(ofParagraph: index),
      case .heading(let title) = sections[section].title,
      title.overlaps(paragraphs[index].span)
    else { return paragraphs[index].kind }
    return .heading
  }
}
