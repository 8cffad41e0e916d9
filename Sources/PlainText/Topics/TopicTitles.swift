import DocumentModel
import Glibc

/// Titles for topics, each a phrase of the text that distinguishes its topic from the others.
///
/// Candidates are runs of words without a stop word between them (Rose and others, "Automatic Keyword Extraction from
/// Individual Documents", 2010), here mostly the end of a run, where the noun is. A word weighs its log-likelihood in
/// the topic against the rest of the text. A phrase weighs more if it recurs, follows an article or is a name. The
/// heaviest titles are assigned first; words already used in a title weigh less.
struct TopicTitles {
  let bytes: UnsafeRawBufferPointer
  let tokens: UnsafeBufferPointer<TopicToken>
  let termCount: Int
  /// Index of each topic's first token, and the end.
  let starts: [Int]

  private static let longest = 32

  /// A phrase that may become a title.
  private struct Candidate {
    var first: Int32
    var length: Int16
    /// Number of occurrences in its topic, at most 4.
    var count: Int16 = 1
    /// Equal for phrases with the same stems.
    var key: UInt64
    var weight: Double

    var tokens: Range<Int> { Int(first)..<(Int(first) + Int(length)) }
  }

  /// A title for each topic; `nil` if no word is typical of the topic.
  func titles() -> [String?] {
    let topics = starts.count - 1
    var search = Search(inText: frequencies(), wordCount: tokens.count)
    for topic in 0..<topics { find(starts[topic]..<starts[topic + 1], &search) }
    var titles = [String?](repeating: nil, count: topics)
    var uses = [Int32](repeating: 0, count: termCount)
    var taken: [UInt64] = []
    for topic in order(search) {
      guard let best = best(search.phrases(of: topic), search.found, uses, taken) else { continue }
      let phrase = search.found[best]
      titles[topic] = text(phrase.tokens)
      taken.append(phrase.key)
      for index in phrase.tokens where !tokens[index].traits.contains(.isStop) {
        uses[Int(tokens[index].term)] += 1
      }
    }
    return titles
  }

  /// The topics by the weight of their best phrases, the heaviest first.
  private func order(_ search: Search) -> [Int] {
    let weights = (0..<(starts.count - 1)).map { topic in
      search.found[search.phrases(of: topic)].reduce(0) { max($0, $1.weight) }
    }
    return weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
  }

  /// The best of `phrases`; each word that is already used in titles lowers the weight.
  private func best(
    _ phrases: Range<Int>, _ found: [Candidate], _ uses: [Int32], _ taken: [UInt64]
  ) -> Int? {
    var best: Int?
    var greatest = 0.0
    for phrase in phrases where found[phrase].weight > greatest {
      let candidate = found[phrase]
      guard !taken.contains(candidate.key) else { continue }
      var weight = candidate.weight
      for index in candidate.tokens where !tokens[index].traits.contains(.isStop) {
        weight /= Double(1 + 2 * uses[Int(tokens[index].term)])
      }
      if weight > greatest { (best, greatest) = (phrase, weight) }
    }
    return best
  }

  private func frequencies() -> [Int32] {
    var counts = [Int32](repeating: 0, count: termCount)
    for token in tokens where !token.traits.contains(.isStop) { counts[Int(token.term)] += 1 }
    return counts
  }

  // MARK: Candidates

  /// State and results of the search for phrases.
  private struct Search {
    let inText: [Int32]
    /// Frequencies in the topic; 0 for words that aren't in it.
    var inTopic: [Int32]
    /// Weights of the topic's words; outdated for other words.
    var weights: [Double]
    var found: [Candidate] = []
    /// End of each topic's phrases in `found`.
    var ends: [Int] = []
    /// The topic's phrases that may recur, and their indices in `found`.
    var recurring = TermTable(capacity: 64)
    var places: [Int] = []

    init(inText: [Int32], wordCount: Int) {
      self.inText = inText
      // There is about one phrase for two words.
      found.reserveCapacity(wordCount / 2)
      inTopic = [Int32](repeating: 0, count: inText.count)
      weights = [Double](repeating: 0, count: inText.count)
    }

    func phrases(of topic: Int) -> Range<Int> {
      (topic > 0 ? ends[topic - 1] : 0)..<ends[topic]
    }
  }

  /// Finds the phrases of the next topic, the tokens in `range`.
  private func find(_ range: Range<Int>, _ search: inout Search) {
    weigh(range, &search)
    var index = range.lowerBound
    while index < range.upperBound {
      guard !tokens[index].traits.contains(.isStop) else {
        index += 1
        continue
      }
      let run = self.run(from: index, in: range)
      addCandidates(of: run, in: range, to: &search)
      index = run.upperBound
    }
    for place in search.places where search.found[place].length > 1 {
      search.found[place].weight *= 1 + 0.5 * Double(search.found[place].count - 1)
    }
    search.ends.append(search.found.count)
    if !search.places.isEmpty { (search.recurring, search.places) = (TermTable(capacity: 64), []) }
    for index in range { search.inTopic[Int(tokens[index].term)] = 0 }
  }

  /// Weighs the words of the topic: frequency times the log of the ratio of their density here to that elsewhere.
  private func weigh(_ range: Range<Int>, _ search: inout Search) {
    for index in range where !tokens[index].traits.contains(.isStop) {
      search.inTopic[Int(tokens[index].term)] += 1
      search.weights[Int(tokens[index].term)] = 0
    }
    let here = Double(range.count) + 1
    let elsewhere = Double(tokens.count - range.count) + 1
    // Most words occur only once in the whole text.
    let ofSingle = log((1 / here) / (0.5 / elsewhere))
    for index in range where !tokens[index].traits.contains(.isStop) {
      let term = Int(tokens[index].term)
      guard search.weights[term] == 0 else { continue }
      let count = Double(search.inTopic[term])
      let rest = Double(search.inText[term] - search.inTopic[term])
      let ratio =
        search.inText[term] == 1
        ? ofSingle : log((count / here) / ((rest + 0.5) / elsewhere))
      search.weights[term] = max(count * ratio, 0.01)
    }
  }

  /// The words from `start` on without a stop word or a mark between them.
  private func run(from start: Int, in range: Range<Int>) -> Range<Int> {
    var end = start + 1
    while end < range.upperBound, !tokens[end].traits.contains(.isStop),
      !tokens[end - 1].traits.contains(.isPossessive),
      !tokens[end].traits.isDisjoint(with: [.followsBlank, .followsHyphen])
    {
      end += 1
    }
    return start..<end
  }

  /// Adds phrases of up to four words at the end of a run, and names inside it.
  private func addCandidates(of run: Range<Int>, in range: Range<Int>, to search: inout Search) {
    var end = run.upperBound
    while end > run.lowerBound, tokens[end - 1].traits.contains(.isWeakEnd) { end -= 1 }
    for first in max(run.lowerBound, end - 4)..<end {
      add(first..<end, opening: opening(first, run, range), to: &search)
    }
    addNames(of: run.lowerBound..<end, to: &search)
  }

  /// Adds runs of capitalised words, which may precede a verb.
  private func addNames(of run: Range<Int>, to search: inout Search) {
    var index = run.lowerBound
    while index < run.upperBound {
      guard tokens[index].traits.contains(.isName) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < run.upperBound, tokens[end].traits.contains(.isName) { end += 1 }
      if end < run.upperBound { add(index..<end, opening: .none, to: &search) }
      index = end
    }
  }

  /// What precedes a phrase, which shows whether it is complete.
  private enum Opening {
    /// Something else; the phrase may be a verb with its object.
    case none
    /// Earlier words of the same phrase, which has an opening.
    case inside
    case preposition, determiner
  }

  private func opening(_ index: Int, _ run: Range<Int>, _ range: Range<Int>) -> Opening {
    guard run.lowerBound > range.lowerBound, tokens[run.lowerBound].traits.contains(.followsBlank)
    else { return .none }
    let before = tokens[run.lowerBound - 1].traits
    let isAfterDeterminer = before.contains(.isPossessive) || before.contains(.isDeterminer)
    guard isAfterDeterminer || before.contains(.isPreposition) else { return .none }
    guard index == run.lowerBound else { return .inside }
    return isAfterDeterminer ? .determiner : .preposition
  }

  private func add(_ range: Range<Int>, opening: Opening, to search: inout Search) {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    guard !tokens[first].traits.contains(.followsHyphen), !isHyphenated(after: last),
      width(range) <= Self.longest,
      !tokens[first].traits.contains(.isWeakEnd) || opening == .determiner, areDistinct(range),
      isWhole(range)
    else { return }
    var key: UInt64 = 0
    var weight = 0.0
    var isName = true
    var mayRecur = true
    for index in range {
      let term = Int(tokens[index].term)
      key = (key &+ UInt64(truncatingIfNeeded: term) &+ 1) &* 0x9E37_79B9_7F4A_7C15
      weight += search.weights[term]
      isName = isName && tokens[index].traits.contains(.isName)
      mayRecur = mayRecur && search.inTopic[term] > 1
    }
    switch range.count {
    case 1: weight *= isName ? 0.8 : 0.45
    case 2: weight /= 1.35
    // Three words that aren't a name often have a verb in the middle.
    case 3: weight /= isName ? 1.9 : 2.5
    default: weight /= isName ? 2.6 : 4
    }
    switch opening {
    case .none: weight *= isName ? 1 : 0.7
    case .inside: break
    case .preposition: weight *= 1.1
    case .determiner: weight *= 1.3
    }
    if isName { weight *= 1.15 }
    let phrase = Candidate(
      first: Int32(truncatingIfNeeded: first), length: Int16(truncatingIfNeeded: range.count),
      key: key, weight: weight)
    join(phrase, mayRecur: mayRecur, to: &search)
  }

  /// Whether no word occurs twice in a phrase.
  private func areDistinct(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      !tokens[range.lowerBound..<index].contains { $0.term == tokens[index].term }
    }
  }

  /// Whether the words of a phrase may belong together; a common word before a name, or a verb at the end, doesn't.
  private func isWhole(_ range: Range<Int>) -> Bool {
    let (first, last) = (tokens[range.lowerBound].traits, tokens[range.upperBound - 1].traits)
    guard range.count > 1, !first.contains(.isName) else { return true }
    return !last.contains(.isName) && !isBeforeObject(range.upperBound - 1)
  }

  /// Whether the next word, if only a blank precedes it, shows that a word is a verb: "the paper describes the", "the
  /// fire broke out".
  private func isBeforeObject(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1].traits
    return next.contains(.followsBlank) && !next.isDisjoint(with: [.isDeterminer, .followsVerb])
  }

  private func isHyphenated(after index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].traits.contains(.followsHyphen)
  }

  private func width(_ range: Range<Int>) -> Int {
    end(of: range.upperBound - 1) - tokens[range.lowerBound].start
  }

  /// Adds a phrase; if it was already there, counts it and keeps the heavier one.
  private func join(_ phrase: Candidate, mayRecur: Bool, to search: inout Search) {
    if mayRecur {
      let number = Int(search.recurring.insert(phrase.key))
      if number < search.places.count {
        let place = search.places[number]
        let count = min(search.found[place].count + 1, 4)
        if phrase.weight > search.found[place].weight { search.found[place] = phrase }
        search.found[place].count = count
        return
      }
      search.places.append(search.found.count)
    }
    search.found.append(phrase)
  }

  // MARK: Text

  /// The words as in the text, with single spaces and an initial capital.
  private func text(_ range: Range<Int>) -> String {
    let first = tokens[range.lowerBound].start
    let initial = decodeScalar(bytes, at: first)
    var title = initial.scalar.properties.uppercaseMapping
    title += string(from: first + initial.length, to: end(of: range.lowerBound))
    for index in range.dropFirst() {
      title += tokens[index].traits.contains(.followsHyphen) ? "-" : " "
      title += string(from: tokens[index].start, to: end(of: index))
    }
    return title
  }

  private func end(of token: Int) -> Int { tokens[token].start + Int(tokens[token].length) }

  private func string(from start: Int, to end: Int) -> String {
    decodedCopy(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
  }
}
