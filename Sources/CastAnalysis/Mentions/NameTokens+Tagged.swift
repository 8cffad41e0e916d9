/// Makes candidates of the names that the chain found, and of those that it left between them.
extension NameTokens {
  /// A piece of a paragraph whose names are appended in reading order.
  struct Piece {
    var paragraph: Int
    var tokens: Range<Int>
    /// The first token after the last name.
    var next: Int

    init(_ block: BlockReader.Block) {
      (paragraph, tokens, next) = (block.paragraph, block.tokens, block.tokens.lowerBound)
    }
  }

  /// Appends the candidate of a name, with the titles before it, to `list`.
  ///
  /// - Parameter unit: weights of one natural logarithm of odds.
  func append(
    _ name: TaggedName, unit: Int32, in piece: inout Piece, to list: inout CandidateList
  ) {
    if name.isDropped {
      appendUnlabelledNames(before: name.tokens.lowerBound, in: &piece, to: &list)
      piece.next = max(piece.next, name.tokens.upperBound)
      return
    }
    for tokens in parts(of: name.tokens, name.kind, from: piece.next) where !isPair(tokens) {
      var part = name
      part.tokens = tokens
      appendPart(part, unit: unit, in: &piece, to: &list)
    }
  }

  private func appendPart(
    _ name: TaggedName, unit: Int32, in piece: inout Piece, to list: inout CandidateList
  ) {
    let isAddressed =
      (name.surely ?? .person) == .person && followsCourtesyTitle(name.tokens.lowerBound)
    let isPerson =
      name.kind == .person || isAddressed || name.surely == nil && isRanked(name.tokens)
    let core = isPerson ? startOfPerson(name.tokens) : startOfUnknown(name.tokens)
    let start = isPerson ? startOfTitles(before: core, from: piece.next) : core
    guard namesActor(core..<name.tokens.upperBound, titles: core - start) else { return }
    appendUnlabelledNames(before: start, in: &piece, to: &list)
    append(
      NameRange(start: start, core: core, end: name.tokens.upperBound),
      from: piece.tokens.lowerBound, piece.paragraph, to: &list)
    var scores = scores(name, unit)
    if let kind = name.surely { scores.lean(to: kind, by: Self.certain) }
    if isAddressed || isPerson && name.kind != .person {
      scores.lean(to: .person, by: Self.certain)
    }
    if isInOffice(name.tokens) { scores.lean(to: .person, by: Self.likely) }
    if isPeoplePhrase(name.tokens) { scores.lean(to: .group, by: Self.certain) }
    list.candidates[list.candidates.count - 1].scores = scores
    list.candidates[list.candidates.count - 1].isSurelyPerson = name.surely == .person
    if name.isJudge {
      list.candidates[list.candidates.count - 1].hasTitle = true
      list.candidates[list.candidates.count - 1].service = .court
    }
    piece.next = name.tokens.upperBound
  }

  /// Quarters of a natural logarithm of odds: more than the chain gives one mention of any kind, and
  /// as much as it gives where it has little doubt.
  static var certain: Int32 { 60 }
  static var likely: Int32 { 16 }

  /// Appends the names that the chain left after the last name of a piece.
  func close(_ piece: inout Piece, to list: inout CandidateList) {
    appendUnlabelledNames(before: piece.tokens.upperBound, in: &piece, to: &list)
  }

  /// Appends those between the last name and the token at `end` to `list`.
  func appendUnlabelledNames(
    before end: Int, in piece: inout Piece, to list: inout CandidateList
  ) {
    forEachUnlabelledName(in: piece.next..<max(piece.next, end)) { name in
      let core = name.range.lowerBound
      let start = name.kind == .person ? startOfTitles(before: core, from: piece.next) : core
      let range = NameRange(start: start, core: core, end: name.range.upperBound)
      append(range, from: piece.tokens.lowerBound, piece.paragraph, to: &list)
      list.candidates[list.candidates.count - 1].scores.lean(to: name.kind, by: name.weight)
    }
    piece.next = max(piece.next, end)
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
