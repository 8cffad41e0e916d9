import DocumentModel
import ReaderProtocol

extension FormatEntry {
  /// Plain text that isn't UTF-8, or that was packed: it comes out as UTF-8, as it stands.
  static let plainText = FormatEntry(
    name: "text",
    match: { input in
      guard input.source.withBytes(0..<(64 << 10), looksLikeText) else { return nil }
      return ["txt", "text", "asc"].contains(input.fileExtension) ? .byName : .byDefault
    },
    encodings: EncodingChoice.needed,
    read: readPlainText)
}

private func readPlainText(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
  let text = try EncodingChoice(input).decode(input.source)
  guard text.source.count > 0 else { throw ReaderError(.empty, "is empty") }
  guard text.source.count <= input.limits.text else {
    throw ReaderError(
      .tooLarge, "has more text than the \(input.limits.text >> 20) MB that are read of it")
  }
  var foreign = ForeignText(format: "plain text")
  foreign.isPlain = true
  foreign.encoding = text.encoding
  if let notice = text.notice { foreign.notices.append(notice) }
  foreign.text = text.source.withBytes { [UInt8]($0) }
  return foreign
}

/// Whether the beginning of a document may be text in some encoding: it says so itself, or hardly any byte
/// is a control character.
func looksLikeText(_ bytes: UnsafeRawBufferPointer) -> Bool {
  if EncodingChoice.byteOrderMark(bytes) != nil || EncodingChoice.wideEncoding(bytes) != nil {
    return true
  }
  var controls = 0
  for byte in bytes {
    switch byte {
    case 0: return false
    // Tab, line ends, form feed, backspace; shifts and escapes of Asian encodings.
    case 0x08...0x0F, 0x1B: break
    case ..<0x20, 0x7F: controls += 1
    default: break
    }
  }
  return controls * 200 <= bytes.count
}
