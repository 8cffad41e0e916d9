import ReaderProtocol
import Testing

@testable import ForeignReaders

struct MarkdownTests {
  private func readMarkdown(_ text: String) throws -> ForeignText {
    try read(Array(text.utf8), name: "a.md")
  }

  @Test(
    "headings make the outline",
    arguments: ["# A\n\nx\n\n### B\n\ny\n\n## C\n\nz\n", "A\n=\n\nx\n\n### B\ny\n\nC\n---\nz"])
  func outline(text: String) throws {
    #expect(try readMarkdown(text).outline == ["1 A 0", "2 B 2", "2 C 4"])
  }

  @Test("a heading's attributes are no text")
  func attributes() throws {
    #expect(try readMarkdown("# The end {#end .unnumbered}\n").lines == ["h The end"])
  }

  @Test("lists keep their marks, by depth")
  func lists() throws {
    let foreign = try readMarkdown("- a\n  - b\n\n3. c\n4. d\n\n   more\n")
    #expect(foreign.lines == ["l • a", "l ◦ b", "l 3. c", "l 4. d", "l more"])
  }

  @Test("quotations, code and hard line breaks are kept apart from prose")
  func blocks() throws {
    let foreign = try readMarkdown("> q\n\n```\nx =  1\n  y\n```\n\na  \nb\n")
    #expect(foreign.lines == ["q q", "c x =  1\n  y", "v a\nb"])
  }

  @Test("a row of a table is a line")
  func table() throws {
    let foreign = try readMarkdown("| a | b |\n|---|---|\n| c | *d* |\n")
    #expect(foreign.lines == ["r a | b", "r c | d"])
  }

  @Test("stressed text has no marks, but is listed")
  func emphasis() throws {
    let foreign = try readMarkdown("An *old* and **tall** man, ~~not~~ young.\n")
    #expect(foreign.lines == ["p An old and tall man, not young."])
    #expect(foreign.details.emphasis.map { foreign.string($0.span) } == ["old", "tall"])
  }

  @Test("notes come last")
  func notes() throws {
    let foreign = try readMarkdown("Ana[^x] came.\n\n[^x]: Her name.\n\nBo left.\n")
    #expect(foreign.lines == ["p Ana[1] came.", "p Bo left.", "h Notes", "p [1] Her name."])
  }

  @Test(
    "of a line block only the bars go",
    arguments: [
      ("| [Über](x) y\n| *b* c\n", "v Über y\nb c"), ("| e[ü]()\n", "p eü"),
      ("| *a\n| b*\n", "v a\nb"), ("| **Éa** [Öb](x)\n", "p Éa Öb"),
    ])
  func lineBlock(text: String, line: String) throws {
    #expect(try readMarkdown(text).lines == [line])
  }

  @Test("the mark of a missing note is text, also over two lines")
  func noNote() throws {
    #expect(try readMarkdown("x[^éb.\n<br>]\n\ny\n").lines.last == "p y")
  }

  @Test("addresses are listed, also those of reference links and bare ones")
  func links() throws {
    let foreign = try readMarkdown("[a][r] and https://b.org/x\n\n[r]: https://a.org \"t\"\n")
    #expect(
      foreign.lines == [
        "p a and https://b.org/x", "h Links", "l • https://a.org", "l • https://b.org/x",
      ])
  }

  @Test("pictures are counted, what stands for them is left out")
  func pictures() throws {
    let foreign = try readMarkdown("a ![alt *text*](x.png) b\n")
    #expect(foreign.lines == ["p a b"])
    #expect(foreign.details.notices == ["1 picture left out"])
  }

  @Test("raw HTML is read as such")
  func html() throws {
    let foreign = try readMarkdown(
      "<h1 align=\"center\">A</h1>\n\nx<br>y <b>z</b>\n\n<!-- no -->\n")
    #expect(foreign.lines == ["h A", "v x\ny z"])
  }

  @Test(
    "front matter gives title and author and is no text",
    arguments: [
      "---\ntitle: The Sea\nauthor: Ana Popa\n---\n",
      "---\r\ntitle: \"The Sea\"\r\nauthor:\r\n  - Ana Popa\r\n...\r\n",
      "---\nauthors:\n- name: Ana Popa\n  email: a@b.c\ntitle: >\n  The\n  Sea\n---\n",
      "+++\ntitle = \"The Sea\"\nauthor = 'Ana Popa'\n+++\n",
      "% The Sea\n% Ana Popa\n% May\n",
    ])
  func frontMatter(head: String) throws {
    let foreign = try readMarkdown(head + "\nText.\n")
    #expect(foreign.title == "The Sea" && foreign.details.author == "Ana Popa")
    #expect(foreign.lines == ["p Text."])
  }

  @Test("a rule at the beginning is no front matter")
  func rule() throws {
    #expect(try readMarkdown("---\n\nA line.\n\n---\n\nText.\n").lines == ["p A line.", "p Text."])
  }

  @Test("text in another encoding is decoded")
  func encoding() throws {
    let foreign = try read(
      [0x23, 0x20, 0xC9, 0x6C, 0x6F, 0x64, 0x69, 0x65], name: "a.md", encoding: "latin1")
    #expect(foreign.lines == ["h Élodie"])
  }

  @Test("deep nesting ends, with whatever text there is", arguments: [">", "- ", "*", "["])
  func nesting(mark: String) throws {
    let foreign = try readMarkdown(String(repeating: mark, count: 20_000) + "end\n\ntext\n")
    #expect(foreign.lines.last?.hasSuffix("text") == true)
  }

  @Test("authors of pandoc's lines may be several, each on a line")
  func severalAuthors() throws {
    let foreign = try readMarkdown("% The\n  Sea\n% Ana Popa\n  Bo Lind\n\nText.\n")
    #expect(foreign.title == "The Sea" && foreign.details.author == "Ana Popa, Bo Lind")
    #expect(foreign.lines == ["p Text."])
  }

  @Test(
    "quotation marks around a title go, those in it stay",
    arguments: [
      ("\"The \\\"Sea\\\"\"", "The \"Sea\""), ("'Ana''s Sea'", "Ana's Sea"),
      ("\"The Sea", "\"The Sea"),
      ("The \"Sea\"", "The \"Sea\""),
    ])
  func quotedTitle(value: String, title: String) throws {
    #expect(try readMarkdown("---\ntitle: \(value)\n---\n\nText.\n").title == title)
  }

  @Test("other front matter is lost, and so are tags within a line")
  func lost() throws {
    let foreign = try readMarkdown(
      "---\ntitle: T\ntags: [ice, rope]\ndraft: true\n---\n\nAna <kbd>left</kbd>.\n")
    #expect(foreign.lines == ["p Ana left."])
  }
}
