import DocumentModel

/// A paragraph that would be a heading, if its family turns out to be the document's.
///
/// It takes 28 bytes, since choosing headings copies all candidates several times.
struct HeadingCandidate {
  var family: HeadingFamily
  /// Order of its kind in the family: smaller ones contain greater ones.
  var rank: UInt8
  /// What a chapter heading divides.
  var division: ChapterWords.Division? {
    family == .chapter ? ChapterWords.Division(rawValue: rank) : nil
  }
  /// Its number, 0 for none.
  var number: Int32
  /// Which word it has before or after its number; 0 for none.
  var word: UInt16 = 0
  /// Whether it has a number only, so that its title may follow.
  var isBare: Bool
  /// Whether it has marks that speech has, too: a heading only where others are like it.
  var isDoubtful = false
  /// Whether it ends as salutations do.
  var isSalutation = false
  /// Blank lines before it, at most nine; nine at the start of the text.
  var gap: UInt8
  /// Whether the paragraph before ends a sentence, or there is none.
  var followsSentence = false
  private var paragraphNumber: UInt32
  private var titlePlace: ShortSpan
  /// What the next paragraph looks like.
  var next = NextParagraph.text
  /// From the start of the title to the end of the next paragraph, if that may be a title: bytes.
  private var nextReach: UInt16 = 0

  /// What may stand after a heading's number.
  enum NextParagraph: UInt8 {
    /// Text.
    case text
    /// What is short enough for a title, but may be speech or a sentence.
    case short
    /// The same, with more than one blank line after it.
    case setApart
    /// A title by its marks.
    case title
  }

  /// Paragraphs of more lines are no headings.
  static let mostLines = 4
  /// Longer lines after three blank ones are no titles: bytes.
  static let longestTitleSetApart = 80

  /// Looks at a paragraph of `lines` lines; `nil` if it can't be a heading.
  init?(
    _ paragraph: Paragraph, index: Int, lines: Int, _ bytes: UnsafeRawBufferPointer
  ) {
    let span = paragraph.span
    guard span.count <= 400, lines <= Self.mostLines else { return nil }
    guard paragraph.kind == .prose || paragraph.kind == .verse || paragraph.kind == .listItem
    else { return nil }
    paragraphNumber = UInt32(clamping: index)
    titlePlace = ShortSpan(cutting: Span(withoutEmphasis(bytes, span.range)))
    family = .capitals
    (rank, number, isBare, gap) = (0, 0, false, 0)
    guard HeadingRules.read(&self, paragraph, lines: lines, bytes) else { return nil }
    gap = UInt8(blankLines(bytes, before: span.start))
  }

  /// Makes a heading of a paragraph by the reader's own rule.
  init(given paragraph: Paragraph, index: Int, _ bytes: UnsafeRawBufferPointer) {
    family = .given
    paragraphNumber = UInt32(clamping: index)
    titlePlace = ShortSpan(cutting: Span(withoutEmphasis(bytes, paragraph.span.range)))
    (rank, number, isBare) = (1, 0, true)
    gap = UInt8(blankLines(bytes, before: paragraph.span.start))
  }

  /// Index of the paragraph.
  var paragraph: Int {
    get { Int(paragraphNumber) }
    set { paragraphNumber = UInt32(clamping: newValue) }
  }

  /// The heading's text.
  var title: Span {
    get { titlePlace.span }
    set { titlePlace = ShortSpan(cutting: newValue) }
  }

  /// End of the next paragraph, if it may be a title: bytes.
  ///
  /// Set after the title.
  var nextEnd: Int {
    get { title.start + Int(nextReach) }
    set { nextReach = UInt16(clamping: newValue - title.start) }
  }
}
