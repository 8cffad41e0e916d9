import DocumentModel
import ReaderProtocol
import Testing

@testable import ForeignReaders

/// Documents whose XML isn't well-formed: nothing of them is lost in silence.
struct DamagedXMLTests {
  /// Entities that hold each other, or grow without bound; `e` is the one to use.
  private static let hostile: [String] = [
    "<!ENTITY e '&e;'>", "<!ENTITY e '&f;'><!ENTITY f '&e;'>",
    "<!ENTITY e0 'lol'>"
      + (1..<12).map { level in
        let inner = String(repeating: "&e\(level - 1);", count: 10)
        return "<!ENTITY \(level == 11 ? "e" : "e\(level)") '\(inner)'>"
      }.joined(),
  ]

  @Test("what follows an entity without end in an ODT is read", arguments: hostile)
  func entityInODT(declarations: String) throws {
    var document = OpenDocument(body: "<text:p>a</text:p><text:p>&e;</text:p><text:p>b</text:p>")
    document.doctype = "<!DOCTYPE d [\(declarations)]>"
    let foreign = try read(document.bytes)
    #expect(foreign.lines == ["p a", "p &e;", "p b"])
    #expect(
      foreign.details.notices == [
        "content.xml in its archive is damaged at line 1; what follows may be missing"
      ])
  }

  @Test("what follows an entity without end in a DOCX is read", arguments: hostile)
  func entityInDOCX(declarations: String) throws {
    var document = WordDocument(
      body: wordParagraph("a") + wordParagraph("&e;") + wordParagraph("b"))
    document.doctype = "<!DOCTYPE d [\(declarations)]>"
    let foreign = try read(document.bytes)
    #expect(foreign.lines == ["p a", "p &e;", "p b"])
    #expect(
      foreign.details.notices == [
        "word/doc.xml in its archive is damaged at line 1; what follows may be missing"
      ])
  }

  @Test(
    "what follows a fault is read",
    arguments: [
      ("<text:p>a</text:q></text:p><text:p>b</text:p>", ["p a", "p b"]),
      ("<text:p>AT&T & co &amp; Bo</text:p>", ["p AT&T & co & Bo"]),
      (
        "<text:p>a < b</text:p><text:p>c &lt; d &nbsp;&eacute;</text:p>",
        ["p a < b", "p c < d \u{A0}é"]
      ),
      ("<text:p>a<text:span>b</text:p><text:p>c</text:p>", ["p ab", "p c"]),
      ("<text:p a='x>a</text:p><text:p b='y'>b</text:p>", ["p a", "p b"]),
      ("<text:p>a\u{0}b\u{1}c&#1;</text:p><text:p>d</text:p>", ["p a b c&#1;", "p d"]),
      ("<text:p>a<!-- b</text:p><text:p>c</text:p>", ["p a<!-- b", "p c"]),
      ("<text:p>a & <![CDATA[<b>&amp;]]></text:p>", ["p a & <b>&amp;"]),
    ])
  func fault(body: String, lines: [String]) throws {
    let foreign = try read(OpenDocument(body: body).bytes)
    #expect(foreign.lines == lines)
    #expect(foreign.details.notices.count == 1)
  }

  @Test("an entity of plain words is those words in a damaged document, too")
  func plainEntity() throws {
    var document = OpenDocument(body: "<text:p>& &e; &f;</text:p>")
    document.doctype = "<!DOCTYPE d [<!-- ' --><!ENTITY e \"Ana's\"><!ENTITY f '&e;'>]>"
    #expect(try read(document.bytes).lines == ["p & Ana's &f;"])
  }

  @Test("the notice tells the line of the first fault")
  func line() throws {
    let tree = try XMLTree.xml(TextSource(copying: "<a>\n<b>\n & </b>\n & </a>".utf8))
    #expect(tree?.damagedLine == 3)
  }

  @Test("a document that is well-formed isn't damaged")
  func wellFormed() throws {
    let text = "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;&amp;</a>"
    #expect(try XMLTree.xml(TextSource(copying: text.utf8))?.damagedLine == nil)
  }

  @Test("a damaged part is reported")
  func styles() throws {
    var document = WordDocument(body: wordParagraph("a"))
    document.styles = "</w:style>"
    document.numbering = "&"
    #expect(
      try read(document.bytes).details.notices == [
        "word/styles.xml in its archive is damaged at line 1, and so is 1 other file; "
          + "what follows may be missing"
      ])
  }

  private func book(_ chapter: String, package: String = "") -> [UInt8] {
    ZipWriter([
      "a.opf":
        "<package>\(package)<manifest><item id='a' href='a.xhtml'/></manifest>"
        + "<spine><itemref idref='a'/></spine></package>",
      "a.xhtml": chapter,
    ]).bytes
  }

  @Test("a book is found behind a fault of its package file")
  func package() throws {
    let foreign = try read(book("<html><body><p>x</p></body></html>", package: "</metadata>"))
    #expect(foreign.lines == ["p x"])
    #expect(
      foreign.details.notices == [
        "a.opf in its archive is damaged at line 1; what follows may be missing"
      ])
  }

  @Test("a chapter that is cut off is reported")
  func cutChapter() throws {
    let foreign = try read(book("<html><body>\n<p>x</p>\n<p>y <i>z"))
    #expect(foreign.lines == ["p x", "p y z"])
    #expect(
      foreign.details.notices == [
        "a.xhtml in its archive is damaged at line 3; what follows may be missing"
      ])
  }

  @Test("a chapter that is HTML only is read to its end, and isn't damaged")
  func chapterOfHTML() throws {
    let foreign = try read(
      book("<!DOCTYPE html [<!ENTITY e '&e;'>]><html><body><p>x&nbsp;&e; & y<p>z</body></html>"))
    #expect(foreign.lines == ["p x\u{A0}&e; & y", "p z"])
    #expect(foreign.details.notices.isEmpty)
  }

  @Test(
    "many faults take no longer than so much text",
    arguments: ["<", "<!--", "<a b='", "</b>", "&", "<?"])
  func manyFaults(fault: String) throws {
    let text = "<a>" + String(repeating: fault, count: 50_000)
    #expect(try XMLTree.xml(TextSource(copying: text.utf8)) != nil)
  }
}
