import FormatSignatures

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
    var lines = ByteLines(bytes)
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
    guard let name = mailFieldName(line) else { return false }
    guard fields.count < Self.mostFields else { return true }
    fields.append(
      Field(
        name: String(decoding: name, as: UTF8.self).lowercased(),
        value: Array(line[(name.endIndex + 1)...].prefix(Self.longestField))))
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
