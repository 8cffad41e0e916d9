/// A nickname in quotation marks or brackets between two words of a person's name is part of it:
/// Robert “Bob” Hale, William (Bill) Harker.
enum NicknameRule: SpanRule {
  /// Words of the longest nickname.
  private static var longest: Int { 3 }

  static func mend(_ spans: inout NameSpans) {
    for name in spans.names {
      for start in [name.tokens.upperBound, name.tokens.lowerBound] {
        guard let nickname = nickname(from: start, spans) else { continue }
        let before = spans.name(at: start - 1).map { spans.names[$0].tokens.lowerBound }
        let after = spans.name(at: nickname.upperBound).map { spans.names[$0].tokens.upperBound }
        spans.join(
          (before ?? start - 1)..<(after ?? nickname.upperBound + 1), as: .person)
      }
    }
  }

  /// The nickname that begins at `start`, between two words of a name.
  private static func nickname(from start: Int, _ spans: NameSpans) -> Range<Int>? {
    let opening = spans.gap(at: start)
    guard opening == .quote || opening == .bracket, start > spans.block.lowerBound else {
      return nil
    }
    let tokens = spans.tokens
    guard tokens.isCapital(start), isGivenName(start - 1, spans) else { return nil }
    var end = start + 1
    while end < spans.block.upperBound, end - start < longest, tokens.isJoined(end),
      tokens.isCapital(end) || tokens.isArticle(end)
    {
      end += 1
    }
    guard end < spans.block.upperBound, isClosed(end, tokens), isSurname(end, spans) else {
      return nil
    }
    if opening == .quote { return start..<end }
    let isName =
      !tokens.classes(start).meets(Self.noNickname)
      && !tokens.tokens[start].flags.contains(.allCapitals)
    return isName ? start..<end : nil
  }

  /// What stands in brackets after a name to say where it belongs.
  private static var noNickname: WordClasses {
    WordClasses.anyPlace.union(.anyGroup).union([.organisationHead, .legalEnding])
  }

  /// Whether a closing mark and a blank stand before the token at `index`; an apostrophe after s
  /// was taken for a possessive ending.
  private static func isClosed(_ index: Int, _ tokens: NameTokens) -> Bool {
    let (last, next) = (tokens.tokens[index - 1], tokens.tokens[index])
    let hasEnded = next.gap == .closing || next.gap == .blank && last.flags.contains(.possessive)
    return hasEnded && next.start - last.end > 1
  }

  private static func isGivenName(_ index: Int, _ spans: NameSpans) -> Bool {
    guard spans.tokens.isCapital(index),
      !spans.tokens.tokens[index].flags.contains(.possessive)
    else { return false }
    return spans.kind(at: index) == .person
      || spans.tokens.classes(index).meets(.anyGivenName) && spans.name(at: index) == nil
  }

  private static func isSurname(_ index: Int, _ spans: NameSpans) -> Bool {
    guard spans.tokens.isCapital(index), !spans.tokens.classes(index).contains(.neverName) else {
      return false
    }
    if let kind = spans.kind(at: index) { return kind == .person }
    let classes = spans.tokens.classes(index)
    return !classes.meets([.function, .title])
      && (!classes.contains(.common) || classes.contains(.surname))
  }
}
