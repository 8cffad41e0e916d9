import DocumentModel
import System
import Testing

@testable import CastAnalysis

@Suite("Threads that share a text") struct ThreadsTests {
  @Test("give their results in order", arguments: [0, 1, 2, 7])
  func keepOrder(count: Int) {
    #expect(concurrentMap(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test("find what one finds", arguments: [2, 3, 5])
  func findTheSame(workers: Int) {
    let document = CastSample.document(
      AnalysisPropertyTests.randomText(seed: 11, words: 40_000))
    let alone = CastAnalyzer.cast(of: document)
    let shared = CastAnalyzer.cast(of: document, workers: WorkerCount(workers))
    #expect(alone.mentions.count > 4000)
    #expect(shared.mentions == alone.mentions)
    #expect(shared.aliases == alone.aliases)
    #expect(shared.members == alone.members)
  }

  @Test("are at least one") func atLeastOne() {
    #expect(WorkerCount(0).count == 1)
    #expect(WorkerCount.all.count >= 1)
  }
}
