import DocumentModel
import KeywordSearch
import TerminalUI

/// Which stretches of the visible text are marked, and how.
struct TextMarks {
  /// The mention or hit under the cursor.
  let current: Span?
  private let mentions: [(span: Span, role: Role)]
  private let hits: [Span]
  /// What is stressed anywhere in the text.
  private let stressed: StressedText

  /// Gathers the marks of what is on the screen only.
  init(_ book: Book, _ viewport: Viewport) {
    current = book.pane.current
    mentions = viewport.textSpans.flatMap { Self.mentions(book, in: $0) }
    hits = Self.hits(book, in: viewport.textSpans)
    stressed = book.stressed
  }

  private static func mentions(_ book: Book, in visible: Span) -> [(span: Span, role: Role)] {
    let cast = book.cast
    let indices = cast.mentionIndices(in: visible.range)
    // A mention that ends on the first line may have started above it.
    return (max(0, indices.lowerBound - 1)..<indices.upperBound).compactMap { index in
      let mention = cast.mentions[index]
      guard mention.span.end > visible.start, book.highlights(mention) else { return nil }
      let isChosen = book.isChosen(cast.member(of: mention))
      return (mention.span, isChosen ? .chosenMention : .otherMention)
    }
  }

  /// Bytes around the screen in which hits are looked for; a hit that reaches further isn't marked.
  private static let surroundings = 1024

  private static func hits(_ book: Book, in visible: [Span]) -> [Span] {
    guard let found = book.filter.found else { return [] }
    let paragraphs = book.document.paragraphs
    var screenHits = ScreenHits(found.matcher)
    return visible.flatMap { visible -> [Span] in
      guard let index = book.document.paragraphIndex(at: visible.start) else { return [] }
      let span = paragraphs[index].span
      // Of a huge paragraph only what is near the screen is searched.
      let start = max(span.start, visible.start - Self.surroundings)
      let near = Span(start, max(start, min(span.end, visible.end + Self.surroundings)))
      return Self.hits(in: span, near: near, of: book.document.source, &screenHits)
    }
  }

  /// Where the filter's words stand near a part of a paragraph, as offsets of the text.
  private static func hits(
    in paragraph: Span, near part: Span, of source: TextSource, _ screenHits: inout ScreenHits
  ) -> [Span] {
    source.withBytes(paragraph.range) { bytes in
      let near = (part.start - paragraph.start)..<(part.end - paragraph.start)
      let inside = near.clamped(to: 0..<bytes.count)
      let start = paragraph.start + inside.lowerBound
      return screenHits.hits(in: bytes, near: inside)
        .map { Span(start + $0.start, start + $0.end) }
    }
  }

  /// Gives the style of text at rising offsets.
  struct Painter {
    private let marks: TextMarks
    private let look: Look
    private let base: Role
    private var mention: Int
    private var hit: Int
    private var emphasised: StretchCursor
    private var strong: StretchCursor
    private var style = Style.plain
    /// The style holds before this offset.
    private var end = 0

    fileprivate init(_ marks: TextMarks, from offset: Int, base: Role, look: Look) {
      self.marks = marks
      self.look = look
      self.base = base
      mention = marks.mentions.partitioningIndex { $0.span.end > offset }
      hit = marks.hits.partitioningIndex { $0.end > offset }
      emphasised = StretchCursor(marks.stressed.emphasised, from: offset)
      strong = StretchCursor(marks.stressed.strong, from: offset)
    }

    /// The style at an offset that is no smaller than those asked for before.
    @inline(__always)
    mutating func style(at offset: Int) -> Style {
      if offset >= end { advance(to: offset) }
      return style
    }

    /// Finds the mark at an offset and how far it reaches.
    private mutating func advance(to offset: Int) {
      while hit < marks.hits.count, marks.hits[hit].end <= offset { hit += 1 }
      while mention < marks.mentions.count, marks.mentions[mention].span.end <= offset {
        mention += 1
      }
      end = Int.max
      var role = base
      // The last mark that holds the offset decides the role; the nearest edge of any mark decides the reach.
      if mention < marks.mentions.count {
        take(marks.mentions[mention].span, marks.mentions[mention].role, at: offset, &role)
      }
      if hit < marks.hits.count { take(marks.hits[hit], .hit, at: offset, &role) }
      if let current = marks.current { take(current, .currentMention, at: offset, &role) }
      var stress: Style.Attributes = []
      if emphasised.holds(offset, end: &end) { stress.insert(.italic) }
      if strong.holds(offset, end: &end) { stress.insert(.bold) }
      style = stress.isEmpty ? look.style(role) : look.style(role, stressed: stress)
    }

    private mutating func take(_ span: Span, _ mark: Role, at offset: Int, _ role: inout Role) {
      if span.contains(offset) {
        role = mark
        end = min(end, span.end)
      } else if span.start > offset {
        end = min(end, span.start)
      }
    }
  }

  func painter(from offset: Int, base: Role, look: Look) -> Painter {
    Painter(self, from: offset, base: base, look: look)
  }
}
