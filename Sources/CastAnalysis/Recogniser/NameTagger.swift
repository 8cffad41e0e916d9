import DocumentModel
import System

struct TaggedName: Sendable {
  /// Its tokens, without a title.
  var tokens: Range<Int>
  var kind: NameLabel.Kind
  /// For each kind the log odds of a name of it here against no name, in units of the table.
  var odds: SIMD4<Int32>
  /// Its certain kind, if a rule has decided it.
  var surely: ActorKind?
  /// Whether a rule has decided that it is no name.
  var isDropped = false
  /// Whether letters after it show that it is a judge.
  var isJudge = false
}

/// Labels tokens with the trained linear chain.
///
/// What depends on a word alone is summed once for each word of the document and each place around the labelled token;
/// a token then adds five such sums and its own context. All stretches are labelled twice: the second time with the
/// labels of the document's other tokens of the word. Threads share the stretches; the result doesn't depend on their
/// number.
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

  /// Tokens from which another thread is started (by hand: some milliseconds of work).
  private static var tokensPerWorker: Int { 8192 }

  // MARK: The first look

  /// Labels the blocks of `reader` for the first time; returns a lattice for each thread's share, in order.
  mutating func look(_ reader: BlockReader, _ knowledge: WordKnowledge) -> [TagLattice] {
    votes.update(reader.vocabulary.words.count)
    let shares = shares(of: reader)
    while wordScores.count < shares.count { wordScores.append(WordScores()) }
    let scores = wordScores
    // A thread must own its sums, or the first write would copy them.
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

  /// The blocks of each thread, with about the same number of tokens.
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
