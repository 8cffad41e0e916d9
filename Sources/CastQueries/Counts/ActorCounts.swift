import DocumentModel

/// Number of mentions of each actor in a scope.
///
/// Made to be counted again and again: the tables stay, and only what the last count touched is cleared.
///
/// ```swift
/// var counts = ActorCounts()
/// counts.count(cast, in: .range(document.sectionExtents[3]))
/// counts.members                    // who is mentioned in the section, by first mention there
/// counts[0]                         // how often the first actor is
/// ```
public struct ActorCounts: Sendable {
  /// The actors who are mentioned in the scope, by first mention there, as indices into `Cast.members`.
  public private(set) var members: [Int] = []
  /// Number of mentions in the scope.
  public private(set) var mentions = 0
  private var counts: [Int32] = []

  /// Makes counts of nothing.
  public init() {}

  /// Number of mentions of a member in the scope that was counted last.
  public subscript(member: Int) -> Int { counts.indices.contains(member) ? Int(counts[member]) : 0 }

  /// Counts anew.
  ///
  /// Complexity: linear in the mentions between the scope's first and last paragraph; for a whole text, linear in
  /// the actors.
  public mutating func count(_ cast: Cast, in scope: LinkedParagraphs) {
    clear(cast.members.count)
    let list = cast.mentions
    if case .range(let range) = scope, let first = list.first, let last = list.last,
      range.contains(first.paragraph), range.contains(last.paragraph)
    {
      return countAll(cast)
    }
    let aliases = cast.aliases
    var counted = ActorCounts()
    swap(&counted, &self)
    _ = cast.forEachMentionedParagraph(in: scope) { _, range in
      for index in range { counted.add(aliases[list[index].alias].member) }
      counted.mentions += range.count
      return true
    }
    swap(&counted, &self)
  }

  @inline(__always)
  private mutating func add(_ member: Int) {
    if counts[member] == 0 { members.append(member) }
    counts[member] += 1
  }

  /// Takes the counts that the cast has already; its members are ordered by first mention.
  private mutating func countAll(_ cast: Cast) {
    mentions = cast.mentions.count
    for member in cast.members.indices {
      counts[member] = Int32(truncatingIfNeeded: cast.mentionCount(of: member))
      if counts[member] > 0 { members.append(member) }
    }
  }

  private mutating func clear(_ count: Int) {
    for member in members { counts[member] = 0 }
    members.removeAll(keepingCapacity: true)
    mentions = 0
    if counts.count != count { counts = [Int32](repeating: 0, count: count) }
  }
}
