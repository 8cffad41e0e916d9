/// Drops a contraction with "it" from the start of a name: "Was't" in "Was't Leontes" opens a sentence.
enum ContractionRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    for name in spans.names where name.tokens.count > 1 {
      let first = name.tokens.lowerBound
      if isContraction(first, spans.tokens) { spans.drop(first..<first + 1) }
    }
  }

  /// Whether a word ends in "t" after an apostrophe, which its folded letters lack.
  private static func isContraction(_ index: Int, _ tokens: NameTokens) -> Bool {
    let (token, letters) = (tokens[index], tokens.spelling(index))
    guard letters.count > 2, letters.last == UInt8(ascii: "t"),
      token.end - token.start > letters.count
    else { return false }
    return letters.dropLast().withUnsafeBytes {
      WordClasses(letters: SortedTable.closedWords.value(of: $0)).contains(.function)
    }
  }
}
