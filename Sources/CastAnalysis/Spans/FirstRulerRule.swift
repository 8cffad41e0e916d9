/// Adds the numeral "I" to a ruler's given name: "James I loved hunting".
///
/// "I" is a numeral, not the pronoun, if a ruler's title stands before the name, "of" follows, or the text also has the
/// name with a later numeral ("James II"); in a text with other numerals also at the end of a clause ("his brother,
/// James I, fled").
enum FirstRulerRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    for index in spans.clues.afterCapitals where isNumeral(index, spans) {
      guard let place = spans.name(at: index - 1), spans.names[place].tokens.upperBound == index
      else { continue }
      let name = spans.names[place].tokens
      guard isRulersName(name, spans.tokens) else { continue }
      spans.join(name.lowerBound..<index + 1, as: .person)
    }
  }

  /// Whether "I" at `index` is not the pronoun, as far as the next word shows.
  private static func isNumeral(_ index: Int, _ spans: NameSpans) -> Bool {
    let tokens = spans.tokens
    guard tokens.isJoined(index), tokens[index].flags.contains(.single),
      tokens.spelling(index).first == UInt8(ascii: "i")
    else { return false }
    let next = index + 1
    guard next < spans.block.upperBound, tokens.isJoined(next), !tokens.isCapital(next) else {
      return true
    }
    return !tokens.roles(next).contains(.firstPersonVerb)
  }

  /// Whether a comma or a full stop follows the token at `index`.
  private static func endsClause(_ index: Int, _ tokens: NameTokens) -> Bool {
    index + 1 < tokens.limit && [.comma, .other].contains(tokens[index + 1].gap)
  }

  /// Whether a name is a ruler's: a given name after a title, before "of", or with a numeral elsewhere.
  private static func isRulersName(_ name: Range<Int>, _ tokens: NameTokens) -> Bool {
    let (first, last) = (name.lowerBound, name.upperBound - 1)
    guard tokens.classes(last).meets(.anyGivenName), name.count < 3 else { return false }
    if name.count == 2 { return tokens.roles(first).contains(.ruler) }
    if first > 0, tokens.isJoined(first), tokens.isCapital(first - 1),
      tokens.roles(first - 1).contains(.ruler)
    {
      return true
    }
    guard let tally = tokens.tally else { return false }
    return tokens.isWord(last + 2, "of") || tally.isNumbered(tokens[last].word)
      || tally.hasNumerals && endsClause(last + 1, tokens)
  }
}
