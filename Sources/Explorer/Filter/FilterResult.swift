import DocumentModel
import KeywordSearch

/// What the filter found so far.
struct FilterResult: Sendable {
  let query: KeywordQuery
  let matcher: KeywordMatcher
  /// Number of the query; answers to older ones are dropped.
  var generation: Int
  /// Matching paragraphs.
  private(set) var matching = ParagraphSet()
  /// The paragraphs before this one have been looked through.
  private(set) var searchedThrough = 0
  /// The paragraphs before this one have been asked for.
  private var requestedThrough = 0
  /// Why a regular expression of the query finds nothing, or no more.
  private(set) var fault: PatternFault?
  /// For each actor the number of mentions in matching paragraphs.
  private(set) var actorHits: [Int] = []
  /// The actors with a name that matches; `nil` until a search has looked for them.
  private(set) var named: NamedActors?
  /// Whether a search has come to the end of the text as far as it was known.
  private(set) var hasCaughtUp = false
  /// Whether a search for names has been asked for and has not answered.
  private var awaitsNames = false
  /// Revision of the cast whose mentions have been counted.
  private var castRevision = -1
  /// Number of changes to the result, so that others can see whether they must derive anew.
  private(set) var changes = 0

  /// Makes the result of a query before anything has been found.
  ///
  /// - Parameter matcher: made of the query.
  init(query: KeywordQuery, matcher: KeywordMatcher, generation: Int) {
    self.query = query
    self.matcher = matcher
    self.generation = generation
  }

  /// Takes in an answer; ignored if it isn't about the paragraphs that follow those searched.
  ///
  /// Complexity: that of counting the mentions in the paragraphs of the answer.
  mutating func append(_ answer: SearchAnswer, _ cast: Cast) {
    guard answer.paragraphs.lowerBound == searchedThrough else { return }
    changes += 1
    matching.append(answer.matching)
    searchedThrough = answer.paragraphs.upperBound
    requestedThrough = answer.requestedThrough
    fault = fault ?? answer.fault
    named = answer.named ?? named
    let isLast = requestedThrough <= searchedThrough
    if isLast { hasCaughtUp = true }
    if answer.named != nil || isLast { awaitsNames = false }
    if castRevision == cast.revision {
      addHits(in: answer.paragraphs, cast)
    } else {
      countHits(cast)
    }
  }

  /// Counts the mentions in matching paragraphs, if the cast has changed.
  ///
  /// Complexity: linear in the mentions.
  mutating func countHits(_ cast: Cast) {
    guard castRevision != cast.revision else { return }
    changes += 1
    castRevision = cast.revision
    actorHits = [Int](repeating: 0, count: cast.members.count)
    addHits(in: 0..<searchedThrough, cast)
  }

  private mutating func addHits(in paragraphs: Range<Int>, _ cast: Cast) {
    let first = cast.mentions.partitioningIndex { $0.paragraph >= paragraphs.lowerBound }
    for mention in cast.mentions[first...] {
      guard mention.paragraph < paragraphs.upperBound else { return }
      if matching.contains(mention.paragraph) { actorHits[cast.member(of: mention)] += 1 }
    }
  }

  /// The paragraphs to search next, and the cast to search for names; `nil` if there is nothing to search, or an
  /// answer is still to come.
  ///
  /// - Parameter ranksNames: whether the best fitting names are wanted, too.
  mutating func nextRequest(
    _ document: Document, _ cast: Cast, through end: Int, ranksNames: Bool
  ) -> (Range<Int>, Cast?)? {
    guard requestedThrough <= searchedThrough, !awaitsNames else { return nil }
    let end = max(searchedThrough, end)
    let lacksNames =
      fault == nil && named?.castRevision != cast.revision
      && (ranksNames && query.hasPlainWords
        || NamedActors.matter(to: query, searchedThrough: searchedThrough, of: document))
    guard lacksNames || searchedThrough < end else { return nil }
    requestedThrough = end
    awaitsNames = lacksNames
    return (searchedThrough..<end, lacksNames ? cast : nil)
  }

  /// Forgets requests: their search was given up and won't answer.
  mutating func forgetRequests() {
    requestedThrough = searchedThrough
    awaitsNames = false
  }

  /// Whether an actor appears in matching paragraphs, or has a name that matches.
  ///
  /// Complexity: O(log *n*); of those who speak, linear in their paragraphs up to the first that matches.
  func keeps(_ member: Int, _ cast: Cast) -> Bool {
    actorHits[member] > 0 || namesInForce?.contains(member, cast) == true
      || cast.speaks(member) && cast.paragraphs(of: member).contains(where: matching.contains)
  }

  /// The actors whose names match.
  ///
  /// Names that have only the letters of the query count where its words stand nowhere in the text.
  private var namesInForce: NamedActors? {
    guard let named, named.isLoose else { return named }
    return matching.isEmpty && hasCaughtUp ? named : nil
  }

  /// The actors whose names fit the query's words, the best first.
  var ranked: [RankedActor] { namesInForce?.ranked ?? [] }

  /// How many paragraphs of a range match.
  ///
  /// Complexity: O(1).
  func matchCount(in range: Range<Int>) -> Int { matching.count(in: range) }
}
