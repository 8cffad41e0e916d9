import DocumentModel
import ReaderProtocol

extension FormatEntry {
  /// Documents of Microsoft Word since 2007.
  static let docx = FormatEntry(name: "docx", match: DOCXFormat.match, read: DOCXFormat.read)
}

enum DOCXFormat {
  private static let noText = ReaderError(
    .damaged, "is damaged: the text of the document is missing; get it again")

  static func match(_ input: DocumentInput) -> FormatMatch? {
    guard case .success(let archive) = input.archive, archive.contains("[Content_Types].xml"),
      let path = try? DOCXPackage.documentPath(archive, EncodingChoice(input)), !path.isEmpty
    else { return nil }
    return .byContent
  }

  static func read(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
    guard let archive = try input.archive?.get() else {
      throw ReaderError(.damaged, "is no ZIP archive, and so no DOCX")
    }
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
