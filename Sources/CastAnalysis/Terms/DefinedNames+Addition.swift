/// What is added to a name before its short name: "a Delaware company", "whose office is in Boston".
extension DefinedNames {
  /// Where an addition that ends before `start` may begin at the earliest: it contains no sentence's end, verb or
  /// semicolon.
  func startOfAddition(before start: Int) -> Int {
    var index = start
    while index > block.lowerBound, start - index < Self.longestAddition {
      if index < start {
        if opensSentence(index) { return index }
        if !tokens.isCapital(index), isVerb(index) { return index }
      }
      if endsClause(index) { return index }
      index -= 1
    }
    return index
  }

  /// Tokens of the longest addition (by hand; it bounds the time): a paragraph-long address fits.
  private static let longestAddition = 60

  /// Whether the token at `index` begins a sentence or a line; not after "no." and a colon.
  private func opensSentence(_ index: Int) -> Bool {
    tokens[index].flags.contains(.opening) && !tokens.isWord(index - 1, "no")
      && gapHolds([".", "!", "?", "\n"], at: index)
  }

  /// Whether a semicolon stands before the token at `index`.
  private func endsClause(_ index: Int) -> Bool {
    index < block.upperBound && gapHolds([";"], at: index)
  }

  /// Whether any of some ASCII marks stands between the token at `index` and the one before it.
  private func gapHolds(_ marks: [Unicode.Scalar], at index: Int) -> Bool {
    let gap = tokens[index - 1].end..<tokens[index].start
    return gap.contains { byte in marks.contains { UInt8(ascii: $0) == bytes[byte] } }
  }

  /// Whether a verb stands at `index` that isn't in a relative clause.
  private func isVerb(_ index: Int) -> Bool {
    if isSmall(index, .finiteVerb) {
      return !(max(block.lowerBound, index - Self.longestClause)..<index)
        .contains { tokens.isWord($0, in: ["whose", "which", "who", "that"]) }
    }
    return tokens.vocabulary.isPast(tokens[index].word) && !isSmall(index, .additionParticiple)
  }

  /// Tokens from a relative pronoun to its verb (by hand): "whose registered office in Dublin is".
  private static let longestClause = 6

  /// Whether the token at `index`, right after a name, begins an addition to it.
  func opensAddition(_ index: Int) -> Bool {
    guard index < block.upperBound else { return false }
    switch tokens[index].gap {
    case .bracket: return true
    case .comma:
      return tokens.isCapital(index) || tokens[index].flags.contains(.number)
        || isSmall(index, .additionParticiple) || isSmall(index, .additionOpener)
    case .blank:
      return isSmall(index, .additionParticiple) || tokens.isWord(index, in: ["of", "at", "d"])
    default: return false
    }
  }

  /// Whether a small word with a role stands at `index`.
  private func isSmall(_ index: Int, _ role: NameRoles) -> Bool {
    index < tokens.limit && !tokens.isCapital(index) && tokens.roles(index).contains(role)
  }
}
