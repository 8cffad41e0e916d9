import ReaderProtocol
import Testing

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

  @Test("entities outside the document are never read")
  func externalEntity() throws {
    let foreign = try read(book("<!ENTITY e SYSTEM 'file:///etc/passwd'>", "<p>x &e; y</p>"))
    #expect(foreign.lines == ["p x y"])
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
