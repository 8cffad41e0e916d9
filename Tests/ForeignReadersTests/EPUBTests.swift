import DocumentModel
import ReaderProtocol
import Testing

/// A book in the making.
struct Book {
  var version = "3.0"
  var metadata = "<dc:title>B</dc:title><dc:creator>Ana Ruiz</dc:creator>"
  /// Files of the text in reading order, relative to the package file.
  var chapters: [(path: String, body: String)] = []
  var navigation: String?
  var ncx: String?
  var others: [(path: String, text: String)] = []

  var bytes: [UInt8] {
    var zip = ZipWriter()
    zip.add("mimetype", "application/epub+zip")
    zip.add(
      "META-INF/container.xml",
      "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
        + "<rootfile full-path='OEBPS/book.opf'/></rootfiles></container>")
    var manifest = ""
    var spine = ""
    for (index, chapter) in chapters.enumerated() {
      manifest += "<item id='c\(index)' href='\(chapter.path)' media-type='application/xhtml+xml'/>"
      spine += "<itemref idref='c\(index)'/>"
      zip.add("OEBPS/" + chapter.path, Self.page(chapter.body))
    }
    if let navigation {
      manifest += "<item id='nav' href='nav/toc.xhtml' properties='scripted nav'/>"
      zip.add("OEBPS/nav/toc.xhtml", Self.page("<nav epub:type='toc'>\(navigation)</nav>"))
    }
    if let ncx {
      manifest += "<item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/>"
      zip.add("OEBPS/toc.ncx", "<ncx><navMap>\(ncx)</navMap></ncx>")
    }
    zip.add(
      "OEBPS/book.opf",
      "<package version='\(version)'><metadata xmlns:dc='d'>\(metadata)</metadata>"
        + "<manifest>\(manifest)</manifest><spine toc='ncx'>\(spine)</spine></package>")
    for other in others { zip.add(other.path, other.text) }
    return zip.bytes
  }

  private static func page(_ body: String) -> String {
    "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml' "
      + "xmlns:epub='http://www.idpf.org/2007/ops'><body>\(body)</body></html>"
  }
}

/// A line of an NCX.
func navPoint(_ title: String, _ target: String, _ inner: String = "") -> String {
  "<navPoint><navLabel><text>\(title)</text></navLabel><content src='\(target)'/>\(inner)</navPoint>"
}

struct EPUBTests {
  @Test("metadata in metadata without bound is passed over; that of EPUB 1, one deeper, is read")
  func nestedMetadata() throws {
    let deep =
      String(repeating: "<dc-metadata>", count: 200_000)
      + String(repeating: "</dc-metadata>", count: 200_000)
    let bytes = ZipWriter([
      "a.opf":
        "<package><metadata><dc-metadata><title>T</title></dc-metadata>\(deep)</metadata>"
        + "<manifest><item id='a' href='a.xhtml'/></manifest><spine><itemref idref='a'/></spine>"
        + "</package>",
      "a.xhtml": "<html><body><p>x</p></body></html>",
    ]).bytes
    let foreign = try read(bytes)
    #expect(foreign.title == "T")
  }

  @Test("the spine is the order, whatever the names")
  func spine() throws {
    let book = Book(chapters: [("z.xhtml", "<p>one</p>"), ("a.xhtml", "<p>two</p>")])
    let foreign = try read(book.bytes)
    #expect(foreign.lines == ["p one", "p two"])
    #expect(foreign.details.places.map(\.label) == ["OEBPS/z.xhtml", "OEBPS/a.xhtml"])
  }

  @Test("title, author and version come from the package")
  func metadata() throws {
    let foreign = try read(Book(chapters: [("a.xhtml", "<p>x</p>")]).bytes)
    #expect(foreign.title == "B")
    #expect(foreign.details.author == "Ana Ruiz")
    #expect(foreign.details.format == "EPUB 3")
  }

  @Test("the navigation makes the outline; its properties are a list, its targets relative to it")
  func navigation() throws {
    var book = Book(chapters: [("t/a b.xhtml", "<p>One</p><p>x</p>"), ("t/b.xhtml", "<p>y</p>")])
    book.navigation =
      "<ol><li><a href='../t/a%20b.xhtml'>One</a><ol><li><a href='../t/../t/b.xhtml'>Two</a></li></ol>"
      + "</li></ol>"
    #expect(try read(book.bytes).outline == ["1 One 0", "2 Two 2"])
  }

  @Test("the NCX makes the outline of older books")
  func ncx() throws {
    var book = Book(version: "2.0", chapters: [("a.xhtml", "<p>x</p>"), ("b.xhtml", "<p>y</p>")])
    book.ncx = navPoint("Part", "a.xhtml", navPoint("Chapter", "b.xhtml"))
    let foreign = try read(book.bytes)
    #expect(foreign.outline == ["1 Part 0", "2 Chapter 1"])
    #expect(foreign.details.format == "EPUB 2")
  }

  @Test("several chapters in one file are distinguished by their places in it")
  func fragments() throws {
    var book = Book(chapters: [
      ("a.xhtml", "<p>front</p><div id='one'><p>x</p></div><p><a id='t%wo'></a>y</p><p>z</p>")
    ])
    book.ncx = navPoint("One", "a.xhtml#one") + navPoint("Two", "a.xhtml#t%25wo")
    #expect(try read(book.bytes).outline == ["1 front 0", "1 One 1", "1 Two 2"])
  }

  @Test("a heading that the table of contents repeats is the title; one of two lines, too")
  func repeatedHeading() throws {
    var book = Book(chapters: [("a.xhtml", "<h1>CHAPTER I</h1><h2>The Road</h2><p>x</p>")])
    book.ncx = navPoint("Chapter I: The Road", "a.xhtml")
    #expect(try read(book.bytes).outline == ["1 CHAPTER I The Road 0"])
  }

  @Test("headings that the table of contents leaves out are in the outline, below or beside")
  func partialContents() throws {
    var book = Book(chapters: [
      ("a.xhtml", "<h1>One</h1><p>x</p><h2>More</h2><p>y</p>"), ("b.xhtml", "<h1>Two</h1><p>z</p>"),
    ])
    book.ncx = navPoint("One", "a.xhtml")
    #expect(try read(book.bytes).outline == ["1 One 0", "2 More 2", "1 Two 4"])
  }

  @Test("without a table of contents headings make the outline")
  func noContents() throws {
    let book = Book(chapters: [("a.xhtml", "<h1>One</h1><p>x</p>"), ("b.xhtml", "<h1>Two</h1>")])
    #expect(try read(book.bytes).outline == ["1 One 0", "1 Two 2"])
  }

  @Test("without headings, classes make the outline")
  func classes() throws {
    let chapter = "<p class='chaphead'>I</p><p class='chapterbody'>x</p><p>y</p><p>z</p>"
    let book = Book(chapters: [("a.xhtml", chapter), ("b.xhtml", chapter)])
    #expect(try read(book.bytes).outline == ["1 I 0", "1 I 4"])
  }

  @Test("a label that is empty is made of the text")
  func emptyLabel() throws {
    var book = Book(chapters: [
      ("a.xhtml", "<h1>One</h1><p>x</p>"), ("b.xhtml", "<p>Ana came.</p>"),
    ])
    book.ncx = navPoint("", "a.xhtml") + navPoint(" ", "b.xhtml")
    #expect(try read(book.bytes).outline == ["1 One 0", "1 Ana came. 2"])
  }

  @Test("an entry that leads nowhere is dropped, and only that")
  func deadEntry() throws {
    var book = Book(chapters: [("a.xhtml", "<p>x</p>")])
    book.ncx = navPoint("Cover", "cover.xhtml") + navPoint("One", "a.xhtml#nowhere")
    #expect(try read(book.bytes).outline == ["1 One 0"])
  }

  @Test("entries for one place are sections within each other")
  func sharedPlace() throws {
    var book = Book(chapters: [("a.xhtml", "<h1>One</h1><p>x</p>")])
    book.ncx = navPoint("Part", "a.xhtml", navPoint("One", "a.xhtml"))
    #expect(try read(book.bytes).outline == ["1 Part 0", "2 One 0"])
  }

  @Test("a title page that only repeats the metadata is left out")
  func titlePage() throws {
    let book = Book(chapters: [("t.xhtml", "<h1>B</h1><p>Ana Ruiz</p>"), ("a.xhtml", "<p>x</p>")])
    #expect(try read(book.bytes).lines == ["p x"])
  }

  @Test("notes in another file are put under Notes, page numbers are left out")
  func notes() throws {
    let book = Book(chapters: [
      (
        "a.xhtml",
        "<h1>A</h1><p>x<a epub:type='noteref' href='n.xhtml#n1'>1</a>"
          + "<span epub:type='pagebreak'>12</span></p>"
      ),
      ("n.xhtml", "<aside epub:type='footnote' id='n1'><p>the note</p></aside>"),
    ])
    #expect(try read(book.bytes).lines == ["h A", "p x[1]", "h Notes", "p [1] the note"])
  }

  @Test("entities of HTML are known though their table isn't loaded")
  func entities() throws {
    let book = Book(chapters: [("a.xhtml", "<p>a&nbsp;b &eacute;</p>")])
    #expect(try read(book.bytes).lines == ["p a\u{A0}b é"])
  }

  @Test("a file that isn't well-formed is read as HTML")
  func illFormed() throws {
    let book = Book(chapters: [("a.xhtml", "<p>one<p>two & three<br>")])
    #expect(try read(book.bytes).lines == ["p one", "p two & three"])
  }

  @Test("a missing file is reported, the others are read")
  func missingFile() throws {
    var book = Book(chapters: [("a.xhtml", "<p>x</p>")])
    book.metadata +=
      "</metadata><manifest><item id='m' href='no.xhtml'/></manifest><spine>"
      + "<itemref idref='m'/></spine><metadata>"
    #expect(try read(book.bytes).details.notices == ["1 file of the book is missing"])
  }

  @Test("a book whose only chapter is missing is damaged, and not one of pictures")
  func onlyMissing() {
    let bytes = ZipWriter([
      "a.opf":
        "<package><manifest><item id='a' href='a.xhtml'/></manifest>"
        + "<spine><itemref idref='a'/></spine></package>"
    ]).bytes
    let error = #expect(throws: ReaderError.self) { try read(bytes) }
    #expect(
      error?.message
        == "has no text that can be read: 1 file of the book is missing; get it again")
  }

  private func encryption(_ algorithm: String, _ path: String) -> (path: String, text: String) {
    (
      "META-INF/encryption.xml",
      "<encryption><EncryptedData><EncryptionMethod Algorithm='\(algorithm)'/><CipherData>"
        + "<CipherReference URI='\(path)'/></CipherData></EncryptedData></encryption>"
    )
  }

  @Test("a protected book is an error")
  func protected() throws {
    var book = Book(chapters: [("a.xhtml", "<p>x</p>")])
    book.others = [encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/a.xhtml")]
    let error = #expect(throws: ReaderError.self) { try read(book.bytes) }
    #expect(error?.code == .encrypted)
  }

  @Test("disguised fonts are no protection")
  func fonts() throws {
    var book = Book(chapters: [("a.xhtml", "<p>x</p>")])
    book.others = [encryption("http://www.idpf.org/2008/embedding", "OEBPS/a.xhtml")]
    #expect(try read(book.bytes).lines == ["p x"])
  }

  private static let container =
    "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>"

  @Test(
    "a book without its package file or reading order says what is wrong",
    arguments: [
      (nil, "the package file of the book is missing"),
      ("<package><manifest/><spine/></package>", "the book has no reading order"),
    ])
  func damaged(package: String?, reason: String) {
    var zip = ZipWriter(["META-INF/container.xml": Self.container])
    if let package { zip.add("b.opf", package) }
    let error = #expect(throws: ReaderError.self) { try read(zip.bytes) }
    #expect(error?.code == .damaged)
    #expect(error?.message == "is damaged: \(reason); get it again")
  }

  @Test("a file that is no archive can't be a book", arguments: ["epub", "docx", "odt"])
  func noArchive(format: String) {
    let error = #expect(throws: ReaderError.self) { try read(Array("x".utf8), format: format) }
    #expect(error?.message.hasPrefix("isn't a ZIP archive, so it can't be a") == true)
  }

  @Test("an unknown format lists the known ones")
  func unknownFormat() {
    let error = #expect(throws: ReaderError.self) { try read(Array("x".utf8), format: "scroll") }
    #expect(error?.message.hasPrefix("there is no importer for scroll; there are: ") == true)
    #expect(error?.message.contains("epub, ") == true)
  }
}
