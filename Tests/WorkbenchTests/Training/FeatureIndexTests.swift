import Testing

@testable import workbench

@Suite("Numbers of features") struct FeatureIndexTests {
  @Test("go up in order of appearance, and each feature has one")
  func numbers() {
    var index = FeatureIndex()
    #expect(index.numbers(of: [70, 50, 70], .plain) == [0, 1, 0])
    #expect(index.numbers(of: [50, 60], .opinion) == [1, 2])
    #expect(index.features == [70, 50, 60])
    #expect(index.counts == [2, 2, 1])
    #expect(index.uses == [.plain, .plain, .opinion])
  }

  @Test("close up where rare features are left out")
  func keeps() {
    var index = FeatureIndex()
    _ = index.numbers(of: [70, 50, 60, 60, 80, 80, 80], .plain)
    #expect(index.keep(atLeast: 2) == [-1, -1, 0, 1])
    #expect(index.features == [60, 80])
    #expect(index.counts == [2, 3])
    #expect(index.uses == [.plain, .plain])
  }

  @Test("in an example follow, and those left out go, token by token")
  func renumbers() {
    var example = ChainExample(
      features: [3, 0, 1, 2, 0, 3], ends: [2, 2, 5, 6], gaps: [0, 0, 0, 0])
    example.renumber([-1, 5, -1, 7])
    #expect((0..<4).map { Array(example.features(of: $0)) } == [[7], [], [5], [7]])
  }
}
