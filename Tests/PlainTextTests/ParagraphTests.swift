import DocumentModel
import PlainText
import Testing

@Suite("Paragraphs of a plain text") struct ParagraphTests {
  @Test(
    "blank lines separate them, whatever ends a line",
    arguments: [
      "One here.\n\nTwo there.\n", "One here.\r\n\r\nTwo there.\r\n", "One here.\r\rTwo there.\r",
      "\n\n  One here. \t \n \u{A0}\t\n\u{3000}Two there.\u{2003}\n\n\n",
      "One here.\n\u{C}\nTwo there.",
      "\u{FEFF}One here.\n\nTwo there.",
    ])
  func blankLines(text: String) {
    #expect(read(text).texts == ["One here.", "Two there."])
  }

  @Test("wrapped lines belong together")
  func wrapped() {
    let text = """
      It was a dark and stormy night and the rain fell in torrents except at
      short intervals when it was checked by a violent gust of wind which swept
      up the streets.

      It is in London that our scene lies, rattling along the housetops and
      fiercely agitating the scanty flame of the lamps.
      """
    let document = read(text)
    #expect(document.paragraphs.count == 2)
    #expect(document.paragraphs.allSatisfy { $0.kind == .prose })
    #expect(document.text(document.paragraphs[0].span).hasSuffix("the streets."))
  }

  @Test("a wrapped block among paragraphs of one long line each is one paragraph")
  func wrappedAmongLongLines() {
    let long = String(repeating: "The ferry was late and nobody minded it much. ", count: 9)
    let notice = "This text is for the use of anyone anywhere at no cost and with\nno restrictions."
    let text = ([notice] + (0..<8).map { long + "\($0)." }).joined(separator: "\n\n")
    let document = read(text)
    #expect(document.paragraphs.count == 9)
    #expect(document.text(document.paragraphs[0].span) == notice)
  }

  @Test("wrapped lines without blank lines are divided where a line is indented")
  func indented() {
    let text = """
      It was a dark and stormy night and the rain fell in torrents except at
      short intervals when it was checked by a violent gust of wind which swept
      up the streets.
         For it is in London that our scene lies, rattling along the housetops,
      fiercely agitating the scanty flame of the lamps that struggled against it.
      """
    #expect(read(text).paragraphs.count == 2)
  }

  @Test("without blank lines every line is a paragraph")
  func oneLineEach() {
    let long = String(repeating: "Word after word. ", count: 12)
    let document = read("\(long)\nShort.\n\(long)\n\(long)\n")
    #expect(document.paragraphs.count == 4)
    #expect(document.texts[1] == "Short.")
  }

  @Test("verse keeps its lines")
  func verse() {
    let text = """
      The curfew tolls the knell of parting day,
      The lowing herd wind slowly o’er the lea,
      The plowman homeward plods his weary way,
      And leaves the world to darkness and to me.

      Now fades the glimm’ring landscape on the sight,
      And all the air a solemn stillness holds,
      """
    #expect(read(text).paragraphs.map(\.kind) == [.verse, .verse])
  }

  @Test("items of a list are paragraphs of their own")
  func lists() {
    let document = read("Buy:\n- milk\n- bread\n  and butter\n\n1. First\n2. Second\n")
    #expect(document.texts == ["Buy:", "- milk", "- bread\n  and butter", "1. First", "2. Second"])
    #expect(document.paragraphs.dropFirst().allSatisfy { $0.kind == .listItem })
  }

  @Test("a wrapped line that begins with a year is no item")
  func years() {
    let text = """
      The war that had been feared for so many years broke out in the summer of
      1914. Nobody had believed that it would come, and everybody went on as if
      it could not.
      """
    #expect(read(text).paragraphs.count == 1)
  }

  @Test("quoted mail is a quotation")
  func quotations() {
    let document = read("> He wrote this\n> and that.\n\nI answer.\n")
    #expect(document.paragraphs.map(\.kind) == [.quotation, .prose])
  }

  @Test("fences, tables and indented code count in Markdown")
  func markdown() {
    let text =
      "# A\n\nText.\n\n## B\n\n```\nlet x\n\nlet y\n```\n\n| a | b |\n| 1 | 2 |\n\n    code\n"
    let document = read(text)
    #expect(
      document.paragraphs.map(\.kind) == [
        .prose, .prose, .prose, .code, .tableRow, .tableRow, .code,
      ])
    #expect(document.texts[3] == "```\nlet x\n\nlet y\n```")
  }

  @Test("a fence that is never closed is text")
  func openFence() {
    #expect(read("# A\n\n## B\n\n```\nText.\n\nMore.\n").paragraphs.map(\.kind).last == .prose)
  }

  @Test(
    "texts without words have no paragraphs",
    arguments: ["", " ", "\n\n\r\n", "\u{FEFF}", "\u{A0}\t"])
  func empty(text: String) {
    let document = read(text)
    #expect(document.paragraphs.isEmpty)
    #expect(document.sections.isEmpty)
    #expect(document.isComplete)
  }

  @Test(
    "ill-formed sequences are counted, one per maximal subpart, and kept",
    arguments: [
      ([0x41, 0xFF, 0x42], 1), ([0xE2, 0x82, 0x0A, 0x41], 1), ([0x41, 0xC0, 0xAF], 2),
      ([0xF0, 0x9F, 0x98], 1), ([0xED, 0xA0, 0x80, 0x41], 3), ([0xC3, 0xA9], 0),
    ] as [([UInt8], Int)])
  func invalid(bytes: [UInt8], count: Int) {
    let document = read(bytes: bytes)
    #expect(document.invalidSequences == count)
    #expect(document.paragraphs.count >= 1)
  }

  @Test("a very long line and very long block give a result", arguments: [1 << 12, 1 << 30])
  func long(budget: Int) {
    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    for index in stride(from: 7, to: bytes.count, by: 8) { bytes[index] = 0x20 }
    #expect(read(bytes: bytes, budget: budget).paragraphs.count == 1)
    for index in stride(from: 71, to: bytes.count, by: 72) { bytes[index] = 0x0A }
    let document = read(bytes: bytes, budget: budget)
    #expect(document.isComplete)
    #expect(!document.paragraphs.isEmpty)
  }
}
