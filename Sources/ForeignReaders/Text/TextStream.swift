import DocumentModel
import ReaderProtocol

struct FoundHeading {
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
    let (bytes, count) = (text.count, paragraphs.count)
    text += other.text
    appendRecords(of: other, bytes: bytes, paragraphs: count)
  }

  /// Removes paragraphs at the beginning, with everything that refers to them.
  mutating func removeFirstParagraphs(_ count: Int) {
    let start = paragraphs[count].span.start
    var old = self
    old.paragraphs.removeFirst(count)
    old.headings.removeAll { $0.paragraph < count }
    old.attributions.removeAll { $0.paragraphs.lowerBound < count }
    old.emphasis.removeAll { $0.span.start < start }
    // What remains comes from the last place that begins before it.
    old.places.removeFirst(max(0, old.places.prefix { $0.paragraph <= count }.count - 1))
    if let first = old.places.first { old.places[0].paragraph = max(count, first.paragraph) }
    self = TextStream()
    text = Array(old.text[start...])
    appendRecords(of: old, bytes: -start, paragraphs: -count)
  }

  /// Appends what another stream says of its text, moved by some bytes and paragraphs.
  private mutating func appendRecords(of other: TextStream, bytes: Int, paragraphs count: Int) {
    paragraphs += other.paragraphs.map {
      Paragraph(span: $0.span.moved(by: bytes), kind: $0.kind)
    }
    headings += other.headings.map {
      FoundHeading(paragraph: $0.paragraph + count, rank: $0.rank)
    }
    places += other.places.map { SourcePlace(paragraph: $0.paragraph + count, label: $0.label) }
    attributions += other.attributions.map {
      Attribution(
        name: $0.name.moved(by: bytes),
        paragraphs: ($0.paragraphs.lowerBound + count)..<($0.paragraphs.upperBound + count))
    }
    emphasis += other.emphasis.map { Emphasis(span: $0.span.moved(by: bytes), kind: $0.kind) }
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
