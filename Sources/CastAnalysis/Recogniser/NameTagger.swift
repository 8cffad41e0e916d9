import DocumentModel
import System

/// A name that the chain found.
struct TaggedName: Sendable {
  /// Its tokens, without title.
  var tokens: Range<Int>
  var kind: NameLabel.Kind
  /// For each kind, how much more speaks for a name of it here than for none, in units of the table.
  var odds: SIMD4<Int32>
  /// What it surely is, by a rule that knows better.
  var surely: ActorKind?
  /// Whether a rule has found that it is no name.
  var isDropped = false
  /// Whether letters after it tell a judge.
  var isJudge = false
}

/// Labels tokens by the trained linear chain.
///
/// What depends on a word alone is summed once for each word of the document and place around the
/// labelled token; a token then takes five such sums and its own context. All stretches are
/// labelled twice: the second time with how the document's other tokens of the word were labelled.
/// Threads share the stretches; what they find doesn't depend on how many they are.
struct NameTagger: Sendable {
  private let weights: WeightTable
  private let workers: WorkerCount
  private var wordScores: [WordScores]
  private(set) var votes = DocumentVotes()

  init(weights: WeightTable, workers: WorkerCount = .one) {
    self.weights = weights
    self.workers = workers
    wordScores = [WordScores()]
  }

  /// Tokens for which starting a thread pays.
  private static var tokensPerWorker: Int { 8192 }

  // MARK: The first look

  /// The first look at the blocks of `reader`: a lattice for each thread's share, in order.
  mutating func look(_ reader: BlockReader, _ knowledge: WordKnowledge) -> [TagLattice] {
    votes.update(reader.vocabulary.words.count)
    let shares = shares(of: reader)
    while wordScores.count < shares.count { wordScores.append(WordScores()) }
    let scores = wordScores
    // Whoever works must own its sums: others would make them copies.
    for worker in shares.indices { wordScores[worker] = WordScores() }
    let looks = firstLooks(shares, reader, knowledge, scores)
    for (worker, look) in looks.enumerated() {
      wordScores[worker] = look.scores
      look.lattice.count(into: &votes, reader.tokens)
    }
    return looks.map(\.lattice)
  }

  private struct FirstLook: Sendable {
    var lattice: TagLattice
    var scores: WordScores
  }

  private func firstLooks(
    _ shares: [Range<Int>], _ reader: BlockReader, _ knowledge: WordKnowledge,
    _ scores: [WordScores]
  ) -> [FirstLook] {
    concurrentMap(shares.count) { [weights] worker in
      var look = FirstLook(lattice: TagLattice(), scores: scores[worker])
      look.lattice.look(shares[worker], reader, knowledge, weights, &look.scores)
      return look
    }
  }

  /// The blocks of each thread: about as many tokens for each.
  private func shares(of reader: BlockReader) -> [Range<Int>] {
    let total = reader.tokens.count
    let most = total / Self.tokensPerWorker
    let count = most < 2 ? 1 : min(workers.count, most)
    var shares: [Range<Int>] = []
    var start = 0
    for worker in 1...count {
      var end = worker == count ? reader.blocks.count : start
      while worker < count, end < reader.blocks.count,
        reader.blocks[end].tokens.lowerBound < total * worker / count
      {
        end += 1
      }
      shares.append(start..<end)
      start = end
    }
    return shares
  }

  // MARK: The second look

  /// Calls `body` with the names of all blocks in reading order, and their block.
  func names(
    _ lattices: [TagLattice], _ reader: BlockReader, _ knowledge: WordKnowledge,
    _ body: (TaggedName, Int) -> Void
  ) {
    let found = concurrentMap(lattices.count) { [weights, votes] worker in
      lattices[worker].names(reader, knowledge, weights, votes)
    }
    for names in found {
      for (name, block) in names { body(name, block) }
    }
  }
}
