import CastAnalysis
import DocumentModel
import Testing

@testable import workbench

@Suite("Pairs of annotated and found names") struct PairedNamesTests {
  private static let text = "Mr. John Adams of Boston, the Adams family and Bob’s dog"

  /// A name of the text by its words; the head is a part of it.
  private static func annotated(_ words: String, head: String? = nil) throws -> CorpusMention {
    let span = try span(of: words)
    return CorpusMention(
      span: span, scalars: span.range, type: "PER", kind: .proper, entity: words,
      head: try head.map { try self.span(of: $0) })
  }

  private static func span(of words: String) throws -> Span {
    let range = try #require(text.range(of: words))
    return Span(
      text.utf8.distance(from: text.startIndex, to: range.lowerBound),
      text.utf8.distance(from: text.startIndex, to: range.upperBound))
  }

  /// What each annotated name is paired with; "-" if with nothing.
  private static func partners(_ annotated: [CorpusMention], found: [String]) throws -> [String] {
    let document = CorpusText(id: "a", bytes: Array(text.utf8)).document
    let spans = try found.map(span)
    let cast = Cast(
      CastDelta(
        document: document.id,
        mentions: spans.map { Mention(span: $0, alias: 0, paragraph: 0) },
        aliases: [Alias(text: "A", member: 0, count: spans.count)],
        members: [CastMember(id: 0, name: "A", kind: .person)], isComplete: true))
    let names = PairedNames(annotated, cast, in: document)
    return names.partnerOfAnnotated.map { partner in partner.map { found[$0] } ?? "-" }
  }

  @Test(
    "need no titles, articles or endings to agree",
    arguments: [
      ("John Adams", "Mr. John Adams"), ("the Adams family", "Adams family"), ("Bob", "Bob’s"),
    ])
  func titles(annotated: String, found: String) throws {
    #expect(try Self.partners([Self.annotated(annotated)], found: [found]) == [found])
  }

  @Test("prefer the same place, then the head, then the same end, then most in common")
  func order() throws {
    let name = try Self.annotated("John Adams of Boston", head: "John Adams")
    let sameEnd = "Boston"
    let head = "John Adams"
    let same = "John Adams of Boston"
    #expect(try Self.partners([name], found: [head, same]) == [same])
    #expect(try Self.partners([name], found: [head, sameEnd]) == [head])
    let headless = try Self.annotated("John Adams of Boston")
    #expect(try Self.partners([headless], found: ["John Adams of", sameEnd]) == [sameEnd])
  }

  @Test("share half of their characters if nothing else agrees")
  func half() throws {
    // 10 of 20 characters, and 8 of 20.
    let name = try Self.annotated("John Adams of Boston")
    #expect(try Self.partners([name], found: ["John Adams"]) == ["John Adams"])
    #expect(try Self.partners([name], found: ["ohn Adam"]) == ["-"])
  }

  @Test("are one to one: the better pair is made first")
  func oneToOne() throws {
    let names = [try Self.annotated("John Adams of Boston"), try Self.annotated("Boston")]
    #expect(try Self.partners(names, found: ["Boston"]) == ["-", "Boston"])
  }

  @Test("aren't found between names that only touch")
  func touching() throws {
    let name = try Self.annotated("Mr. John")
    #expect(try Self.partners([name], found: [" Adams"]) == ["-"])
  }
}
