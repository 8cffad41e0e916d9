/// Labels a name as a firm if it ends in what firms make or are, and that is no surname: "Vane Glassworks".
enum FirmHeadRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    takeHeading(&spans)
    for name in spans.names where name.kind != .organisation && name.surely == nil {
      let (tokens, last) = (spans.tokens, name.tokens.upperBound - 1)
      guard name.tokens.count > 1, tokens[last].gap == .blank,
        !tokens[last].flags.contains(.possessive), tokens.vocabulary.isFirmHead(tokens[last].word)
      else { continue }
      spans.join(name.tokens, as: .organisation)
    }
  }

  /// Labels a heading in capitals as a firm if it ends in a legal form or "Company".
  private static func takeHeading(_ spans: inout NameSpans) {
    let (tokens, block) = (spans.tokens, spans.block)
    guard block.count > 1, block.count <= longestHeading, let last = block.last,
      tokens.classes(last).contains(.legalEnding), !tokens.roles(last).contains(.keptEnding),
      block.allSatisfy({ tokens[$0].flags.contains(.allCapitals) }),
      block.dropFirst().allSatisfy({ tokens[$0].gap == .blank })
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

  /// Words of the longest such heading; a longer one is a sentence in capitals (by hand).
  private static let longestHeading = 6
}

extension Vocabulary {
  /// Whether a word ends names of firms and is no surname: "Glassworks", or a word in "works" that isn't a common one
  /// ("Limeworks").
  func isFirmHead(_ word: WordID) -> Bool {
    if roles(of: word).contains(.firmHead) { return true }
    let letters = spelling(of: word)
    return letters.count > 7 && letters.suffix(5).elementsEqual("works".utf8)
      && !self[word].classes.contains(.common)
  }
}
