import ArgumentParser
import Foundation

struct TopicsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract: "Pk of topic sections on the beginnings of ten documents put together.",
    discussion: """
      The first 3-11, 3-5, 6-8, 9-11 sentences of ten documents make a text; a hundred texts of each sort. \
      The files have one JSON document a line, with text and sents.

        workbench outline topics ../shared/corpora/{gum_open,litbank}.train.jsonl.gz
      """)

  @Argument(help: ArgumentHelp("Documents: .jsonl or .jsonl.gz.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("Texts of each sort.", valueName: "n"))
  var texts = 100

  @Option(help: ArgumentHelp("Seed of the random numbers.", valueName: "n"))
  var seed: UInt64 = 1

  /// How many sentences of a document are taken.
  static let sorts = [3...11, 3...5, 6...8, 9...11]

  func validate() throws {
    guard texts > 0 else { throw ValidationError("--texts must be at least 1") }
  }

  func run() throws {
    let corpus = try SentenceCorpus(files: files, atLeast: 11)
    print("\(corpus.documents.count) documents, \(texts) texts of each sort, seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var sum = 0.0
    for lengths in Self.sorts {
      var total = 0.0
      for _ in 0..<texts {
        total += Concatenation(of: corpus, lengths: lengths, using: &random).error
      }
      sum += total
      print("\(lengths.lowerBound)-\(lengths.upperBound)  Pk \(Self.percent(total, texts))")
    }
    print("all  Pk \(Self.percent(sum, texts * Self.sorts.count))")
  }

  static func percent(_ total: Double, _ count: Int) -> String {
    String(format: "%.1f", total / Double(max(count, 1)) * 100)
  }
}
