import CastAnalysis
import DocumentModel
import Testing

@Suite("Precision, recall and F1") struct AgreementTests {
  @Test("count what both sides have") func countsAgreement() {
    let agreement = Agreement(
      expected: [Span(0, 3), Span(5, 9), Span(10, 12)], found: [Span(0, 3), Span(5, 8)])
    #expect(agreement.precision == 0.5)
    #expect(agreement.recall == 1.0 / 3)
    #expect(abs(agreement.f1 - 0.4) < 1e-9)
  }

  @Test("are 0 where nothing is found or annotated") func empty() {
    let nothing = Agreement(expected: Set<Span>(), found: [])
    #expect(nothing.precision == 0 && nothing.recall == 0 && nothing.f1 == 0)
    #expect(Agreement(expected: [1], found: []).f1 == 0)
    #expect(Agreement(expected: [], found: [1]).f1 == 0)
  }

  @Test("of several documents come from the sums, not from the documents' figures")
  func microAverage() {
    var sum = Agreement(correct: 1, found: 1, expected: 1)
    sum += Agreement(correct: 0, found: 3, expected: 1)
    #expect(sum.precision == 0.25 && sum.recall == 0.5)
  }

  @Test("may have two numerators, as clusters have") func clusters() {
    let agreement = Agreement(confirmed: 1, found: 2, recalled: 3, expected: 4)
    #expect(agreement.precision == 0.5 && agreement.recall == 0.75 && agreement.f1 == 0.6)
  }
}
