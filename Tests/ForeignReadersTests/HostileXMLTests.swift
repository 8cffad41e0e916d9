import DocumentModel
import ReaderProtocol
import Testing

@testable import ForeignReaders

struct HostileXMLTests {
  private func book(_ doctype: String, _ body: String) -> [UInt8] {
    let page =
      "<?xml version='1.0'?><!DOCTYPE html [\(doctype)]><html xmlns='http://www.w3.org/1999/xhtml'>"
      + "<body>\(body)</body></html>"
    return ZipWriter([
      "META-INF/container.xml":
        "<container><rootfiles><rootfile full-path='a.opf'/></rootfiles></container>",
      "a.opf":
        "<package version='3.0'><manifest><item id='a' href='a.xhtml'/></manifest>"
        + "<spine><itemref idref='a'/></spine></package>",
      "a.xhtml": page,
    ]).bytes
  }

  @Test("entities that expand without bound don't")
  func bomb() throws {
    var doctype = "<!ENTITY a0 'lol'>"
    for level in 1..<30 {
      let inner = String(repeating: "&a\(level - 1);", count: 10)
      doctype += "<!ENTITY a\(level) '\(inner)'>"
    }
    let foreign = try read(book(doctype, "<p>x &a29; y</p>"))
    #expect(foreign.text.count < 1000)
  }

  @Test("entities outside the document are never read, but shown as they are written")
  func externalEntity() throws {
    let foreign = try read(book("<!ENTITY e SYSTEM 'file:///etc/passwd'>", "<p>x &e; y</p>"))
    #expect(foreign.lines == ["p x &e; y"])
  }

  private static let declarations = [
    ("<!ENTITY e 'Ana'>", "Ana"), ("<!ENTITY e '<b>Ana</b>'>", "&e;"),
    ("<!ENTITY e SYSTEM 'file:///etc/passwd'>", "&e;"),
    ("<!ENTITY e '&f;'><!ENTITY f 'Bo'>", "&e;"),
    ("<!ENTITY e '\(String(repeating: "a", count: 1000))'>", "&e;"),
  ]

  @Test("an entity in an ODT is its words, or stands as it is written", arguments: declarations)
  func entityInODT(declaration: String, words: String) throws {
    var document = OpenDocument(body: "<text:p>x &e; y</text:p><text:p>z</text:p>")
    document.doctype = "<!DOCTYPE d [\(declaration)]>"
    #expect(try read(document.bytes).lines == ["p x \(words) y", "p z"])
  }

  @Test("an entity in a DOCX is its words, or stands as it is written", arguments: declarations)
  func entityInDOCX(declaration: String, words: String) throws {
    var document = WordDocument(body: wordParagraph("x &e; y") + wordParagraph("z"))
    document.doctype = "<!DOCTYPE d [\(declaration)]>"
    #expect(try read(document.bytes).lines == ["p x \(words) y", "p z"])
  }

  @Test(
    "an entity in the title of a book is its words, or stands as it is written",
    arguments: declarations)
  func entityInTitle(declaration: String, words: String) throws {
    let bytes = ZipWriter([
      "a.opf":
        "<!DOCTYPE package [\(declaration)]><package><metadata><title>x &e; y</title></metadata>"
        + "<manifest><item id='a' href='a.xhtml'/></manifest><spine><itemref idref='a'/></spine>"
        + "</package>",
      "a.xhtml": "<html><body><p>x</p></body></html>",
    ]).bytes
    #expect(try read(bytes).title == "x \(words) y")
  }

  @Test("a walk meets each element once, and nothing that an entity stands for")
  func walk() throws {
    let text =
      "<!DOCTYPE a [<!ENTITY e '<deep><deep/></deep>'>]><a><b>&e;<c/></b>&e;<d/></a><!-- z -->"
    var steps: [String] = []
    _ = try XMLTree.xml(TextSource(copying: text.utf8))?.withRoot { root in
      root.forEachBelow { node in
        if node.isElement { steps.append(node.name) }
        return true
      } leave: {
        steps.append("/" + $0.name)
      }
    }
    #expect(steps == ["b", "c", "/c", "/b", "d", "/d"])
  }

  @Test("a walk stays in the element that it began with")
  func walkOfPart() throws {
    let text = "<a><b><c/>&e;</b><d/></a>"
    let names = try XMLTree.xml(TextSource(copying: text.utf8))?.withRoot { root in
      var names: [String] = []
      root.first("b")?.forEachBelow { node in
        names.append(node.name)
        return true
      }
      return names
    }
    #expect(names?.filter { !$0.isEmpty } == ["c"])
  }

  @Test("more than a million elements in each other are refused, and not cut off")
  func tooDeep() {
    let text = String(repeating: "<b>", count: 1_000_100)
    let error = #expect(throws: ReaderError.self) {
      try XMLTree.xml(TextSource(copying: text.utf8))
    }
    #expect(error?.code == .tooLarge)
  }

  @Test("an entity of plain words is those words")
  func plainEntity() throws {
    #expect(
      try read(book("<!ENTITY who 'Ana Ruiz'>", "<p>x &who; y</p>")).lines == ["p x Ana Ruiz y"])
  }

  @Test("elements in each other without bound are read")
  func depth() throws {
    let deep =
      String(repeating: "<div>", count: 50_000) + "x" + String(repeating: "</div>", count: 50_000)
    #expect(try read(book("", deep)).lines == ["p x"])
  }
}
