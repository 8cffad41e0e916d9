/// Makes candidates of the names that the chain found, and of the names that it left between them.
extension NameTokens {
  /// A piece of a paragraph whose names are appended in reading order.
  struct Piece {
    var paragraph: Int
    var tokens: Range<Int>
    var next: Int
    let terms: DefinedTerms

    init(_ block: BlockReader.Block, _ terms: DefinedTerms) {
      (paragraph, tokens, next) = (block.paragraph, block.tokens, block.tokens.lowerBound)
      self.terms = terms
    }
  }

  /// Appends the candidate of a name, with the titles before it, to `list`.
  ///
  /// - Parameter unit: the weight that stands for one natural logarithm of odds.
  func append(
    _ name: TaggedName, unit: Int32, in piece: inout Piece, to list: inout CandidateList
  ) {
    let term = piece.terms.kind(of: name.tokens, self)
      .map { Unlabelled(range: name.tokens, kind: $0, weight: Self.certain) }
    if term != nil || name.isDropped {
      appendUnlabelledNames(before: name.tokens.lowerBound, in: &piece, to: &list)
      if let term { append(term, in: piece, to: &list) }
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
    let range = name.tokens
    let (span, leaning) = span(of: name, in: piece)
    guard leaning > 0 || namesActor(span.core..<span.end, titles: span.core - span.start) else {
      return
    }
    appendUnlabelledNames(before: span.start, in: &piece, to: &list)
    append(span, from: piece.tokens.lowerBound, piece.paragraph, to: &list)
    var scores = scores(name, unit)
    if let kind = name.surely { scores[kind] += Self.certain }
    if leaning >= Self.certain { scores = KindScores() }
    scores.person += leaning
    if isInOffice(range) { scores[.person] += Self.likely }
    if isPeoplePhrase(range) { scores[.group] += Self.certain }
    let last = list.candidates.count - 1
    list.candidates[last].scores = scores
    list.candidates[last].isSurelyPerson = name.surely == .person
    list.candidates[last].isSurelyNoPerson = name.surely.map { $0 != .person } ?? false
    if name.isJudge {
      list.candidates[last].hasTitle = true
      list.candidates[last].title.service = .court
    }
    lean(&list.candidates[last], beside: range, in: piece.tokens)
    piece.next = range.upperBound
  }

  /// The titles and the name itself of a name of the chain, and the certain evidence that it is a person.
  private func span(of name: TaggedName, in piece: Piece) -> (NameRange, person: Int32) {
    let range = name.tokens
    if name.surely == nil, let start = startOfPeer(range, from: piece.next, in: piece.tokens) {
      return (NameRange(start..<range.upperBound), Self.certain)
    }
    if name.surely == nil, name.kind != .person {
      let leaning = leaning(ofUsed: range, in: piece.tokens)
      if leaning > 0 { return (NameRange(range), leaning) }
      let titles = titles(of: range)
      if titles > 0 { return (NameRange(range, titles: titles), Self.certain) }
    }
    let isAddressed = (name.surely ?? .person) == .person && followsCourtesyTitle(range.lowerBound)
    let isPerson = name.kind == .person || isAddressed || name.surely == nil && isRanked(range)
    let core = isPerson ? startOfPerson(range) : startOfUnknown(range)
    let start = isPerson ? startOfTitles(before: core, from: piece.next) : core
    return (
      NameRange(start..<range.upperBound, titles: core - start),
      isAddressed || isPerson && name.kind != .person ? Self.certain : 0
    )
  }

  /// Weights in quarters of a natural logarithm of odds, by hand: more than the chain's odds of a mention can be, and
  /// as much as they are where it has little doubt.
  static var certain: Int32 { 60 }
  static var likely: Int32 { 16 }

  /// Appends the names that the chain left between the last name and the token at `end` to `list`.
  func appendUnlabelledNames(before end: Int, in piece: inout Piece, to list: inout CandidateList) {
    forEachUnlabelledName(in: piece.next..<max(piece.next, end), of: piece) {
      append($0, in: piece, to: &list)
    }
    piece.next = max(piece.next, end)
  }

  private func append(_ name: Unlabelled, in piece: Piece, to list: inout CandidateList) {
    let core = name.range.lowerBound
    let start = name.kind == .person ? startOfTitles(before: core, from: piece.next) : core
    let range = NameRange(start..<name.range.upperBound, titles: core - start)
    append(range, from: piece.tokens.lowerBound, piece.paragraph, to: &list)
    let last = list.candidates.count - 1
    list.candidates[last].scores[name.kind] += name.weight
    list.candidates[last].isSurelyNoPerson = name.kind != .person && name.weight == Self.certain
    lean(&list.candidates[last], beside: name.range, in: piece.tokens)
  }

  /// The odds of each kind; any other name is a group if the tables say so.
  private func scores(_ name: TaggedName, _ unit: Int32) -> KindScores {
    let quarters = (0..<4).map {
      min(Self.oddsLimit, max(-Self.oddsLimit, name.odds[$0] &* 4 / unit))
    }
    var scores = KindScores()
    scores.person = quarters[NameLabel.Kind.person.rawValue]
    scores.organisation = quarters[NameLabel.Kind.organisation.rawValue]
    scores.place = quarters[NameLabel.Kind.place.rawValue]
    let rest = quarters[NameLabel.Kind.rest.rawValue]
    if classes(name.tokens.upperBound - 1).meets(.anyGroup) {
      scores.group = rest
    } else {
      scores.other = rest
      // The evidence for a people must not win where all other evidence is small too.
      scores.group = min(0, scores.most - 1)
    }
    return scores
  }

  /// Limit of the chain's odds in quarters of a logarithm: ten logarithms, so that no single mention decides (by hand).
  private static let oddsLimit: Int32 = 40
}
