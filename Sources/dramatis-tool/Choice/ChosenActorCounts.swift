import DocumentModel

/// Orders in which actors are printed.
enum ActorOrder: String, CaseIterable {
  /// Number of mentions, the most first.
  case mentions
  /// First mention.
  case appearance
  /// Name, ignoring case.
  case name
}

/// How often each actor is mentioned in what a choice leaves of a text.
struct ChosenActorCounts {
  let choice: Choice
  /// The aliases of the cast, each with the number of mentions left.
  private(set) var aliases: [Alias]
  /// For each member the number of mentions left.
  private(set) var counts: [Int]
  /// For each member the index of the first mention left; `Int.max` without mentions.
  private var firstMentions: [Int]

  /// Counts.
  ///
  /// Complexity: O(*m*) in the mentions.
  init(_ choice: Choice) {
    self.choice = choice
    let cast = choice.cast
    aliases = cast.aliases
    for index in aliases.indices { aliases[index].count = 0 }
    counts = [Int](repeating: 0, count: cast.members.count)
    firstMentions = [Int](repeating: .max, count: cast.members.count)
    for index in choice.mentions {
      let alias = cast.mentions[index].alias
      aliases[alias].count += 1
      counts[aliases[alias].member] += 1
      firstMentions[aliases[alias].member] = min(firstMentions[aliases[alias].member], index)
    }
  }

  /// The members with mentions left, as a format shows them.
  ///
  /// - Parameter order: `nil` for the order of their numbers. In a table, which is for a person, the doubtful come last.
  func members(for format: OutputFormat, order: ActorOrder? = nil) -> [Int] {
    let all = sorted(counts.indices.filter { counts[$0] > 0 }, by: order)
    guard format == .table else { return all }
    return all.filter { !choice.cast.isDoubtful($0) } + all.filter(choice.cast.isDoubtful)
  }

  private func sorted(_ members: [Int], by order: ActorOrder?) -> [Int] {
    switch order {
    case nil: members
    case .mentions: members.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    case .appearance: members.sorted { firstMentions[$0] < firstMentions[$1] }
    case .name:
      members.map { (choice.cast.members[$0].name.lowercased(), $0) }.sorted { $0 < $1 }.map(\.1)
    }
  }
}
