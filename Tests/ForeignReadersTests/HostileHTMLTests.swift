import Testing

struct HostileHTMLTests {
  @Test(
    "a hundred thousand elements in each other are read", arguments: ["div", "b", "ul><li", "font"])
  func depth(tag: String) throws {
    let foreign = try readHTML(String(repeating: "<\(tag)>", count: 100_000) + "x")
    #expect(foreign.paragraphs.count == 1)
  }

  @Test("a thousand tables in each other are read")
  func tables() throws {
    let foreign = try readHTML(String(repeating: "<table><tr><td>", count: 1000) + "x")
    #expect(foreign.paragraphs.count == 1)
  }

  @Test("tags without an end and ends without a tag are read")
  func unbalanced() throws {
    #expect(try readHTML("</p></div><p>a</b></i><div>b</table>").lines == ["p a", "p b"])
  }

  @Test("a file that is cut off is read as far as it goes")
  func truncated() throws {
    #expect(try readHTML("<p>whole</p><p>cut <a hre").lines.first == "p whole")
  }

  @Test("zero bytes end nothing")
  func zeros() throws { #expect(try readHTML("<p>a\0b<p>c").lines == ["p a b", "p c"]) }

  @Test("control characters are no text")
  func controls() throws {
    #expect(try readHTML("<p>a\u{1B}[2Jb\u{7}c").lines == ["p a[2Jbc"])
  }
}
