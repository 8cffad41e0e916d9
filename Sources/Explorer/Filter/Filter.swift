import DocumentModel
import KeywordSearch

/// Whether a filter is there, and whether it is being typed.
enum FilterMode: Sendable {
  case off
  /// Being typed; `before` is what Esc restores.
  case editing(InputField, before: FilterRestore)
  /// Kept; the text it was made from.
  case kept(String)
}

/// What was there before a filter was typed.
struct FilterRestore: Sendable {
  var keptText: String?
  var found: FilterResult?
  var place: Location
}

/// What the filter found so far.
struct FilterResult: Sendable {
  let text: String
  let query: KeywordQuery
  let matcher: KeywordMatcher
  /// The query's number, by which late answers to earlier ones are told.
  var generation: Int
  /// Matching paragraphs, ascending.
  private(set) var matching: [Int] = []
  /// The paragraphs before this one have been looked through.
  private(set) var searchedThrough = 0
  /// The paragraphs before this one have been asked for.
  var requestedThrough = 0
  /// For each actor how many mentions stand in matching paragraphs.
  private(set) var actorHits: [Int] = []

  init(text: String, query: KeywordQuery, generation: Int) {
    self.text = text
    self.query = query
    self.generation = generation
    matcher = KeywordMatcher(query)
  }

  /// Takes in an answer; one that doesn't follow on what is known is ignored.
  mutating func append(_ answer: SearchAnswer) {
    guard answer.paragraphs.lowerBound == searchedThrough else { return }
    matching += answer.matching
    searchedThrough = answer.paragraphs.upperBound
  }

  /// Counts the mentions in matching paragraphs.
  ///
  /// Complexity: linear in both.
  mutating func countHits(_ cast: Cast) {
    actorHits = [Int](repeating: 0, count: cast.members.count)
    var place = 0
    for mention in cast.mentions {
      while place < matching.count, matching[place] < mention.paragraph { place += 1 }
      guard place < matching.count else { return }
      if matching[place] == mention.paragraph { actorHits[cast.member(of: mention)] += 1 }
    }
  }

  /// How many paragraphs of a range match.
  ///
  /// Complexity: O(log *n*).
  func matchCount(in range: Range<Int>) -> Int {
    matching.partitioningIndex { $0 >= range.upperBound }
      - matching.partitioningIndex { $0 >= range.lowerBound }
  }
}
