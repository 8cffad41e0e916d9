import DocumentModel
import ReaderProtocol
import Testing

@Suite("What of a DOCX is kept, and what is lost") struct DOCXKeptTests {
  private func lines(_ body: String, styles: String = "") throws -> [String] {
    try read(WordDocument(body: body, styles: styles).bytes).lines
  }

  private func run(_ inner: String) -> String { "<w:r>\(inner)</w:r>" }

  private func style(_ id: String, _ name: String) -> String {
    "<w:style w:styleId='\(id)'><w:name w:val='\(name)'/></w:style>"
  }

  @Test("headers, footers and comments are no text")
  func surroundings() throws {
    var document = WordDocument(
      body: "<w:p><w:commentRangeStart w:id='1'/>\(run("<w:t>Ida left.</w:t>"))"
        + "<w:commentRangeEnd w:id='1'/>\(run("<w:commentReference w:id='1'/>"))</w:p>"
        + "<w:sectPr><w:headerReference r:id='k'/><w:footerReference r:id='l'/></w:sectPr>")
    document.others = ["header1", "footer1", "comments"].map {
      ("word/\($0).xml", "<w:hdr xmlns:w='w'>\(wordParagraph($0))</w:hdr>")
    }
    #expect(try read(document.bytes).lines == ["p Ida left."])
  }

  @Test(
    "a table of contents and one of figures are left out",
    arguments: ["toc 1", "toc 9", "table of figures"])
  func contents(name: String) throws {
    let body = wordParagraph("One 3", "<w:pStyle w:val='s'/>") + wordParagraph("x")
    #expect(try lines(body, styles: style("s", name)) == ["p x"])
  }

  @Test("a style that only sounds like a table of contents is text")
  func noContents() throws {
    let body = wordParagraph("One 3", "<w:pStyle w:val='s'/>")
    #expect(try lines(body, styles: style("s", "tocsin")) == ["p One 3"])
  }

  @Test("endnotes follow in one row with footnotes, in the order of their marks")
  func endnotes() throws {
    var document = WordDocument(
      body: "<w:p>\(run("<w:t>a</w:t><w:endnoteReference w:id='4'/>"))"
        + "\(run("<w:t>b</w:t><w:footnoteReference w:id='4'/>"))</w:p>")
    document.footnotes = "<w:footnote w:id='4'>\(wordParagraph("foot"))</w:footnote>"
    document.endnotes = "<w:endnote w:id='4'>\(wordParagraph("end"))</w:endnote>"
    #expect(
      try read(document.bytes).lines == ["p a[1]b[2]", "h Notes", "p [1] end", "p [2] foot"])
  }

  @Test("a mark of a note that isn't there is no mark")
  func lostNote() throws {
    let body = "<w:p>\(run("<w:t>a</w:t><w:footnoteReference w:id='9'/><w:t>b</w:t>"))</w:p>"
    #expect(try lines(body) == ["p ab"])
  }

  @Test("the number of a heading is lost, its words are kept")
  func headingNumber() throws {
    var document = WordDocument(
      body: wordParagraph(
        "Arrival", "<w:pStyle w:val='h'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
      ) + wordParagraph("x"))
    document.styles = style("h", "heading 1")
    document.numbering =
      "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/></w:lvl>"
      + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
    #expect(try read(document.bytes).lines == ["h Arrival", "p x"])
  }

  @Test(
    "items are numbered in the style of their level",
    arguments: [
      ("lowerRoman", 4, "l iv. x"), ("upperRoman", 9, "l IX. x"), ("upperLetter", 27, "l AA. x"),
      ("lowerLetter", 26, "l z. x"), ("ordinalText", 3, "l 3. x"), ("none", 1, "l x"),
    ])
  func numberStyles(format: String, start: Int, line: String) throws {
    var document = WordDocument(
      body: wordParagraph("x", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"))
    document.numbering =
      "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='\(start)'/>"
      + "<w:numFmt w:val='\(format)'/></w:lvl></w:abstractNum>"
      + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
    #expect(try read(document.bytes).lines == [line])
  }

  @Test(
    "a symbol is kept if it means something without its font",
    arguments: [("2192", "p a→b"), ("F0E0", "p ab"), ("zz", "p ab"), ("D800", "p ab")])
  func symbols(code: String, line: String) throws {
    let body = "<w:p>\(run("<w:t>a</w:t><w:sym w:font='S' w:char='\(code)'/><w:t>b</w:t>"))</w:p>"
    #expect(try lines(body) == [line])
  }

  @Test("a break of a page or column is a blank, one of a line is a line's end")
  func breaks() throws {
    let body =
      "<w:p>\(run("<w:t>a</w:t><w:br w:type='page'/><w:t>b</w:t><w:br w:type='column'/><w:t>c</w:t>"))"
      + "\(run("<w:cr/><w:t>d</w:t>"))</w:p>"
    #expect(try lines(body) == ["v a b c\nd"])
  }

  @Test("pictures are counted, whichever element holds them")
  func pictures() throws {
    let body =
      "<w:p>\(run("<w:drawing><w:pic><w:t>no</w:t></w:pic></w:drawing><w:t>x</w:t>"))"
      + "\(run("<w:pict><v:imagedata/></w:pict>"))</w:p>"
    let foreign = try read(WordDocument(body: body).bytes)
    #expect(foreign.lines == ["p x"])
    #expect(foreign.details.notices == ["2 pictures left out"])
  }

  @Test("where there is no choice, what stands in for it is read")
  func fallback() throws {
    let body =
      "<w:p>\(run("<mc:AlternateContent><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent>"))"
      + "</w:p>"
    #expect(try lines(body) == ["p old"])
  }

  @Test("text boxes in text boxes are read to a depth of eight, the rest is left out with a notice")
  func deepBoxes() throws {
    let body = (0..<12).reversed().reduce("") { inner, depth in
      let box = inner.isEmpty ? "" : run("<w:txbxContent>\(inner)</w:txbxContent>")
      return "<w:p>\(run("<w:t>box \(depth)</w:t>"))\(box)</w:p>"
    }
    let foreign = try read(WordDocument(body: body).bytes)
    #expect(foreign.lines == (0...8).map { "p box \($0)" })
    #expect(foreign.details.notices == ["text boxes more than 8 deep are left out"])
  }

  @Test("a row that was deleted is left out")
  func deletedRow() throws {
    let cells = "<w:tc>\(wordParagraph("a"))</w:tc><w:tc>\(wordParagraph("b"))</w:tc>"
    let body = "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>\(cells)</w:tr><w:tr>\(cells)</w:tr></w:tbl>"
    #expect(try lines(body) == ["r a | b"])
  }

  @Test("emphasis is recorded, unless it is switched off")
  func emphasis() throws {
    let body =
      "<w:p>" + run("<w:rPr><w:i/></w:rPr><w:t>one</w:t>")
      + run("<w:rPr><w:b w:val='0'/></w:rPr><w:t> two </w:t>")
      + run("<w:rPr><w:b w:val='true'/></w:rPr><w:t>three</w:t>") + "</w:p>"
    let foreign = try read(WordDocument(body: body).bytes)
    #expect(foreign.lines == ["p one two three"])
    #expect(foreign.details.emphasis.map { foreign.string($0.span) } == ["one", "three"])
    #expect(foreign.details.emphasis.map(\.kind) == [.emphasis, .strong])
  }

  @Test("the name of a style says what is a quotation", arguments: ["Quote", "Block Text"])
  func quotations(name: String) throws {
    let body = wordParagraph("x", "<w:pStyle w:val='s'/>")
    #expect(try lines(body, styles: style("s", name)) == ["q x"])
  }

  @Test("without pages the place is the file")
  func place() throws {
    let foreign = try read(WordDocument(body: wordParagraph("x")).bytes)
    #expect(foreign.details.places.map(\.label) == ["word/doc.xml"])
  }

  @Test("a workbook and slides are no DOCX", arguments: ["xl/workbook.xml", "ppt/slides.xml"])
  func otherOffice(path: String) {
    let bytes = ZipWriter([
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": "<Relationships><Relationship Id='a' Type='x/officeDocument' "
        + "Target='\(path)'/></Relationships>",
      path: "<w:document xmlns:w='w'><w:body>\(wordParagraph("x"))</w:body></w:document>",
    ]).bytes
    let error = #expect(throws: ReaderError.self) { try read(bytes) }
    #expect(error?.code == .unknownFormat)
  }
}
