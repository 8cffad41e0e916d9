import DocumentModel
import KeywordSearch
import TerminalUI

/// Which stretches of the visible text are marked, and how.
struct TextMarks {
  /// The mention or hit under the cursor.
  let current: Span?
  private let mentions: [(span: Span, role: Role)]
  private let hits: [Span]

  /// Gathers the marks of what is on the screen only.
  init(_ state: ExplorerState, visible: Span) {
    current = state.reader.current
    let chosen = state.chosenMembers
    // A mention that began on the screen's first line may have started above it.
    let first = max(0, state.cast.mentionIndices(in: visible.range).lowerBound - 1)
    let last = state.cast.mentionIndices(in: visible.range).upperBound
    mentions = (first..<max(first, last)).map { index in
      let mention = state.cast.mentions[index]
      let isChosen = chosen.contains(state.cast.member(of: mention))
      return (mention.span, isChosen ? .chosenMention : .otherMention)
    }
    hits = Self.hits(state, in: visible)
  }

  private static func hits(_ state: ExplorerState, in visible: Span) -> [Span] {
    guard let found = state.found, !visible.isEmpty else { return [] }
    let paragraphs = state.document.paragraphs
    let first = state.document.paragraphIndex(at: visible.start) ?? 0
    var hits: [Span] = []
    for index in first..<paragraphs.count {
      guard paragraphs[index].span.start < visible.end else { break }
      // Of a huge paragraph only what is near the screen is searched.
      let near = Span(
        max(paragraphs[index].span.start, visible.start - 1024),
        max(
          max(paragraphs[index].span.start, visible.start - 1024),
          min(paragraphs[index].span.end, visible.end + 1024)))
      hits += state.hits(in: near, of: found.matcher)
    }
    return hits
  }

  /// Tells the role of text, offset by rising offset.
  struct Painter {
    fileprivate let marks: TextMarks
    fileprivate var mention: Int
    fileprivate var hit: Int
    fileprivate let base: Role

    /// The role at an offset that is no smaller than those asked for before.
    mutating func role(at offset: Int) -> Role {
      if let current = marks.current, current.contains(offset) { return .currentMention }
      while hit < marks.hits.count, marks.hits[hit].end <= offset { hit += 1 }
      if hit < marks.hits.count, marks.hits[hit].contains(offset) { return .hit }
      while mention < marks.mentions.count, marks.mentions[mention].span.end <= offset {
        mention += 1
      }
      if mention < marks.mentions.count, marks.mentions[mention].span.contains(offset) {
        return marks.mentions[mention].role
      }
      return base
    }
  }

  func painter(from offset: Int, base: Role) -> Painter {
    Painter(
      marks: self, mention: mentions.partitioningIndex { $0.span.end > offset },
      hit: hits.partitioningIndex { $0.end > offset }, base: base)
  }
}
