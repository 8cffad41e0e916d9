import DocumentModel

/// A paragraph that is a heading if its family turns out to be the document's.
///
/// The fields are ordered so that it takes 28 bytes: choosing headings copies all candidates several times.
struct HeadingCandidate {
  var family: HeadingFamily
  /// Rank of its kind within the family; smaller ranks are higher.
  var rank: UInt8
  /// Kind of division of a chapter heading; `nil` for other families.
  var division: ChapterWords.Division? {
    family == .chapter ? ChapterWords.Division(rawValue: rank) : nil
  }
  /// Code of the word before or after its number; 0 without a word.
  var word: UInt16 = 0
  /// Number of the heading; 0 if it has none.
  var number: Int32
  private var paragraphNumber: UInt32
  private var titlePlace: ShortSpan
  /// What the next paragraph looks like.
  var next = NextParagraph.text
  /// From the start of the title to the end of the next paragraph, if that may be a title: bytes.
  private var nextReach: UInt16 = 0
  /// Whether it is only a number, so that its title may follow.
  var isBare: Bool
  /// Whether it has marks that speech has, too; then it is a heading only among similar ones.
  var isDoubtful = false
  /// Whether it ends like a salutation.
  var isSalutation = false
  /// Number of blank lines before it, at most nine; nine at the start of the text.
  var gap: UInt8
  /// Whether the paragraph before it ends a sentence or doesn't exist.
  var followsSentence = false

  /// What may follow the number of a heading.
  enum NextParagraph: UInt8 {
    case text
    /// Short enough for a title, but perhaps speech or a sentence.
    case short
    /// As `short`, but followed by more than one blank line.
    case setApart
    /// A title by its marks.
    case title
  }

  static let mostLines = 4
  /// Longest title that is recognised by three blank lines before it, in bytes.
  static let longestTitleSetApart = 80

  /// Reads a paragraph of `lines` lines; `nil` if it can't be a heading.
  init?(_ paragraph: Paragraph, index: Int, lines: Int, _ bytes: UnsafeRawBufferPointer) {
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

  /// A heading by the reader's own rule.
  init(given paragraph: Paragraph, index: Int, _ bytes: UnsafeRawBufferPointer) {
    family = .given
    paragraphNumber = UInt32(clamping: index)
    titlePlace = ShortSpan(cutting: Span(withoutEmphasis(bytes, paragraph.span.range)))
    (rank, number, isBare) = (1, 0, true)
    gap = UInt8(blankLines(bytes, before: paragraph.span.start))
  }

  var paragraph: Int {
    get { Int(paragraphNumber) }
    set { paragraphNumber = UInt32(clamping: newValue) }
  }

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
