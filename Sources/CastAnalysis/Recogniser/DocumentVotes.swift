/// How the words of a document were labelled where they have a capital.
///
/// A second look at a token takes in how the same word was labelled elsewhere (after the
/// "prediction history" of Ratinov and Roth, 2009), which the token's own context may not tell.
struct DocumentVotes: Sendable {
  /// For each word: none and the four kinds.
  private var votes: [SIMD8<UInt16>] = []

  /// Makes room for the words of a vocabulary.
  mutating func update(_ count: Int) {
    guard count > votes.count else { return }
    votes += [SIMD8<UInt16>](repeating: SIMD8(), count: count - votes.count)
  }

  /// Counts one more label of a word: 0 for none, else 1 + the kind.
  mutating func add(_ label: Int, for word: WordID) { votes[word][label] &+= 1 }

  /// What the other tokens of a word say of one labelled `label`: a number, 0 for nothing.
  ///
  /// It tells the commonest label, how much of the votes it has, and how many there are.
  func opinion(of word: WordID, without label: Int) -> Int {
    var others = votes[word]
    if others[label] > 0 { others[label] -= 1 }
    let total = Int(others.wrappedSum())
    guard total > 0 else { return 0 }
    var best = 0
    for kind in 1..<5 where others[kind] > others[best] { best = kind }
    let most = Int(others[best])
    let share = most == total ? 2 : most * 3 >= total * 2 ? 1 : 0
    let count = total < 2 ? 0 : total < 4 ? 1 : 2
    return 1 + best + 5 * (share + 3 * count)
  }
}
