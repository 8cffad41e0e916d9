import DocumentModel
import ReaderProtocol

extension FormatEntry {
  /// A message.
  static let message = FormatEntry(
    name: "email", signatures: [.message],
    encodings: { $0.source.withBytes(MailDecoding.charsets) },
    row: """
      | e-mail | fields of a header first, four known ones and `From` among them; `.eml` with one | a section for each \
      message, its subject the title; a message within a message below it | message | who wrote to whom and when, in \
      words; encoded words, character sets, quoted-printable, base64; plain text before HTML; `format=flowed`; \
      quotations; the sender is who wrote what isn't quoted | attachments (a notice names them), other fields, fonts \
      and colours |
      """,
    samples: [
      FormatSample(
        "saved",
        "From: ana@example.org\nTo: bo@example.org\nReply-To: al@example.org\n"
          + "X-Mailer: a\n\nAna left.",
        text: "(no subject)\n\nFrom ana@example.org to bo@example.org\n\nAna left."),
      FormatSample("short.eml", "Subject: News\n\nAna left.", text: "News\n\nAna left."),
    ],
    read: MailFormat.readMessage)

  /// A file of messages.
  static let mailbox = FormatEntry(
    name: "mbox", signatures: [.mailbox],
    encodings: { $0.source.withBytes(MailDecoding.charsets) },
    row: """
      | mailbox (mbox) | a `From ` line with a time, then fields | the same | message | the same; `>From` | |
      """,
    samples: [
      FormatSample(
        "inbox", "From ana@example.org Mon May  3 10:15:22 2021\nSubject: News\n\nAna left.\n",
        text: "News\n\nAna left.")
    ],
    read: MailFormat.readMailbox)
}

enum MailFormat {
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
