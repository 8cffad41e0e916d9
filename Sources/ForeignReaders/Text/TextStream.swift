import DocumentModel
import ReaderProtocol

/// A heading found in a text.
struct FoundHeading {
  /// Index of its paragraph.
  var paragraph: Int
  /// Smaller ranks are higher.
  var rank: Int
}

/// The text of the document, or of one of its notes, while it is built.
struct TextStream {
  var text: [UInt8] = []
  var paragraphs: [Paragraph] = []
  var headings: [FoundHeading] = []
  var places: [SourcePlace] = []
  var attributions: [Attribution] = []
  var emphasis: [Emphasis] = []

  /// Kind of the next paragraph.
  var kind = ParagraphKind.prose
  var rank = 0
  /// Marker of the next list item.
  var marker: [UInt8] = []
  /// Offset at which the open paragraph began, after its marker.
  var start: Int?
  /// Offset at which it began, before its marker.
  var spanStart = 0
  /// Whether a blank, and how many line breaks, are due before the next text.
  var hasPendingBlank = false
  var pendingBreaks = 0
  /// Number of cells of a row that have ended since the last text.
  var pendingCells = 0
  /// Whether the open paragraph has a line break.
  var hasBreak = false
  /// Open emphasis, the outermost first.
  var openEmphasis: [Emphasis.Kind] = []
  /// The outermost open emphasis of each kind, which covers all inner ones: its index in `openEmphasis`, and its start.
  var outermostEmphasis: [Emphasis.Kind: (depth: Int, start: Int)] = [:]
  /// Place in the source at which the next paragraph begins, if it is a new one.
  var pendingPlace: String?

  /// Appends another stream after an empty line.
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

extension TextStream {
  mutating func beginEmphasis(_ kind: Emphasis.Kind) {
    openEmphasis.append(kind)
    if outermostEmphasis[kind] == nil {
      outermostEmphasis[kind] = (openEmphasis.count - 1, text.count)
    }
  }

  mutating func endEmphasis() {
    guard let kind = openEmphasis.popLast(), let outermost = outermostEmphasis[kind],
      outermost.depth == openEmphasis.count
    else { return }
    outermostEmphasis[kind] = nil
    if start != nil { addEmphasis(kind, outermost.start..<max(outermost.start, text.count)) }
  }

  /// Moves the start of open emphasis past a separator.
  mutating func moveOpenEmphasis(past position: Int) {
    for kind in Emphasis.Kind.allCases where outermostEmphasis[kind]?.start == position {
      outermostEmphasis[kind]?.start += 1
    }
  }

  /// Restarts open emphasis in a new paragraph.
  mutating func reopenEmphasis() {
    for kind in Emphasis.Kind.allCases { outermostEmphasis[kind]?.start = text.count }
  }

  /// Records open emphasis at the end of a paragraph.
  mutating func closeEmphasis(end: Int) {
    cutEmphasis()
    for kind in Emphasis.Kind.allCases {
      guard let from = outermostEmphasis[kind]?.start, from < end else { continue }
      addEmphasis(kind, from..<end)
    }
  }

  /// Shortens emphasis that exceeds the text after blanks at the end were removed.
  ///
  /// Spans are in the order of their ends, so only the last ones are examined.
  mutating func cutEmphasis() {
    for index in emphasis.indices.reversed() {
      let span = emphasis[index].span
      if span.end <= text.count { return }
      if span.start < text.count {
        emphasis[index].span.end = text.count
      } else {
        emphasis.remove(at: index)
      }
    }
  }

  mutating func addEmphasis(_ kind: Emphasis.Kind, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    emphasis.append(Emphasis(span: Span(range), kind: kind))
  }
}
