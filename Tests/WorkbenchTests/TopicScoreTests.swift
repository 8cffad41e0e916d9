import Foundation
import Testing

@testable import workbench

@Suite("Pk") struct TopicScoreTests {
  @Test("is 0 for the true division and counts pairs that are wrongly separated")
  func pk() {
    let truth = [0, 4, 8]
    #expect(SegmentationError.pk(found: truth, true: truth, units: 12) == 0)
    // Units are two apart: of ten pairs, the two around each boundary are together.
    #expect(SegmentationError.pk(found: [0], true: truth, units: 12) == 0.4)
  }

  @Test("the same seed makes the same texts")
  func seed() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("outline-\(UUID().uuidString).jsonl")
    let lines = (0..<12).map { document in
      let sentences = (0..<12).map { "Word\(document) number \($0)." }
      var ends = [[Int]]()
      var start = 0
      for sentence in sentences {
        ends.append([start, start + sentence.count])
        start += sentence.count + 1
      }
      return #"{"text": "\#(sentences.joined(separator: " "))", "sents": \#(ends)}"#
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let corpus = try SentenceCorpus(files: [file.path], atLeast: 11)
    let texts = ([7, 7, 8] as [UInt64]).map { seed in
      var random = SeededGenerator(seed: seed)
      return Concatenation(of: corpus, lengths: 3...11, using: &random)
    }
    #expect(texts[0].sentences == texts[1].sentences && texts[0].starts == texts[1].starts)
    #expect(texts[0].sentences != texts[2].sentences)
    #expect(texts[0].starts.count == 10 && Set(texts[0].starts).count == 10)
  }
}

@Suite("Topics of texts put together") struct ConcatenationTests {
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/corpora/gum_open.train.jsonl.gz").path

  @Test(
    "Pk is at most 15 %",
    .enabled(if: FileManager.default.fileExists(atPath: corpus), "no corpora at ../shared"))
  func error() throws {
    let corpus = try SentenceCorpus(files: [Self.corpus], atLeast: 11)
    var random = SeededGenerator(seed: 7)
    var total = 0.0
    for lengths in TopicsCommand.sorts {
      for _ in 0..<25 { total += Concatenation(of: corpus, lengths: lengths, using: &random).error }
    }
    #expect(total / 100 <= 0.15)
  }
}
