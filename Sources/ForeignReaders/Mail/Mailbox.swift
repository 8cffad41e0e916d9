/// Messages in one file, each after a line that begins with "From "; source: RFC 4155.
struct Mailbox {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether bytes begin as a mailbox does.
  static func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var lines = MailLines(bytes)
    guard let first = lines.next(), isSeparator(first) else { return false }
    return !MailHeader(UnsafeRawBufferPointer(rebasing: bytes[lines.position...])).fields.isEmpty
  }

  /// The bytes of the next message, after its separator.
  mutating func next() -> UnsafeRawBufferPointer? {
    guard position < bytes.count else { return nil }
    var lines = MailLines(UnsafeRawBufferPointer(rebasing: bytes[position...]))
    guard lines.next() != nil else { return nil }
    let start = position + lines.position
    var lineStart = lines.position
    var isAfterBlank = false
    while let line = lines.next() {
      if isAfterBlank, Self.isSeparator(line) {
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

  /// "From ana@example.org Mon May  3 10:15:22 2021": a sentence has no such time.
  private static func isSeparator(_ line: UnsafeRawBufferPointer) -> Bool {
    guard line.starts(with: "From ".utf8), (15...400).contains(line.count) else { return false }
    let isTime = (0..<(line.count - 4)).contains { index in
      line[index + 2] == UInt8(ascii: ":") && isDigit(line[index]) && isDigit(line[index + 1])
        && isDigit(line[index + 3]) && isDigit(line[index + 4])
    }
    return isTime && line.last.map { isDigit($0) || $0 == 0x20 || ($0 | 0x20) >= 0x61 } ?? false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A message without the marks that hide lines which would separate messages: ">From " is "From ".
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
