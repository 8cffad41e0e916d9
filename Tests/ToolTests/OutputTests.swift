import Characters
import DocumentModel
import JSON
import Testing

@testable import dramatis_tool

@Suite("Formats of output") struct OutputTests {
  /// A text with a cast made by hand; the smiling face takes four bytes.
  private let sample = Sample()

  private struct Sample {
    let document: Document
    let cast: Cast

    init() {
      let text = "😀 Ann Lind,\nmet =Bo=.\n\nLind left."
      let source = TextSource(copying: Array(text.utf8))
      var document = Document(id: DocumentID(1), title: "", source: source)
      let section = Section(
        title: .words("Of \"Ann\""), level: 1, origin: .topic, paragraphs: 0..<2)
      document.apply(
        DocumentDelta(
          document: document.id,
          paragraphs: [Paragraph(span: Span(0, 24)), Paragraph(span: Span(26, 36))],
          sections: [
            section, Section(title: .words("x"), level: 2, origin: .topic, paragraphs: 2..<2),
          ],
          isComplete: true))
      self.document = document
      cast = Cast(
        CastDelta(
          document: document.id,
          mentions: [
            Mention(span: Span(5, 13), alias: 0, paragraph: 0),
            Mention(span: Span(19, 23), alias: 1, paragraph: 0),
            Mention(span: Span(26, 30), alias: 2, paragraph: 1),
          ],
          aliases: [
            Alias(text: "Ann Lind", member: 0, count: 1), Alias(text: "=Bo=", member: 1, count: 1),
            Alias(text: "Lind", member: 0, count: 1, reason: .surname),
          ],
          members: [
            CastMember(id: 0, name: "Ann Lind", kind: .person, confidence: 0.876),
            CastMember(id: 1, name: "=Bo=", kind: .other, isAmbiguous: true),
          ], isComplete: true))
    }
  }

  private func written(
    _ name: String, _ columns: [TableColumn], _ records: [JSONObject], _ format: OutputFormat,
    isTerminal: Bool = false, width: Int? = nil
  ) throws -> String {
    var output = OutputBuffer(isTerminal: isTerminal, width: width)
    try Listing(name: name, columns: columns, records: records).write(format, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  private func actors(_ format: OutputFormat, width: Int? = nil) throws -> String {
    let actors = ActorRecords(sample.cast)
    return try written(
      "actors", .actors, sample.cast.members.indices.map { actors.record($0) }, format,
      isTerminal: width != nil, width: width)
  }

  private func mentions(_ kind: OffsetKind, _ format: OutputFormat) throws -> String {
    let unit = OffsetUnit(kind, sample.document)
    let records = sample.cast.mentions.map { sample.document.mentionRecord($0, sample.cast, unit) }
    return try written("mentions", .mentions, records, format)
  }

  @Test("actors as JSON")
  func actorsAsJSON() throws {
    #expect(
      try actors(.json) == """
        {"schema": "dramatis/1", "actors": [
        {"id": 1, "name": "Ann Lind", "kind": "person", "confidence": 0.88, "ambiguous": false, "candidates": [], "doubtful": false, \
        "aliases": [{"text": "Ann Lind", "count": 1, "reason": "first"}, \
        {"text": "Lind", "count": 1, "reason": "surname"}], "mentions": 2, "paragraphs": [1, 2], "corrected": false},
        {"id": 2, "name": "=Bo=", "kind": "other", "confidence": 1.00, "ambiguous": true, "candidates": [], "doubtful": false, \
        "aliases": [{"text": "=Bo=", "count": 1, "reason": "first"}], \
        "mentions": 1, "paragraphs": [1], "corrected": false}
        ]}

        """)
  }

  @Test("actors as a table, cut where the terminal ends")
  func actorsAsTable() throws {
    #expect(
      try actors(.table) == """
        id  Name      Kind    Mentions  Paragraphs  Aliases
         1  Ann Lind  person         2           2  Ann Lind 1, Lind 1
         2  =Bo=      other          1           1  =Bo= 1

        """)
    #expect(
      try actors(.table, width: 20) == """
        id  Name      Kind …
         1  Ann Lind  perso…
         2  =Bo=      other…

        """)
  }

  @Test("actors as CSV, without formulas")
  func actorsAsCSV() throws {
    #expect(
      try actors(.csv)
        == "id,name,kind,confidence,ambiguous,candidates,doubtful,aliases,mentions,paragraphs,corrected\r\n"
        + "1,Ann Lind,person,0.88,false,,false,Ann Lind; Lind,2,1 2,false\r\n"
        + "2,'=Bo=,other,1.00,true,,false,'=Bo=,1,1,false\r\n")
  }

  @Test("mentions count code points or bytes")
  func mentionOffsets() throws {
    let rest = ["\"text\": \"Ann Lind\", \"paragraph\": 1, \"section\": 1}"]
    let row = "{\"actor\": 1, \"name\": \"Ann Lind\", \"kind\": \"person\", \"form\": \"name\", "
    #expect(
      try mentions(.codepoints, .jsonl).hasPrefix(row + "\"start\": 2, \"end\": 10, " + rest[0]))
    #expect(try mentions(.bytes, .jsonl).hasPrefix(row + "\"start\": 5, \"end\": 13, " + rest[0]))
  }

  @Test("sections without own paragraphs have none")
  func sections() throws {
    let records = sample.document.sections.indices.map { sample.document.sectionRecord($0) }
    #expect(
      try written("sections", .sections, records, .jsonl) == """
        {"number": 1, "title": "Of \\"Ann\\"", "level": 1, "origin": "topic", "paragraphs": [1, 2]}
        {"number": 2, "title": "x", "level": 2, "origin": "topic", "paragraphs": null}

        """)
    #expect(
      try written("sections", .sections, records, .table)
        == """
        §  Title     Origin  Paragraphs
        1  Of "Ann"  topic   1-2
        2    x       topic   \u{20}

        """.replacing("   \u{20}\n", with: "   \n"))
  }

  @Test(
    "JSON escapes what could act on a terminal",
    arguments: [
      ("\u{1B}[0m", "\"\\u001b[0m\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\r\n\t", "\"\\r\\n\\t\""),
      ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""), ("\u{202E}\u{9B}", "\"\\u202e\\u009b\""),
      ("\u{200D}\u{FE0F}", "\"\\u200d\\ufe0f\""), ("\u{FFFF}", "\"\\uffff\""),
      ("\u{E0041}\u{10FFFF}", "\"\\udb40\\udc41\\udbff\\udfff\""),
      ("caf\u{E9}\u{1F600}", "\"caf\u{E9}\u{1F600}\""),
    ])
  func json(text: String, quoted: String) { #expect(JSONText.quoted(text) == quoted) }

  @Test(
    "CSV quotes cells and disarms formulas",
    arguments: [
      ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("=1+1", "'=1+1"),
      ("@x", "'@x"), ("-1", "'-1"), ("+1", "'+1"), ("\tx", "'\tx"), ("a=b", "a=b"), ("", ""),
    ])
  func csv(text: String, cell: String) {
    let csv = CSVText(isForTerminal: false)
    #expect(csv.row(csv.cells(of: JSONObject(["x": .text(text)]))) == cell + "\r\n")
  }

  @Test(
    "nothing from a text acts on a terminal", arguments: [OutputFormat.table, .csv, .json, .jsonl])
  func terminalSafety(format: OutputFormat) throws {
    let hostile =
      "\u{1B}]0;x\u{7}\u{202E}\u{9B}1m\u{61C}\u{180E}\u{200B}\u{200D}\u{2060}\u{FEFF}\u{FFF9}"
      + "\u{FE0F}\u{E0100}\u{E0041}\u{AD}\u{3164}\u{2028}\u{2029}"
    let record = JSONObject(["title": .text(hostile)])
    let columns = [TableColumn(heading: "Title") { _ in hostile }]
    let text = try written("sections", columns, [record], format, isTerminal: true)
    let forbidden = text.unicodeScalars.filter {
      $0.visibility != .visible && $0 != "\n" && $0 != "\r"
    }
    #expect(forbidden.isEmpty)
  }

  @Test("records are sorted by name, those inside them too")
  func sorting() {
    let inner = JSONObject(["b": .null, "a": .number(1)])
    let record = JSONObject(["y": .list([.object(inner)]), "x": .object(inner), "B": .text("")])
    let sorted = #"{"B": "", "x": {"a": 1, "b": null}, "y": [{"a": 1, "b": null}]}"#
    #expect(JSONText.of(record, isSorted: true) == sorted)
  }

  @Test("a text on a terminal is made visible, but for its lines")
  func visibleText() throws {
    let source = TextSource(copying: Array("a\r\nb\u{1B}[31m\u{202E}\r\n\rc".utf8) + [0xFF])
    var output = OutputBuffer(isTerminal: true)
    try VisibleText(source).write(to: &output)
    #expect(
      String(decoding: output.bytes, as: UTF8.self) == "a\nb\\u{1B}[31m\\u{202E}\n\\rc\\xFF")
  }

  @Test("paragraphs to read fill lines of the width that there is")
  func paragraphText() throws {
    var output = OutputBuffer()
    try ParagraphText(document: sample.document, width: 12).write([0, 1], to: &output)
    #expect(
      String(decoding: output.bytes, as: UTF8.self) == """
        ¶ 1  § 1 Of…
        😀 Ann Lind,
        met =Bo=.

        ¶ 2  § 1 Of…
        Lind left.

        """)
  }

  private func table(_ cells: [[String]], width: Int? = nil) throws -> String {
    let records = cells.map { JSONObject(["a": .text($0[0]), "b": .text($0[1])]) }
    let columns = [TableColumn.text("A", "a"), .number("B", "b"), .text("C", "a")]
    return try written("x", columns, records, .table, isTerminal: width != nil, width: width)
  }

  @Test("columns are as wide as their widest cell on a terminal, in cells, not in characters")
  func wideCharacters() throws {
    #expect(
      try table([["港口", "1"], ["e\u{301}", "22"], ["\u{1F600}x", "333"]]) == """
        A       B  C
        港口    1  港口
        e\u{301}      22  e\u{301}
        \u{1F600}x   333  \u{1F600}x

        """)
  }

  @Test("a heading may be the widest cell")
  func wideHeading() throws {
    let columns = [TableColumn.text("Wide", "a"), .number("Number", "b")]
    let records = [JSONObject(["a": .text("x"), "b": .number(7)])]
    #expect(
      try written("x", columns, records, .table) == "Wide  Number\nx          7\n")
  }

  @Test("an escaped character is as wide as its escape")
  func wideEscape() throws {
    #expect(
      try table([["\u{7}", "1"], ["b", "2"]]) == """
        A      B  C
        \\u{7}  1  \\u{7}
        b      2  b

        """)
  }

  @Test(
    "a line is cut before a character that is too wide, and says so",
    arguments: [
      ("港口", 4, "港口"), ("港口港", 5, "港口…"), ("港口港", 4, "港…"), ("abc", 3, "abc"),
      ("abcd", 3, "ab…"), ("abc", 1, "…"), ("e\u{301}fg", 2, "e\u{301}…"), ("ab", 0, "ab"),
    ])
  func cutting(line: String, width: Int, result: String) { #expect(cut(line, to: width) == result) }

  @Test(
    "a cell that ends or quotes a cell in CSV is quoted",
    arguments: [
      ("\r", "\"'\r\""), ("a\rb", "\"a\rb\""), ("\"", "\"\"\"\""),
      ("=\"x\",1", "\"'=\"\"x\"\",1\""),
      ("\"\u{301},", "\"\"\"\u{301},\""), ("\"\u{200D}", "\"\"\"\u{200D}\""),
      ("a;b", "a;b"), (" a ", " a "), ("'x", "'x"), ("\u{2028}", "\u{2028}"),
    ])
  func csvQuotes(text: String, cell: String) {
    let csv = CSVText(isForTerminal: false)
    #expect(csv.row(csv.cells(of: JSONObject(["x": .text(text)]))) == cell + "\r\n")
  }

  @Test(
    "values in CSV",
    arguments: [
      (.number(-7), "-7"), (.decimal(0.5), "0.50"), (.flag(false), "false"), (.null, ""),
      (.list([]), ""), (.list([.number(1), .number(2)]), "1 2"),
      (.list([.text("a"), .text("=b")]), "a; '=b"),
      (.list([.object(JSONObject(["count": .number(2), "text": .text("x")]))]), "x"),
    ] as [(JSONValue, String)])
  func csvValues(value: JSONValue, cell: String) {
    #expect(CSVText(isForTerminal: false).cells(of: JSONObject(["x": value])) == [cell])
  }

  @Test("CSV for a terminal is escaped, and still disarmed")
  func csvOnTerminal() {
    let csv = CSVText(isForTerminal: true)
    #expect(csv.cells(of: JSONObject(["x": .text("=\u{1B}")])) == ["'=\\u{1B}"])
  }

  @Test(
    "JSON separates records; an empty list is one line",
    arguments: [
      (0, "[]}\n"), (1, "[\n{\"n\": 0}\n]}\n"), (2, "[\n{\"n\": 0},\n{\"n\": 1}\n]}\n"),
    ])
  func jsonLists(count: Int, list: String) throws {
    let records = (0..<count).map { JSONObject(["n": .number($0)]) }
    let text = try written("x", [], records, .json)
    #expect(text == "{\"schema\": \"dramatis/1\", \"x\": " + list)
  }

  @Test(
    "no records are nothing in the other formats", arguments: [OutputFormat.table, .jsonl, .csv])
  func nothing(format: OutputFormat) throws {
    #expect(try written("x", [.text("A", "a")], [], format) == "")
  }

  @Test("a field before the array stands in JSON only", arguments: OutputFormat.allCases)
  func header(format: OutputFormat) throws {
    var output = OutputBuffer()
    try Listing(
      name: "x", columns: [.text("A", "a")], records: [JSONObject(["a": .number(1)])],
      header: [.init(name: "language", value: .null)]
    ).write(format, to: &output)
    let text = String(decoding: output.bytes, as: UTF8.self)
    #expect(text.contains("\"language\": null, \"x\": [") == (format == .json))
    #expect(text.contains("language") == (format == .json))
  }

  @Test("values nest in JSON")
  func nestedJSON() {
    let record = JSONObject([
      "a": .list([.object(JSONObject(["b": .decimal(1), "c": .null])), .list([.flag(true)])])
    ])
    #expect(JSONText.of(record) == #"{"a": [{"b": 1.00, "c": null}, [true]]}"#)
  }

  @Test("verse keeps its lines, a word wider than a line has one to itself")
  func paragraphKinds() throws {
    let text = "ab\ncd ef\n\nabc def\nefghijkl m"
    var document = Document(
      id: DocumentID(1), title: "", source: TextSource(copying: Array(text.utf8)))
    document.apply(
      DocumentDelta(
        document: document.id,
        paragraphs: [
          Paragraph(span: Span(0, 8), kind: .verse), Paragraph(span: Span(10, 28)),
        ], isComplete: true))
    var output = OutputBuffer()
    try ParagraphText(document: document, width: 6).write([0, 1], to: &output)
    #expect(
      String(decoding: output.bytes, as: UTF8.self)
        == "¶ 1\nab\ncd ef\n\n¶ 2\nabc\ndef\nefghijkl\nm\n")
  }
}
