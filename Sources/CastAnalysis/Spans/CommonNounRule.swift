/// Drops a given name that is also a common word and follows "the", as contracts write nouns: "the Bill".
enum CommonNounRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    for name in spans.names where isCommonNoun(name, spans) { spans.drop(name.tokens) }
  }

  private static func isCommonNoun(_ name: TaggedName, _ spans: NameSpans) -> Bool {
    let index = name.tokens.lowerBound
    guard name.kind == .person, name.surely == nil, name.tokens.count == 1,
      spans.gap(at: index) == .blank
    else { return false }
    let tokens = spans.tokens
    guard index > spans.block.lowerBound, tokens.isJoined(index), tokens.isArticle(index - 1)
    else { return false }
    let classes = tokens.classes(index)
    return classes.contains(.common) && classes.meets(.anyGivenName)
      && !classes.meets([.surname, .title]) && !tokens.isInOffice(name.tokens)
  }
}
