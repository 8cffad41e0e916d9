import DocumentModel
import ReaderProtocol

extension FormatEntry {
  /// Text documents of LibreOffice and others.
  static let odt = FormatEntry(
    name: "odt", signatures: [.zip], holds: ODTFormat.holds,
    row: """
      | ODT | `mimetype` | `text:h`, or the level of a style | page, if there are soft page breaks; else file | lists, \
      tables, notes, text boxes (after their paragraph) | deleted text, comments, tables of contents, headers and \
      footers |
      """,
    samples: [
      FormatSample(
        "letter.odt",
        files: [
          ("mimetype", "application/vnd.oasis.opendocument.text"),
          (
            "content.xml",
            """
            <document-content><body><text><p>Ana left.</p></text></body></document-content>
            """
          ),
        ], text: "Ana left.")
    ],
    read: ODTFormat.read)
}

enum ODTFormat {
  private static let noText = ReaderError(
    .damaged, "is damaged: the text of the document is missing; get it again")

  private static let types = [
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.text-template",
  ]

  @Sendable static func holds(_ input: DocumentInput) -> Bool {
    guard case .success(let archive) = input.archive, archive.contains("content.xml") else {
      return false
    }
    let type = try? archive.read("mimetype").map { String(decoding: $0.prefix(200), as: UTF8.self) }
    if let type { return types.contains(type.filter { !$0.isWhitespace }) }
    return archive.contains("META-INF/manifest.xml")
  }

  static func read(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
    let archive = try input.openedArchive(of: "an ODT")
    let choice = EncodingChoice(input)
    try refuseEncrypted(archive, choice)
    var styles = ODTStyles()
    _ = try archive.withXML("styles.xml", choice) { root in
      styles.add(root.first("styles"))
      styles.add(root.first("automatic-styles"))
    }
    var builder = TextBuilder(format: "ODT", limit: input.limits.text)
    _ = try archive.withXML("meta.xml", choice) { root in
      let metadata = root.first("meta")
      builder.title = metadata?.first("title")?.someWords
      builder.author =
        metadata?.first("initial-creator")?.someWords ?? metadata?.first("creator")?.someWords
    }
    let foreign = try archive.withXML("content.xml", choice) {
      root throws(ReaderError) -> ForeignText in
      guard let body = root.first("body")?.first("text") else { throw noText }
      styles.add(root.first("automatic-styles"))
      var reading = ODTReading(
        styles: styles, text: OfficeText(builder: builder), damage: archive.damage)
      return try reading.run(body)
    }
    guard let foreign else { throw noText }
    return foreign
  }

  /// Throws if the text is encrypted; in ODT files are encrypted one by one, not by the archive.
  private static func refuseEncrypted(
    _ archive: Archive, _ choice: EncodingChoice
  ) throws(ReaderError) {
    let isEncrypted = try archive.withXML("META-INF/manifest.xml", choice) { root in
      root.elements.filter { $0.attribute("full-path") == "content.xml" }
        .contains { $0.first("encryption-data") != nil }
    }
    if isEncrypted == true {
      throw ReaderError(
        .encrypted, "is protected by a password; save it without one, then open it again")
    }
  }
}
