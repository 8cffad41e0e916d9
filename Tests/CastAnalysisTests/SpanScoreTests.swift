import CastAnalysis
import DocumentModel
import Testing

@Suite("Scoring spans") struct SpanScoreTests {
  @Test("counts exact agreement") func countsAgreement() {
    let score = SpanScore(
      expected: [Span(0, 3), Span(5, 9), Span(10, 12)], found: [Span(0, 3), Span(5, 8)])
    #expect(score.correct == 1)
    #expect(score.precision == 0.5)
    #expect(abs(score.recall - 1.0 / 3) < 1e-9)
    #expect(abs(score.f1 - 0.4) < 1e-9)
  }

  @Test("is perfect where there is nothing to find") func empty() {
    let score = SpanScore(expected: [Span](), found: [Span]())
    #expect(score.precision == 1 && score.recall == 1 && score.f1 == 1)
  }
}
