import FormatSignatures

/// Messages in one file, each after a line that begins with "From "; source: RFC 4155.
struct Mailbox {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The bytes of the next message, after its separator.
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
