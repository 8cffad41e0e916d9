/// Parses the filter's grammar.
struct KeywordQueryParser {
  private var rest: Substring.UnicodeScalarView
  private(set) var terms: [KeywordQuery.Term] = []
  /// Why a pattern without a closing slash is skipped.
  private(set) var unfinished: PatternFault?

  init(_ text: String) { rest = Substring(text).unicodeScalars }

  mutating func parse() {
    while true {
      rest = rest.drop { $0.properties.isWhitespace }
      guard let first = rest.first else { return }
      let isExcluded = first == "-"
      if isExcluded { rest.removeFirst() }
      if let next = rest.first, Self.isQuote(next) {
        parsePhrase(isExcluded: isExcluded)
      } else if rest.first == "/" {
        parsePattern(isExcluded: isExcluded)
      } else {
        parseWord(isExcluded: isExcluded)
      }
    }
  }

  /// Parses a phrase at its opening quote.
  ///
  /// Without a closing quote the opening one is skipped, and what follows are words. An excluded phrase waits for its
  /// end: its words would invert the result.
  private mutating func parsePhrase(isExcluded: Bool) {
    rest.removeFirst()
    if let end = rest.firstIndex(where: Self.isQuote) {
      append(rest[..<end], isExcluded: isExcluded)
      rest = rest[end...].dropFirst()
    } else if isExcluded {
      rest = rest[rest.endIndex...]
    }
  }

  /// Parses a regular expression at its first slash.
  ///
  /// It ends at a slash before a blank or the end. Without one, everything that follows is the pattern so far, so that
  /// its hits show while it is typed. It is skipped as long as it is invalid, or if it is to be excluded.
  private mutating func parsePattern(isExcluded: Bool) {
    rest.removeFirst()
    if let end = endOfPattern {
      append(pattern: rest[..<end], isExcluded: isExcluded)
      rest = rest[end...].dropFirst()
      return
    }
    unfinished = CompiledPattern.fault(in: String(rest))
    if !isExcluded, unfinished == nil { append(pattern: rest, isExcluded: false) }
    rest = rest[rest.endIndex...]
  }

  /// The place of the slash that closes a pattern; a slash after a backslash doesn't.
  private var endOfPattern: Substring.UnicodeScalarView.Index? {
    var isEscaped = false
    for index in rest.indices {
      let next = rest.index(after: index)
      let isBeforeBlank = next == rest.endIndex || rest[next].properties.isWhitespace
      if rest[index] == "/", !isEscaped, isBeforeBlank { return index }
      isEscaped = rest[index] == "\\" && !isEscaped
    }
    return nil
  }

  private mutating func append(pattern: Substring.UnicodeScalarView, isExcluded: Bool) {
    if pattern.isEmpty { return }
    terms.append(KeywordQuery.Term(text: String(pattern), isExcluded: isExcluded, kind: .pattern))
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

  /// Whether a scalar is a double quote: straight, curly, low or angular.
  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}": true
    default: false
    }
  }
}
