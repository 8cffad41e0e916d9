/// The fields at the beginning of a message or a part of one; source: RFC 5322, section 2.2.
struct MailHeader {
  /// A field: its name in lower case, and what it says, unfolded.
  struct Field {
    var name: String
    var value: [UInt8]
  }

  private(set) var fields: [Field] = []
  /// Where what comes after the fields begins, in bytes.
  private(set) var end = 0

  private static let mostFields = 1000
  private static let longestField = 64 << 10

  /// Reads fields up to an empty line, or a line that is none.
  init(_ bytes: UnsafeRawBufferPointer) {
    var lines = MailLines(bytes)
    while let line = lines.next() {
      if line.isEmpty {
        end = lines.position
        return
      }
      if line[0] == 0x20 || line[0] == 0x09 {
        continueField(line)
      } else if !beginField(line) {
        // A text may begin without an empty line.
        return
      }
      end = lines.position
    }
  }

  private mutating func beginField(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), (1...76).contains(colon),
      line[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
    else { return false }
    guard fields.count < Self.mostFields else { return true }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    fields.append(Field(name: name, value: Array(line[(colon + 1)...].prefix(Self.longestField))))
    return true
  }

  private mutating func continueField(_ line: UnsafeRawBufferPointer) {
    guard let last = fields.indices.last, fields[last].value.count < Self.longestField else {
      return
    }
    fields[last].value.append(0x20)
    fields[last].value += line.drop { $0 == 0x20 || $0 == 0x09 }
  }

  /// What the first field of a name says.
  func value(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

  /// The same as text without anything encoded in it.
  func plainValue(_ name: String) -> String? {
    value(name).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// The lines of bytes, one after the other, without their ends.
struct MailLines {
  private let bytes: UnsafeRawBufferPointer
  /// Where the next line begins.
  private(set) var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func next() -> UnsafeRawBufferPointer? {
    guard position < bytes.count else { return nil }
    let start = position
    var end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    position = min(end + 1, bytes.count)
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
  }
}
