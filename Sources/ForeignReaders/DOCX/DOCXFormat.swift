import DocumentModel
import ReaderProtocol

extension FormatEntry {
  /// Documents of Microsoft Word since 2007.
  static let docx = FormatEntry(
    name: "docx", signatures: [.zip], holds: DOCXFormat.holds,
    row: """
      | DOCX | `[Content_Types].xml` and the relation to a document | outline level or name of the style, or of \
      those it is based on; outline level of the paragraph itself | page, if Word has recorded its page breaks; else \
      file | lists, tables, foot- and endnotes, inserted text, results of fields, text boxes (after their paragraph) \
      | deleted text, comments, numbers of headings, tables of contents, headers and footers |
      """,
    samples: [
      FormatSample(
        "letter.docx",
        files: [
          ("[Content_Types].xml", "<Types/>"),
          (
            "_rels/.rels",
            """
            <Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/\
            relationships/officeDocument" Target="word/document.xml"/></Relationships>
            """
          ),
          (
            "word/document.xml",
            """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
            <w:p><w:r><w:t>Ana left.</w:t></w:r></w:p></w:body></w:document>
            """
          ),
        ], text: "Ana left.")
    ],
    read: DOCXFormat.read)
}

enum DOCXFormat {
  private static let noText = ReaderError(
    .damaged, "is damaged: the text of the document is missing; get it again")

  @Sendable static func holds(_ input: DocumentInput) -> Bool {
    guard case .success(let archive) = input.archive, archive.contains("[Content_Types].xml"),
      let path = try? DOCXPackage.documentPath(archive, EncodingChoice(input))
    else { return false }
    return !path.isEmpty
  }

  static func read(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
    let archive = try input.openedArchive(of: "a DOCX")
    guard let package = try DOCXPackage(archive, EncodingChoice(input)) else { throw noText }
    var builder = TextBuilder(format: "DOCX", limit: input.limits.text)
    _ = try archive.withXML("docProps/core.xml", package.choice) { properties in
      builder.title = properties.first("title")?.someWords
      builder.author = properties.first("creator")?.someWords
    }
    let foreign = try archive.withXML(package.document, package.choice) {
      root throws(ReaderError) -> ForeignText in
      guard let body = root.first("body") else { throw noText }
      var reading = try DOCXReading(package, OfficeText(builder: builder))
      return try reading.run(body)
    }
    guard let foreign else { throw noText }
    return foreign
  }
}
