/// Writes JSON (RFC 8259).
///
/// Everything that could act on a terminal is escaped too, so JSON is the same whoever reads it:
/// control characters, line separators, direction marks and overrides.
enum JSONText {
  /// A record as an object on one line.
  static func of(_ record: OutputRecord) -> String {
    "{" + record.fields.map { of($0) }.joined(separator: ", ") + "}"
  }

  /// A field of an object.
  static func of(_ field: OutputRecord.Field) -> String {
    quoted(field.name) + ": " + of(field.value)
  }

  private static func of(_ value: OutputValue) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number, .decimal, .flag: value.digits ?? ""
    case .list(let values): "[" + values.map { of($0) }.joined(separator: ", ") + "]"
    case .record(let record): of(record)
    case .null: "null"
    }
  }

  /// A text in quotes.
  static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy(standsForItself) { return "\"" + text + "\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) {
        quoted += escape
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether a byte is a character of ASCII that is never escaped, as most are.
  private static func standsForItself(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte && byte != 0x22 && byte != 0x5C
  }

  /// How a character that may not stand for itself is written; `nil` if it may.
  static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: return nil
    }
  }
}
