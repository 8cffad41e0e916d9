/// Numbering style of a list, by its name in DOCX.
enum ListNumberStyle: String {
  case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman

  /// Style for the `type` attribute of HTML.
  init(htmlType: String?) {
    switch htmlType {
    case "a": self = .lowerLetter
    case "A": self = .upperLetter
    case "i": self = .lowerRoman
    case "I": self = .upperRoman
    default: self = .decimal
    }
  }
}

/// Markers of list items.
enum ListMarker {
  /// Bullet by depth, from 1, as browsers show it.
  static func bullet(depth: Int) -> String {
    switch depth {
    case ...1: "• "
    case 2: "◦ "
    default: "▪ "
    }
  }

  /// A number in a style; decimal if the style can't show it.
  static func number(_ number: Int, _ style: ListNumberStyle) -> String {
    switch style {
    case .decimal: "\(number). "
    case .lowerLetter: (letters(number) ?? "\(number)") + ". "
    case .upperLetter: (letters(number)?.uppercased() ?? "\(number)") + ". "
    case .lowerRoman: (roman(number) ?? "\(number)") + ". "
    case .upperRoman: (roman(number)?.uppercased() ?? "\(number)") + ". "
    }
  }

  /// "a" to "z", then "aa".
  private static func letters(_ number: Int) -> String? {
    guard (1...18_278).contains(number) else { return nil }
    var rest = number
    var letters = ""
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(0x61 + rest % 26))) + letters
      rest /= 26
    }
    return letters
  }

  private static func roman(_ number: Int) -> String? {
    guard (1...3999).contains(number) else { return nil }
    let signs = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    var roman = ""
    for (value, sign) in signs {
      while rest >= value {
        roman += sign
        rest -= value
      }
    }
    return roman
  }
}
