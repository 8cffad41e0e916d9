import DocumentModel

/// What narrows a text besides actors: sections, a filter, how far the text has been read.
///
/// Screen and subcommands ask the same questions of a scope, so their counts agree.
///
/// ```swift
/// var scope = Scope()
/// scope.sections = [document.sectionExtents[3]]
/// let here = scope.paragraphs(of: document)
/// cast.linkedParagraphs(of: .all([0, 7]), in: here).count    // where two actors meet in the section
/// ```
public struct Scope: Equatable, Sendable {
  /// The paragraphs of each chosen section with its subsections; empty for the whole text.
  public var sections: [Range<Int>] = []
  /// The paragraphs that a filter leaves; `nil` without a filter.
  public var matching: ParagraphSet?
  /// Number of paragraphs up to which the text counts; `nil` for all.
  public var end: Int?

  /// Makes the scope of a whole text.
  public init() {}

  /// The paragraphs in the scope.
  ///
  /// Complexity: O(1) for one section or none, else O(*n* / 64) in the paragraphs.
  public func paragraphs(of document: Document) -> LinkedParagraphs {
    let all = 0..<min(end ?? .max, document.paragraphs.count)
    let part: LinkedParagraphs
    if sections.count > 1 {
      part = .set(Self.union(sections), all)
    } else {
      part = .range(sections.first.map { $0.clamped(to: all) } ?? all)
    }
    return matching.map(part.intersection) ?? part
  }

  /// The paragraphs of ranges, which may overlap.
  private static func union(_ ranges: [Range<Int>]) -> ParagraphSet {
    var set = ParagraphSet()
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) { set.append(range) }
    return set
  }
}

/// Which actors are chosen, as indices into `Cast.members`.
public enum ChosenActors: Equatable, Sendable {
  /// No one in particular: the text isn't narrowed.
  case anyone
  /// All of these: the paragraphs that they share.
  case all([Int])
  /// Any of these: the paragraphs of each.
  case any([Int])

  /// The actors; none for `anyone`.
  public var members: [Int] {
    switch self {
    case .anyone: []
    case .all(let members), .any(let members): members
    }
  }
}

extension Cast {
  /// The paragraphs of a scope that chosen actors leave.
  ///
  /// Complexity: of one actor in a range of paragraphs O(log *m*), else linear in the mentions of the actors.
  public func linkedParagraphs(
    of actors: ChosenActors, in scope: LinkedParagraphs
  ) -> LinkedParagraphs {
    switch actors {
    case .anyone: scope
    case .all(let members): scope.intersection(commonParagraphs(of: members))
    case .any(let members): scope.intersection(paragraphs(ofAny: members))
    }
  }

  /// The paragraphs of a scope that chosen actors leave, and their mentions there, ascending; no mentions for `anyone`.
  ///
  /// Complexity: of one actor in a range of paragraphs O(log *m*), else linear in the mentions of the actors; of many
  /// actors, in all mentions.
  public func linked(
    to actors: ChosenActors, in scope: LinkedParagraphs
  ) -> (paragraphs: LinkedParagraphs, mentions: IndexList) {
    let all = mentionIndices(ofAny: actors.members)
    switch actors {
    case .all(let members) where members.count > 1:
      let paragraphs = linkedParagraphs(of: actors, in: scope)
      return (paragraphs, mentions(all, in: paragraphs))
    case .any(let members) where members.count > 1 && !hasSpokenTurns:
      let here = mentions(all, in: scope)
      return (.list(paragraphs(ofMentions: here)), here)
    case .anyone, .all, .any:
      return (linkedParagraphs(of: actors, in: scope), mentions(all, in: scope))
    }
  }

  /// Those of some ascending mentions that stand in linked paragraphs.
  ///
  /// Complexity: for a range of paragraphs O(log *m*), without a copy; else linear in the mentions between the first
  /// and the last paragraph.
  public func mentions(_ indices: IndexList, in linked: LinkedParagraphs) -> IndexList {
    let bounds = linked.bounds
    let first = indices.partitioningIndex { mentions[$0].paragraph >= bounds.lowerBound }
    let end = indices.partitioningIndex { mentions[$0].paragraph >= bounds.upperBound }
    let near = indices.part(first..<max(first, end))
    switch linked {
    case .range: return near
    case .set: return IndexList(near.filter { linked.contains(mentions[$0].paragraph) })
    case .list(let list):
      var place = 0
      let found = near.filter { index in
        let paragraph = mentions[index].paragraph
        while place < list.count, list[place] < paragraph { place += 1 }
        return place < list.count && list[place] == paragraph
      }
      return found.count == near.count ? near : IndexList(found)
    }
  }

  /// Where actors have less than this share of all mentions, theirs are sorted; else all are looked through.
  private static let smallShare = 1.0 / 32

  /// The mentions of any of these actors, ascending.
  private func mentionIndices(ofAny members: [Int]) -> IndexList {
    if members.count == 1 { return mentionIndices(of: members[0]) }
    let count = members.reduce(0) { $0 + mentionCount(of: $1) }
    if Double(count) < Double(mentions.count) * Self.smallShare {
      return IndexList(members.flatMap { mentionIndices(of: $0) }.sorted())
    }
    var isChosen = [Bool](repeating: false, count: self.members.count)
    for member in members { isChosen[member] = true }
    let isChosenAlias = aliases.map { isChosen[$0.member] }
    var index = 0
    return IndexList(capacity: count) { append in
      mentions.forEach { mention in
        if isChosenAlias[mention.alias] { append(index) }
        index += 1
      }
    }
  }

  /// The paragraphs of some ascending mentions, each once.
  private func paragraphs(ofMentions indices: IndexList) -> IndexList {
    var last = -1
    return IndexList(capacity: 0) { append in
      for index in indices {
        let paragraph = mentions[index].paragraph
        if paragraph != last { append(paragraph) }
        last = paragraph
      }
    }
  }

  /// The paragraphs that mention all of these actors, ascending.
  ///
  /// Complexity: of one actor O(1), else linear in the mentions of the actors.
  public func commonParagraphs(of members: [Int]) -> IndexList {
    guard let first = members.first else { return [] }
    return members.dropFirst().reduce(paragraphs(of: first)) {
      Self.common($0, paragraphs(of: $1))
    }
  }

  private func paragraphs(ofAny members: [Int]) -> IndexList {
    if members.count == 1 { return paragraphs(of: members[0]) }
    guard hasSpokenTurns else { return paragraphs(ofMentions: mentionIndices(ofAny: members)) }
    var last = -1
    return IndexList(
      members.flatMap { paragraphs(of: $0) }.sorted().filter { number in
        defer { last = number }
        return number != last
      })
  }

  /// The elements that two ascending lists share.
  private static func common(_ a: IndexList, _ b: IndexList) -> IndexList {
    var result: [Int] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { result.append(a[i]) }
      let step = (a[i] <= b[j], b[j] <= a[i])
      if step.0 { i += 1 }
      if step.1 { j += 1 }
    }
    return IndexList(result)
  }
}
