import DocumentModel
import ReaderProtocol

extension FormatEntry {
  /// Rich Text Format.
  static let rtf = FormatEntry(
    name: "rtf", signatures: [.rtf], encodings: { $0.source.withBytes(codePages) },
    row: """
      | RTF | `{\\rtf` | outline level or name ("heading 1") of the style, or of those it is based on | | lists, \
      tables, foot- and endnotes, code pages of the document and its fonts, `\\u`; indented paragraphs as quotations \
      and monospaced ones as code, unless most of the document looks like that; title and author; without a title, a \
      bold centred first paragraph | pictures, headers and footers, hidden and deleted text, comments, nested tables \
      as such |
      """,
    samples: [FormatSample("letter", "{\\rtf\\ansi Ana left.}", text: "Ana left.")],
    read: readRTF)
}

private func readRTF(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
  let document = input.source.withBytes { bytes in
    var parser = RTFParser(bytes, encodings: input.encodings)
    return parser.parse()
  }
  var builder = TextBuilder(format: "RTF", limit: input.limits.text)
  builder.title = words(document.title)
  builder.author = words(document.author)
  if !document.isComplete {
    builder.notice("the document is cut off; its beginning is shown")
  }
  if document.hasTextTooDeep { builder.notice("\(tooDeep) is left out") }
  let foreign = RTFText(document, builder: builder).write()
  guard !foreign.paragraphs.isEmpty else {
    if document.hasTextTooDeep {
      throw ReaderError(.damaged, "has no text that can be read: \(tooDeep) isn't")
    }
    throw ReaderError(
      document.isComplete ? .empty : .damaged,
      document.isComplete ? "is an RTF document without any text" : "is a damaged RTF document")
  }
  return foreign
}

private let tooDeep = "text in groups nested more than \(RTFParser.deepest) deep"

private func words(_ text: String) -> String? {
  let words = text.onOneLine
  return words.isEmpty ? nil : words
}

/// Encodings that a document names, by code pages and by the character sets of its fonts.
private func codePages(_ bytes: UnsafeRawBufferPointer) -> [String] {
  var names: Set<String> = []
  var lexer = RTFLexer(bytes.prefixBytes(1 << 20))
  while let token = lexer.next() {
    guard case .word(let word, let number?) = token else { continue }
    let encoding: Encoding? =
      switch word {
      case "ansicpg", "cpg": RTFFont.encoding(codePage: number)
      case "fcharset": RTFFont.encoding(charset: number)
      default: nil
      }
    if case .table(let name) = encoding { names.insert(name) }
  }
  return names.sorted() + ["macintosh", "cp437"].filter { _ in names.isEmpty }
}

extension UnsafeRawBufferPointer {
  /// The first bytes, at most `count`.
  func prefixBytes(_ count: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: prefix(count))
  }
}
