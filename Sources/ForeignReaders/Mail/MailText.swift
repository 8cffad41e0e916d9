import DocumentModel
import ReaderProtocol

/// Writes messages, each as a section: subject, sender and recipients, text.
struct MailText {
  var builder: TextBuilder
  private let decoding: MailDecoding
  /// Names of the first parts that are left out, and the number of all.
  private var attachments: [String] = []
  private var attachmentCount = 0
  private(set) var messageCount = 0

  private static let mostNames = 20
  /// Deepest nesting of messages that is read.
  private static let deepest = 8

  init(builder: TextBuilder, decoding: MailDecoding) {
    self.builder = builder
    self.decoding = decoding
  }

  mutating func write(_ bytes: UnsafeRawBufferPointer, depth: Int = 0) {
    let header = MailHeader(bytes)
    let body = UnsafeRawBufferPointer(rebasing: bytes[header.end...])
    if depth == 0 {
      messageCount += 1
      builder.place("message \(messageCount)")
    }
    let subject = words(header, "subject")
    builder.beginHeading(rank: depth)
    builder.append(subject.isEmpty ? "(no subject)" : subject)
    let sender = writeEnvelope(header)
    let first = builder.paragraphCount
    let content = MailPart(decoding: decoding).content(header, body, depth: 0)
    for piece in content.pieces where !isMessage(piece) { write(piece) }
    builder.end()
    if let sender {
      for run in unquotedRuns(from: first) { builder.attribute(run, to: sender) }
    }
    for piece in content.pieces {
      guard case .message(let bytes) = piece else { continue }
      if depth < Self.deepest {
        bytes.withUnsafeBytes { write($0, depth: depth + 1) }
      } else {
        builder.notice("messages nested more than \(Self.deepest) deep are left out")
      }
    }
    for notice in content.notices { builder.notice(notice) }
    attachmentCount += content.attachments.count
    attachments += content.attachments.prefix(max(0, Self.mostNames - attachments.count))
  }

  /// The imported text; a notice names the parts that are left out.
  mutating func finish() -> ForeignText {
    if attachmentCount > 0 {
      let names = attachments.joined(separator: ", ")
      let more = attachmentCount > attachments.count ? ", …" : ""
      builder.notice(
        "\(attachmentCount) \(attachmentCount == 1 ? "attachment is" : "attachments are") "
          + "left out: \(names)\(more)")
    }
    return builder.finish()
  }

  private func words(_ header: MailHeader, _ name: String) -> String {
    EncodedWords(decoding: decoding).text(header.value(name) ?? [])
  }

  /// Addresses of a field, which are separated before names are decoded, because decoded names may contain commas.
  private func addresses(_ header: MailHeader, _ name: String) -> [MailAddress] {
    let words = EncodedWords(decoding: decoding)
    let field = decoding.string(header.value(name) ?? [], charset: nil)
    return MailAddress.list(field).map { address in
      MailAddress(name: words.text(Array(address.name.utf8)), address: address.address)
    }
  }

  private func isMessage(_ piece: MailContent.Piece) -> Bool {
    if case .message = piece { true } else { false }
  }

  // MARK: Sender, recipients, date

  /// Author of the message by its header.
  func sender(_ header: MailHeader) -> MailAddress? {
    addresses(header, "from").first ?? addresses(header, "sender").first
  }

  /// Writes who wrote to whom and when; returns the span of the sender's name.
  private mutating func writeEnvelope(_ header: MailHeader) -> Span? {
    builder.begin(.prose)
    var span: Span?
    if let sender = sender(header) {
      builder.append("From ")
      // The builder puts a blank before the name.
      let start = builder.position + 1
      builder.append(sender.words)
      if builder.position > start { span = Span(start, builder.position) }
    }
    let receivers = addresses(header, "to") + addresses(header, "cc")
    if !receivers.isEmpty {
      let named = receivers.prefix(Self.mostNames).map(\.words).joined(separator: ", ")
      builder.append(" to \(named)")
      if receivers.count > Self.mostNames {
        builder.append(" and \(receivers.count - Self.mostNames) more")
      }
    }
    let date = MailDate.words(words(header, "date"))
    if !date.isEmpty { builder.append(" on \(date)") }
    builder.end()
    return span
  }

  private func unquotedRuns(from first: Int) -> [Range<Int>] {
    let paragraphs = builder.paragraphs
    var runs: [Range<Int>] = []
    for index in first..<max(first, paragraphs.count) where paragraphs[index].kind != .quotation {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }

  // MARK: Text

  private mutating func write(_ piece: MailContent.Piece) {
    switch piece {
    case .plain(let text, let isFlowed, let deletesBlanks):
      write(MailBody(text, isFlowed: isFlowed, deletesBlanks: deletesBlanks))
    case .html(let text):
      builder.appendHTML(TextSource(copying: text))
      builder.begin(.prose)
    case .message: break
    }
  }

  private mutating func write(_ body: MailBody) {
    builder.begin(.prose)
    var depth = 0
    var isOpen = false
    for (index, line) in body.lines.enumerated() {
      if line.isBlank || index == body.signature {
        isOpen = false
        continue
      }
      if line.depth != depth { isOpen = false }
      depth = line.depth
      write(line, body.continues(index), isOpen: &isOpen)
    }
    builder.end()
  }

  private mutating func write(_ line: MailLine, _ isContinued: Bool, isOpen: inout Bool) {
    let kind: ParagraphKind = line.depth > 0 ? .quotation : .prose
    var start = 0
    if let item = MailBody.item(line.text), line.depth == 0 {
      builder.begin(.listItem, marker: item.marker)
      start = item.start
    } else if !isOpen {
      builder.begin(kind)
    }
    isOpen = true
    line.text[start...].withUnsafeBytes { builder.append($0) }
    if isContinued {
      builder.append(" ")
    } else if kind == .quotation {
      isOpen = false
    } else {
      builder.lineBreak()
    }
  }
}
