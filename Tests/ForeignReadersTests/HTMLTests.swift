import ReaderProtocol
import Testing

struct HTMLTests {
  @Test("headings make the outline, by their ranks")
  func outline() throws {
    let foreign = try readHTML("<h1>A</h1><p>x<h3>B</h3><p>y<h2>C</h2><p>z<h1>D</h1>")
    #expect(foreign.outline == ["1 A 0", "2 B 2", "2 C 4", "1 D 6"])
  }

  @Test("text before the first heading is a section of its own")
  func front() throws {
    let foreign = try readHTML("<p>Once upon a time<h1>A</h1><p>x")
    #expect(foreign.outline == ["1 Once upon a time 0", "1 A 1"])
  }

  @Test("blanks run together across elements; no-break spaces stay, soft hyphens go")
  func blanks() throws {
    let foreign = try readHTML("<p>a <b> b</b>\n c&nbsp;d e&shy;f<i>g</i> <i>h</i> </p>")
    #expect(foreign.lines == ["p a b c\u{A0}d efg h"])
  }

  @Test("lists nest, are numbered, and their items may have several paragraphs")
  func lists() throws {
    let foreign = try readHTML(
      "<ul><li>a<ul><li>b</ul><li><p>c<p>d</ul><ol start=4><li>e<li value=9>f</ol>"
        + "<ol type=a><li>g</ol>")
    #expect(foreign.lines == ["l • a", "l ◦ b", "l • c", "l d", "l 4. e", "l 9. f", "l a. g"])
  }

  @Test("an empty item leaves its marker to nobody")
  func emptyItem() throws {
    #expect(try readHTML("<ul><li></li></ul><p>x</p>").lines == ["p x"])
  }

  @Test("a quotation is one, verse in it is verse")
  func quotation() throws {
    let foreign = try readHTML("<blockquote><p>So it is.<p>roses<br>violets</blockquote><p>x")
    #expect(foreign.lines == ["q So it is.", "v roses\nviolets", "p x"])
  }

  @Test("two line breaks in a row part paragraphs")
  func doubleBreak() throws {
    #expect(try readHTML("<p>a<br><br>b<br>").lines == ["p a", "p b"])
  }

  @Test("a line break in long text is a blank on the screen, so it stays prose")
  func longBreak() throws {
    let long = String(repeating: "long ", count: 30)
    #expect(try readHTML("<p>\(long)<br>x").lines.map { $0.prefix(1) } == ["p"])
  }

  @Test("lines of code stay as they are")
  func code() throws {
    let foreign = try readHTML("<pre>\n<b>if</b> x:\n\ty\n\n  z\n</pre>")
    #expect(foreign.lines == ["c if x:\n        y\n\n  z"])
  }

  @Test("rows of a table are lines, empty cells keep their place")
  func table() throws {
    let foreign = try readHTML(
      "<table><caption>C</caption><tr><th>A<th>B<th>D<tr><td>1<td><td><p>3</p></table><p>x")
    #expect(foreign.lines == ["p C", "r A | B | D", "r 1 | | 3", "p x"])
  }

  @Test("rows follow each other without an empty line")
  func rowText() throws {
    let foreign = try readHTML("<table><tr><td>a<td>b<tr><td>c<td>d</table>")
    #expect(String(decoding: foreign.text, as: UTF8.self) == "a | b\nc | d")
  }

  @Test("a table that only places things is read cell by cell")
  func layoutTable() throws {
    let foreign = try readHTML("<table><tr><td>menu<td><h1>A</h1><p>x<p>y</table>")
    #expect(foreign.lines == ["p menu", "h A", "p x", "p y"])
  }

  @Test("a table in a cell that only places things is a table")
  func nestedTable() throws {
    let foreign = try readHTML(
      "<table><tr><td><table><tr><td>a<td>b</table><td>side</table>")
    #expect(foreign.lines == ["r a | b", "p side"])
  }

  @Test("emphasis is listed, not marked")
  func emphasis() throws {
    let foreign = try readHTML("<p>a <em>b <strong>c</strong></em> d</p>")
    #expect(foreign.lines == ["p a b c d"])
    #expect(foreign.details.emphasis.map { foreign.string($0.span) } == ["b c", "c"])
  }

  @Test("title and author come from the head")
  func metadata() throws {
    let foreign = try readHTML(
      "<head><title> A\n tale </title><meta name=author content='Ana Ruiz'></head><p>x")
    #expect(foreign.title == "A tale")
    #expect(foreign.details.author == "Ana Ruiz")
  }

  @Test("scripts, styles, forms and hidden text are no text")
  func hidden() throws {
    let foreign = try readHTML(
      "<script>a</script><style>b</style><p>x<button>c</button><p hidden>d<noscript>e</noscript>")
    #expect(foreign.lines == ["p x"])
  }

  @Test("pictures are counted")
  func pictures() throws {
    let foreign = try readHTML("<p>x<img src=a alt=view><img src=b>")
    #expect(foreign.details.notices == ["2 pictures left out"])
  }

  @Test("addresses on the web are listed once at the end")
  func links() throws {
    let foreign = try readHTML(
      "<h1>A</h1><p><a href='https://x.org/'>x</a> <a href='https://x.org/'>y</a> <a href=z>z</a>")
    #expect(foreign.lines == ["h A", "p x y z", "h Links", "l • https://x.org/"])
    #expect(foreign.outline == ["1 A 0", "1 Links 2"])
  }

  @Test("notes are taken out of where they stand, and numbered as they are marked")
  func notes() throws {
    let foreign = try readHTML(
      "<h1>A</h1><p>x<a href='#n2' role='doc-noteref'>*</a> y<a href='#n1' role='doc-noteref'>1</a>"
        + "<aside id=n1 role='doc-footnote'>one</aside><aside id=n2 role='doc-footnote'>two</aside>"
        + "<p>z")
    #expect(foreign.lines == ["h A", "p x[1] y[2]", "p z", "h Notes", "p [1] two", "p [2] one"])
  }

  @Test("a raised link is the mark of a note, though the note is found nowhere")
  func raisedLink() throws {
    let foreign = try readHTML(
      "<p>Smith<sup><a href='#c1'>[12]</a></sup>, Lee<a href='#c2'><sup>3</sup></a>")
    #expect(foreign.lines == ["p Smith[12], Lee[3]"])
  }

  @Test("several marks may be raised together")
  func raisedLinks() throws {
    let foreign = try readHTML("<p>So<sup><a href='#1'>1</a>, <a href='#2'>2</a></sup> it is.")
    #expect(foreign.lines == ["p So[1], [2] it is."])
  }

  @Test("a page without text is an error")
  func empty() {
    #expect(throws: ReaderError.self) { try readHTML("<title>x</title><script>y</script>") }
  }

  @Test(
    "items are numbered in the style of their list",
    arguments: [
      ("i", 4, "l iv. x"), ("I", 9, "l IX. x"), ("A", 3, "l C. x"), ("a", 27, "l aa. x"),
      ("1", -2, "l -2. x"), ("i", 0, "l 0. x"), ("q", 5, "l 5. x"),
    ])
  func numberStyles(type: String, start: Int, line: String) throws {
    #expect(try readHTML("<ol type=\(type) start=\(start)><li>x</ol>").lines == [line])
  }

  @Test("an item outside of any list has a bullet")
  func looseItem() throws {
    #expect(try readHTML("<li>x</li><p>y").lines == ["l • x", "p y"])
  }

  @Test("bullets change with the depth, down to the third")
  func bullets() throws {
    let foreign = try readHTML("<ul><li>a<ul><li>b<ul><li>c<ul><li>d</ul></ul></ul></ul>")
    #expect(foreign.lines == ["l • a", "l ◦ b", "l ▪ c", "l ▪ d"])
  }

  @Test("blocks in a heading part its lines, not the heading")
  func blocksInHeading() throws {
    let foreign = try readHTML("<h1><div>Part One</div><div>The Sea</div></h1><p>x")
    #expect(foreign.outline == ["1 Part One The Sea 0"])
  }

  @Test("a picture of one letter is the initial of a chapter")
  func initial() throws {
    let foreign = try readHTML("<p><img src=o.png alt=O>nce upon a time.<img src=x alt='?'>")
    #expect(foreign.lines == ["p Once upon a time."])
    #expect(foreign.details.notices == ["1 picture left out"])
  }

  @Test(
    "what the page hides or only works with is lost",
    arguments: [
      "<div style='display: none'>no</div>", "<div aria-hidden=true>no</div>",
      "<div role=banner>no</div>", "<div class='a navbox'>no</div>", "<div id=toc>no</div>",
      "<textarea>no</textarea>", "<select><option>no</select>", "<template>no</template>",
      "<svg><text>no</text></svg>", "<ruby><rt>no</rt></ruby>", "<iframe>no</iframe>",
      "<noscript>no</noscript>", "<video>no</video>", "<search>no</search>",
    ])
  func lost(part: String) throws {
    #expect(try readHTML("<p>x</p>\(part)<p>y</p>").lines == ["p x", "p y"])
  }

  @Test(
    "what only looks like that is kept",
    arguments: [
      "<div style='display: block'>yes</div>", "<div aria-hidden=false>yes</div>",
      "<div role=region>yes</div>", "<div class='navboxes'>yes</div>", "<div id=stock>yes</div>",
      "<details>yes</details>", "<address>yes</address>", "<figcaption>yes</figcaption>",
    ])
  func kept(part: String) throws {
    #expect(try readHTML("<p>x</p>\(part)<p>y</p>").lines == ["p x", "p yes", "p y"])
  }
}
