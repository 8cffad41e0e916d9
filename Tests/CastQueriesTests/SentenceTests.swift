import CastQueries
import DocumentModel
import TestSupport
import Testing

@Suite("Where sentences end") struct SentenceTests {
  /// The sentences of a text of one paragraph, without the white space around each.
  private func sentences(_ marked: String) -> [String] {
    let sample = MarkedText(marked)
    return sample.document.sentences(ofParagraph: 0, sample.cast).map {
      sample.document.text($0).trimmed
    }
  }

  @Test(
    "sentences are cut at |",
    arguments: [
      "She left.| He stayed.", "Who?| Me!| Well…| No.", "Wait...| Then go.", "a. b. c", "",
      "No end", "He said “Go.”| Then he left.", "(It rained.)| Bob ran.", "“Oh!” she said. | “No.”",
      "He left.|\nHe wept.", "It is 3.5.| Ok", "It ended.Then", "It cost 5.| Then 6.", "Ends.",
      " . . ",
      "¿Qué?| ¡Ven!", "_He left._| *She* stayed.", "Yes.| — No, he said.| — Why?",
      "Он ушёл.| Она осталась.", "Elle part.| Élise reste.", "他来了。|她走了！|好。", "「行く。」と言った。|「はい。」",
      "هل جاء؟| نعم.", "राम गया।| सीता आई।",
    ])
  func cut(text: String) {
    let expected = text.split(separator: "|").map { String($0).trimmed }
    #expect(sentences(text.replacing("|", with: "")) == expected)
  }

  @Test(
    "full stops that end nothing",
    arguments: [
      "J. Smith came.", "Mr. Vane and Mrs. Vane.", "MR. VANE", "The U.S. Army", "e.g. London",
      "See No. 5 and pp. 7.", "St. Paul's", "Gen. Ash", "Sept. 11", "cf. Vane", "J. R. R. Tolkien",
      "2. Apples", "Sr. López", "Mme. Vane", "A. Á. Nagy", "the p.m. Train",
    ])
  func abbreviations(text: String) { #expect(sentences(text) == [text]) }

  @Test(
    "words that only look like abbreviations",
    arguments: [
      ("It is art. Then go.", 2), ("No. It is not.", 2), ("He rode on. St. Paul's.", 2),
      ("They ran etc. Then.", 2),
      ("In 1812. Then.", 2), ("at www.example.com. Then", 2), ("the col. Then", 2),
    ])
  func others(text: String, count: Int) { #expect(sentences(text).count == count) }

  @Test("none ends inside a mention")
  func mentions() {
    #expect(
      sentences("He saw [Yahoo! Inc] there. He left.") == ["He saw Yahoo! Inc there.", "He left."])
    #expect(sentences("He saw Yahoo! Inc there.").count == 2)
    #expect(sentences("With [Smith Co.] Then [Ann].") == ["With Smith Co.", "Then Ann."])
  }

  @Test(
    "they tile the paragraph, and each mention is in the one that is found from it",
    arguments: 0..<60)
  func tiles(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sample = MarkedText(paragraphs: 1 + random.below(10), &random)
    for (index, paragraph) in sample.document.paragraphs.enumerated() {
      let found = sample.document.sentences(ofParagraph: index, sample.cast)
      #expect(found.first?.start == paragraph.span.start && found.last?.end == paragraph.span.end)
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.end == $1.start })
      #expect(found.allSatisfy { !$0.isEmpty })
    }
    for (index, mention) in sample.cast.mentions.enumerated() {
      let found = sample.document.sentences(ofParagraph: mention.paragraph, sample.cast)
      let holder = found.first { $0.contains(mention.span) }
      #expect(holder == sample.document.sentence(holding: index, sample.cast))
    }
  }

  @Test(
    "a sentence is found in a long paragraph from any of its mentions",
    arguments: ["Word ", "слово", "....", "。", "\u{22}) ", "a. "])
  func longParagraph(filler: String) throws {
    let long = String(repeating: filler, count: 20_000)
    let sample = MarkedText("Oh! [Ann] \(long) x [Bob] left. Then [Eve] \(long)")
    let found = sample.document.sentences(ofParagraph: 0, sample.cast)
    for (index, mention) in sample.cast.mentions.enumerated() {
      let holder = try #require(found.first { $0.contains(mention.span) })
      #expect(holder == sample.document.sentence(holding: index, sample.cast))
    }
  }

  @Test("any bytes are read")
  func garbage() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let bytes = (0..<60).map { _ in
        [0x2E, 0x20, 0x41, 0xE2, 0x80, 0xA6, 0xFF, 0xC3, 0x3F, 0x22][random.below(10)] as UInt8
      }
      var document = Document(id: DocumentID(1), title: "t", source: TextSource(copying: bytes))
      document.apply(
        DocumentDelta(
          document: document.id, paragraphs: [Paragraph(span: Span(0, 60))], isComplete: true))
      let found = document.sentences(ofParagraph: 0, Cast(of: document))
      #expect(found.reduce(0) { $0 + $1.count } == 60)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
