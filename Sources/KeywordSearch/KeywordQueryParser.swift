/// Reads the filter's grammar.
struct KeywordQueryParser {
  private var rest: Substring.UnicodeScalarView
  private var terms: [KeywordQuery.Term] = []

  init(_ text: String) { rest = Substring(text).unicodeScalars }

  /// Reads everything.
  mutating func parse() -> [KeywordQuery.Term] {
    while true {
      rest = rest.drop { $0.properties.isWhitespace }
      guard let first = rest.first else { return terms }
      let isExcluded = first == "-"
      if isExcluded { rest.removeFirst() }
      if let next = rest.first, Self.isQuote(next) {
        parsePhrase(isExcluded: isExcluded)
      } else {
        parseWord(isExcluded: isExcluded)
      }
    }
  }

  /// Reads a phrase at its opening quote.
  ///
  /// Without a closing one the quote is passed over, and what follows are words. If it was to be
  /// excluded it waits for its end: its words would turn the answer round.
  private mutating func parsePhrase(isExcluded: Bool) {
    rest.removeFirst()
    if let end = rest.firstIndex(where: Self.isQuote) {
      append(rest[..<end], isExcluded: isExcluded)
      rest = rest[end...].dropFirst()
    } else if isExcluded {
      rest = rest[rest.endIndex...]
    }
  }

  private mutating func parseWord(isExcluded: Bool) {
    let word = rest.prefix { !$0.properties.isWhitespace && !Self.isQuote($0) }
    append(word, isExcluded: isExcluded)
    rest = rest[word.endIndex...]
  }

  private mutating func append(_ text: Substring.UnicodeScalarView, isExcluded: Bool) {
    let term = KeywordQuery.Term(text: String(text), isExcluded: isExcluded)
    if !term.folded.isEmpty { terms.append(term) }
  }

  /// Whether a scalar is a double quote, straight, curly, low or angular.
  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}": true
    default: false
    }
  }
}
