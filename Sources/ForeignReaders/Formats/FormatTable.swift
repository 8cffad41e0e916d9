import ReaderProtocol

/// All formats, the more special ones first.
public let formatTable: [FormatEntry] = [
  .epub, .docx, .odt, .gzip, .pdf, .pdfText, .rtf, .subtitles, .mailbox, .html, .message,
  .markdown, .plainText,
]

/// Which format a document is in: what its content says, then what its name says.
///
/// - Parameter name: the format if the user tells.
public func format(
  of input: DocumentInput, named name: String? = nil
) throws(ReaderError) -> FormatEntry {
  if let name {
    guard let entry = formatTable.first(where: { $0.name == name }) else {
      let known = formatTable.map(\.name).sorted().joined(separator: ", ")
      throw ReaderError(.unknownFormat, "there is no reader for \(name); there are: \(known)")
    }
    return entry
  }
  var best: (entry: FormatEntry, match: FormatMatch)?
  for entry in formatTable {
    if let match = entry.match(input), best.map({ match > $0.match }) ?? true {
      best = (entry, match)
    }
  }
  if let best { return best.entry }
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
