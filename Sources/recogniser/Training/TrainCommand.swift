import ArgumentParser
import CastAnalysis
import DocumentModel
import Foundation

/// A corpus with the way to read its annotation.
struct TrainingCorpus {
  let maker: ExampleMaker
  let documents: [CorpusDocument]
}

/// Learns the weights from annotated corpora.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Learn the weights from a folder of corpora.")

  @Argument(help: "The folder with the corpora: every *.train.jsonl.gz in it is learnt from.")
  var corpora: String

  @Option(help: "Where to write the weights.")
  var output = "Sources/CRecogniserData/weights.bin"

  @Option(help: "Leave out sources whose file names start with this.")
  var without: [String] = []

  @Option(help: "Measure on these files afterwards, by the weights just learnt.")
  var score: [String] = []

  @Option var errors = 0
  @Option var renamed = 2
  @Option var letters = 5
  @Option var passes = 12
  @Option var rate: Float = 0.15
  @Option var decay: Float = 2e-5
  @Option var dropout: Float = 0.25
  @Option var slots = 260_000
  @Option var seed: UInt64 = 20_031
  @Option var least: Int32 = 2

  func run() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: corpora).sorted()
      .filter { $0.hasSuffix(".train.jsonl.gz") && !$0.contains(".coref.") }
      .filter { file in !without.contains { file.hasPrefix($0) } }
    let sources = try files.enumerated().map { source, file in
      TrainingCorpus(
        maker: ExampleMaker(guideline: SourceGuideline(file: file), source: source),
        documents: try CorpusFile.names(corpora + "/" + file))
    }
    // What other documents teach about a document's own words.
    let halves = try (0..<2).map { half in
      try WeightFile.table(
        learn(sources, from: { $0 % 2 != half }, opinions: nil, passes: max(2, passes / 2)).bytes)
    }
    let file = learn(sources, from: { _ in true }, opinions: halves, passes: passes)
    try Data(file.bytes).write(to: URL(fileURLWithPath: output))
    print("written", file.bytes.count, "used", file.used)
    try measure(WeightFile.table(file.bytes))
  }

  private func learn(
    _ corpora: [TrainingCorpus], from isUsed: (Int) -> Bool, opinions: [WeightTable]?, passes: Int
  ) -> WeightFile {
    var pool = NamePool()
    for corpus in corpora { pool.add(corpus.documents) }
    var index = FeatureIndex()
    var examples: [ChainExample] = []
    for corpus in corpora {
      for (number, document) in corpus.documents.enumerated() where isUsed(number) {
        examples += corpus.maker.examples(document, weights: opinions?[number % 2], &index)
        if renamed > 0, number % renamed == 0 {
          let copy = pool.replacingNames(in: document, seed: seed &+ UInt64(number))
          examples += corpus.maker.examples(copy, weights: opinions?[number % 2], &index)
        }
        if letters > 0, number % letters == 0,
          let copy = pool.asLetters(document, seed: seed &+ UInt64(number))
        {
          examples += corpus.maker.examples(copy, weights: opinions?[number % 2], &index)
        }
        if number % 10 == 0 {
          let copy = document.inOtherCases(seed: seed &+ UInt64(number))
          examples += corpus.maker.examples(copy, weights: opinions?[number % 2], &index)
        }
      }
    }
    let renumbered = index.keep(atLeast: least)
    for number in examples.indices { examples[number].renumber(renumbered) }
    print(
      examples.count, "stretches", examples.reduce(0) { $0 + $1.gaps.count }, "tokens",
      index.features.count, "features")
    var options = TrainingOptions()
    options.passes = passes
    options.seed = seed
    options.rate = rate
    options.decay = decay
    options.dropout = dropout
    var trainer = ChainTrainer(index, options: options)
    for pass in 1...passes {
      trainer.pass(examples)
      if pass > passes / 2 { trainer.addToMean(passes - passes / 2) }
    }
    return WeightFile(trainer.mean, index, slots: slots)
  }

  private func measure(_ weights: WeightTable) throws {
    for path in score {
      var report = NameReport(
        file: path, kinds: [.person, .organisation, .place], errorLimit: errors, weights: weights)
      for document in try CorpusFile.names(path) { try report.add(document) }
      print(report.table)
    }
  }
}
