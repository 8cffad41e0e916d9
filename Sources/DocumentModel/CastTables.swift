/// The mentions, aliases and actors of a cast: mentions refer to aliases, aliases to actors.
@usableFromInline
struct CastTables: Sendable {
  @usableFromInline var mentions = MentionList()
  @usableFromInline var aliases: [Alias] = []
  @usableFromInline var members: [CastMember] = []

  mutating func apply(_ delta: CastDelta) {
    mentions.append(contentsOf: delta.mentions)
    aliases = delta.aliases
    members = delta.members
  }
}

/// Indices in groups that share one array, each group in the order in which its indices were appended.
private struct IndexGroups: Sendable {
  /// `items[starts[g]..<ends[g]]` are the indices of group g; up to `starts[g + 1]` there is room for more.
  private var starts: [Int32]
  private var ends: [Int32]
  private var items: [Int32]

  /// Makes empty groups.
  ///
  /// - Parameter room: for each group the most indices it will have.
  init(room: [Int32]) {
    (starts, ends) = ([], [])
    starts.reserveCapacity(room.count)
    var total: Int32 = 0
    for count in room {
      starts.append(total)
      total += count
    }
    ends = starts
    items = [Int32](repeating: 0, count: Int(total))
  }

  @inline(__always)
  mutating func append(_ index: Int32, to group: Int) {
    items[Int(ends[group])] = index
    ends[group] += 1
  }

  /// Appends an index unless it is the last one of the group.
  @inline(__always)
  mutating func appendOnce(_ index: Int32, to group: Int) {
    let end = ends[group]
    if end == starts[group] || items[Int(end) - 1] != index { append(index, to: group) }
  }

  subscript(group: Int) -> IndexList {
    IndexList(storage: items[Int(starts[group])..<Int(ends[group])])
  }
}

/// Leads from an actor to its mentions, its aliases, and the paragraphs that mention it, or that it says or wrote.
struct MemberIndex: Sendable {
  private var mentions = IndexGroups(room: [])
  private var aliases = IndexGroups(room: [])
  /// The paragraphs that mention a member, each once.
  private var paragraphs = IndexGroups(room: [])
  /// The paragraphs of the members who say or write some, and which these are, in the order of the attributions.
  private var speakers: [Int: (all: IndexList, spoken: [Range<Int>])] = [:]

  init() {}

  /// Sorts mentions and aliases by member.
  ///
  /// Complexity: O(*m*) in the mentions, O(*t* log *t*) in the paragraphs said or written.
  init(_ tables: CastTables, _ attributions: [Attribution]) {
    let memberOfAlias = tables.aliases.map { Int32(truncatingIfNeeded: $0.member) }
    var room = [Int32](repeating: 0, count: tables.members.count)
    for member in memberOfAlias { room[Int(member)] += 1 }
    aliases = IndexGroups(room: room)
    for (alias, member) in memberOfAlias.enumerated() {
      aliases.append(Int32(truncatingIfNeeded: alias), to: Int(member))
    }
    for member in room.indices { room[member] = 0 }
    tables.mentions.forEach { room[Int(memberOfAlias[$0.alias])] += 1 }
    mentions = IndexGroups(room: room)
    paragraphs = IndexGroups(room: room)
    var index: Int32 = 0
    tables.mentions.forEach { mention in
      let member = Int(memberOfAlias[mention.alias])
      mentions.append(index, to: member)
      paragraphs.appendOnce(Int32(truncatingIfNeeded: mention.paragraph), to: member)
      index += 1
    }
    attribute(attributions, tables)
  }

  /// Gives the paragraphs of each attribution to the actor who is mentioned where its name stands.
  private mutating func attribute(_ attributions: [Attribution], _ tables: CastTables) {
    var spoken: [Int: [Range<Int>]] = [:]
    for attribution in attributions {
      let named = tables.mentions.indices(overlapping: attribution.name) { $0.span }
      guard let first = named.first else { continue }
      let member = tables.aliases[tables.mentions[first].alias].member
      spoken[member, default: []].append(attribution.paragraphs)
    }
    for (member, own) in spoken { speakers[member] = (union(paragraphs[member], own), own) }
  }

  /// The paragraphs of a list and of ranges, ascending, each once.
  ///
  /// Complexity: linear if the ranges ascend; sorting merges ascending runs.
  private func union(_ list: IndexList, _ ranges: [Range<Int>]) -> IndexList {
    let all = (Array(list) + ranges.joined()).sorted()
    return IndexList(zip(all, [-1] + all).lazy.filter { $0 != $1 }.map(\.0))
  }

  /// The indices of a member's mentions, in reading order.
  func mentions(of member: Int) -> IndexList { mentions[member] }

  /// The indices of a member's aliases, in order of appearance.
  func aliases(of member: Int) -> IndexList { aliases[member] }

  /// The paragraphs that mention a member, or that it says or wrote, ascending.
  func paragraphs(of member: Int) -> IndexList { speakers[member]?.all ?? paragraphs[member] }

  /// Whether a member says or writes a paragraph.
  func speaks(_ member: Int) -> Bool { speakers[member] != nil }

  /// Whether anyone says or writes a paragraph.
  var hasTurns: Bool { !speakers.isEmpty }

  /// Who says or writes which paragraphs, by first paragraph, then by member.
  var turns: [SpokenTurn] {
    let all = speakers.flatMap { member, paragraphs in
      paragraphs.spoken.map { SpokenTurn(member: member, paragraphs: $0) }
    }
    return all.sorted {
      ($0.paragraphs.lowerBound, $0.paragraphs.upperBound, $0.member)
        < ($1.paragraphs.lowerBound, $1.paragraphs.upperBound, $1.member)
    }
  }
}

/// Paragraphs that an actor says or wrote, by the document's format.
public struct SpokenTurn: Equatable, Sendable {
  /// The actor, an index into `Cast.members`.
  public var member: Int
  /// The paragraphs, indices into `Document.paragraphs`.
  public var paragraphs: Range<Int>
}
