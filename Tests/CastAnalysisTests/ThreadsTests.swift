import DocumentModel
import System
import Testing

@testable import CastAnalysis

@Suite("Threads that share a text") struct ThreadsTests {
  /// Enough tokens for three threads.
  private static let document = CastSample.document(
    AnalysisPropertyTests.randomText(seed: 11, words: 26_000))
  private static let alone = CastAnalyzer.cast(of: document)

  @Test("find what one finds", arguments: [2, 3])
  func findTheSame(workers: Int) {
    let alone = Self.alone
    let shared = CastAnalyzer.cast(of: Self.document, workers: WorkerCount(workers))
    #expect(alone.mentions.count > 2500)
    #expect(shared.mentions == alone.mentions)
    #expect(shared.aliases == alone.aliases)
    #expect(shared.members == alone.members)
  }
}
