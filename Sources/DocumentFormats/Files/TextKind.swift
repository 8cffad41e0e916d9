import DocumentModel
import PlainText

/// Whether bytes are plain text in UTF-8, which is read here, or for whom they are.
enum TextKind: Equatable {
  /// Plain text in UTF-8, perhaps with some bytes that aren't.
  case plain
  /// A document or an encoding that the reader of foreign formats knows.
  case foreign
  /// Nothing that can be read.
  case refused(BinaryFormat)

  /// How much of a text is looked at, in bytes.
  static let sample = 64 << 10

  /// Looks at the beginning of a document, then at its name.
  ///
  /// Complexity: O(1), some microseconds.
  init(_ bytes: UnsafeRawBufferPointer, name: String) {
    if let format = BinaryFormat(bytes) {
      self =
        format.isForReader || format == .unknown && looksLikeUTF16(bytes)
        ? .foreign : .refused(format)
    } else if looksLikeMarkup(bytes) || looksLikeMail(bytes) || looksLikeSubtitles(bytes) {
      self = .foreign
    } else if Self.hasForeignName(name) || isOtherEncoding(bytes) {
      self = .foreign
    } else {
      self = .plain
    }
  }

  /// Whether the name says that its plain characters are more than that.
  private static func hasForeignName(_ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    switch name[name.index(after: dot)...].lowercased() {
    case "html", "htm", "xhtml", "xht", "md", "markdown", "mkd", "mdown", "mkdn", "mdwn", "rmd",
      "qmd", "mbox", "eml", "srt", "vtt":
      return true
    default: return false
    }
  }
}

extension BinaryFormat {
  /// Whether the reader of foreign formats can do something with it.
  fileprivate var isForReader: Bool {
    switch self {
    case .pdf, .zip, .gzip, .utf16, .utf32, .rtf: true
    default: false
    }
  }
}

/// Whether nearly every other byte is zero, as in the UTF-16 of most languages.
private func looksLikeUTF16(_ bytes: UnsafeRawBufferPointer) -> Bool {
  let pairs = min(bytes.count, 1024) / 2
  guard pairs >= 4 else { return false }
  var zeros = (0, 0)
  for pair in 0..<pairs {
    if bytes[2 * pair] == 0 { zeros.0 += 1 }
    if bytes[2 * pair + 1] == 0 { zeros.1 += 1 }
  }
  return max(zeros.0, zeros.1) * 2 >= pairs && min(zeros.0, zeros.1) * 8 < pairs
}

/// Whether a document begins as HTML does.
private func looksLikeMarkup(_ bytes: UnsafeRawBufferPointer) -> Bool {
  let start = skipBlanks(bytes, from: 0, to: min(bytes.count, 1024))
  guard start < bytes.count, bytes[start] == UInt8(ascii: "<") else { return false }
  let head = UnsafeRawBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 1024)])
  return ["<!doctype html", "<html", "<head", "<body"].contains {
    contains(head, ignoringCase: $0)
  }
}

private func contains(
  _ bytes: UnsafeRawBufferPointer, ignoringCase word: StaticString
) -> Bool {
  word.withUTF8Buffer { word in
    guard bytes.count >= word.count else { return false }
    return (0...(bytes.count - word.count)).contains { start in
      word.indices.allSatisfy {
        let byte = bytes[start + $0]
        return (isASCIIUpper(byte) ? byte | 0x20 : byte) == word[$0]
      }
    }
  }
}

/// Whether a document begins with the headers of a message, or with a message of a mailbox.
private func looksLikeMail(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var scanner = LineScanner(at: 0)
  let limit = min(bytes.count, 8192)
  var known = 0
  var isFirst = true
  while let (line, _) = scanner.next(bytes, limit: limit), !line.isBlank {
    defer { isFirst = false }
    let text = UnsafeRawBufferPointer(rebasing: bytes[line.range])
    if isFirst, text.starts(with: "From ".utf8), text.contains(UInt8(ascii: "@")) { continue }
    if line.indent > 0 { continue }
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon > 0,
      text[..<colon].allSatisfy({ isASCIILetter($0) || $0 == UInt8(ascii: "-") })
    else { return false }
    if isMailHeader(UnsafeRawBufferPointer(rebasing: text[..<colon])) { known += 1 }
  }
  return known >= 3
}

private func isMailHeader(_ name: UnsafeRawBufferPointer) -> Bool {
  let headers: [StaticString] = [
    "from", "to", "date", "subject", "message-id", "received", "return-path", "mime-version",
    "content-type",
  ]
  return headers.contains { $0.utf8CodeUnitCount == name.count && contains(name, ignoringCase: $0) }
}

/// Whether a document begins as WebVTT, or with the number and the times of a subtitle.
private func looksLikeSubtitles(_ bytes: UnsafeRawBufferPointer) -> Bool {
  let start = skipBlanks(bytes, from: 0, to: min(bytes.count, 64))
  guard start + 6 <= bytes.count else { return false }
  if bytes[start...].starts(with: "WEBVTT".utf8) { return true }
  guard isASCIIDigit(bytes[start]) else { return false }
  var scanner = LineScanner(at: start)
  let limit = min(bytes.count, start + 128)
  guard let (number, _) = scanner.next(bytes, limit: limit),
    number.range.allSatisfy({ isASCIIDigit(bytes[$0]) }),
    let (times, _) = scanner.next(bytes, limit: limit)
  else { return false }
  return contains(UnsafeRawBufferPointer(rebasing: bytes[times.range]), ignoringCase: " --> ")
    && isASCIIDigit(bytes[times.start])
}

/// Whether there are more bytes that are not UTF-8 than characters beyond ASCII that are.
private func isOtherEncoding(_ bytes: UnsafeRawBufferPointer) -> Bool {
  if isWellFormedUTF8(bytes) { return false }
  var invalid = 0
  var valid = 0
  // The last character may be cut.
  for (offset, decoded) in UTF8Scalars(bytes) where bytes[offset] >= 0x80 {
    if decoded.isValid { valid += 1 } else if offset + 4 <= bytes.count { invalid += 1 }
  }
  return invalid > valid
}
