import Glibc

/// Titles for topics, each a phrase of the text that tells it from the other topics.
///
/// Candidates are runs of words without a stop word between them (Rose and others, "Automatic Keyword
/// Extraction from Individual Documents", 2010), here mostly the end of such a run, where the noun
/// stands. A word weighs its log-likelihood in the topic against the rest of the text; a phrase that
/// comes again, begins after an article, or is a name weighs more. Titles are given out best first, and
/// words that already stand in a title weigh less.
struct TopicTitles {
  let bytes: UnsafeRawBufferPointer
  let tokens: [TopicToken]
  let termCount: Int
  /// Where the tokens of each topic start, and the end.
  let starts: [Int]

  private static let longest = 32

  /// A phrase that may become a title.
  private struct Candidate {
    var tokens: Range<Int>
    /// Tells phrases of the same stems.
    var key: UInt64
    var weight: Double
  }

  /// A title for each topic; `nil` where the topic has no telling word.
  func titles() -> [String?] {
    let topics = starts.count - 1
    let inText = frequencies(0..<tokens.count)
    let candidates = (0..<topics).map { self.candidates(in: $0, inText) }
    var titles = [String?](repeating: nil, count: topics)
    var uses = [Int32](repeating: 0, count: termCount)
    var taken: [UInt64] = []
    let weights = candidates.map { $0.reduce(0) { max($0, $1.weight) } }
    let order = (0..<topics).sorted { (weights[$1], $0) < (weights[$0], $1) }
    for topic in order {
      guard let best = best(candidates[topic], uses, taken) else { continue }
      titles[topic] = text(best.tokens)
      taken.append(best.key)
      for index in best.tokens where !tokens[index].traits.contains(.isStop) {
        uses[Int(tokens[index].term)] += 1
      }
    }
    return titles
  }

  /// The best candidate, where each word that stands in titles already costs.
  private func best(
    _ candidates: [Candidate], _ uses: [Int32], _ taken: [UInt64]
  ) -> Candidate? {
    var best: (candidate: Candidate, weight: Double)?
    for candidate in candidates where !taken.contains(candidate.key) {
      var weight = candidate.weight
      for index in candidate.tokens where !tokens[index].traits.contains(.isStop) {
        weight /= Double(1 + 2 * uses[Int(tokens[index].term)])
      }
      if weight > (best?.weight ?? 0) { best = (candidate, weight) }
    }
    return best?.candidate
  }

  private func frequencies(_ range: Range<Int>) -> [Int32] {
    var counts = [Int32](repeating: 0, count: termCount)
    for token in tokens[range] where !token.traits.contains(.isStop) {
      counts[Int(token.term)] += 1
    }
    return counts
  }

  // MARK: Candidates

  private func candidates(in topic: Int, _ inText: [Int32]) -> [Candidate] {
    let range = starts[topic]..<starts[topic + 1]
    let weights = self.weights(range, inText)
    var found: [Candidate] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard !tokens[index].traits.contains(.isStop) else {
        index += 1
        continue
      }
      let run = self.run(from: index, in: range)
      addCandidates(of: run, in: range, weights, to: &found)
      index = run.upperBound
    }
    return joined(found)
  }

  /// What each word says about the topic: its frequency times the log of how much denser it stands
  /// here than elsewhere.
  private func weights(_ range: Range<Int>, _ inText: [Int32]) -> [Double] {
    let inTopic = frequencies(range)
    let here = Double(range.count) + 1
    let elsewhere = Double(tokens.count - range.count) + 1
    var weights = [Double](repeating: 0, count: termCount)
    for index in range where !tokens[index].traits.contains(.isStop) {
      let term = Int(tokens[index].term)
      guard weights[term] == 0 else { continue }
      let count = Double(inTopic[term])
      let rest = Double(inText[term] - inTopic[term])
      weights[term] = max(count * log((count / here) / ((rest + 0.5) / elsewhere)), 0.01)
    }
    return weights
  }

  /// The words from `start` on that stand together without a stop word or a mark between.
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

  /// Adds the phrases of up to three words that a run ends with, or that are names in it.
  private func addCandidates(
    of run: Range<Int>, in range: Range<Int>, _ weights: [Double], to found: inout [Candidate]
  ) {
    var end = run.upperBound
    while end > run.lowerBound, tokens[end - 1].traits.contains(.isWeakEnd) { end -= 1 }
    var first = max(run.lowerBound, end - 4)
    while first < end {
      add(first..<end, opening: opening(first, run, range), weights, to: &found)
      first += 1
    }
    addNames(of: run.lowerBound..<end, weights, to: &found)
  }

  /// Adds runs of capitalised words, which may stand before a verb.
  private func addNames(
    of run: Range<Int>, _ weights: [Double], to found: inout [Candidate]
  ) {
    var index = run.lowerBound
    while index < run.upperBound {
      guard tokens[index].traits.contains(.isName) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < run.upperBound, tokens[end].traits.contains(.isName) { end += 1 }
      if end < run.upperBound { add(index..<end, opening: .none, weights, to: &found) }
      index = end
    }
  }

  /// What stands before a phrase, and so tells whether it is whole.
  private enum Opening {
    /// Something else: the phrase may be a verb with its object.
    case none
    /// Words of a phrase that has an opening.
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

  private func add(
    _ range: Range<Int>, opening: Opening, _ weights: [Double], to found: inout [Candidate]
  ) {
    guard let first = range.first, let last = range.last,
      !tokens[first].traits.contains(.followsHyphen), !isHyphenated(after: last),
      width(range) <= Self.longest,
      !tokens[first].traits.contains(.isWeakEnd) || opening == .determiner
    else { return }
    var key: UInt64 = 0
    var weight = 0.0
    var isName = true
    for index in range {
      key = (key &+ UInt64(tokens[index].term) &+ 1) &* 0x9E37_79B9_7F4A_7C15
      weight += weights[Int(tokens[index].term)]
      isName = isName && tokens[index].traits.contains(.isName)
    }
    switch range.count {
    case 1: weight *= isName ? 0.8 : 0.45
    case 2: weight /= 1.35
    // Three words that are no names often have a verb in the middle.
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
    found.append(Candidate(tokens: range, key: key, weight: weight))
  }

  private func isHyphenated(after index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].traits.contains(.followsHyphen)
  }

  private func width(_ range: Range<Int>) -> Int {
    guard let first = range.first, let last = range.last else { return 0 }
    return tokens[last].start + Int(tokens[last].length) - tokens[first].start
  }

  /// Joins equal phrases, keeping the best one; a phrase that comes again weighs more.
  private func joined(_ found: [Candidate]) -> [Candidate] {
    var keys = TermTable()
    var joined: [Candidate] = []
    var counts: [Int] = []
    for candidate in found {
      let index = Int(keys.insert(candidate.key))
      if index == joined.count {
        joined.append(candidate)
        counts.append(1)
      } else {
        counts[index] += 1
        if candidate.weight > joined[index].weight { joined[index] = candidate }
      }
    }
    for index in joined.indices where joined[index].tokens.count > 1 {
      joined[index].weight *= 1 + 0.5 * Double(min(counts[index], 4) - 1)
    }
    return joined
  }

  // MARK: Text

  /// The words as they stand in the text, with single spaces and a capital first.
  private func text(_ range: Range<Int>) -> String {
    var title = ""
    for index in range {
      let token = tokens[index]
      let span = token.start..<(token.start + Int(token.length))
      let word = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[span]), as: UTF8.self)
      if title.isEmpty {
        title = word.prefix(1).uppercased() + word.dropFirst()
      } else {
        title += (token.traits.contains(.followsHyphen) ? "-" : " ") + word
      }
    }
    return title
  }
}
