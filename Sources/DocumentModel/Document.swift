/// Tells documents apart while the program runs.
public struct DocumentID: Hashable, Sendable {
  /// A number given by whoever opens documents, never used twice in a run.
  public let rawValue: Int

  /// Makes an id from a number that no other open document has.
  public init(_ rawValue: Int) { self.rawValue = rawValue }
}

/// What reading a further piece of a text found; pieces are applied in order.
public struct DocumentDelta: Sendable {
  /// The document that was read.
  public var document: DocumentID
  /// Paragraphs after those already known.
  public var paragraphs: ParagraphPiece
  /// The outline as far as it is known, if it changed.
  ///
  /// It is provisional until `isComplete`.
  public var sections: [Section]?
  /// Ill-formed UTF-8 sequences in this piece.
  public var invalidSequences: Int
  /// Whether this was the last piece.
  public var isComplete: Bool

  /// Makes a piece of news about `document`.
  public init(
    document: DocumentID, paragraphs: ParagraphPiece = ParagraphPiece(),
    sections: [Section]? = nil, invalidSequences: Int = 0, isComplete: Bool = false
  ) {
    self.document = document
    self.paragraphs = paragraphs
    self.sections = sections
    self.invalidSequences = invalidSequences
    self.isComplete = isComplete
  }

  /// Makes a piece of news with paragraphs that are all listed.
  public init(
    document: DocumentID, paragraphs: [Paragraph], sections: [Section]? = nil,
    invalidSequences: Int = 0, isComplete: Bool = false
  ) {
    self.init(
      document: document, paragraphs: ParagraphPiece(paragraphs), sections: sections,
      invalidSequences: invalidSequences, isComplete: isComplete)
  }
}

/// One text with its title and outline.
///
/// The text never changes; what is known of it grows by deltas while it is read, and the revision
/// counts them. A document is a handle: copies share the text and the tables, and two are equal if
/// id and revision are.
public struct Document: Sendable, Equatable {
  /// Tells this document from others.
  public let id: DocumentID
  /// Counts the deltas applied so far, and divisions of sections.
  public private(set) var revision = 0
  /// The title shown to the reader: from the text if it has one, else the file's name.
  public let title: String
  /// The bytes.
  public let source: TextSource
  /// What its format tells besides.
  public let details: DocumentDetails
  /// The paragraphs known so far.
  public private(set) var paragraphs: ParagraphList
  /// The outline known so far.
  ///
  /// Once complete, every paragraph belongs to exactly one section.
  public private(set) var sections: [Section] = []
  /// Ill-formed UTF-8 sequences seen so far.
  public private(set) var invalidSequences = 0
  /// Whether the whole text has been read.
  public private(set) var isComplete = false

  /// Makes a document of which nothing has been read yet.
  ///
  /// - Parameters:
  ///   - finder: finds paragraphs again, so that those of a long text need not be kept.
  ///   - details: what its format tells of it.
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

  /// Takes in what was read next; news of another document is ignored.
  public mutating func apply(_ delta: DocumentDelta) {
    guard delta.document == id else { return }
    paragraphs.append(delta.paragraphs)
    if let outline = delta.sections { sections = outline }
    invalidSequences += delta.invalidSequences
    isComplete = isComplete || delta.isComplete
    revision += 1
  }

  /// Puts another outline of the same paragraphs in place of the one that is known.
  mutating func replaceOutline(_ outline: [Section]) {
    sections = outline
    revision += 1
  }

  /// The text of `span`, invalid bytes as U+FFFD.
  public func text(_ span: Span) -> String { source.string(span) }

  /// The index of the paragraph that holds byte `offset`, or of the last one that starts before it.
  ///
  /// `nil` if there is none. Complexity: that of `ParagraphList.index(at:)`.
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

  /// Most titles stand on one line already; only others pay for being taken apart.
  private static func onOneLine(_ title: String) -> String {
    var previous = UInt8(ascii: " ")
    for byte in title.utf8 {
      let isDouble = byte == 0x20 && previous == 0x20
      // The lead bytes of what may be a blank beyond ASCII.
      let mayBeBlank = byte == 0xC2 || byte == 0xE2 || byte == 0xE3
      if byte < 0x20 || isDouble || mayBeBlank {
        return title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      previous = byte
    }
    return title
  }

  /// The kind of a paragraph, with headings as the outline has them.
  ///
  /// A heading may take two paragraphs: a number and a title. Complexity: O(log *n*).
  public func kind(ofParagraph index: Int) -> ParagraphKind {
    guard let section = sectionIndex(ofParagraph: index),
      case .heading(let title) = sections[section].title,
      title.overlaps(paragraphs[index].span)
    else { return paragraphs[index].kind }
    return .heading
  }
}
