import FormatSignatures

/// The text of a message, and what is left out of it.
struct MailContent {
  /// A text in the message.
  enum Piece {
    case plain([UInt8], isFlowed: Bool, deletesBlanks: Bool)
    case html([UInt8])
    /// Another message, with its header.
    case message([UInt8])
  }

  var pieces: [Piece] = []
  /// Names of the parts that are left out.
  var attachments: [String] = []
  /// Other notices about what is left out.
  var notices: [String] = []

  var hasPlainText: Bool {
    pieces.contains { piece in
      if case .plain(let text, _, _) = piece { text.contains { $0 > 0x20 } } else { false }
    }
  }

  static func + (a: MailContent, b: MailContent) -> MailContent {
    MailContent(
      pieces: a.pieces + b.pieces, attachments: a.attachments + b.attachments,
      notices: a.notices + b.notices)
  }
}

/// Parses a message or a part of one (source: RFC 2045 and 2046).
struct MailPart {
  let decoding: MailDecoding
  /// Deepest nesting of parts; deeper ones are left out.
  private static let deepest = 20
  private static let mostParts = 1000

  func content(_ bytes: UnsafeRawBufferPointer, depth: Int = 0) -> MailContent {
    let header = MailHeader(bytes)
    let body = UnsafeRawBufferPointer(rebasing: bytes[header.end...])
    return content(header, body, depth: depth)
  }

  /// Content of a part whose header is known.
  func content(_ header: MailHeader, _ body: UnsafeRawBufferPointer, depth: Int) -> MailContent {
    let type = MIMEType(header.plainValue("content-type") ?? "text/plain")
    let disposition = MIMEType(header.plainValue("content-disposition") ?? "")
    if type.name.hasPrefix("multipart/"), let boundary = type.parameter("boundary") {
      guard depth < Self.deepest else {
        return MailContent(notices: [
          "parts of a message more than \(Self.deepest) deep are left out"
        ])
      }
      return multipart(type, body, boundary, depth)
    }
    let isReadable =
      (type.name.hasPrefix("text/") || type.name.isEmpty || !type.name.contains("/"))
      && !["text/calendar", "text/vcard", "text/x-vcard", "text/css"].contains(type.name)
    let isMessage = type.name == "message/rfc822" && depth < Self.deepest
    // An attached message is read, too.
    guard isMessage || isReadable && disposition.name != "attachment" else {
      return MailContent(attachments: [name(type, disposition)])
    }
    let bytes = TransferDecoding.decode(
      body, encoding: header.plainValue("content-transfer-encoding"))
    if isMessage { return MailContent(pieces: [.message(bytes)]) }
    let text = decoding.text(bytes, charset: type.parameter("charset"))
    if type.name == "text/html" { return MailContent(pieces: [.html(text)]) }
    return MailContent(pieces: [
      .plain(
        text, isFlowed: type.parameter("format")?.lowercased() == "flowed",
        deletesBlanks: type.parameter("delsp")?.lowercased() == "yes")
    ])
  }

  private func multipart(
    _ type: MIMEType, _ body: UnsafeRawBufferPointer, _ boundary: String, _ depth: Int
  ) -> MailContent {
    let bodies = Self.parts(of: body, boundary: boundary)
    var parts = bodies.map { content($0, depth: depth + 1) }
    if bodies.count > Self.mostParts {
      parts[Self.mostParts] = MailContent(notices: [
        "only the first \(Self.mostParts) parts of a message are shown"
      ])
    }
    guard type.name == "multipart/alternative" else {
      return parts.reduce(MailContent(), +)
    }
    // Later alternatives are richer, but plain text is preferred.
    return parts.first(where: \.hasPlainText) ?? parts.last { !$0.pieces.isEmpty }
      ?? parts.reduce(MailContent(), +)
  }

  private func name(_ type: MIMEType, _ disposition: MIMEType) -> String {
    let name = disposition.parameter("filename") ?? type.parameter("name")
    let text = EncodedWords(decoding: decoding).text(Array((name ?? "").utf8.prefix(1000)))
    return text.isEmpty ? type.name : text
  }

  /// Parts between the lines of a boundary, at most one more than are read; the last one may lack its end.
  private static func parts(
    of body: UnsafeRawBufferPointer, boundary: String
  ) -> [UnsafeRawBufferPointer] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [UnsafeRawBufferPointer] = []
    var start: Int?
    var lines = ByteLines(body)
    var lineStart = 0
    while let line = lines.next() {
      defer { lineStart = lines.position }
      guard line.starts(with: mark) else { continue }
      let rest = line[mark.count...]
      let isLast = rest.starts(with: [0x2D, 0x2D])
      guard isLast || rest.allSatisfy({ $0 <= 0x20 }) else { continue }
      if let start {
        parts.append(UnsafeRawBufferPointer(rebasing: body[start..<max(start, lineStart)]))
      }
      start = lines.position
      if isLast || parts.count > mostParts { return parts }
    }
    if let start, start < body.count {
      parts.append(UnsafeRawBufferPointer(rebasing: body[start...]))
    }
    return parts
  }
}
