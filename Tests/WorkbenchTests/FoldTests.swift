import CastAnalysis
import Testing

@testable import workbench

@Suite("Folds") struct FoldTests {
  @Test("take every n-th document from the k-th on") func takes() throws {
    let fold = try #require(Fold(argument: "2/4"))
    #expect(fold.documents(of: Array(1...10)) == [2, 6, 10])
    #expect(fold.others(of: Array(1...10)) == [1, 3, 4, 5, 7, 8, 9])
  }

  @Test("hold each document once between them") func partition() throws {
    let folds = try (1...3).map { try #require(Fold(argument: "\($0)/3")) }
    let all = folds.flatMap { $0.documents(of: Array(0..<11)) }
    #expect(all.sorted() == Array(0..<11))
  }

  @Test(
    "refuse what is no k/n",
    arguments: ["", "1", "0/4", "5/4", "1/1", "1/4/2", "a/4", "/4", "-1/4"])
  func refuses(argument: String) {
    #expect(Fold(argument: argument) == nil)
  }

  @Test("of a file are measured one after the other") func measures() throws {
    let options = try MeasuredWeights.parse(["--fold", "2/3", "--fold", "1/3"])
    var seen: [Int] = []
    try options.read().each(of: [0, 1, 2, 3, 4]) { document, _ in seen.append(document) }
    #expect(seen == [1, 4, 0, 3])
  }

  @Test("measure all documents where none is chosen") func measuresAll() throws {
    var seen: [Int] = []
    try MeasuredWeights.parse([]).read().each(of: [0, 1, 2]) { document, _ in seen.append(document)
    }
    #expect(seen == [0, 1, 2])
  }

  @Test(
    "and weights come in pairs",
    arguments: [
      ["--fold", "1/2", "--fold", "1/2"], ["--fold", "1/2", "--fold", "2/2", "--weights", "w"],
      ["--weights", "w", "--weights", "v"],
    ])
  func pairs(arguments: [String]) {
    #expect(throws: (any Error).self) { try MeasuredWeights.parse(arguments) }
  }

  @Test("are never trained into the program") func keepsWeights() {
    #expect(throws: (any Error).self) { try TrainCommand.parse(["corpora", "--fold", "1/4"]) }
  }

  @Test(
    "Training needs a pass, a row and some features",
    arguments: [["--passes", "0"], ["--slots", "0"], ["--dropout", "1"], ["--dropout", "nan"]])
  func refusesOptions(arguments: [String]) {
    #expect(throws: (any Error).self) { try TrainCommand.parse(["corpora"] + arguments) }
  }

  @Test("Only corpora that stand in the list are sources") func sources() {
    #expect(SourceGuideline.source(inFile: "litbank.train.jsonl.gz") != nil)
    #expect(SourceGuideline.source(inFile: "letters.train.jsonl.gz") == nil)
  }
}
