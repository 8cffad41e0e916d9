/// Adds a nickname in quotation marks or brackets to the person's name around it.
///
/// Robert “Bob” Hale, William (Bill) Harker. From then on "Bob Hale" is a person's name, whatever the chain's label.
enum NicknameRule: SpanRule {
  /// Words of the longest nickname: "Billy the Kid".
  private static var longest: Int { 3 }

  static func mend(_ spans: inout NameSpans) {
    for name in spans.names {
      if name.kind == .person { noteNickname(inside: name.tokens, &spans) }
      take(nicknameAt: name.tokens.upperBound, &spans)
      take(nicknameAt: name.tokens.lowerBound, &spans)
    }
    for start in spans.clues.afterCapitals { take(nicknameAt: start, &spans) }
    if !spans.memory.nicknames.isEmpty { takeKnownNicknames(&spans) }
  }

  /// Makes one person's name of the words around the nickname that begins at `start`.
  private static func take(nicknameAt start: Int, _ spans: inout NameSpans) {
    guard let nickname = nickname(from: start, spans) else { return }
    let before = spans.name(at: start - 1).map { spans.names[$0].tokens.lowerBound }
    let after = spans.name(at: nickname.upperBound).map { spans.names[$0].tokens.upperBound }
    spans.join((before ?? start - 1)..<(after ?? nickname.upperBound + 1), as: .person)
    note(nickname.upperBound, &spans)
  }

  /// Records the nickname inside a name of the chain.
  private static func noteNickname(inside name: Range<Int>, _ spans: inout NameSpans) {
    let tokens = spans.tokens
    let opening = name.dropFirst().first { [.quote, .bracket].contains(tokens[$0].gap) }
    guard let opening else { return }
    let surname = (opening + 1..<name.upperBound).first { isClosed($0, tokens) }
    if let surname { note(surname, &spans) }
  }

  /// Records the nickname before the surname at `index`.
  private static func note(_ index: Int, _ spans: inout NameSpans) {
    let tokens = spans.tokens
    spans.memory.nicknames.insert(tokens[index - 1].word, tokens[index].word)
  }

  /// Labels a recorded nickname and its bearer's surname as a person.
  private static func takeKnownNicknames(_ spans: inout NameSpans) {
    let tokens = spans.tokens
    for index in spans.block.dropFirst()
    where tokens.isCapital(index) && tokens.isCapital(index - 1) && tokens.isJoined(index)
      && spans.memory.nicknames.contains(tokens[index - 1].word, tokens[index].word)
    {
      let end = spans.name(at: index).map { spans.names[$0].tokens.upperBound } ?? index + 1
      let start = spans.name(at: index - 1).map { spans.names[$0].tokens.lowerBound } ?? index - 1
      spans.join(start..<end, as: .person)
    }
  }

  /// The nickname that begins at `start`, between two words of a name.
  private static func nickname(from start: Int, _ spans: NameSpans) -> Range<Int>? {
    guard let mark = opening(before: start, spans) else { return nil }
    let tokens = spans.tokens
    let end = spans.end(from: start + 1) {
      $0 - start < longest && tokens.isJoined($0) && (tokens.isCapital($0) || tokens.isArticle($0))
    }
    guard end < spans.block.upperBound,
      mark == .quoteInBracket
        ? spans.isQuotedBracket(UInt8(ascii: ")"), before: end) : isClosed(end, tokens)
    else { return nil }
    let isCommon = (start..<end).contains { tokens.classes($0).meets([.common, .function]) }
    if mark == .quote, !isCommon {
      return tokens.isCapital(end) && !tokens.classes(end).meets([.function, .title, .neverName])
        ? start..<end : nil
    }
    let isName =
      isSurname(end, spans) && !tokens.classes(start).meets(noNickname)
      && !tokens[start].flags.contains(.allCapitals)
    return isName ? start..<end : nil
  }

  /// The mark that opens a nickname.
  private enum Opening {
    case quote, bracket, quoteInBracket
  }

  /// The mark between a given name and the capital at `start`.
  private static func opening(before start: Int, _ spans: NameSpans) -> Opening? {
    guard start > spans.block.lowerBound, spans.block.contains(start) else { return nil }
    let mark: Opening
    switch spans.tokens[start].gap {
    case .quote: mark = .quote
    case .bracket: mark = .bracket
    case .other where spans.isQuotedBracket(UInt8(ascii: "("), before: start):
      mark = .quoteInBracket
    default: return nil
    }
    let mayBeGiven =
      isGivenName(start - 1, spans) || mark != .bracket && mayBeGivenName(start - 1, spans)
    return spans.tokens.isCapital(start) && mayBeGiven ? mark : nil
  }

  /// Words that stand in brackets after a name to say where it belongs.
  private static var noNickname: WordClasses {
    [.anyPlace, .anyGroup, .organisationHead, .legalEnding]
  }

  /// Whether a closing mark and a blank stand before the token at `index`; an apostrophe after s was read as a
  /// possessive ending.
  private static func isClosed(_ index: Int, _ tokens: NameTokens) -> Bool {
    let (last, next) = (tokens[index - 1], tokens[index])
    let hasEnded = next.gap == .closing || next.gap == .blank && last.flags.contains(.possessive)
    return hasEnded && next.start - last.end > 1
  }

  private static func isGivenName(_ index: Int, _ spans: NameSpans) -> Bool {
    guard spans.tokens.isCapital(index),
      !spans.tokens[index].flags.contains(.possessive)
    else { return false }
    return spans.kind(at: index) == .person
      || spans.tokens.classes(index).meets(.anyGivenName) && spans.name(at: index) == nil
  }

  /// Whether a capital isn't known as anything but a name, and is in no organisation or place.
  private static func mayBeGivenName(_ index: Int, _ spans: NameSpans) -> Bool {
    guard spans.tokens.isCapital(index), !spans.tokens[index].flags.contains(.possessive),
      !spans.tokens.classes(index).meets([noNickname, .function, .common, .title])
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
