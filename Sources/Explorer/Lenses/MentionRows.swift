import CastQueries
import DocumentModel

/// The mentions that a lens lists, as indices into `Cast.mentions`.
enum MentionRows: Sendable {
  case range(Range<Int>)
  /// Ascending, a bit for each mention of the text.
  case set(ParagraphSet)
  case list(IndexList)

  var count: Int {
    switch self {
    case .range(let range): range.count
    case .set(let set): set.count
    case .list(let list): list.count
    }
  }

  /// Complexity: O(1), in a set O(log *n*).
  subscript(row: Int) -> Int {
    switch self {
    case .range(let range): range.lowerBound + row
    case .set(let set): set[row]
    case .list(let list): list[row]
    }
  }

  /// The row of the mention at a place; in the order of the text else of the next one.
  ///
  /// Complexity: O(log *n*) in the order of the text, else O(*n*).
  func row(of place: Span, _ cast: Cast, isSorted: Bool) -> Int? {
    if isSorted {
      return (0..<count).first { cast.mentions[self[$0]].span.start == place.start }
    }
    let row = (0..<count).partitioningIndex { cast.mentions[self[$0]].span.start >= place.start }
    return row < count ? row : nil
  }
}

extension Book {
  /// The chosen actors' mentions, or everyone's, in what else is chosen; the form of the text doesn't matter.
  ///
  /// Complexity: of chosen actors linear in their mentions; of everyone linear in those of the doubtful actors, if
  /// these are folded, and in the paragraphs that a filter or several sections leave.
  var mentionsInScope: MentionRows {
    if pane.members != .anyone, !pane.isWholeText { return .list(pane.targets) }
    let scope = scopeParagraphs
    guard pane.members == .anyone else {
      return .list(cast.linked(to: pane.members, in: scope).mentions)
    }
    return everyonesMentions(in: scope)
  }

  private func everyonesMentions(in scope: LinkedParagraphs) -> MentionRows {
    let all = mentions(inParagraphs: scope.bounds)
    let hidden = hiddenMentions(in: all)
    if case .range = scope, hidden.isEmpty { return .range(all) }
    var shown = ParagraphSet()
    var next = 0
    for range in ranges(of: scope, all) {
      var start = range.lowerBound
      while next < hidden.count, hidden[next] < range.upperBound {
        shown.append(start..<max(start, hidden[next]))
        start = max(start, hidden[next] + 1)
        next += 1
      }
      shown.append(start..<range.upperBound)
    }
    return .set(shown)
  }

  private func mentions(inParagraphs bounds: Range<Int>) -> Range<Int> {
    let first = cast.mentions.partitioningIndex { $0.paragraph >= bounds.lowerBound }
    let end = cast.mentions.partitioningIndex { $0.paragraph >= bounds.upperBound }
    return first..<max(first, end)
  }

  /// The mentions of the folded doubtful actors in a range, ascending.
  private func hiddenMentions(in range: Range<Int>) -> [Int] {
    if actors.list.isUnfolded(.doubtful) { return [] }
    return cast.members.indices.lazy.filter { cast.isDoubtful($0) }
      .flatMap { cast.mentionIndices(of: $0) }.filter(range.contains).sorted()
  }

  /// The mentions of a scope as ranges, ascending.
  private func ranges(of scope: LinkedParagraphs, _ all: Range<Int>) -> [Range<Int>] {
    if case .range = scope { return [all] }
    var ranges: [Range<Int>] = []
    for index in all where scope.contains(cast.mentions[index].paragraph) {
      if let last = ranges.last, last.upperBound == index {
        ranges[ranges.count - 1] = last.lowerBound..<index + 1
      } else {
        ranges.append(index..<index + 1)
      }
    }
    return ranges
  }
}
