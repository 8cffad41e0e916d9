/// A name that ends in what firms make or are, and is no surname, is a firm's: "Vane Glassworks".
enum FirmHeadRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    takeHeading(&spans)
    for name in spans.names where name.kind != .organisation && name.surely == nil {
      let (tokens, last) = (spans.tokens, name.tokens.upperBound - 1)
      guard name.tokens.count > 1, tokens.tokens[last].gap == .blank,
        !tokens.tokens[last].flags.contains(.possessive),
        tokens.vocabulary.isFirmHead(tokens.tokens[last].word)
      else { continue }
      spans.join(name.tokens, as: .organisation)
    }
  }

  /// Makes a firm of a heading in capitals that ends in a legal form or "Company".
  private static func takeHeading(_ spans: inout NameSpans) {
    let (tokens, block) = (spans.tokens, spans.block)
    guard block.count > 1, block.count < 7, let last = block.last,
      tokens.classes(last).contains(.legalEnding), !tokens.roles(last).contains(.keptEnding),
      block.allSatisfy({ tokens.tokens[$0].flags.contains(.allCapitals) }),
      block.dropFirst().allSatisfy({ tokens.tokens[$0].gap == .blank })
    else { return }
    let hasArticle = tokens.spelling(block.lowerBound).elementsEqual("the".utf8)
    let start = hasArticle ? block.lowerBound + 1 : block.lowerBound
    let first = tokens.classes(start)
    guard start < last, !first.meets([.common, .function, .grammarAcronym]),
      !first.meets(.anyGivenName),
      !(start..<last).contains(where: { tokens.classes($0).meets([.function, .grammarAcronym]) })
    else { return }
    spans.join(start..<block.upperBound, as: .organisation)
  }
}

extension Vocabulary {
  /// Whether a word ends firms' names and is no surname: "Glassworks", also what ends in "works" and is no common
  /// word ("Limeworks").
  func isFirmHead(_ word: WordID) -> Bool {
    if roles(of: word).contains(.firmHead) { return true }
    let letters = spelling(of: word)
    return letters.count > 7 && letters.suffix(5).elementsEqual("works".utf8)
      && !self[word].classes.contains(.common)
  }
}
