import DocumentModel
import ReaderProtocol

extension FormatEntry {
  /// A message.
  static let message = FormatEntry(
    name: "email",
    match: { input in
      input.source.withBytes(0..<(256 << 10)) { bytes in
        let header = MailHeader(bytes)
        let known = Set(header.fields.map(\.name)).intersection(MailFormat.knownFields)
        if ["eml", "email", "mht", "mhtml"].contains(input.fileExtension), known.count > 0 {
          return .byContent
        }
        let isSent = known.contains("from") && known.count > 3
        return isSent && header.fields.count >= 4 ? .byContent : nil
      }
    },
    encodings: { $0.source.withBytes(MailDecoding.charsets) },
    read: MailFormat.readMessage)

  /// A file of messages.
  static let mailbox = FormatEntry(
    name: "mbox",
    match: { $0.source.withBytes(0..<(64 << 10), Mailbox.begins) ? .byContent : nil },
    encodings: { $0.source.withBytes(MailDecoding.charsets) },
    read: MailFormat.readMailbox)
}

enum MailFormat {
  /// Fields that hardly any other text begins with.
  static let knownFields: Set<String> = [
    "from", "to", "subject", "date", "message-id", "received", "return-path", "mime-version",
    "content-type", "delivered-to", "reply-to", "references", "in-reply-to", "x-mailer",
    "user-agent", "dkim-signature",
  ]

  static func readMessage(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
    var text = mailText(input, format: "e-mail")
    input.source.withBytes { bytes in
      let header = MailHeader(bytes)
      let decoding = MailDecoding(encodings: input.encodings)
      let subject = EncodedWords(decoding: decoding).text(header.value("subject") ?? [])
      text.builder.title = subject.isEmpty ? nil : subject
      text.builder.author = text.sender(header)?.words
      text.write(bytes)
    }
    return text.finish()
  }

  static func readMailbox(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
    var text = mailText(input, format: "mailbox")
    input.source.withBytes { bytes in
      var mailbox = Mailbox(bytes)
      var done = 0
      while let message = mailbox.next() {
        if let unescaped = Mailbox.unescaped(message) {
          unescaped.withUnsafeBytes { text.write($0) }
        } else {
          text.write(message)
        }
        done += message.count
        if text.messageCount % 1000 == 0 { input.onProgress(done) }
      }
    }
    return text.finish()
  }

  private static func mailText(_ input: DocumentInput, format: String) -> MailText {
    MailText(
      builder: TextBuilder(format: format, limit: input.limits.text),
      decoding: MailDecoding(encodings: input.encodings))
  }
}
