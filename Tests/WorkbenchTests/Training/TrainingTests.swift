import CastAnalysis
import DocumentModel
import Testing

@testable import workbench

@Suite("Training from corpora to a file") struct TrainingTests {
  private static let people = ["Ida", "Tom", "Ann", "Kim", "Eve", "Max"]
  private static let places = ["Velden", "Norwick", "Tarn", "Osterby", "Lund", "Brae"]

  /// Texts of two sentences, each with a person and a place that no table knows.
  private static let documents: [CorpusDocument] = (0..<6).map { number in
    let (person, place) = (people[number], places[number])
    return CorpusDocument(
      marked: "Then [\(person) Quorn|PER] went to [\(place)|LOC]. Then [\(person)|PER] left "
        + "[\(places[(number + 1) % 6])|LOC] for good.", id: "\(number)")
  }

  private static func learn(seed: UInt64 = 7, tell: (String) -> Void = { _ in }) throws
    -> WeightFile
  {
    var options = TrainingOptions()
    (options.passes, options.seed) = (4, seed)
    let corpus = TrainingCorpus(
      maker: ExampleMaker(guideline: SourceGuideline(), source: 0, omitted: []),
      documents: documents)
    return try Training(corpora: [corpus], options: options, slots: 8000).learn(tell)
  }

  @Test("gives the same bytes for the same seed, and others for another")
  func reproducible() throws {
    let file = try Self.learn()
    #expect(try Self.learn().bytes == file.bytes)
    #expect(try Self.learn(seed: 8).bytes != file.bytes)
    #expect(file.used > 100 && file.bytes.count == 64 + 656 + 8000 * 18)
  }

  @Test("learns from each half of the texts, then from all")
  func halves() throws {
    var told: [String] = []
    _ = try Self.learn { told.append($0) }
    let stretches = told.compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
    try #require(stretches.count == 3)
    #expect(stretches[0] > 0 && stretches[1] > 0)
    #expect(stretches[0] + stretches[1] == stretches[2])
  }

  @Test("finds the names of a text that is like those it learnt from")
  func finds() throws {
    let weights = try WeightFile.table(Self.learn().bytes)
    let text = CorpusDocument(marked: "Then [Liv Quorn|PER] went to [Hovik|LOC].")
    let found = CorpusText(id: "a", bytes: text.bytes).foundMentions(weights: weights)
    #expect(found.map(\.span) == text.names.map(\.span))
    #expect(found.map(\.kind) == [.person, .place])
  }
}
