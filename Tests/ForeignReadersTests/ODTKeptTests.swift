import ReaderProtocol
import Testing

@Suite("What of an ODT is kept, and what is lost") struct ODTKeptTests {
  private func read(_ body: String, styles: String = "") throws -> ForeignText {
    try ForeignReadersTests.read(OpenDocument(body: body, styles: styles).bytes)
  }

  private func numbers(_ format: String, start: Int = 1) -> String {
    "<text:list-style style:name='L'><text:list-level-style-number text:level='1' "
      + "style:num-format='\(format)' text:start-value='\(start)'/></text:list-style>"
  }

  @Test(
    "items are numbered in the style of their level",
    arguments: [
      ("1", 3, "l 3. x"), ("a", 2, "l b. x"), ("A", 3, "l C. x"), ("i", 14, "l xiv. x"),
      ("I", 40, "l XL. x"), ("i", 4000, "l 4000. x"), ("", 1, "l x"),
    ])
  func numberStyles(format: String, start: Int, line: String) throws {
    let body =
      "<text:list text:style-name='L'><text:list-item><text:p>x</text:p></text:list-item></text:list>"
    #expect(try read(body, styles: numbers(format, start: start)).lines == [line])
  }

  @Test("a list's header has no marker, and takes no number")
  func listHeader() throws {
    let body =
      "<text:list text:style-name='L'><text:list-header><text:p>Who came</text:p></text:list-header>"
      + "<text:list-item><text:p>Ida</text:p></text:list-item></text:list>"
    let lines = try read(body, styles: numbers("1")).lines
    #expect(lines.map { $0.dropFirst(2) } == ["Who came", "1. Ida"])
  }

  @Test("an item may say its number, and the next one follows it")
  func startValue() throws {
    let item = { (start: String, text: String) in
      "<text:list-item\(start)><text:p>\(text)</text:p></text:list-item>"
    }
    let body =
      "<text:list text:style-name='L'>" + item("", "a") + item(" text:start-value='7'", "b")
      + item("", "c") + "</text:list>"
    #expect(try read(body, styles: numbers("1")).lines == ["l 1. a", "l 7. b", "l 8. c"])
  }

  @Test("pages are counted by the soft breaks, also one within a paragraph")
  func pages() throws {
    let body =
      "<text:p>a</text:p><text:soft-page-break/><text:p>b</text:p>"
      + "<text:p>c<text:soft-page-break/>d</text:p><text:p>e</text:p>"
    let foreign = try read(body)
    #expect(foreign.lines == ["p a", "p b", "p cd", "p e"])
    #expect(foreign.details.places.map(\.label) == ["page 1", "page 2", "page 3"])
  }

  @Test("without pages the place is the file")
  func noPages() throws {
    #expect(try read("<text:p>a</text:p>").details.places.map(\.label) == ["content.xml"])
  }

  @Test("pictures and objects are counted, their titles are no text")
  func pictures() throws {
    let body =
      "<text:p>a<draw:frame><draw:image/><svg:title xmlns:svg='v'>view</svg:title></draw:frame>"
      + "<draw:frame><draw:object><text:p>chart</text:p></draw:object></draw:frame>b</text:p>"
    let foreign = try read(body)
    #expect(foreign.lines == ["p ab"])
    #expect(foreign.details.notices == ["2 pictures left out"])
  }

  @Test("links to the web are listed")
  func links() throws {
    let body = "<text:p>a <text:a xlink:href='https://x.org/'>b</text:a></text:p>"
    #expect(try read(body).lines == ["p a b", "h Links", "l • https://x.org/"])
  }

  @Test("indexes of pictures and tables, forms and readings of characters are left out")
  func leftOut() throws {
    let body =
      "<text:illustration-index><text:p>Fig. 1</text:p></text:illustration-index>"
      + "<text:table-index><text:p>Table 1</text:p></text:table-index>"
      + "<office:forms><text:p>Name?</text:p></office:forms>"
      + "<text:p><text:ruby><text:ruby-base>山</text:ruby-base><text:ruby-text>yama</text:ruby-text>"
      + "</text:ruby></text:p>"
    #expect(try read(body).lines == ["p 山"])
  }

  @Test("lines of code are one paragraph, with their blanks")
  func code() throws {
    let line = { (inner: String) in
      "<text:p text:style-name='Preformatted_20_Text'>\(inner)</text:p>"
    }
    let body = line("if x") + line("<text:s text:c='2'/>y") + "<text:p>z</text:p>"
    #expect(try read(body).lines == ["c if x\n  y", "p z"])
  }

  @Test("a paragraph is a heading by the level of its style")
  func styledHeading() throws {
    let styles =
      "<style:style style:name='Part' style:default-outline-level='1'/>"
      + "<style:style style:name='Chapter' style:default-outline-level='2'/>"
      + "<style:style style:name='P7' style:parent-style-name='Chapter'/>"
    let body =
      "<text:p text:style-name='Part'>A</text:p><text:p>x</text:p>"
      + "<text:p text:style-name='P7'>B</text:p><text:p>y</text:p>"
    #expect(try read(body, styles: styles).outline == ["1 A 0", "2 B 2"])
  }

  @Test("a table with a list in a cell is read cell by cell")
  func layoutTable() throws {
    let cell = { (inner: String) in "<table:table-cell>\(inner)</table:table-cell>" }
    let list = "<text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>"
    let body =
      "<table:table><table:table-row>" + cell("<text:p>a</text:p>") + cell(list)
      + "</table:table-row></table:table>"
    #expect(try read(body).lines == ["p a", "l • b"])
  }

  @Test("text boxes in text boxes are read to a depth of eight, the rest is left out with a notice")
  func deepBoxes() throws {
    let body = (0..<12).reversed().reduce("") { inner, depth in
      let box =
        inner.isEmpty ? "" : "<draw:frame><draw:text-box>\(inner)</draw:text-box></draw:frame>"
      return "<text:p>box \(depth)\(box)</text:p>"
    }
    let foreign = try read(body)
    #expect(foreign.lines == (0...8).map { "p box \($0)" })
    #expect(foreign.details.notices == ["text boxes more than 8 deep are left out"])
  }

  @Test("a text that a password protects is an error that says so")
  func encrypted() {
    let bytes = ZipWriter([
      "mimetype": "application/vnd.oasis.opendocument.text",
      "content.xml": "\u{1}\u{2}",
      "META-INF/manifest.xml":
        "<m:manifest xmlns:m='m'><m:file-entry m:full-path='content.xml'>"
        + "<m:encryption-data/></m:file-entry></m:manifest>",
    ]).bytes
    let error = #expect(throws: ReaderError.self) { try ForeignReadersTests.read(bytes) }
    #expect(error?.code == .encrypted)
    #expect(error?.message.contains("save it without one") == true)
  }

  @Test("a picture that a password protects leaves the text readable")
  func encryptedPicture() throws {
    let bytes = ZipWriter([
      "mimetype": "application/vnd.oasis.opendocument.text",
      "content.xml":
        "<o:d xmlns:o='o' xmlns:text='t'><o:body><o:text><text:p>x</text:p></o:text></o:body></o:d>",
      "META-INF/manifest.xml":
        "<m:manifest xmlns:m='m'><m:file-entry m:full-path='Pictures/1.png'>"
        + "<m:encryption-data/></m:file-entry></m:manifest>",
    ]).bytes
    #expect(try ForeignReadersTests.read(bytes).lines == ["p x"])
  }
}
