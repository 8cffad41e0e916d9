import Testing

struct HTMLArticleTests {
  private let text = String(repeating: "Ana went to the town and came back. ", count: 8)
  private let menu =
    "<ul><li><a href=a>Home</a><li><a href=b>News</a><li><a href=c>About</a>"
    + "<li><a href=d>Shop</a></ul>"

  @Test("navigation, asides and footers of the page are left out")
  func parts() throws {
    let foreign = try readHTML(
      "<nav>\(menu)</nav><header><h1>A</h1></header><p>\(text)<aside>ad</aside><footer>(c)</footer>"
    )
    #expect(foreign.lines.map { $0.prefix(9) } == ["h A", "p Ana went"].map { $0.prefix(9) })
  }

  @Test("what the page calls main is read, with the heading before it")
  func main() throws {
    let foreign = try readHTML("<h1>A</h1><div>\(menu)</div><main><p>\(text)</main><p>more")
    #expect(foreign.lines.map { $0.prefix(3) } == ["h A", "p A"])
  }

  @Test("without such a name the densest block is read")
  func density() throws {
    let foreign = try readHTML(
      "<div>\(menu)\(menu)</div><div><div><p>\(text)<p>\(text)<p>\(text)</div></div>"
        + "<div>\(menu)<a href=x>Terms of use</a></div>")
    #expect(foreign.paragraphs.count == 3)
  }

  @Test("short text around the article that isn't links is kept")
  func keepsText() throws {
    let foreign = try readHTML(
      "<div><p>A word before.</p></div><div><p>\(text)<p>\(text)<p>\(text)</div>")
    #expect(foreign.paragraphs.count == 4)
  }

  @Test("a page that is a list of links is read as one")
  func index() throws {
    let foreign = try readHTML("<h1>Contents</h1><p>See also the map.</p>\(menu)\(menu)")
    #expect(foreign.paragraphs.count == 10)
  }

  @Test("links in headings that lead to the headings are left out")
  func permalinks() throws {
    let foreign = try readHTML(
      "<h1>Core<a class=headerlink href='#core'>¶</a></h1><p>\(text)"
        + "<h2>HTTP/2<span><a href='#http2'>#</a></span></h2><p>\(text)<h2>C<a href=x>#4</a></h2>")
    #expect(foreign.lines.filter { $0.hasPrefix("h ") } == ["h Core", "h HTTP/2", "h C#4"])
  }

  @Test("a list of links in an article that is named as one stays")
  func linkList() throws {
    let foreign = try readHTML("<article><p>\(text)</p>\(menu)</article>")
    #expect(foreign.paragraphs.count == 5)
  }

  @Test("of several articles none is the page")
  func severalArticles() throws {
    let foreign = try readHTML("<article><p>\(text)</article><article><p>\(text)</article>")
    #expect(foreign.paragraphs.count == 2)
  }
}
