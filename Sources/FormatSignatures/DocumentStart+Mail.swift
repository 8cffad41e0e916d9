import PlainText

/// How messages and mailboxes begin (sources: RFC 5322, section 2.2, and RFC 4155).
extension DocumentStart {
  /// Whether the first fields include four known ones, `From` among them.
  var beginsAsMessage: Bool {
    let known = knownFields(bytes)
    return known & 1 == 1 && known.nonzeroBitCount > 3
  }

  /// Whether the first fields include a known one.
  var hasMailField: Bool { knownFields(bytes) != 0 }

  /// Whether the first line is one that separates messages, and a field follows.
  var beginsAsMailbox: Bool {
    guard begins("From ") else { return false }
    var lines = ByteLines(bytes)
    guard let first = lines.next(), separatesMessages(first) else { return false }
    var names = MailFieldNames(UnsafeRawBufferPointer(rebasing: bytes[lines.position...]))
    return names.next() != nil
  }

  /// Names of fields that hardly any other text begins with; `from` comes first.
  private static let known: [StaticString] = [
    "from", "to", "subject", "date", "message-id", "received", "return-path", "mime-version",
    "content-type", "delivered-to", "reply-to", "references", "in-reply-to", "x-mailer",
    "user-agent", "dkim-signature",
  ]

  /// The known fields at the beginning: a bit for each.
  private func knownFields(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var found: UInt32 = 0
    for name in MailFieldNames(bytes) {
      let number = Self.known.firstIndex { known in
        known.withUTF8Buffer { $0.elementsEqual(name.lazy.map(lowercased)) }
      }
      if let number { found |= 1 << UInt32(number) }
    }
    return found
  }
}

/// Names of the fields at the beginning of a message, up to the first line that isn't a field.
private struct MailFieldNames: Sequence, IteratorProtocol {
  private var rest: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { rest = bytes }

  mutating func next() -> Slice<UnsafeRawBufferPointer>? {
    while let first = rest.first {
      let isContinued = first == 0x20 || first == 0x09
      // Most texts are rejected here, before the end of their first line is searched.
      let name = isContinued ? nil : mailFieldName(rest)
      guard isContinued || name != nil else { return nil }
      var lines = ByteLines(rest)
      _ = lines.next()
      rest = UnsafeRawBufferPointer(rebasing: rest[lines.position...])
      if let name { return name }
    }
    return nil
  }
}

/// Name of the field in a line of a message's header; `nil` if the line isn't a field.
package func mailFieldName(_ line: UnsafeRawBufferPointer) -> Slice<UnsafeRawBufferPointer>? {
  guard let colon = line.prefix(77).firstIndex(of: UInt8(ascii: ":")), colon > 0,
    line[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
  else { return nil }
  return line[..<colon]
}

/// Whether a line separates messages of a mailbox: "From ana@example.org Mon May 3 10:15:22 2021".
///
/// A sentence contains no such time.
package func separatesMessages(_ line: UnsafeRawBufferPointer) -> Bool {
  guard line.starts(with: "From ".utf8), (15...400).contains(line.count) else { return false }
  let isTime = (0..<(line.count - 4)).contains { index in
    line[index + 2] == UInt8(ascii: ":") && isASCIIDigit(line[index])
      && isASCIIDigit(line[index + 1])
      && isASCIIDigit(line[index + 3]) && isASCIIDigit(line[index + 4])
  }
  return isTime && line.last.map { isASCIIDigit($0) || $0 == 0x20 || ($0 | 0x20) >= 0x61 } ?? false
}
