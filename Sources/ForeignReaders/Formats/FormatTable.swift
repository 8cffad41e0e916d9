import ReaderProtocol

/// All formats, in the order of `docs/formats.md`.
///
/// If several have a document's signature, the first one that holds the document counts.
let formatTable: [FormatEntry] = [
  .html, .epub, .docx, .odt, .markdown, .message, .mailbox, .subtitles, .rtf, .pdf, .pdfText,
  .gzip, .plainText,
]

/// Format of a document, by the table of signatures that the explorer reads, too.
///
/// - Parameter name: name of the format, if the user gives one.
/// - Throws: `.unknownFormat` if no importer reads the document; the error of an archive that can't be opened.
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
  // The format of a damaged archive can't be known.
  if case .failure(let error) = input.archive { throw error }
  if input.archive != nil {
    throw ReaderError(
      .unknownFormat,
      "is a ZIP archive, but not an EPUB, DOCX or ODT; unpack it, or try: --via 'COMMAND'")
  }
  // Text in UTF-16 or UTF-32 looks like binary data, so it is read as text only if the user names the encoding.
  if input.signature == .unknown || input.signature == .otherEncoding {
    switch input.requestedEncoding.flatMap(Encoding.init(label:)) {
    case .utf16, .utf32: return .plainText
    default: break
    }
  }
  throw ReaderError(
    .unknownFormat, "is in a format that can't be read; try: --via 'pandoc -t html'")
}
