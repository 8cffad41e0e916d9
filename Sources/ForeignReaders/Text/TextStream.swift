import DocumentModel
import ReaderProtocol

/// A heading found in a text.
struct FoundHeading {
  /// Its paragraph.
  var paragraph: Int
  /// Smaller ranks contain greater ones.
  var rank: Int
}

/// Paragraphs in the making: the text of the document, or of one of its notes.
struct TextStream {
  var text: [UInt8] = []
  var paragraphs: [Paragraph] = []
  var headings: [FoundHeading] = []
  var places: [SourcePlace] = []
  var attributions: [Attribution] = []
  var emphasis: [Emphasis] = []

  /// What the next paragraph will be.
  var kind = ParagraphKind.prose
  var rank = 0
  /// What stands before its first word: the mark of a list item.
  var marker: [UInt8] = []
  /// Where the paragraph that is open began, after its marker.
  var start: Int?
  /// Where it began, before its marker.
  var spanStart = 0
  /// Whether a blank, and how many line breaks, stand before what comes next.
  var hasPendingBlank = false
  var pendingBreaks = 0
  /// How many cells of a row have ended since the last words.
  var pendingCells = 0
  /// Whether the open paragraph has a line break.
  var hasBreak = false
  /// Emphasis that is open, the outermost first.
  var openEmphasis: [Emphasis.Kind] = []
  /// Of each kind the outermost that is open, which is all of it: its place in the list, and where it began.
  var outermostEmphasis: [Emphasis.Kind: (depth: Int, start: Int)] = [:]
  /// The name of the place from which the next paragraph comes, if it is a new one.
  var pendingPlace: String?

  /// Appends what another stream holds, after an empty line.
  mutating func append(_ other: TextStream) {
    guard !other.paragraphs.isEmpty else { return }
    if !text.isEmpty { text += [0x0A, 0x0A] }
    let shift = text.count
    let first = paragraphs.count
    text += other.text
    for var paragraph in other.paragraphs {
      paragraph.span = paragraph.span.moved(by: shift)
      paragraphs.append(paragraph)
    }
    for heading in other.headings {
      headings.append(FoundHeading(paragraph: heading.paragraph + first, rank: heading.rank))
    }
    for place in other.places {
      places.append(SourcePlace(paragraph: place.paragraph + first, label: place.label))
    }
    for attribution in other.attributions {
      let range = attribution.paragraphs
      attributions.append(
        Attribution(
          name: attribution.name.moved(by: shift),
          paragraphs: (range.lowerBound + first)..<(range.upperBound + first)))
    }
    for stress in other.emphasis {
      emphasis.append(Emphasis(span: stress.span.moved(by: shift), kind: stress.kind))
    }
  }
}

extension TextStream {
  /// Removes paragraphs at the beginning, with everything that refers to them.
  mutating func removeFirstParagraphs(_ count: Int) {
    let shift = paragraphs[count].span.start
    var rest = TextStream()
    rest.text = Array(text[shift...])
    for var paragraph in paragraphs[count...] {
      paragraph.span = paragraph.span.moved(by: -shift)
      rest.paragraphs.append(paragraph)
    }
    for heading in headings where heading.paragraph >= count {
      rest.headings.append(
        FoundHeading(paragraph: heading.paragraph - count, rank: heading.rank))
    }
    for place in places {
      let paragraph = max(0, place.paragraph - count)
      if rest.places.last?.paragraph == paragraph { rest.places.removeLast() }
      rest.places.append(SourcePlace(paragraph: paragraph, label: place.label))
    }
    for attribution in attributions where attribution.paragraphs.lowerBound >= count {
      let range = attribution.paragraphs
      rest.attributions.append(
        Attribution(
          name: attribution.name.moved(by: -shift),
          paragraphs: (range.lowerBound - count)..<(range.upperBound - count)))
    }
    for stress in emphasis where stress.span.start >= shift {
      rest.emphasis.append(Emphasis(span: stress.span.moved(by: -shift), kind: stress.kind))
    }
    self = rest
  }
}

extension Span {
  fileprivate func moved(by shift: Int) -> Span { Span(start + shift, end + shift) }
}
