import CastAnalysis
import DocumentModel
import Testing

@testable import workbench

@Suite("Titles in what is learnt from") struct TitleTests {
  /// The words of the last name in `text`, annotated whole as a person, that are learnt as the name.
  ///
  /// `nil` if the name is left open.
  private func learnt(_ name: String) throws -> String? {
    let text = "We think that \(name) has gone."
    let span = Span(14, 14 + name.utf8.count)
    let document = CorpusDocument(
      id: "a", bytes: Array(text.utf8), sentences: [],
      names: [CorpusName(span: span, coarse: "PER")])
    let maker = ExampleMaker(guideline: SourceGuideline(), source: 0, omitted: [])
    let tokens = TrainingSegment.segments(
      of: CorpusText(id: "a", bytes: document.bytes).document, weights: nil
    ).flatMap(\.tokens)
    var index = FeatureIndex()
    let allowed = maker.examples(document, weights: nil, &index).flatMap(\.allowed)
    // A document of which nothing is known gives no stretch.
    guard allowed.count == tokens.count else { return nil }
    let inside = zip(tokens, allowed).filter { span.range.contains($0.0.span.start) }
    guard !inside.contains(where: { $0.1 == ChainState.any }) else { return nil }
    return inside.filter { $0.1 != ChainState.none }.map { document.text($0.0.span.range) }
      .joined(separator: " ")
  }

  @Test(
    "belong to no name, whatever stands before them",
    arguments: [
      "Mr. Ames", "General Ames", "Deputy Prime Minister Ames", "U.S. President Ames",
      "Iraqi Prime Minister Ames", "the Ames",
    ])
  func without(name: String) throws {
    #expect(try learnt(name) == "Ames")
  }

  @Test(
    "don't cut a name that has one in it or small words",
    arguments: ["Thomas Earl Ames", "Thomas King", "de Ames"])
  func whole(name: String) throws {
    #expect(try learnt(name) == name)
  }

  @Test("don't cut small words that a hyphen joins") func hyphens() throws {
    #expect(try learnt("al-Ames") == "al Ames")
  }

  @Test("alone, or with a place, are left open", arguments: ["General", "Duke of Kent"])
  func open(name: String) throws {
    #expect(try learnt(name) == nil)
  }
}
