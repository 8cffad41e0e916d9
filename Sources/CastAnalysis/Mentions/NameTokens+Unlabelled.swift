import DocumentModel

/// Names among the capitals that are in no name of the chain.
extension NameTokens {
  struct Unlabelled {
    var range: Range<Int>
    var kind: ActorKind
    /// The evidence for the kind, see `KindScores`.
    var weight: Int32
  }

  /// Calls `body` with the names in `range`, tokens of `piece` that are in no name of the chain.
  func forEachUnlabelledName(in range: Range<Int>, of piece: Piece, _ body: (Unlabelled) -> Void) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard isCapital(index), var name = unlabelledName(at: index, piece, range.upperBound) else {
        index += 1
        continue
      }
      name.range = withPrefix(name.range, from: range.lowerBound)
      body(name)
      index = name.range.upperBound
    }
  }

  private func unlabelledName(at index: Int, _ piece: Piece, _ limit: Int) -> Unlabelled? {
    if followsCourtesyTitle(index), !classes(index).meets([.function, .title, .titleModifier]) {
      return Unlabelled(range: index..<index + 1, kind: .person, weight: Self.certain)
    }
    if !piece.terms.isEmpty, let term = definedTerm(at: index, in: piece, limit) { return term }
    if let name = usedName(at: index, in: piece.tokens, limit) { return name }
    if let (range, kind) = closedName(at: index, limit: limit) {
      return Unlabelled(range: range, kind: kind, weight: Self.ofTable)
    }
    guard isUnknownName(index) else { return nil }
    var end = index + 1
    while end < limit, end - index <= Self.longestName, isJoined(end), isCapital(end),
      isUnknownName(end)
    {
      end += 1
    }
    if end - index > Self.longestName { return nil }
    if end < limit, isJoined(end), classes(end).contains(.officeNoun), !isCapital(end) {
      return Unlabelled(range: index..<end, kind: .person, weight: Self.ofOffice)
    }
    return Unlabelled(range: index..<end, kind: .other, weight: Self.ofUnknown)
  }

  // Weights in quarters of a logarithm of odds, by hand: a country or people of the tables, a name before a word for an
  // office, and a capital that nothing else explains, which must not outweigh any other evidence.
  private static let ofTable: Int32 = 12
  private static let ofOffice: Int32 = 8
  private static let ofUnknown: Int32 = 1

  /// Whether only a name explains a capital: none is due, no table lists the word as a common one, and the document
  /// never writes it small.
  func isUnknownName(_ index: Int) -> Bool {
    let found = word(index)
    let flags = tokens[index].flags
    if flags.meets([.opening, .shouted]), found.inside == 0 { return false }
    if flags.meets([.single, .number, .initial]) || found.small > 0 { return false }
    let known = roleWord(index)
    if known.contains(.mostlySmall), !known.contains(.knownName),
      vocabulary.isPlural(tokens[index].word) || found.inside + found.opening < 2
    {
      return false
    }
    return !found.classes.meets([
      .common, .function, .title, .titleModifier, .neverName, .partNoun, .romanNumeral, .eventHead,
      .organisationHead, .placeHead, .legalEnding, .demonym, .group, .grammarAcronym, .particle,
      .abbreviation,
    ])
  }
}
