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

/// Leads from an actor to its mentions and to the paragraphs that it says or wrote.
struct MemberIndex: Sendable {
  /// `order[starts[m]..<starts[m + 1]]` are the indices of member m's mentions, in reading order.
  private var starts: [Int32] = [0]
  private var order: [Int32] = []
  /// By member: the paragraphs that it says or wrote, in the order of the attributions.
  private var spoken: [Int: [Range<Int>]] = [:]

  init() {}

  /// Sorts the mentions by member: a counting sort, O(*m*) in the mentions.
  init(_ tables: CastTables, _ attributions: [Attribution]) {
    let memberOfAlias = tables.aliases.map { Int32(truncatingIfNeeded: $0.member) }
    starts = [Int32](repeating: 0, count: tables.members.count + 1)
    tables.mentions.forEach { starts[Int(memberOfAlias[$0.alias]) + 1] += 1 }
    for member in tables.members.indices { starts[member + 1] += starts[member] }
    order = [Int32](repeating: 0, count: tables.mentions.count)
    var next = starts
    var index: Int32 = 0
    tables.mentions.forEach { mention in
      let member = Int(memberOfAlias[mention.alias])
      order[Int(next[member])] = index
      next[member] += 1
      index += 1
    }
    attribute(attributions, tables)
  }

  /// Gives the paragraphs of each attribution to the actor who is mentioned where its name stands.
  private mutating func attribute(_ attributions: [Attribution], _ tables: CastTables) {
    for attribution in attributions {
      let named = tables.mentions.indices(overlapping: attribution.name) { $0.span }
      guard let first = named.first else { continue }
      let member = tables.aliases[tables.mentions[first].alias].member
      spoken[member, default: []].append(attribution.paragraphs)
    }
  }

  func mentions(of member: Int) -> ArraySlice<Int32> {
    order[Int(starts[member])..<Int(starts[member + 1])]
  }

  func spokenParagraphs(of member: Int) -> [Range<Int>]? { spoken[member] }

  /// Whether anyone says or writes a paragraph.
  var hasTurns: Bool { !spoken.isEmpty }

  /// Who says or writes which paragraphs, by first paragraph, then by member.
  var turns: [SpokenTurn] {
    let all = spoken.flatMap { member, ranges in
      ranges.map { SpokenTurn(member: member, paragraphs: $0) }
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
