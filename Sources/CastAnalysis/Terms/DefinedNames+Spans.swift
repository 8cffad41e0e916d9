/// Names that are only recognised because a term is defined after them.
extension DefinedNames {
  /// Labels capitals in `range` that end in a legal form as organisations.
  func joinFirms(_ range: Range<Int>, _ spans: inout NameSpans) {
    for form in range.dropFirst() where tokens.classes(form).contains(.legalEnding) {
      let isSmall = tokens.isSmallForm(form)
      guard isSmall || tokens.isCapital(form), tokens.isCapital(form - 1), tokens.isJoined(form)
      else { continue }
      let firm = spans.capitals(around: isSmall ? form - 1 : form)
      let isKnown = spans.kind(at: firm.lowerBound) == .organisation
      if !isKnown, isSmall || firm.count > 1 { spans.join(firm, as: .organisation) }
    }
  }

  /// Makes one name of an office or body that contains a term: "the Secretary of Agriculture", "the Board of
  /// Immigration Appeals".
  ///
  /// Up to three words such as "of" are followed (by hand).
  func joinOffice(before end: Int, _ terms: [Definition.Term], _ spans: inout NameSpans) {
    guard end > block.lowerBound, tokens.isCapital(end - 1) else { return }
    var start = spans.capitals(around: end - 1).lowerBound
    for _ in 0..<Self.mostOffices {
      var title = start - 1
      if title > block.lowerBound, tokens.isArticle(title) { title -= 1 }
      guard title > block.lowerBound, tokens.isWord(title, "of") || tokens.isWord(title, "for"),
        tokens.isCapital(title - 1), tokens.isJoined(start), tokens.isJoined(title)
      else { return }
      start = spans.capitals(around: title - 1).lowerBound
      let word = tokens[title - 1].word
      guard terms.contains(where: { $0.tokens.contains { tokens[$0].word == word } }) else {
        continue
      }
      let classes = tokens.classes(title - 1)
      if classes.contains(.title) { return spans.join(start..<end, as: .person) }
      if classes.contains(.organisationHead) { return spans.join(start..<end, as: .organisation) }
    }
  }

  private static let mostOffices = 3

  /// Makes one name of the words before a bracket that are spelt by an acronym in it: "the Bureau of Alcohol, Tobacco,
  /// Firearms and Explosives (ATF)".
  func joinSpelt(_ definition: Definition, _ spans: inout NameSpans) {
    for term in definition.terms
    where term.tokens.count == 1 && !term.isOfSeveral && letterCount(term) > 2 {
      guard let range = spelt(term, before: definition.start) else { continue }
      let isParted = range.dropFirst().contains {
        tokens[$0].gap == .comma || tokens[$0].gap == .ampersand
      }
      // Places in a list are at most a district's.
      if isParted, spans.kind(at: range.lowerBound) != .place {
        if spans.name(at: range.lowerBound).map({ spans.names[$0].tokens }) != range {
          spans.join(range, as: .organisation)
        }
      } else if !isParted, let place = spans.name(at: range.upperBound - 1),
        spans.names[place].tokens.lowerBound > range.lowerBound, !isPersons(range.lowerBound)
      {
        spans.join(range, as: nil)
      }
    }
  }

  /// Whether the acronym is a person's title: "Fellow", "Member".
  private func isPersons(_ index: Int) -> Bool {
    tokens.roleWord(index).meets([.personNoun, .head]) || tokens.classes(index).contains(.title)
  }

  /// The words before the token at `end` that a term spells; a list may have one word more.
  private func spelt(_ term: Definition.Term, before end: Int) -> Range<Int>? {
    let acronym = term.tokens.lowerBound
    if let start = startOfSpelt(acronym, before: end) { return startOfHead(before: start)..<end }
    guard let start = startOfSpelt(acronym, before: end, skipping: 1),
      (start + 1..<end).contains(where: { tokens[$0].gap == .comma })
    else { return nil }
    return startOfHead(before: start)..<end
  }

  private func letterCount(_ term: Definition.Term) -> Int {
    tokens.spelling(term.tokens.lowerBound).count
  }

  /// Where "Bureau of" begins before the list that starts at `start`.
  private func startOfHead(before start: Int) -> Int {
    var of = start - 1
    if of > block.lowerBound, tokens.isArticle(of) { of -= 1 }
    guard of > block.lowerBound, tokens.isWord(of, "of") || tokens.isWord(of, "for"),
      tokens.isCapital(of - 1), tokens.classes(of - 1).contains(.organisationHead)
    else { return start }
    return of - 1
  }

  /// Where the words begin whose initials spell the capitals at `acronym`, and that end before `end`.
  ///
  /// - Parameter most: capitals that may be skipped.
  func startOfSpelt(_ acronym: Int, before end: Int, skipping most: Int = 0) -> Int? {
    guard tokens[acronym].flags.contains(.allCapitals) else { return nil }
    var letters = tokens.spelling(acronym)
    guard (2...Self.longestAcronym).contains(letters.count) else { return nil }
    var (index, skipped) = (end, 0)
    while let letter = letters.last, index > block.lowerBound {
      if index < end, !isListGap(index) { return nil }
      index -= 1
      if tokens.spelling(index).first == letter, tokens.isCapital(index) {
        letters.removeLast()
      } else if !tokens.classes(index).contains(.function) {
        skipped += 1
        guard skipped <= most, tokens.isCapital(index) else { return nil }
      }
    }
    return letters.isEmpty ? index : nil
  }

  /// Letters of the longest acronym that is spelt out (by hand).
  private static let longestAcronym = 8

  private func isListGap(_ index: Int) -> Bool {
    guard !tokens[index - 1].flags.contains(.possessive) else { return false }
    switch tokens[index].gap {
    case .blank, .comma, .ampersand, .hyphen: return true
    default: return false
    }
  }
}
