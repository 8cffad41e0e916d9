import Characters

/// Texts in XML 1.0.
enum XMLText {
  /// A text for an element or for an attribute in double quotes.
  ///
  /// What isn't `visible` (`Visibility`) becomes a reference, which keeps its value; what XML can't hold, such as most
  /// control characters, becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) {
        escaped.append(contentsOf: escape.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// The escape of a character; `nil` if it needs none.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case _ where !isAllowed(scalar): "\u{FFFD}"
    case _ where scalar.visibility != .visible: reference(scalar)
    default: nil
    }
  }

  /// Whether a document may hold a character, as itself or as a reference (production 2 of XML 1.0).
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// A character as a reference by its number: `&#x202E;`.
  static func reference(_ scalar: Unicode.Scalar) -> String {
    "&#x" + String(scalar.value, radix: 16, uppercase: true) + ";"
  }
}
