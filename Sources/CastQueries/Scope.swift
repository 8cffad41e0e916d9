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
  /// Complexity: linear in the mentions of the actors.
  public func linkedParagraphs(
    of actors: ChosenActors, in scope: LinkedParagraphs
  ) -> LinkedParagraphs {
    switch actors {
    case .anyone: scope
    case .all(let members): scope.intersection(commonParagraphs(of: members))
    case .any(let members): scope.intersection(paragraphs(ofAny: members))
    }
  }

  /// The mentions of chosen actors in linked paragraphs, ascending, as indices into `mentions`.
  ///
  /// Complexity: linear in the mentions of the actors; of many actors, in all mentions.
  public func linkedMentions(of actors: ChosenActors, in linked: LinkedParagraphs) -> [Int] {
    let members = actors.members
    if members.count == 1 { return mentions(Array(mentionIndices(of: members[0])), in: linked) }
    guard members.count > Self.few else {
      return mentions(members.flatMap { mentionIndices(of: $0) }.sorted(), in: linked)
    }
    return mentions(mentionIndices(ofAny: members), in: linked)
  }

  /// Those of some ascending mentions that stand in linked paragraphs.
  ///
  /// Complexity: for a range of paragraphs O(log *m*) and what is left; else linear in the mentions between the first and
  /// the last paragraph.
  public func mentions(_ indices: [Int], in linked: LinkedParagraphs) -> [Int] {
    let bounds = linked.bounds
    let first = indices.partitioningIndex { mentions[$0].paragraph >= bounds.lowerBound }
    let end = indices.partitioningIndex { mentions[$0].paragraph >= bounds.upperBound }
    let near = indices[first..<max(first, end)]
    switch linked {
    case .range: return near.count == indices.count ? indices : Array(near)
    case .set: return near.filter { linked.contains(mentions[$0].paragraph) }
    case .list(let list):
      var place = 0
      return near.filter { index in
        let paragraph = mentions[index].paragraph
        while place < list.count, list[place] < paragraph { place += 1 }
        return place < list.count && list[place] == paragraph
      }
    }
  }

  /// Of more actors all mentions are looked through instead of those of each.
  private static let few = 8

  /// The mentions of any of these actors, ascending.
  private func mentionIndices(ofAny members: [Int]) -> [Int] {
    var isChosen = [Bool](repeating: false, count: self.members.count)
    for member in members { isChosen[member] = true }
    var (found, index) = ([Int](), 0)
    mentions.forEach { mention in
      if isChosen[member(of: mention)] { found.append(index) }
      index += 1
    }
    return found
  }

  /// The paragraphs that mention all of these actors, ascending.
  ///
  /// Complexity: linear in the mentions of the actors.
  public func commonParagraphs(of members: [Int]) -> [Int] {
    guard let first = members.first else { return [] }
    return members.dropFirst().reduce(paragraphs(of: first)) {
      Self.common($0, paragraphs(of: $1))
    }
  }

  private func paragraphs(ofAny members: [Int]) -> [Int] {
    if members.count <= Self.few || hasSpokenTurns {
      return Self.distinct(members.flatMap { paragraphs(of: $0) }.sorted())
    }
    return Self.distinct(mentionIndices(ofAny: members).map { mentions[$0].paragraph })
  }

  /// Ascending numbers, each once.
  private static func distinct(_ ascending: [Int]) -> [Int] {
    var last = -1
    return ascending.filter { number in
      defer { last = number }
      return number != last
    }
  }

  /// The elements that two ascending lists share.
  private static func common(_ a: [Int], _ b: [Int]) -> [Int] {
    var result: [Int] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { result.append(a[i]) }
      let step = (a[i] <= b[j], b[j] <= a[i])
      if step.0 { i += 1 }
      if step.1 { j += 1 }
    }
    return result
  }
}
