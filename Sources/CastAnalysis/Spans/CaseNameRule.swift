import DocumentModel

/// Makes one name, of kind *other*, of the two sides of a court case.
///
/// "Doe v. Harker", "R v Sayer", "In re Sayer". Since "v" without a full stop and "vs." also stand between teams, the
/// crown, or a year or number in brackets after the name, must show that it is a case.
enum CaseNameRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    for index in spans.clues.betweenCapitals where isAgainst(index, spans) {
      let name = startOfSide(index - 1, spans)..<endOfSide(index + 1, spans)
      if isCase(name.lowerBound..<index, index, index + 1..<name.upperBound, spans) {
        spans.join(name, as: .other)
      }
    }
    for index in spans.clues.betweenCapitals where isMatter(index, spans) {
      spans.join(index - 1..<endOfSide(index + 1, spans), as: .other)
    }
  }

  /// Whether "re" or "parte" stands between a capital and a name: "In re Sayer".
  private static func isMatter(_ index: Int, _ spans: NameSpans) -> Bool {
    let tokens = spans.tokens
    return !tokens.isCapital(index) && index > spans.block.lowerBound
      && index + 1 < spans.block.upperBound && tokens.isCapital(index + 1)
      && tokens.isCapital(index - 1) && tokens.isJoined(index) && tokens.isJoined(index + 1)
      && (tokens.isWord(index, "re") || tokens.isWord(index, "parte"))
      && ["in", "ex"].contains(String(decoding: tokens.spelling(index - 1), as: UTF8.self))
  }

  /// The start of the names in a row, joined by "of" and "&", that end with the token at `index`.
  private static func startOfSide(_ index: Int, _ spans: NameSpans) -> Int {
    var start = spans.capitals(around: index).lowerBound
    while start > spans.block.lowerBound {
      let isOf = spans.tokens.isWord(start - 1, "of") && joins(start, spans)
      let last = isOf ? start - 2 : start - 1
      guard last >= spans.block.lowerBound, joins(last + 1, spans), isSide(last, spans) else {
        break
      }
      start = spans.capitals(around: last).lowerBound
    }
    return start
  }

  /// The end of the names in a row, joined by "of" and "&", that begin with the token at `index`.
  private static func endOfSide(_ index: Int, _ spans: NameSpans) -> Int {
    var end = spans.capitals(around: index).upperBound
    while end < spans.block.upperBound, joins(end, spans) {
      var next = spans.tokens.isWord(end, "of") ? end + 1 : end
      if next > end, next < spans.block.upperBound, spans.tokens.isArticle(next) { next += 1 }
      guard next < spans.block.upperBound, joins(next, spans), isSide(next, spans) else { break }
      end = spans.capitals(around: next).upperBound
    }
    return end
  }

  private static func joins(_ index: Int, _ spans: NameSpans) -> Bool {
    spans.tokens.isJoined(index) || spans.tokens[index].gap == .ampersand
  }

  private static func isSide(_ index: Int, _ spans: NameSpans) -> Bool {
    spans.tokens.isCapital(index) && !spans.tokens.classes(index).contains(.function)
  }

  /// Whether "v" or "vs", perhaps with a full stop, stands between two capitals.
  private static func isAgainst(_ index: Int, _ spans: NameSpans) -> Bool {
    let tokens = spans.tokens
    return tokens[index].length <= 2 && index > spans.block.lowerBound
      && index + 1 < spans.block.upperBound && tokens.isCapital(index + 1)
      && (tokens.isWord(index, "v") || tokens.isWord(index, "vs")) && tokens.isCapital(index - 1)
      && (tokens[index].gap == .blank || tokens[index].gap == .comma)
      && !tokens[index - 1].flags.contains(.possessive)
      && tokens[index + 1].start - tokens[index].end <= Self.longestStop
  }

  /// Bytes from "v" to the next name: a full stop, a blank, and one more blank or mark.
  private static let longestStop = 3

  private static func isCase(
    _ left: Range<Int>, _ against: Int, _ right: Range<Int>, _ spans: NameSpans
  ) -> Bool {
    let tokens = spans.tokens
    let hasStop = tokens[against + 1].flags.contains(.opening)
    if hasStop, tokens.isWord(against, "v") { return true }
    let crown = tokens[left.upperBound - 1]
    if left.count == 1,
      crown.flags.contains(.single) || tokens.roles(left.lowerBound).contains(.crown)
    {
      return true
    }
    guard right.upperBound < spans.block.upperBound else { return false }
    let next = tokens[right.upperBound]
    return next.flags.contains(.number) && next.gap == .bracket
  }
}
