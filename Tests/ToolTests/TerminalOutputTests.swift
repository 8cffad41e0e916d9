import DocumentModel
import JSON
import Testing

@testable import dramatis_tool

@Suite("Output for a person") struct TerminalOutputTests {
  private let text = "# Arrival\n\nAngela Merkel came ashore.\n"

  /// What a command writes to a terminal of 20 columns, or to a pipe.
  private func output(_ arguments: [String], isTerminal: Bool = true) throws -> String {
    let file = try TextFixture(text.utf8)
    var output = OutputBuffer(isTerminal: isTerminal, width: isTerminal ? 20 : nil)
    #expect(Main.run(arguments + [file.path], &output) == .done)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test("a terminal gets a table, cut at its width")
  func table() throws {
    #expect(try output(["sections"]) == "§  Title    Origin …\n1  Arrival  heading…\n")
  }

  @Test("a terminal gets paragraphs in lines of its width")
  func paragraphs() throws {
    #expect(
      try output(["paragraphs", "--filter", "ashore"])
        == "¶ 2  § 1 Arrival\nAngela Merkel came\nashore.\n")
  }

  @Test("--format is obeyed on a terminal, too")
  func format() throws {
    #expect(try output(["sections", "--format", "jsonl"]).hasPrefix("{\"number\": 1, "))
  }

  @Test("a table that doesn't go to a terminal isn't cut")
  func pipe() throws {
    let table = try output(["sections", "--format", "table"], isTerminal: false)
    #expect(table == "§  Title    Origin   Paragraphs\n1  Arrival  heading  1-2\n")
  }

  @Test("a section in the table is indented by its level, and its paragraphs are a range")
  func sections() {
    let rows = [(1, JSONValue.list([.number(1), .number(1)])), (3, .null)].map { level, own in
      JSONObject([
        "number": .number(7), "title": .text("T"), "level": .number(level),
        "origin": .text("topic"), "paragraphs": own,
      ])
    }
    let cells = rows.map { row in [TableColumn].sections.map { $0.cell(row) } }
    #expect(cells == [["7", "T", "topic", "1"], ["7", "    T", "topic", ""]])
  }

  @Test("a mention over a line's end is on one line in the table")
  func mentionOnOneLine() {
    let columns = [TableColumn].mentions
    #expect(columns.last?.cell(JSONObject(["text": .text("Ann\n \tLind")])) == "Ann Lind")
  }
}

@Suite("Records of paragraphs") struct ParagraphRecordTests {
  private func document(
    _ kinds: [ParagraphKind], _ details: DocumentDetails = DocumentDetails()
  ) -> Document {
    var document = Document(
      id: DocumentID(1), title: "", source: TextSource(copying: Array("\u{E9}\n\n".utf8)),
      details: details)
    let paragraphs = kinds.map { Paragraph(span: Span(0, 2), kind: $0) }
    document.apply(
      DocumentDelta(document: document.id, paragraphs: paragraphs, isComplete: true))
    return document
  }

  @Test(
    "kinds have names",
    arguments: [
      (ParagraphKind.prose, "prose"), (.heading, "heading"), (.listItem, "list-item"),
      (.quotation, "quotation"), (.verse, "verse"), (.code, "code"), (.tableRow, "table-row"),
    ])
  func kinds(kind: ParagraphKind, name: String) {
    let document = document([kind])
    let record = document.paragraphRecord(0, OffsetUnit(.bytes, document))
    #expect(record["kind"] == .text(name))
  }

  @Test("a paragraph before any section has none, and offsets in the unit asked for")
  func fields() {
    let document = document([.prose])
    let record = document.paragraphRecord(0, OffsetUnit(.codepoints, document))
    #expect(
      record
        == JSONObject([
          "number": .number(1), "section": .null, "kind": .text("prose"), "start": .number(0),
          "end": .number(1), "text": .text("\u{E9}"),
        ]))
  }

  @Test("in a format with places, a paragraph has its place, if it is known")
  func places() {
    var details = DocumentDetails()
    details.places = [SourcePlace(paragraph: 1, label: "page 2")]
    let document = document([.prose, .prose], details)
    let unit = OffsetUnit(.bytes, document)
    #expect(document.paragraphRecord(0, unit).fields.last == .init(name: "place", value: .null))
    #expect(document.paragraphRecord(1, unit)["place"] == .text("page 2"))
  }
}
