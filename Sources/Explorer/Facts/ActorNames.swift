import DocumentModel

/// The names of an actor, each with the reason why it is the actor's.
struct ActorNames: Sendable {
  /// A wording of the actor's names.
  struct Name: Sendable {
    var text: String
    /// Number of mentions with this wording.
    var count: Int
    var reason: AliasReason
    /// The first of them.
    var first: Span
  }

  var member: CastMember
  /// Notes about the actor, a line each: ambiguity, doubt, confidence.
  var notes: [String]
  /// The most frequent first, ties in order of appearance.
  var names: [Name]

  /// Gathers the names of a member.
  ///
  /// Complexity: linear in the mentions.
  ///
  /// - Parameter mentions: those that count, ascending.
  init(_ member: Int, of cast: Cast, in mentions: some Sequence<Int>) {
    var counts: [Int: Int] = [:]
    var firsts: [String: Span] = [:]
    for index in mentions {
      let mention = cast.mentions[index]
      counts[mention.alias, default: 0] += 1
      guard counts[mention.alias] == 1 else { continue }
      let text = cast.aliases[mention.alias].text
      if firsts[text] == nil { firsts[text] = mention.span }
    }
    self.member = cast.members[member]
    notes = cast.notes(on: member)
    let aliases = counts.sorted { $0.key < $1.key }.map { place, count in
      var alias = cast.aliases[place]
      alias.count = count
      return alias
    }
    names = Alias.byFrequency(aliases).compactMap { alias in
      firsts[alias.text].map {
        Name(text: alias.text, count: alias.count, reason: alias.reason, first: $0)
      }
    }
  }

  mutating func sort(by order: NameOrder) {
    names.sort { a, b in
      switch order {
      case .count where a.count != b.count: a.count > b.count
      case .wording where a.text != b.text: a.text < b.text
      default: a.first < b.first
      }
    }
  }
}

/// Orders of an actor's names; ties by first appearance.
enum NameOrder: String, RowOrder, CaseIterable, Sendable {
  case count, appearance, wording

  func words(_ look: Look) -> String { rawValue }
}

extension Cast {
  /// Says who an ambiguous actor may be.
  func whoItMayBe(_ member: Int) -> String {
    let names = members[member].candidates.map { members[$0].name }
    guard names.count > 1, let last = names.prefix(3).last else { return "may be several" }
    let more = names.count > 3 ? ", or another" : ""
    let joint = names.count > 3 ? ", " : " or "
    return "may be " + names.prefix(3).dropLast().joined(separator: ", ") + joint + last + more
  }

  /// Notes on an actor that is ambiguous, doubtful or of uncertain kind.
  fileprivate func notes(on member: Int) -> [String] {
    let value = members[member]
    let percent = Int((value.confidence * 100).rounded())
    var notes: [String] = []
    if value.isAmbiguous {
      notes.append(
        "\(whoItMayBe(member)): others share the name, and the text doesn't show whose it is")
    }
    if isDoubtful(member) {
      notes.append("doubtful: confidence \(percent)%")
    } else if value.isKindInDoubt {
      notes.append("its kind is in doubt: confidence \(percent)%")
    } else if percent < 100 {
      notes.append("confidence \(percent)%")
    }
    return notes
  }
}

extension CastMember {
  /// Whether it is an actor, but perhaps of another kind.
  var isKindInDoubt: Bool { confidence < 0.5 && !isDoubtful }
}

extension AliasReason {
  /// Why a wording is the actor's, in a few words.
  var words: String {
    switch self {
    case .first: "first full form in the text"
    case .sameWords: "the same words"
    case .fullName: "another form of the full name"
    case .surname: "the surname"
    case .givenName: "the given name"
    case .nickname: "short for the given name"
    case .spelling: "another spelling"
    case .acronym: "initials of the longer name"
    case .shorterName: "part of the longer name"
    case .country: "another name of the country"
    case .defined: "another name by what the text says"
    case .title: "the title, which nobody else has"
    }
  }
}
