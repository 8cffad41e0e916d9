/// Makes candidates of the names that the chain found.
extension NameTokens {
  /// Appends the candidate of a name, with the titles before it, to `list`.
  ///
  /// - Parameters:
  ///   - unit: weights of one natural logarithm of odds.
  ///   - block: the tokens of the paragraph's piece.
  func append(
    _ name: TaggedName, unit: Int32, _ block: Range<Int>, _ paragraph: Int,
    to list: inout CandidateList
  ) {
    let core = name.tokens.lowerBound
    let start = name.kind == .person ? startOfTitles(before: core, from: block.lowerBound) : core
    append(
      NameRange(start: start, core: core, end: name.tokens.upperBound), from: block.lowerBound,
      paragraph, to: &list)
    list.candidates[list.candidates.count - 1].scores = scores(name, unit)
  }

  /// The odds of each kind; what is none of the three is a group if the tables say so.
  private func scores(_ name: TaggedName, _ unit: Int32) -> KindScores {
    let quarters = (0..<4).map { min(40, max(-40, name.odds[$0] &* 4 / unit)) }
    var scores = KindScores()
    scores.person = quarters[NameLabel.Kind.person.rawValue]
    scores.organisation = quarters[NameLabel.Kind.organisation.rawValue]
    scores.place = quarters[NameLabel.Kind.place.rawValue]
    let rest = quarters[NameLabel.Kind.rest.rawValue]
    if classes(name.tokens.upperBound - 1).meets(.anyGroup) {
      scores.group = rest
    } else {
      scores.other = rest
    }
    return scores
  }
}
