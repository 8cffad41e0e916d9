/// What kind of actor it is.
public enum ActorKind: String, Sendable, CaseIterable {
  case person
  case organisation
  /// Nationalities, religions, movements.
  case group
  case place
  case other
}

/// Why a wording counts as a name of its actor.
public enum AliasReason: String, Sendable, CaseIterable {
  /// The first wording of the actor: nothing had to be joined.
  case first
  /// The same words, apart from title, case, accents or punctuation.
  case sameWords = "same-words"
  /// A full name that agrees with another in surname and given names or initials.
  case fullName = "full-name"
  /// A surname alone, or with a title.
  case surname
  /// A given name alone, or with a title.
  case givenName = "given-name"
  /// A title alone that one actor bears: "the President".
  case title
  /// A short form of a given name: "Bill" for "William".
  case nickname
  /// Another spelling: a misspelling or a transliteration.
  case spelling
  /// The initials of a longer name, or an abbreviation defined in brackets.
  case acronym
  /// A part of a longer name: "Revolutionary Guards".
  case shorterName = "shorter-name"
  /// Another name of one country or its people, by the table of countries.
  case country
  /// Another name that the text itself gives: "also known as", `Halden Foods LLC (the “Buyer”)`.
  case defined
}

/// A distinct wording of an actor's names.
///
/// Two actors that share a wording have an alias each.
public struct Alias: Equatable, Sendable {
  /// The wording, on one line, without article and possessive ending.
  public var text: String
  /// The actor, an index into `Cast.members`.
  public var member: Int
  /// Number of mentions with this wording; 0 if an earlier alias counts them.
  public var count: Int
  /// Why it is the actor's.
  public var reason: AliasReason

  /// Makes an alias of a member.
  public init(text: String, member: Int, count: Int, reason: AliasReason = .first) {
    self.text = text
    self.member = member
    self.count = count
    self.reason = reason
  }
}

extension Alias {
  /// The aliases of one actor, each wording once, the most frequent first, ties in order of appearance.
  ///
  /// An alias with the count 0 belonged to another actor until the two turned out to be one; the earlier
  /// alias with the same text counts its mentions. The reason is that of most mentions.
  ///
  /// Complexity: O(*a* log *a*).
  public static func byFrequency(_ aliases: [Alias]) -> [Alias] {
    var places: [String: Int] = [:]
    var found: [(alias: Alias, most: Int)] = []
    for alias in aliases where alias.count > 0 {
      guard let place = places[alias.text] else {
        places[alias.text] = found.count
        found.append((alias, alias.count))
        continue
      }
      found[place].alias.count += alias.count
      if alias.count > found[place].most {
        (found[place].alias.reason, found[place].most) = (alias.reason, alias.count)
      }
    }
    // Sorting by both keeps ties in order of appearance.
    return found.enumerated().sorted {
      ($1.element.alias.count, $0.offset) < ($0.element.alias.count, $1.offset)
    }.map(\.element.alias)
  }
}

/// An actor of a document: whom its mentions are about.
public struct CastMember: Equatable, Sendable {
  /// The actor's number by first mention, from 0: its index in `Cast.members`.
  public var id: Int
  /// The canonical name: the fullest proper form, without title.
  public var name: String
  /// What kind of actor it is.
  public var kind: ActorKind
  /// The place that a group belongs to ("Iranian" to Iran), a member's index.
  public var home: Int?
  /// The estimated probability, from 0 to 1, that this is an actor of the text and of this kind.
  public var confidence: Double
  /// Whether it is probably not an actor of the text.
  ///
  /// Not the same as low confidence, which may be about the kind only.
  public var isDoubtful: Bool
  /// Whether all its names are also those of other actors, and nothing in the text decides between them.
  public var isAmbiguous: Bool
  /// If it is ambiguous, the members that it may be, the likeliest first.
  public var candidates: [Int]
  /// Whether the reader has decided something about it: a correction in force names it.
  public var isCorrected = false

  /// Makes a member.
  ///
  /// - Parameter isDoubtful: `nil` to decide by confidence: doubtful below 0.5.
  public init(
    id: Int, name: String, kind: ActorKind, home: Int? = nil, confidence: Double = 1,
    isDoubtful: Bool? = nil, isAmbiguous: Bool = false, candidates: [Int] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.home = home
    self.confidence = confidence
    self.isDoubtful = isDoubtful ?? (confidence < 0.5)
    self.isAmbiguous = isAmbiguous
    self.candidates = candidates
  }
}
