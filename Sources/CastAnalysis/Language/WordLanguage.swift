import DocumentModel

/// A language that is recognised by its frequent words.
///
/// `script/tables/make-languages.py` gives each language a letter: A to a for those in Latin script, b to f in
/// Cyrillic, g to i in Arabic.
struct WordLanguage: Equatable, Sendable {
  let letter: UInt8

  /// English.
  static let english = WordLanguage(letter: UInt8(ascii: "A"))

  /// The letters of the languages that are written in a script.
  static func letters(in script: Script) -> ClosedRange<UInt8>? {
    switch script {
    case .latin: UInt8(ascii: "A")...UInt8(ascii: "a")
    case .cyrillic: UInt8(ascii: "b")...UInt8(ascii: "f")
    case .arabic: UInt8(ascii: "g")...UInt8(ascii: "i")
    default: nil
    }
  }

  /// The language with an ISO 639 code; `nil` if its words are not in the table.
  init?(code: String) {
    for letter in UInt8(ascii: "A")...UInt8(ascii: "i")
    where WordLanguage(letter: letter).language.code == code {
      self.letter = letter
      return
    }
    return nil
  }

  init(letter: UInt8) { self.letter = letter }

  /// The language with the support that names have in it.
  var language: TextLanguage {
    switch Unicode.Scalar(letter) {
    case "B": Self.language("de", "German")
    case "C": Self.language("fr", "French")
    case "D": Self.language("es", "Spanish")
    case "E": Self.language("it", "Italian")
    case "F": Self.language("pt", "Portuguese")
    case "G": Self.language("nl", "Dutch")
    case "H": Self.language("sv", "Swedish")
    case "I": Self.language("no", "Norwegian")
    case "J": Self.language("da", "Danish")
    case "K": Self.language("fi", "Finnish")
    case "L": Self.language("pl", "Polish")
    case "M": Self.language("cs", "Czech")
    case "N": Self.language("hu", "Hungarian")
    case "O": Self.language("ro", "Romanian")
    case "P": Self.language("tr", "Turkish")
    case "Q": Self.language("ca", "Catalan")
    case "R": Self.language("la", "Latin")
    case "S": Self.language("id", "Indonesian")
    case "T": Self.language("sk", "Slovak")
    case "U": Self.language("sl", "Slovenian")
    case "V": Self.language("hbs", "Serbo-Croatian")
    case "W": Self.language("lt", "Lithuanian")
    case "X": Self.language("lv", "Latvian")
    case "Y": Self.language("is", "Icelandic")
    case "Z": Self.language("vi", "Vietnamese")
    case "a": Self.language("fil", "Filipino")
    case "b": Self.language("ru", "Russian")
    case "c": Self.language("uk", "Ukrainian")
    case "d": Self.language("bg", "Bulgarian")
    case "e": Self.language("mk", "Macedonian")
    case "f": Self.language("sr", "Serbian")
    case "g": Self.language("ar", "Arabic", .none)
    case "h": Self.language("fa", "Persian", .none)
    case "i": Self.language("ur", "Urdu", .none)
    default: .english
    }
  }

  private static func language(
    _ code: String, _ name: String, _ support: TextLanguage.NameSupport = .recurringNames
  ) -> TextLanguage {
    TextLanguage(code: code, name: name, support: support)
  }
}
