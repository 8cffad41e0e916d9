import DocumentModel
import KeywordSearch
import Synchronization
import System
import Testing

@Suite("Finding paragraphs") struct ParagraphSearchTests {
  private func find(
    _ query: String, in document: Document, _ range: Range<Int>? = nil
  ) throws -> [Int]? {
    try ParagraphSearch(KeywordQuery(parsing: query)).matches(
      of: document, in: range ?? document.paragraphs.indices, isCancelled: { false }
    ).map { Array($0) }
  }

  @Test("in the range asked for")
  func ranges() throws {
    let document = document(["Iran", "Iraq", "", "Iran and Iraq", "iran"])
    #expect(try find("iran", in: document) == [0, 3, 4])
    #expect(try find("iran", in: document, 1..<4) == [3])
    #expect(try find("", in: document, 0..<9) == [0, 1, 2, 3, 4])
    #expect(try find("-iran", in: document) == [1, 2])
    #expect(try find("iran", in: document, 5..<5) == [])
    #expect(try find("iraq iran", in: document) == [3])
    #expect(try find("iran -iraq", in: document) == [0, 4])
  }

  @Test("no hit crosses a paragraph's border", arguments: ["", " ", "\n", "\u{AD}"])
  func borders(gap: String) throws {
    let document = document(["new", "york", "New York", "e", "\u{301}x"], gap: gap)
    #expect(try find("\"new york\"", in: document) == [2])
    #expect(try find("newyork", in: document) == [])
    #expect(try find("wy", in: document) == [])
    #expect(try find("ex", in: document) == [])
  }

  @Test("a character that is cut by a paragraph's end matches nothing")
  func cutCharacter() throws {
    let document = document([[0x61, 0xC3], [0xA9, 0x62]], gap: "")
    #expect(try find("ae", in: document) == [])
    #expect(try find("b", in: document) == [1])
  }

  @Test("across more runs than one", arguments: ["x", "x -y", "-y"])
  func runs(query: String) throws {
    let document = document((0..<2000).map { $0 % 7 == 0 ? "x" : "y" })
    let sevenths = Array(stride(from: 0, to: 2000, by: 7))
    #expect(try find(query, in: document) == sevenths)
    #expect(try find(query, in: document, 250..<1030) == sevenths.filter { 250..<1030 ~= $0 })
  }

  @Test("threads find what one finds", arguments: ["war", "-war", "peace -war", "nothing"])
  func threads(query: String) throws {
    let document = document(
      (0..<40_000).map { "\($0) is " + ($0 % 3 == 0 ? "war" : "peace") + " to somebody or other" })
    let search = try ParagraphSearch(KeywordQuery(parsing: query))
    let shared = try search.matches(
      of: document, in: 10..<39_000, workers: WorkerCount(3), isCancelled: { false })
    #expect(try shared == search.matches(of: document, in: 10..<39_000, isCancelled: { false }))
  }

  @Test("can be given up between paragraphs and inside a long one")
  func cancelling() throws {
    let many = document(Array(repeating: String(repeating: "war ", count: 500), count: 3000))
    let long = document([String(repeating: "war and peace ", count: 200_000)])
    for (document, limit) in [(many, 3), (long, 5)] {
      var asked = 0
      let found = try ParagraphSearch(KeywordQuery(parsing: "xyz"))
        .matches(of: document, in: document.paragraphs.indices) {
          asked += 1
          return asked == limit
        }
      #expect(found == nil)
      #expect(asked == limit)
    }
  }

  @Test("all threads stop when one is cancelled")
  func cancellingThreads() throws {
    let document = document(
      Array(repeating: String(repeating: "war ", count: 500), count: 3000))
    let asked = Atomic(0)
    let found = try ParagraphSearch(KeywordQuery(parsing: "xyz")).matches(
      of: document, in: document.paragraphs.indices, workers: WorkerCount(2)
    ) { asked.wrappingAdd(1, ordering: .relaxed).newValue > 4 }
    #expect(found == nil)
  }

  @Test("a term across the pieces of a long paragraph", arguments: -8..<8)
  func acrossPieces(offset: Int) throws {
    let piece = 256 << 10
    var text = Array(repeating: UInt8(ascii: "."), count: 2 * piece)
    text.replaceSubrange((piece + offset)..<(piece + offset + 6), with: Array("need\u{E9}".utf8))
    #expect(try find("neede", in: document([text])) == [0])
    #expect(try find("needee", in: document([text])) == [])
  }

  @Test("a text of one paragraph that is still being read")
  func openParagraph() throws {
    let bytes = Array("war and peace".utf8)
    var document = Document(
      id: DocumentID(1), title: "", source: TextSource(copying: bytes))
    document.apply(
      DocumentDelta(
        document: DocumentID(1),
        paragraphs: ParagraphPiece(
          count: 0, paragraphs: [], runs: [], open: Paragraph(span: Span(0, 7)), end: 7)))
    #expect(try find("war", in: document) == [0])
    #expect(try find("peace", in: document) == [])
  }
}
