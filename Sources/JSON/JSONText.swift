import Characters

/// Writes JSON (RFC 8259).
///
/// Whatever isn't `visible` (`Visibility`) is escaped too: control characters, line separators, invisible characters.
/// That changes no value, and the output is safe on a terminal and the same everywhere.
package enum JSONText {
  /// An object on one line; its fields may be sorted by name, in objects inside it too.
  package static func of(_ object: JSONObject, isSorted: Bool = false) -> String {
    let fields = isSorted ? object.fields.sorted { $0.name < $1.name } : object.fields
    return "{" + fields.map { of($0, isSorted: isSorted) }.joined(separator: ", ") + "}"
  }

  /// A field of an object.
  package static func of(_ field: JSONObject.Field, isSorted: Bool = false) -> String {
    quoted(field.name) + ": " + of(field.value, isSorted)
  }

  private static func of(_ value: JSONValue, _ isSorted: Bool) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number, .decimal, .flag: value.digits ?? ""
    case .list(let values): "[" + values.map { of($0, isSorted) }.joined(separator: ", ") + "]"
    case .object(let record): of(record, isSorted: isSorted)
    case .null: "null"
    }
  }

  package static func quoted(_ text: String) -> String {
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

  /// Whether a byte is an ASCII character that is never escaped; most are.
  private static func standsForItself(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte && byte != 0x22 && byte != 0x5C
  }

  /// The escape of a character; `nil` if it needs none.
  static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case _ where scalar.visibility == .visible: nil
    default: UTF16.encode(scalar)?.map(unit).joined()
    }
  }

  /// A UTF-16 unit as an escape; it may be half of a surrogate pair.
  private static func unit(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
