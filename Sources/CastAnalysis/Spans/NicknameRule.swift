/// A nickname in quotation marks or brackets between two words of a person's name is part of it.
///
/// Robert “Bob” Hale, William (Bill) Harker. From then on "Bob Hale" is a name of his, whatever the chain says.
enum NicknameRule: SpanRule {
  /// Words of the longest nickname.
  private static var longest: Int { 3 }

  static func mend(_ spans: inout NameSpans) {
    for name in spans.names {
      if name.kind == .person { noteNickname(inside: name.tokens, &spans) }
      take(nicknameAt: name.tokens.upperBound, &spans)
      take(nicknameAt: name.tokens.lowerBound, &spans)
    }
    for start in spans.clues.afterCapitals { take(nicknameAt: start, &spans) }
    if !spans.memory.hasNoNicknames { takeKnownNicknames(&spans) }
  }

  /// Makes one person's name of the words around a nickname that begins at `start`.
  private static func take(nicknameAt start: Int, _ spans: inout NameSpans) {
    guard let nickname = nickname(from: start, spans) else { return }
    let before = spans.name(at: start - 1).map { spans.names[$0].tokens.lowerBound }
    let after = spans.name(at: nickname.upperBound).map { spans.names[$0].tokens.upperBound }
    spans.join((before ?? start - 1)..<(after ?? nickname.upperBound + 1), as: .person)
    note(nickname.upperBound, &spans)
  }

  /// Takes note of a nickname inside a name of the chain.
  private static func noteNickname(inside name: Range<Int>, _ spans: inout NameSpans) {
    let tokens = spans.tokens
    let opening = name.dropFirst().first { [.quote, .bracket].contains(tokens.tokens[$0].gap) }
    guard let opening else { return }
    let surname = (opening + 1..<name.upperBound).first { isClosed($0, tokens) }
    if let surname { note(surname, &spans) }
  }

  /// Takes note of the nickname before the surname at `index`.
  private static func note(_ index: Int, _ spans: inout NameSpans) {
    let tokens = spans.tokens.tokens
    spans.memory.note(nickname: tokens[index - 1].word, of: tokens[index].word)
  }

  /// Makes persons of a nickname and the surname of its bearer.
  private static func takeKnownNicknames(_ spans: inout NameSpans) {
    let tokens = spans.tokens
    for index in spans.block.dropFirst()
    where tokens.isCapital(index) && tokens.isCapital(index - 1) && tokens.isJoined(index)
      && spans.memory.isNickname(tokens.tokens[index - 1].word, of: tokens.tokens[index].word)
    {
      let end = spans.name(at: index).map { spans.names[$0].tokens.upperBound } ?? index + 1
      let start = spans.name(at: index - 1).map { spans.names[$0].tokens.lowerBound } ?? index - 1
      spans.join(start..<end, as: .person)
    }
  }

  /// The nickname that begins at `start`, between two words of a name.
  private static func nickname(from start: Int, _ spans: NameSpans) -> Range<Int>? {
    guard start > spans.block.lowerBound, spans.block.contains(start) else { return nil }
    let tokens = spans.tokens
    let isQuotedInBracket =
      tokens.tokens[start].gap == .other
      && spans.isQuotedBracket(UInt8(ascii: "("), before: start)
    let opening = isQuotedInBracket ? .bracket : tokens.tokens[start].gap
    guard opening == .quote || opening == .bracket else { return nil }
    let mayBeGiven =
      isGivenName(start - 1, spans)
      || (opening == .quote || isQuotedInBracket) && mayBeGivenName(start - 1, spans)
    guard tokens.isCapital(start), mayBeGiven else { return nil }
    var end = start + 1
    while end < spans.block.upperBound, end - start < longest, tokens.isJoined(end),
      tokens.isCapital(end) || tokens.isArticle(end)
    {
      end += 1
    }
    guard end < spans.block.upperBound,
      isQuotedInBracket
        ? spans.isQuotedBracket(UInt8(ascii: ")"), before: end) : isClosed(end, tokens)
    else { return nil }
    let isCommon = (start..<end).contains { tokens.classes($0).meets([.common, .function]) }
    if opening == .quote, !isCommon {
      return tokens.isCapital(end) && !tokens.classes(end).meets([.function, .title, .neverName])
        ? start..<end : nil
    }
    guard isSurname(end, spans) else { return nil }
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

  /// A capital that no table knows as anything but a name, and that is in no organisation or place.
  private static func mayBeGivenName(_ index: Int, _ spans: NameSpans) -> Bool {
    guard spans.tokens.isCapital(index), !spans.tokens.tokens[index].flags.contains(.possessive),
      !spans.tokens.classes(index).meets(noNickname.union([.function, .common, .title]))
    else { return false }
    return spans.kind(at: index).map { $0 == .rest } ?? true
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
