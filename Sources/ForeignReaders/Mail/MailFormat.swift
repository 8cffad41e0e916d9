import DocumentModel
import FormatSignatures
import ReaderProtocol

extension FormatEntry {
  /// An e-mail message.
  static let message = FormatEntry(
    name: "email", signatures: [.message],
    encodings: { $0.source.withBytes(MailDecoding.charsets) },
    row: """
      | e-mail | header fields first, four known ones with `From` among them; one is enough for `.eml` | a section \
      for each message, titled with its subject; an attached message below the one that contains it | message | \
      sender, recipients and date, in words; encoded words, character sets, quoted-printable, base64; plain text \
      rather than HTML; `format=flowed`; quotations; unquoted text is attributed to the sender | attachments (a \
      notice names them), other fields, fonts and colours |
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

  /// A file of e-mail messages.
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

/// Messages in one file, each after a line that begins with "From " (source: RFC 4155).
struct Mailbox {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Bytes of the next message, without its separator line.
  mutating func next() -> UnsafeRawBufferPointer? {
    guard position < bytes.count else { return nil }
    var lines = ByteLines(UnsafeRawBufferPointer(rebasing: bytes[position...]))
    guard lines.next() != nil else { return nil }
    let start = position + lines.position
    var lineStart = lines.position
    var isAfterBlank = false
    while let line = lines.next() {
      if isAfterBlank, separatesMessages(line) {
        let end = position + lineStart
        position = end
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      }
      isAfterBlank = line.isEmpty
      lineStart = lines.position
    }
    position = bytes.count
    return UnsafeRawBufferPointer(rebasing: bytes[start...])
  }

  /// Removes the marks that keep lines from separating messages: ">From " becomes "From "; `nil` if none exist.
  static func unescaped(_ message: UnsafeRawBufferPointer) -> [UInt8]? {
    var text: [UInt8] = []
    var copied = 0
    var index = 0
    while index < message.count {
      let end = message[index...].firstIndex(of: 0x0A) ?? message.count
      let line = message[index..<end]
      let marks = line.prefix { $0 == UInt8(ascii: ">") }.count
      if marks > 0, line.dropFirst(marks).starts(with: "From ".utf8) {
        text += message[copied..<index]
        copied = index + 1
      }
      index = end + 1
    }
    guard copied > 0 else { return nil }
    return text + message[copied...]
  }
}
