import DocumentModel

/// Drops the letters of a judge's rank, and labels the name before them as a person.
///
/// "KERSHAW, J.", "ROWLEY, C.J., and SCARNE and ALDIS, JJ.", "Lowther LJ", "POSNER, Circuit Judge".
enum JudgeRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    for index in spans.clues.afterCapitals {
      guard let rank = rank(at: index, spans) else { continue }
      takeJudges(before: rank, &spans)
      spans.drop(rank)
    }
  }

  /// The letters or the title after a name that show a judge's rank, at `index`.
  private static func rank(at index: Int, _ spans: NameSpans) -> Range<Int>? {
    guard spans.tokens.isCapital(index), index > spans.block.lowerBound else { return nil }
    if spans.tokens[index].gap == .comma, let end = endOfTitle(from: index, spans) {
      return index..<end
    }
    guard spans.tokens[index].length <= longestLetters, isRank(index, spans) else { return nil }
    let end = spans.end(from: index + 1) { spans.tokens.isJoined($0) && isLetters($0, spans) }
    return isCaption(index..<end, spans) ? index..<end : nil
  }

  /// Bytes of the longest letters of a rank: "C.J.", "LJJ.".
  private static let longestLetters: UInt16 = 4

  /// The end of "Circuit Judge" or "Justices" after a name in capitals.
  private static func endOfTitle(from index: Int, _ spans: NameSpans) -> Int? {
    let tokens = spans.tokens
    guard tokens[index - 1].flags.contains(.allCapitals),
      !tokens[index].flags.contains(.allCapitals)
    else { return nil }
    var end = index
    while end < spans.block.upperBound, end == index || tokens.isJoined(end), tokens.isCapital(end)
    {
      let roles = tokens.roles(end)
      end += 1
      if roles.contains(.judgesTitle) || roles.contains(.pluralLetters) { return end }
      if !roles.contains(.judgesModifier) { return nil }
    }
    return nil
  }

  /// Whether letters of a judge's rank follow a capital, after a comma or a blank.
  private static func isRank(_ index: Int, _ spans: NameSpans) -> Bool {
    guard index > spans.block.lowerBound, index < spans.block.upperBound, isLetters(index, spans)
    else { return false }
    let (before, token) = (spans.tokens[index - 1], spans.tokens[index])
    return before.flags.contains(.capital) && !before.flags.contains(.possessive)
      && !isLetters(index - 1, spans) && (token.gap == .comma || token.gap == .blank)
      && !spans.tokens.classes(index - 1).meets([.title, .function])
  }

  private static func isLetters(_ index: Int, _ spans: NameSpans) -> Bool {
    let token = spans.tokens[index]
    return token.flags.meets([.allCapitals, .initial, .single]) && token.flags.contains(.capital)
      && spans.tokens.vocabulary.roles(of: token.word).contains(.judgesLetters)
  }

  /// Whether letters are a rank rather than initials: they are several, the name before them is in capitals, or a verb
  /// follows ("Harlan, J., dissenting").
  private static func isCaption(_ letters: Range<Int>, _ spans: NameSpans) -> Bool {
    let (tokens, end, before) = (spans.tokens, letters.upperBound, letters.lowerBound - 1)
    let last = tokens[end - 1]
    guard tokens.vocabulary.spelling(of: last.word).contains(UInt8(ascii: "j")) else {
      return false
    }
    let hasNext = end < spans.block.upperBound && tokens[end].start - last.end <= longestGap
    if hasNext, tokens.isCapital(end), tokens[end].gap == .blank { return false }
    let first = tokens[letters.lowerBound]
    if letters.count > 1 || first.length > 2 { return true }
    if tokens[before].flags.contains(.allCapitals), first.gap == .comma { return true }
    guard hasNext, !tokens.isCapital(end), !tokens[end].flags.contains(.number),
      !tokens.isWord(end, in: ["and", "or", "et"])
    else { return false }
    return first.gap == .comma || !tokens.classes(before).meets(.anyGivenName)
  }

  /// Bytes to the next word that may belong to the clause: a full stop, a comma and a blank.
  private static let longestGap = 3

  /// Labels as persons the name before the letters, or all names of a list if the letters are a plural.
  private static func takeJudges(before letters: Range<Int>, _ spans: inout NameSpans) {
    let last = spans.tokens[letters.upperBound - 1].word
    let isPlural = spans.tokens.vocabulary.roles(of: last).contains(.pluralLetters)
    var end = letters.lowerBound
    repeat {
      let start = spans.start(before: end - 1) {
        (spans.tokens.isJoined($0 + 1) || spans.tokens[$0 + 1].gap == .hyphen)
          && isJudgesName($0, spans)
      }
      spans.join(start..<end, as: .person, isJudge: true)
      guard isPlural, let before = endOfNameBefore(start, spans) else { return }
      end = before
    } while end > spans.block.lowerBound
  }

  private static func isJudgesName(_ index: Int, _ spans: NameSpans) -> Bool {
    spans.tokens.isCapital(index) && !spans.tokens.classes(index).meets([.function, .title])
  }

  /// The end of the name before a comma or "and" before the token at `start`.
  private static func endOfNameBefore(_ start: Int, _ spans: NameSpans) -> Int? {
    let tokens = spans.tokens
    var end = start
    if end > spans.block.lowerBound, tokens.isWord(end - 1, "and") { end -= 1 }
    guard end > spans.block.lowerBound, end < start || tokens[start].gap == .comma,
      isJudgesName(end - 1, spans), !isLetters(end - 1, spans)
    else { return nil }
    return end
  }
}
