import DocumentModel

/// Evidence for a name's kind in the words next to it, whatever the name looks like.
///
/// One mention is weak evidence; the sum over all mentions of an actor decides.
extension NameTokens {
  /// Adds the evidence of the words next to the name at `range` to `candidate`.
  func lean(_ candidate: inout NameCandidate, beside range: Range<Int>, in piece: Range<Int>) {
    guard let roles = reader(piece) else { return }
    let first = range.lowerBound
    let hasWordBefore = first > piece.lowerBound && isJoined(first)
    let before: WordClasses = hasWordBefore ? classes(first - 1) : []
    if range.count > 1, self.roles(range.upperBound - 1).contains(.generation) {
      candidate.scores.person += Self.certain
    }
    let act = roles.act(of: range)
    if act == .body {
      candidate.scores.person += Self.ofBodyVerb
    } else if !before.contains(.article), act > .none, followsQuotation(first - 1, piece) {
      candidate.scores.person += Self.ofVerbBefore
    } else if !before.contains(.article), act == .saying || isBeforePersonVerb(range, piece) {
      candidate.scores.person += Self.ofVerb
    }
    candidate.isActing = act > .deed && !before.contains(.article)
    candidate.hasArticle = before.contains(.article)
    candidate.isLocated = before.contains(.placePreposition)
    candidate.isInText = isInText(range, piece)
    candidate.isLabel = isLabel(range, piece)
    if isGivenNameAndPeople(range), !before.contains(.article), !isPredicate(first),
      !roles.isBeforeNoun(range)
    {
      candidate.scores.person += Self.ofGivenName
    }
    if !classes(range.upperBound - 1).meets(.anyHead), roles.isShip(range) {
      candidate.scores.other += Self.ofShip
    }
  }

  private func isInText(_ range: Range<Int>, _ piece: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    if first > piece.lowerBound {
      if tokens[first].gap == .comma || isJoined(first) && !isCapital(first - 1) { return true }
    }
    return isBeforeSmallWord(next, piece) || next < piece.upperBound && tokens[next].gap == .comma
  }

  /// Whether a name opens its piece, after titles only, and fills it or stands before a sentence or, in capitals, a
  /// bracket: "LADY ORSINO:", "ORSINO (aside)".
  private func isLabel(_ range: Range<Int>, _ piece: Range<Int>) -> Bool {
    let next = range.upperBound
    guard range.lowerBound - piece.lowerBound <= Self.mostTitlesOfLabel,
      next == piece.upperBound
        || tokens[next].gap == .other && tokens[next].flags.contains(.opening)
        || tokens[next].gap == .bracket && tokens[next - 1].flags.contains(.allCapitals)
    else { return false }
    return (piece.lowerBound..<range.lowerBound).allSatisfy {
      classes($0).meets([.title, .titleModifier])
    }
  }

  /// Words of titles before a speaker's name (by hand).
  private static let mostTitlesOfLabel = 3

  private func isBeforeSmallWord(_ next: Int, _ piece: Range<Int>) -> Bool {
    next < piece.upperBound && isJoined(next) && !isCapital(next)
  }

  /// Whether a verb stands at `index` after a quotation or a comma: "…,” said Florence".
  private func followsQuotation(_ index: Int, _ piece: Range<Int>) -> Bool {
    piece.contains(index) && index > piece.lowerBound && !isCapital(index)
      && roleWord(index).contains(.personal) && tokens[index].gap != .blank
      && tokens[index].gap != .hyphen
  }

  private func isBeforePersonVerb(_ range: Range<Int>, _ piece: Range<Int>) -> Bool {
    isBeforeSmallWord(range.upperBound, piece) && classes(range.upperBound).contains(.personVerb)
  }

  /// Whether a name is a given name and a people: "Frank", "Christian".
  private func isGivenNameAndPeople(_ range: Range<Int>) -> Bool {
    range.count == 1 && classes(range.lowerBound).meets(.anyGroup)
      && classes(range.lowerBound).meets(.anyGivenName)
  }

  /// Whether a name is the predicate of a clause: "was Christian".
  private func isPredicate(_ index: Int) -> Bool {
    isWord(index - 1, in: ["is", "was", "are", "were", "be", "been", "being", "a", "an", "very"])
  }

  // Weights of evidence in quarters of a logarithm of odds, summed over all mentions of an actor. Chosen by hand on
  // errors of the training parts: they balance the chain's odds, which are limited to 40 (`oddsLimit`).

  /// A verb of what only persons do.
  private static var ofBodyVerb: Int32 { 32 }
  /// A verb of what firms and states do too: saying, deciding.
  private static var ofVerb: Int32 { 10 }
  /// "…,” said Florence": firms and states rather come before the verb.
  private static var ofVerbBefore: Int32 { 28 }
  /// A people's name without an article and a noun: rather a given name.
  private static var ofGivenName: Int32 { 28 }
  /// "on board the Vorland": more than `certain`.
  private static var ofShip: Int32 { 80 }
}
