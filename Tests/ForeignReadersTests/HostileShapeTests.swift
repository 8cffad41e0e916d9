import DocumentModel
import ReaderProtocol
import Testing

@testable import DocumentFormats

/// A small document that is made to become large.
struct HostileShape: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var name: String
  var bytes: @Sendable () -> [UInt8]

  /// What opens an element, millions of times over, in a document that is packed.
  static let deep: [HostileShape] = [
    book("elements of a chapter", chapter: many("<b>", 10_000_000)),
    book("lists of a table of contents", contents: many("<ol><li>", 3_000_000)),
    book("points of an NCX", ncx: many("<navPoint>", 3_000_000)),
    HostileShape(testDescription: "paragraphs of a DOCX", name: "a.docx") {
      packed([
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": "<w:document xmlns:w='w'><w:body>" + many("<w:p>", 6_000_000),
      ])
    },
    HostileShape(testDescription: "tables of an ODT", name: "a.odt") {
      packed([
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": "<d xmlns:o='o'><o:body><o:text>" + many("<o:s>", 6_000_000),
      ])
    },
    compressed("elements of a page", "a.html", "<!DOCTYPE html>" + many("<b>", 10_000_000)),
    compressed("quotations of Markdown", "a.md", many(">", 10_000_000) + " x"),
    compressed("lists of Markdown", "a.md", many("- ", 10_000_000) + "x"),
    compressed("groups of RTF", "a.rtf", "{\\rtf1 " + many("{", 500_000) + "x"),
    compressed("parts of a message", "a.eml", header + many("--B\n\(multipart)\n", 20_000)),
    compressed("messages in a message", "a.eml", header + many("--B\n\(message)\n", 20_000)),
  ]

  /// The same in a row, and what else takes more than its size.
  static let wide: [HostileShape] = [
    book("paragraphs of a chapter", chapter: many("<p>a</p>", 3_500_000)),
    book("one word of a chapter", chapter: "<p>" + many("A", 30_000_000) + "</p>"),
    book("entries of an NCX", ncx: many("<navPoint><content src='a.xhtml'/></navPoint>", 600_000)),
    HostileShape(testDescription: "styles of a DOCX", name: "a.docx") {
      packed([
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": "<w:document xmlns:w='w'><w:body/></w:document>",
        "word/_rels/document.xml.rels": "<r><r Id='s' Type='x/styles' Target='styles.xml'/></r>",
        "word/styles.xml": "<w:styles xmlns:w='w'>"
          + many("<w:style w:styleId='a'><w:name w:val='b'/></w:style>", 600_000) + "</w:styles>",
      ])
    },
    compressed("links of Markdown", "a.md", many("[a](b", 4_000_000)),
    compressed("stress of Markdown", "a.md", many("*a", 8_000_000)),
    compressed("paragraphs of RTF", "a.rtf", "{\\rtf1 " + many("x\\par", 200_000) + "}"),
    compressed("lines of a message", "a.eml", header + many("a\n", 300_000)),
  ]

  private static let header = "From: a\nTo: b\nSubject: c\nDate: d\n\(multipart)\n"
  private static let multipart = "Content-Type: multipart/mixed; boundary=B\n"
  private static let message = "Content-Type: message/rfc822\n\nFrom: a\n\(multipart)"

  private static func many(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func packed(_ files: KeyValuePairs<String, String>) -> [UInt8] {
    var zip = ZipWriter()
    for (path, text) in files { zip.addPacked(path, text) }
    return zip.bytes
  }

  private static func compressed(
    _ description: String, _ name: String, _ text: @autoclosure @escaping @Sendable () -> String
  ) -> HostileShape {
    HostileShape(testDescription: description, name: name + ".gz") { gzip(Array(text().utf8)) }
  }

  private static func book(
    _ description: String, chapter: @autoclosure @escaping @Sendable () -> String = "<p>x</p>",
    contents: @autoclosure @escaping @Sendable () -> String = "",
    ncx: @autoclosure @escaping @Sendable () -> String = ""
  ) -> HostileShape {
    HostileShape(testDescription: description, name: "a.epub") {
      packed([
        "a.opf":
          "<package><manifest><item id='a' href='a.xhtml'/><item id='n' href='n' properties='nav'/>"
          + "<item id='x' href='x' media-type='application/x-dtbncx+xml'/></manifest>"
          + "<spine><itemref idref='a'/></spine></package>",
        "a.xhtml": "<html><body>" + chapter() + "</body></html>",
        "n": "<html><body><nav>" + contents() + "</nav></body></html>",
        "x": "<ncx><navMap>" + ncx() + "</navMap></ncx>",
      ])
    }
  }
}

/// One after the other, because each takes what memory a reader may have.
@Suite(.serialized) struct HostileShapeTests {
  @Test(
    "millions of elements in each other, or in a row, are read, or the reader says what is wrong",
    arguments: HostileShape.deep + HostileShape.wide)
  func endsWithWords(shape: HostileShape) {
    let request = ForeignRequest(TextSource(copying: shape.bytes()), name: shape.name)
    let outcome = Result { () throws(ForeignReadError) in
      try ReaderProcess.read(request, reader: readerPath)
    }
    if case .failure(let error) = outcome { #expect(error.isAboutDocument, "\(error)") }
  }

  @Test("what is unpacked counts with what is made of it, and the limit is reported")
  func memory() throws {
    let text = "<!DOCTYPE html>" + String(repeating: "<b>x</b>", count: 3_000_000)
    let bytes = TextSource(copying: gzip(Array(text.utf8)))
    let error = #expect(throws: ForeignReadError.self) {
      try ReaderProcess.read(ForeignRequest(bytes, name: "a"), reader: readerPath)
    }
    #expect(error?.description.contains("180 MB of memory") == true)
  }
}

extension ForeignReadError {
  /// Whether the reader itself has said it of a document whose format it knows, and hasn't died.
  fileprivate var isAboutDocument: Bool {
    if case .document(let error) = reason { error.code != .unknownFormat } else { false }
  }
}
