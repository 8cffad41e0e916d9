import ArgumentParser
import CastAnalysis
import Foundation

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn the weights from a folder of corpora.",
    discussion: """
      Every *.train.jsonl.gz in the folder whose source is listed in SourceGuideline.swift is learnt from. \
      The same corpora and options give the same bytes. The next `swift build` puts them into the program.

        workbench recogniser train corpora
        workbench recogniser train corpora --without wikigold --output w --score corpora/wikigold.train.jsonl.gz
        workbench recogniser train corpora --fold 1/4 --output w1
      """)

  @Argument(help: "The folder with the corpora.")
  var corpora: String

  @Option(
    help: ArgumentHelp(
      "Where to write the weights; by default, where the next build takes them from.",
      valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Leave out corpora whose names start so.", valueName: "name"))
  var without: [String] = []

  @Option(
    help: ArgumentHelp(
      "Learn also from corpora whose names start so, though their source isn't listed.",
      valueName: "name"))
  var with: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out every n-th document of each corpus, starting at the k-th, with its copies.",
      valueName: "k/n"))
  var fold: Fold?

  @Option(help: ArgumentHelp("Leave out a family of features.", valueName: "family"))
  var omit: [FeatureFamily] = []

  @Option(help: ArgumentHelp("Measure on this file afterwards.", valueName: "file"))
  var score: [String] = []

  @Option(help: "Passes over all examples.")
  var passes = TrainingOptions().passes

  @Option(help: "The share of a token's features that each use leaves out.")
  var dropout = TrainingOptions().dropout

  @Option(help: "Decay of the weights towards 0, for each use.")
  var decay = TrainingOptions().decay

  @Option(help: "Seed of the random numbers: order of the examples, dropout, other names.")
  var seed = TrainingOptions().seed

  @Option(help: "How many features the table has room for.")
  var slots = 140_000

  func validate() throws {
    guard fold == nil || output != nil else {
      throw ValidationError("--fold needs --output FILE: weights of a fold are only for measuring")
    }
    guard passes > 0, slots > 0, (0..<1).contains(dropout) else {
      throw ValidationError(
        "--passes and --slots must be at least 1, --dropout at least 0 and below 1")
    }
  }

  func run() throws {
    let output = output ?? "Sources/CRecogniserData/weights.bin"
    var options = TrainingOptions()
    (options.passes, options.dropout) = (passes, dropout)
    (options.decay, options.seed) = (decay, seed)
    let training = Training(corpora: try readCorpora(), options: options, slots: slots)
    let file = try training.learn { print($0) }
    try Data(file.bytes).write(to: URL(fileURLWithPath: output))
    print("\(output): \(file.bytes.count) bytes, \(file.used) features")
    try measure(WeightFile.table(file.bytes))
  }

  private func readCorpora() throws -> [TrainingCorpus] {
    let names = try FileManager.default.contentsOfDirectory(atPath: corpora).sorted()
      .filter { $0.hasSuffix(".train.jsonl.gz") && !$0.contains(".coref.") }
      .filter { name in !without.contains { name.hasPrefix($0) } }
    let guidelines = names.compactMap { name in guideline(name).map { (name, $0) } }
    guard !guidelines.isEmpty else {
      throw CorpusError(file: corpora, message: "no *.train.jsonl.gz there to learn from")
    }
    return try guidelines.enumerated().map { source, corpus in
      let documents = try CorpusFile.names(corpora + "/" + corpus.0)
      return TrainingCorpus(
        maker: ExampleMaker(guideline: corpus.1, source: source, omitted: Set(omit)),
        documents: fold?.others(of: documents) ?? documents)
    }
  }

  /// The guideline of a corpus; `nil`, with a message, if it isn't used for training.
  private func guideline(_ name: String) -> SourceGuideline? {
    if let known = SourceGuideline.source(inFile: name) { return known }
    if with.contains(where: { name.hasPrefix($0) }) { return SourceGuideline() }
    print(
      "\(name) left out: its source isn't listed in SourceGuideline.swift; --with learns from it")
    return nil
  }

  private func measure(_ weights: WeightTable) throws {
    for path in score {
      var report = NameReport(file: path, kinds: [.person, .organisation, .place])
      try Measured(parts: [(fold, weights)]).each(of: CorpusFile.names(path)) {
        try report.add($0, weights: $1)
      }
      print(report.table)
    }
  }
}

extension FeatureFamily: ExpressibleByArgument {}
