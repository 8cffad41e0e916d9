import DocumentModel
import FormatSignatures
import ReaderProtocol

extension FormatEntry {
  /// Plain text that isn't UTF-8 or was compressed: converted to UTF-8 and otherwise unchanged.
  static let plainText = FormatEntry(
    name: "text", signatures: [.plainText, .otherEncoding, .utf16, .utf32],
    holds: { input in
      // Text with many control characters is in no encoding.
      input.signature != .otherEncoding
        || input.source.withBytes(0..<DocumentStart.length) {
          DocumentStart($0, name: "").looksLikeText(inFirst: DocumentStart.length)
        }
    },
    encodings: EncodingChoice.needed,
    row: """
      | plain text in another encoding | no other format, and hardly any control characters; or `--encoding` names \
      UTF-16 or UTF-32 | by the rules for plain text | | the text unchanged, in UTF-8 | bytes that are invalid in the \
      encoding: U+FFFD, counted in a notice |
      """,
    samples: [
      FormatSample("letter.txt", "Ana left the café.\n", text: "Ana left the café.\n"),
      FormatSample(
        "old", bytes: Array("Caf".utf8) + [0xE9] + Array(" Ana.".utf8), text: "Café Ana."),
      FormatSample("wide", bytes: [0xFF, 0xFE, 0x41, 0, 0xED, 0], text: "Aí"),
      FormatSample("wide", bytes: "Ana left.".utf8.flatMap { [0, $0] }, text: "Ana left."),
      FormatSample("widest", bytes: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41], text: "A"),
    ],
    read: readPlainText)
}

private func readPlainText(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
  let text = try EncodingChoice(input).decode(input.source)
  guard text.source.count > 0 else { throw ReaderError(.empty, "is empty") }
  guard text.source.count <= input.limits.text else {
    throw ReaderError(.tooLarge, "has more text than the limit of \(input.limits.text >> 20) MB")
  }
  var foreign = ForeignText(format: "plain text")
  foreign.isPlain = true
  foreign.details.encoding = text.encoding
  if let notice = text.notice { foreign.details.notices.append(notice) }
  foreign.text = text.source.withBytes { [UInt8]($0) }
  return foreign
}
