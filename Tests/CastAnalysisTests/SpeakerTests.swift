import CastAnalysis
import DocumentModel
import PlainText
import Testing

@Suite("Senders and speakers") struct SpeakerTests {
  private static let text = """
    From Ana Ruiz to Bo Lind

    The ship has left.

    Nobody saw it.

    ZOÉ: Where is Bo Lind?

    Nothing moved.
    """

  /// The text, with who says what: each name as it stands, and the paragraphs from 0.
  private static func document(_ spoken: [(name: String, paragraphs: Range<Int>)]) -> Document {
    let plain = Document.readingPlainText(
      TextSource(copying: Array(text.utf8)), id: DocumentID(1), name: "text")
    var details = DocumentDetails()
    details.attributions = spoken.map { name, paragraphs in
      let before = text.range(ofFirst: name)
      return Attribution(name: before, paragraphs: paragraphs)
    }
    var document = Document(
      id: plain.id, title: plain.title, source: plain.source, details: details)
    document.apply(
      DocumentDelta(
        document: plain.id, paragraphs: Array(plain.paragraphs), sections: plain.sections,
        isComplete: true))
    return document
  }

  private static func paragraphs(of name: String, _ cast: Cast) -> [Int]? {
    cast.members.first { $0.name == name }.map { Array(cast.paragraphs(of: $0.id)) }
  }

  @Test("who wrote paragraphs is an actor of them") func sender() {
    let cast = CastAnalyzer.cast(of: Self.document([("Ana Ruiz", 0..<3)]))
    #expect(Self.paragraphs(of: "Ana Ruiz", cast) == [0, 1, 2])
    #expect(Self.paragraphs(of: "Bo Lind", cast) == [0, 3])
  }

  @Test("a speaker is a person, whatever the name looks like") func speaker() throws {
    let cast = CastAnalyzer.cast(of: Self.document([("ZOÉ", 3..<5)]))
    let member = try #require(cast.members.first { $0.name.uppercased() == "ZOÉ" })
    #expect(member.kind == .person)
    #expect(!cast.isDoubtful(member.id))
    #expect(cast.paragraphs(of: member.id) == [3, 4])
  }
}

extension String {
  /// Where a word first stands, in bytes.
  fileprivate func range(ofFirst word: String) -> Span {
    let (text, word) = (Array(utf8), Array(word.utf8))
    let start = text.indices.first { text[$0...].starts(with: word) } ?? 0
    return Span(start, start + word.count)
  }
}
