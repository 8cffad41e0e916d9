import DocumentModel

/// A language that is recognised by its frequent words.
///
/// `script/tables/make-languages.py` gives each language a letter: A to a for those in Latin script, b to f in
/// Cyrillic, g to i in Arabic.
struct WordLanguage: Equatable, Sendable {
  let letter: UInt8

  static let english = WordLanguage(letter: UInt8(ascii: "A"))
  /// The only language in which all nouns have a capital.
  static let german = WordLanguage(letter: UInt8(ascii: "B"))

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
    let place = Self.languages.firstIndex { $0.prefix { $0 != " " } == code }
    guard let place else { return nil }
    letter = Self.letters[place]
  }

  init(letter: UInt8) { self.letter = letter }

  /// The language with the support that names have in it.
  var language: TextLanguage {
    guard self != .english, let place = Self.letters.firstIndex(of: letter) else { return .english }
    let isArabic = Self.letters(in: .arabic)?.contains(letter) == true
    return TextLanguage(Self.languages[place], support: isArabic ? .none : .recurringNames)
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi".utf8)

  /// The code and name of each language, in the order of `letters`.
  private static let languages = [
    "en English", "de German", "fr French", "es Spanish", "it Italian", "pt Portuguese",
    "nl Dutch", "sv Swedish", "no Norwegian", "da Danish", "fi Finnish", "pl Polish", "cs Czech",
    "hu Hungarian", "ro Romanian", "tr Turkish", "ca Catalan", "la Latin", "id Indonesian",
    "sk Slovak", "sl Slovenian", "hbs Serbo-Croatian", "lt Lithuanian", "lv Latvian",
    "is Icelandic", "vi Vietnamese", "fil Filipino", "ru Russian", "uk Ukrainian", "bg Bulgarian",
    "mk Macedonian", "sr Serbian", "ar Arabic", "fa Persian", "ur Urdu",
  ]
}
