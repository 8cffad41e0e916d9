import ArgumentParser
import CastAnalysis
import CorpusReading
import Foundation

/// Learns the weights from annotated corpora.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn the weights from a folder of corpora.",
    discussion: """
      Every *.train.jsonl.gz in the folder is learnt from. The same corpora and options give the same \
      bytes. The program is built anew with them by the next `swift build`.

        recogniser train corpora
        recogniser train corpora --without wikigold --output /tmp/w --score corpora/wikigold.train.jsonl.gz
      """)

  @Argument(help: "The folder with the corpora.")
  var corpora: String

  @Option(help: ArgumentHelp("Where to write the weights.", valueName: "file"))
  var output = "Sources/CRecogniserData/weights.bin"

  @Option(help: ArgumentHelp("Leave out corpora whose names start so.", valueName: "name"))
  var without: [String] = []

  @Option(help: ArgumentHelp("Leave out a family of features.", valueName: "family"))
  var omit: [FeatureFamily] = []

  @Option(help: ArgumentHelp("Measure on this file afterwards.", valueName: "file"))
  var score: [String] = []

  @Option(help: "Passes over all examples.")
  var passes = TrainingOptions().passes

  @Option(help: "The share of a token's features that each use leaves out.")
  var dropout = TrainingOptions().dropout

  @Option(help: "How strongly weights are drawn to 0.")
  var decay = TrainingOptions().decay

  @Option(help: "What the order of the examples and all chances start from.")
  var seed = TrainingOptions().seed

  @Option(help: "How many features the table has room for.")
  var slots = 140_000

  func run() throws {
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
    guard !names.isEmpty else {
      throw CorpusError(file: corpora, message: "no *.train.jsonl.gz there to learn from")
    }
    return try names.enumerated().map { source, name in
      TrainingCorpus(
        maker: ExampleMaker(
          guideline: SourceGuideline(file: name), source: source, omitted: Set(omit)),
        documents: try CorpusFile.names(corpora + "/" + name))
    }
  }

  private func measure(_ weights: WeightTable) throws {
    for path in score {
      var report = NameReport(
        file: path, kinds: [.person, .organisation, .place], errorLimit: 0, weights: weights)
      for document in try CorpusFile.names(path) { try report.add(document) }
      print(report.table)
    }
  }
}

extension FeatureFamily: ExpressibleByArgument {}
