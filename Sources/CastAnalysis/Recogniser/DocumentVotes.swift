/// How the words of a document were labelled where they have a capital.
///
/// A second look at a token uses how the same word was labelled elsewhere (after the "prediction history" of Ratinov
/// and Roth, 2009), which the token's own context may not show.
struct DocumentVotes: Sendable {
  /// For each word the votes for no name and for the four kinds.
  private var votes: [SIMD8<UInt16>] = []

  /// Makes room for `count` words.
  mutating func update(_ count: Int) {
    guard count > votes.count else { return }
    votes += [SIMD8<UInt16>](repeating: SIMD8(), count: count - votes.count)
  }

  /// Counts one more label of a word: 0 for no name, else 1 + kind.
  mutating func add(_ label: Int, for word: WordID) { votes[word][label] &+= 1 }

  /// A number for the votes of a word's other tokens, without one vote for `label`; 0 without other votes.
  ///
  /// It combines the most frequent label, its share of the votes (all, two thirds, less) and their number (1, 2 or 3,
  /// more). It is part of the model's features.
  func opinion(of word: WordID, without label: Int) -> Int {
    var others = votes[word]
    if others[label] > 0 { others[label] -= 1 }
    let total = Int(others.wrappedSum())
    guard total > 0 else { return 0 }
    var best = 0
    for kind in 1..<Transitions.stateCount where others[kind] > others[best] { best = kind }
    let most = Int(others[best])
    let share = most == total ? 2 : most * 3 >= total * 2 ? 1 : 0
    let count = total < 2 ? 0 : total < 4 ? 1 : 2
    return 1 + best + Transitions.stateCount * (share + 3 * count)
  }
}
