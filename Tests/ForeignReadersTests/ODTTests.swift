import ReaderProtocol
import Testing

/// A document in the making.
struct OpenDocument {
  var body: String
  var styles = ""
  /// Stands before the text.
  var doctype = ""

  var bytes: [UInt8] {
    let names =
      "xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:draw='d' xmlns:style='s' xmlns:fo='f' "
      + "xmlns:xlink='x' xmlns:dc='dc' xmlns:meta='m'"
    return ZipWriter([
      "mimetype": "application/vnd.oasis.opendocument.text",
      "content.xml":
        "\(doctype)<office:document-content \(names)><office:automatic-styles>\(styles)</office:automatic-styles>"
        + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>",
      "meta.xml":
        "<office:document-meta \(names)><office:meta><dc:title>T</dc:title>"
        + "<meta:initial-creator>Ana</meta:initial-creator></office:meta></office:document-meta>",
    ]).bytes
  }
}

struct ODTTests {
  private func lines(_ body: String, styles: String = "") throws -> [String] {
    try read(OpenDocument(body: body, styles: styles).bytes).lines
  }

  @Test("headings make the outline, by their levels")
  func headings() throws {
    let body =
      "<text:h text:outline-level='1'>A</text:h><text:p>x</text:p>"
      + "<text:h text:outline-level='2'>B</text:h>"
    let foreign = try read(OpenDocument(body: body).bytes)
    #expect(foreign.outline == ["1 A 0", "2 B 2"])
    #expect(foreign.title == "T")
    #expect(foreign.details.author == "Ana")
  }

  @Test("numbers of items that no number can follow are numbers still")
  func endOfNumbers() throws {
    let list =
      "<text:list text:style-name='L'><text:list-item text:start-value='9223372036854775807'>"
      + "<text:p>x</text:p></text:list-item></text:list>"
      + "<text:list text:style-name='L' text:continue-numbering='true'><text:list-item>"
      + "<text:p>y</text:p></text:list-item></text:list>"
    let styles =
      "<text:list-style style:name='L'><text:list-level-style-number text:level='1' "
      + "style:num-format='1' text:start-value='-9223372036854775808'/></text:list-style>"
    #expect(try lines(list, styles: styles).map { $0.suffix(1) } == ["x", "y"])
  }

  @Test("blanks, tabs and line ends have elements of their own")
  func blanks() throws {
    let body = "<text:p>a<text:s text:c='3'/>b<text:tab/>c\n d<text:line-break/>e</text:p>"
    #expect(try lines(body) == ["v a b c d\ne"])
  }

  @Test("lists nest and are numbered as their styles say")
  func lists() throws {
    let styles =
      "<text:list-style style:name='N'><text:list-level-style-number text:level='1' style:num-format='1'/>"
      + "<text:list-level-style-bullet text:level='2'/></text:list-style>"
    let body =
      "<text:list text:style-name='N'><text:list-item><text:p>a</text:p><text:list><text:list-item>"
      + "<text:p>b</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>c</text:p>"
      + "<text:p>d</text:p></text:list-item></text:list><text:list text:style-name='N' "
      + "text:continue-numbering='true'><text:list-item><text:p>e</text:p></text:list-item></text:list>"
    #expect(
      try lines(body, styles: styles) == ["l 1. a", "l ◦ b", "l 2. c", "l d", "l 3. e"])
  }

  @Test("deleted text, comments and tables of contents are left out")
  func leftOut() throws {
    let body =
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
      + "</text:changed-region></text:tracked-changes><text:table-of-content><text:index-body>"
      + "<text:p>A 1</text:p></text:index-body></text:table-of-content>"
      + "<text:p>a<text:change/><office:annotation><text:p>note</text:p></office:annotation>b</text:p>"
    #expect(try lines(body) == ["p ab"])
  }

  @Test("notes are put under Notes")
  func notes() throws {
    let body =
      "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p>"
      + "<text:p>m</text:p></text:note-body></text:note>b</text:p><text:p>c</text:p>"
    #expect(try lines(body) == ["p a[1]b", "p c", "h Notes", "p [1] n", "p m"])
  }

  @Test("a text box comes after the paragraph at which it stands")
  func textBox() throws {
    let body =
      "<text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>b"
      + "</text:p><text:p>c</text:p>"
    #expect(try lines(body) == ["p ab", "p box", "p c"])
  }

  @Test("rows of a table are lines")
  func table() throws {
    let body =
      "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
      + "<table:covered-table-cell/><table:table-cell><text:p>b</text:p></table:table-cell>"
      + "</table:table-row></table:table>"
    #expect(try lines(body) == ["r a | | b"])
  }

  @Test("quotations and emphasis are recognised by the styles that theirs are based on")
  func styles() throws {
    let styles =
      "<style:style style:name='P1' style:parent-style-name='Quotations'/>"
      + "<style:style style:name='T1'><style:text-properties fo:font-style='italic'/></style:style>"
    let body =
      "<text:p text:style-name='P1'>a <text:span text:style-name='T1'>b</text:span></text:p>"
    let foreign = try read(OpenDocument(body: body, styles: styles).bytes)
    #expect(foreign.lines == ["q a b"])
    #expect(foreign.details.emphasis.map { foreign.string($0.span) } == ["b"])
  }
}
