import CastAnalysis
import DocumentModel

/// A corpus with the way to read its annotation.
struct TrainingCorpus {
  let maker: ExampleMaker
  let documents: [CorpusDocument]
}

/// The training, from the corpora to the file of weights.
struct Training {
  let corpora: [TrainingCorpus]
  let options: TrainingOptions
  let slots: Int

  /// One document in this many is also learnt with other names, as letters, and in other cases.
  private static let renamed = 2
  private static let letters = 5
  private static let otherCases = 10

  /// Number of occurrences from which on a feature is learnt.
  private static let leastCount: Int32 = 2

  /// Learns the weights; `report` is called with lines about the progress.
  ///
  /// A first pass over each half of the documents gives weights by which the other half's tokens are
  /// labelled: from these labels the model learns how much the rest of a document counts.
  func learn(_ report: (String) -> Void) throws -> WeightFile {
    var quick = options
    quick.passes = max(2, options.passes / 2)
    let halves = try (0..<2).map { half in
      try WeightFile.table(learn(from: { $0 % 2 != half }, opinions: nil, quick, report).bytes)
    }
    return learn(from: { _ in true }, opinions: halves, options, report)
  }

  private func learn(
    from isUsed: (Int) -> Bool, opinions: [WeightTable]?, _ options: TrainingOptions,
    _ report: (String) -> Void
  ) -> WeightFile {
    var index = FeatureIndex()
    var examples = self.examples(from: isUsed, opinions, &index)
    let numbers = index.keep(atLeast: Self.leastCount)
    for place in examples.indices { examples[place].renumber(numbers) }
    let tokens = examples.reduce(0) { $0 + $1.gaps.count }
    report("\(examples.count) stretches, \(tokens) tokens, \(index.features.count) features")
    return WeightFile(ChainTrainer.mean(of: examples, index, options: options), index, slots: slots)
  }

  private func examples(
    from isUsed: (Int) -> Bool, _ opinions: [WeightTable]?, _ index: inout FeatureIndex
  ) -> [ChainExample] {
    var pool = NamePool()
    for corpus in corpora { pool.add(corpus.documents) }
    var examples: [ChainExample] = []
    for corpus in corpora {
      for (number, document) in corpus.documents.enumerated() where isUsed(number) {
        for copy in [document] + copies(of: document, number, pool) {
          examples += corpus.maker.examples(copy, weights: opinions?[number % 2], &index)
        }
      }
    }
    return examples
  }

  /// The document as it might have been written.
  private func copies(
    of document: CorpusDocument, _ number: Int, _ pool: NamePool
  ) -> [CorpusDocument] {
    let seed = options.seed &+ UInt64(number)
    var copies: [CorpusDocument] = []
    if number % Self.renamed == 0 { copies.append(pool.replacingNames(in: document, seed: seed)) }
    if number % Self.letters == 0, let letter = pool.asLetters(document, seed: seed) {
      copies.append(letter)
    }
    if number % Self.otherCases == 0 { copies.append(document.inOtherCases(seed: seed)) }
    return copies
  }
}
