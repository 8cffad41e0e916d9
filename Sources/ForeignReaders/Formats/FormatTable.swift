import ReaderProtocol

/// All formats, in the order of `docs/formats.md`.
///
/// Of those that look alike, the first one that holds a document counts.
public let formatTable: [FormatEntry] = [
  .html, .epub, .docx, .odt, .markdown, .message, .mailbox, .subtitles, .rtf, .pdf, .pdfText,
  .gzip, .plainText,
]

/// The format of a document, by the table that the explorer reads, too.
///
/// - Parameter name: the format, if the user names it.
/// - Throws: `.unknownFormat` if no importer reads it; what is wrong with an archive that can't be opened.
public func format(
  of input: DocumentInput, named name: String? = nil
) throws(ReaderError) -> FormatEntry {
  if let name {
    guard let entry = formatTable.first(where: { $0.name == name }) else {
      let known = formatTable.map(\.name).sorted().joined(separator: ", ")
      throw ReaderError(.unknownFormat, "there is no importer for \(name); there are: \(known)")
    }
    return entry
  }
  let entry = formatTable.first { $0.signatures.contains(input.signature) && $0.holds(input) }
  if let entry { return entry }
  // A damaged archive can't say what it is.
  if case .failure(let error) = input.archive { throw error }
  if input.archive != nil {
    throw ReaderError(
      .unknownFormat,
      "is a ZIP archive, but no EPUB, DOCX or ODT; unpack it, or try: --via 'COMMAND'")
  }
  throw ReaderError(
    .unknownFormat, "is in no format that can be read here; try: --via 'pandoc -t html'")
}
