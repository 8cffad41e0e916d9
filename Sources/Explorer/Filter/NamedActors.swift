import DocumentModel
import KeywordSearch

/// Which actors of a cast have a name that matches a query, and which of these fit it best.
///
/// Found by a background search, since a regular expression may take long on thousands of names. Actors are held
/// by their anchors, so that most of what is found stays right while the cast grows.
struct NamedActors: Sendable {
  /// Revision of the cast that was searched.
  let castRevision: Int
  /// Whether no name holds the query's words, so that names with their letters count.
  let isLoose: Bool
  /// Anchors of the actors, ascending.
  private let anchors: [Int]
  /// Those whose names fit the query's plain words, the best first; at most `mostRanked`.
  let ranked: [RankedActor]

  /// Nobody looks through more actors in search of one.
  static let mostRanked = 1000

  /// Looks through all names and aliases of a cast; `nil` if cancelled.
  ///
  /// - Parameter allowsLoose: whether names with only the letters of the words are looked for if no name holds these.
  /// - Complexity: linear in the names; O(*n* log *n*) in those that fit.
  init?(
    of cast: Cast, _ query: KeywordQuery, _ matcher: KeywordMatcher, allowsLoose: Bool,
    isCancelled: () -> Bool
  ) {
    guard var fits = Self.fits(of: cast, query, isLoose: false, isCancelled) else { return nil }
    var isLoose = false
    if allowsLoose, query.hasOnlyWanted, fits.allSatisfy({ $0 == nil }) {
      guard let looseFits = Self.fits(of: cast, query, isLoose: true, isCancelled) else {
        return nil
      }
      (fits, isLoose) = (looseFits, true)
    }
    // What is only wanted is found by the fits already.
    let isNamed =
      query.hasOnlyWanted ? fits.map { $0 != nil } : Self.matches(of: cast, matcher, isCancelled)
    guard let isNamed else { return nil }
    (castRevision, self.isLoose) = (cast.revision, isLoose)
    anchors = isNamed.indices.lazy.filter { isNamed[$0] }.compactMap(cast.anchor(ofMember:))
    ranked = RankedActor.best(of: fits, cast)
  }

  /// For each actor how well the best of its names fits.
  private static func fits(
    of cast: Cast, _ query: KeywordQuery, isLoose: Bool, _ isCancelled: () -> Bool
  ) -> [NameFit?]? {
    var fits = [NameFit?](repeating: nil, count: cast.members.count)
    guard var scorer = NameScorer(query) else { return fits }
    func take(_ name: String, _ member: Int) {
      guard let fit = isLoose ? scorer.looseFit(of: name) : scorer.fit(of: name) else { return }
      fits[member] = fits[member].map { max($0, fit) } ?? fit
    }
    for (index, member) in cast.members.enumerated() {
      if isCancelled() { return nil }
      take(member.name, index)
    }
    for alias in cast.aliases where alias.text != cast.members[alias.member].name {
      if isCancelled() { return nil }
      take(alias.text, alias.member)
    }
    return fits
  }

  /// For each actor whether one of its names matches the query as a whole.
  private static func matches(
    of cast: Cast, _ matcher: KeywordMatcher, _ isCancelled: () -> Bool
  ) -> [Bool]? {
    var names = ShortTextMatcher(matcher)
    var isNamed = [Bool](repeating: false, count: cast.members.count)
    for (index, member) in cast.members.enumerated() {
      if isCancelled() { return nil }
      isNamed[index] = names.matches(member.name)
    }
    for alias in cast.aliases where !isNamed[alias.member] {
      if isCancelled() { return nil }
      isNamed[alias.member] = names.matches(alias.text)
    }
    return isNamed
  }

  /// Whether a name can match although no mention of its actor stands in a matching paragraph.
  ///
  /// A name stands in the paragraphs of its mentions, so that these match when it does, unless some
  /// word is excluded, an expression looks at the ends of a text, or not all of the text has been searched.
  static func matter(to query: KeywordQuery, searchedThrough: Int, of document: Document) -> Bool {
    !query.hasOnlyWanted || searchedThrough < document.paragraphs.count
  }

  /// Whether an actor is among them.
  ///
  /// Complexity: O(log *n*).
  func contains(_ member: Int, _ cast: Cast) -> Bool {
    guard let anchor = cast.anchor(ofMember: member) else { return false }
    let place = anchors.partitioningIndex { $0 >= anchor }
    return place < anchors.count && anchors[place] == anchor
  }
}

extension KeywordQuery {
  /// Whether there is nothing but words that must occur.
  fileprivate var hasOnlyWanted: Bool { !hasExclusions && !hasPatterns }

  /// Whether it may be a name: what is excluded or written as an expression is about the text.
  var isAboutNames: Bool { hasPlainWords && hasOnlyWanted }
}

/// An actor whose name fits a query.
struct RankedActor: Sendable {
  /// The byte of its first mention.
  let anchor: Int
  let fit: NameFit

  /// The actors that fit, the best first.
  ///
  /// Of those that fit alike the one mentioned most is the likeliest: the sizes of a cast are very uneven, and known
  /// here. The length of the name, by which fzf decides, comes after that, then the place of the first mention.
  ///
  /// - Parameter fits: for each actor of the cast how well it fits.
  static func best(of fits: [NameFit?], _ cast: Cast) -> [RankedActor] {
    var candidates: [Candidate] = []
    for (member, fit) in fits.enumerated() {
      guard let fit else { continue }
      candidates.append(
        Candidate(
          fit: fit, mentions: cast.mentionCount(of: member),
          length: cast.members[member].name.utf8.count, member: member))
    }
    candidates.sort()
    return candidates.prefix(NamedActors.mostRanked).compactMap { candidate in
      cast.anchor(ofMember: candidate.member).map { RankedActor(anchor: $0, fit: candidate.fit) }
    }
  }

  /// An actor that fits, with what decides among several; the smaller is the better one.
  private struct Candidate: Comparable {
    let fit: NameFit
    let mentions: Int
    let length: Int
    let member: Int

    static func < (a: Candidate, b: Candidate) -> Bool {
      if a.fit != b.fit { return a.fit > b.fit }
      return (-a.mentions, a.length, a.member) < (-b.mentions, b.length, b.member)
    }
  }
}
