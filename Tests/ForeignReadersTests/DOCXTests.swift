import ReaderProtocol
import Testing

/// A document in the making.
struct WordDocument {
  var body: String
  var styles = ""
  var numbering = ""
  var footnotes = ""
  var endnotes = ""
  /// Files that the text doesn't name.
  var others: [(path: String, text: String)] = []
  /// Stands before the text.
  var doctype = ""

  var bytes: [UInt8] {
    let names =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
      + "xmlns:mc='m' xmlns:v='v' xmlns:wps='s' "
      + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    var zip = ZipWriter([
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels":
        "<Relationships><Relationship Id='a' Type='\(type)officeDocument' Target='word/doc.xml'/>"
        + "</Relationships>",
      "word/_rels/doc.xml.rels":
        "<Relationships><Relationship Id='s' Type='\(type)styles' Target='styles.xml'/>"
        + "<Relationship Id='n' Type='\(type)numbering' Target='/word/numbering.xml'/>"
        + "<Relationship Id='f' Type='\(type)footnotes' Target='footnotes.xml'/>"
        + "<Relationship Id='e' Type='\(type)endnotes' Target='endnotes.xml'/>"
        + "<Relationship Id='h' Type='\(type)hyperlink' Target='https://x.org/' TargetMode='External'/>"
        + "</Relationships>",
      "word/doc.xml": "\(doctype)<w:document \(names)><w:body>\(body)</w:body></w:document>",
      "word/styles.xml": "<w:styles \(names)>\(styles)</w:styles>",
      "word/numbering.xml": "<w:numbering \(names)>\(numbering)</w:numbering>",
      "word/footnotes.xml": "<w:footnotes \(names)>\(footnotes)</w:footnotes>",
      "word/endnotes.xml": "<w:endnotes \(names)>\(endnotes)</w:endnotes>",
      "docProps/core.xml":
        "<cp xmlns:dc='d'><dc:title>T</dc:title><dc:creator>Ana</dc:creator></cp>",
    ])
    for other in others { zip.add(other.path, other.text) }
    return zip.bytes
  }
}

/// A paragraph with properties.
func wordParagraph(_ text: String, _ properties: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
}

struct DOCXTests {
  private func lines(_ body: String) throws -> [String] {
    try read(WordDocument(body: body).bytes).lines
  }

  @Test(
    "headings are recognised by styles, whatever their ids, through the styles they are based on")
  func headings() throws {
    var document = WordDocument(
      body: wordParagraph("A", "<w:pStyle w:val='berschrift1'/>") + wordParagraph("x")
        + wordParagraph("B", "<w:pStyle w:val='mine'/>") + wordParagraph("y"))
    document.styles =
      "<w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>"
      + "<w:style w:styleId='base'><w:name w:val='b'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>"
      + "<w:style w:styleId='mine'><w:name w:val='m'/><w:basedOn w:val='base'/></w:style>"
    #expect(try read(document.bytes).outline == ["1 A 0", "2 B 2"])
  }

  @Test("a paragraph may say itself that it is a heading, or that it is not")
  func directLevel() throws {
    var document = WordDocument(
      body: wordParagraph("A", "<w:outlineLvl w:val='0'/>")
        + wordParagraph("x", "<w:pStyle w:val='h'/><w:outlineLvl w:val='9'/>"))
    document.styles = "<w:style w:styleId='h'><w:name w:val='heading 1'/></w:style>"
    #expect(try read(document.bytes).lines == ["h A", "p x"])
  }

  @Test("styles that are based on each other in a circle end")
  func circle() throws {
    var document = WordDocument(body: wordParagraph("x", "<w:pStyle w:val='a'/>"))
    document.styles =
      "<w:style w:styleId='a'><w:basedOn w:val='b'/></w:style>"
      + "<w:style w:styleId='b'><w:basedOn w:val='a'/></w:style>"
    #expect(try read(document.bytes).lines == ["p x"])
  }

  @Test("items of lists have bullets and numbers, each level its own")
  func lists() throws {
    func item(_ text: String, _ list: Int, _ level: Int) -> String {
      wordParagraph(
        text, "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>")
    }
    var document = WordDocument(
      body: item("a", 1, 0) + item("b", 1, 1) + item("c", 2, 0) + item("d", 2, 1) + item("e", 2, 1)
        + item("f", 2, 0) + item("g", 2, 1) + item("h", 3, 0) + item("i", 0, 0))
    document.numbering =
      "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl>"
      + "<w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>"
      + "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/></w:lvl>"
      + "<w:lvl w:ilvl='1'><w:numFmt w:val='lowerLetter'/></w:lvl></w:abstractNum>"
      + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
      + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>"
      + "<w:num w:numId='3'><w:abstractNumId w:val='1'/>"
      + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/></w:lvlOverride></w:num>"
    #expect(
      try read(document.bytes).lines == [
        "l • a", "l ◦ b", "l 1. c", "l a. d", "l b. e", "l 2. f", "l a. g", "l 7. h", "p i",
      ])
  }

  @Test("deleted text is left out, inserted text is kept")
  func changes() throws {
    let body =
      "<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del>"
      + "<w:ins><w:r><w:t>c</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>d</w:t></w:r></w:moveFrom></w:p>"
    #expect(try lines(body) == ["p ac"])
  }

  @Test("paragraphs between which the end is deleted are one")
  func deletedEnd() throws {
    let body = wordParagraph("a ", "<w:rPr><w:del/></w:rPr>") + wordParagraph("b")
    #expect(try lines(body) == ["p a b"])
  }

  @Test("of alternatives only one is read")
  func alternatives() throws {
    let box = "<w:txbxContent>\(wordParagraph("box"))</w:txbxContent>"
    let body =
      "<w:p><w:r><w:t>a</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx>\(box)</wps:txbx>"
      + "</mc:Choice><mc:Fallback><v:textbox>\(box)</v:textbox></mc:Fallback></mc:AlternateContent>"
      + "</w:r><w:r><w:t>b</w:t></w:r></w:p>"
    #expect(try lines(body) == ["p ab", "p box"])
  }

  @Test("what fields do is left out, what they show is kept")
  func fields() throws {
    let body =
      "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>page 3</w:t></w:r></w:p>"
    #expect(try lines(body) == ["p page 3"])
  }

  @Test("tabs are blanks, breaks are line breaks, soft hyphens go, hidden text isn't read")
  func runs() throws {
    let body =
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:noBreakHyphen/>"
      + "<w:t>d</w:t><w:br/><w:t>e</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>f</w:t></w:r></w:p>"
    #expect(try lines(body) == ["v a bc-d\ne"])
  }

  @Test("footnotes are put under Notes")
  func footnotes() throws {
    var document = WordDocument(
      body: "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id='2'/><w:t>b</w:t></w:r></w:p>")
    document.footnotes = "<w:footnote w:id='2'>\(wordParagraph("note"))</w:footnote>"
    #expect(try read(document.bytes).lines == ["p a[1]b", "h Notes", "p [1] note"])
  }

  private func noteMark(_ id: Int) -> String { "<w:r><w:footnoteReference w:id='\(id)'/></w:r>" }

  @Test("notes that mark each other are read once each")
  func notesInCircle() throws {
    let marks = String(repeating: noteMark(1) + noteMark(2), count: 10)
    var document = WordDocument(body: "<w:p>\(noteMark(1))</w:p>")
    document.footnotes =
      "<w:footnote w:id='1'><w:p><w:r><w:t>a</w:t></w:r>\(marks)</w:p></w:footnote>"
      + "<w:footnote w:id='2'><w:p><w:r><w:t>b</w:t></w:r>\(marks)</w:p></w:footnote>"
    let lines = try read(document.bytes).lines
    #expect(lines.map { $0.prefix(7) } == ["p [1]", "h Notes", "p [1] a", "p [2] b"])
  }

  @Test("a note that is marked twice has one number")
  func noteMarkedTwice() throws {
    var document = WordDocument(
      body: "<w:p><w:r><w:t>a</w:t></w:r>\(noteMark(2))<w:r><w:t>b</w:t></w:r>\(noteMark(2))</w:p>")
    document.footnotes = "<w:footnote w:id='2'>\(wordParagraph("note"))</w:footnote>"
    #expect(try read(document.bytes).lines == ["p a[1]b[1]", "h Notes", "p [1] note"])
  }

  @Test("rows of a table are lines; a table of blocks is read cell by cell")
  func tables() throws {
    func table(_ cells: String) -> String { "<w:tbl><w:tr>\(cells)</w:tr></w:tbl>" }
    func cell(_ blocks: String) -> String { "<w:tc>\(blocks)</w:tc>" }
    let plain = table(cell(wordParagraph("a")) + cell("<w:p/>") + cell(wordParagraph("b")))
    let blocks = table(cell(wordParagraph("c") + wordParagraph("d")) + cell(wordParagraph("e")))
    #expect(try lines(plain + blocks) == ["r a | | b", "p c", "p d", "p e"])
  }

  @Test("links to the web are listed")
  func links() throws {
    let body = "<w:p><w:hyperlink r:id='h'><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>"
    #expect(try lines(body) == ["p x", "h Links", "l • https://x.org/"])
  }

  @Test("pages are known where the program has left their breaks")
  func pages() throws {
    let body =
      wordParagraph("a")
      + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p>"
    #expect(
      try read(WordDocument(body: body).bytes).details.places.map(\.label) == ["page 1", "page 2"])
  }

  @Test("title and author come from the properties; a title that repeats them is no text")
  func metadata() throws {
    let foreign = try read(WordDocument(body: wordParagraph("T") + wordParagraph("x")).bytes)
    #expect(foreign.title == "T")
    #expect(foreign.details.author == "Ana")
    #expect(foreign.lines == ["p x"])
  }

  @Test("lines of code are one paragraph")
  func code() throws {
    var document = WordDocument(
      body: wordParagraph("if x", "<w:pStyle w:val='c'/>")
        + wordParagraph("  y", "<w:pStyle w:val='c'/>") + wordParagraph("z"))
    document.styles = "<w:style w:styleId='c'><w:name w:val='Source Code'/></w:style>"
    #expect(try read(document.bytes).lines == ["c if x\n  y", "p z"])
  }
}
