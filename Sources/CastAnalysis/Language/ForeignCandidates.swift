import DocumentModel

/// Makes candidates of names in a language other than English.
struct ForeignCandidates {
  let names: NameTokens
  let foreign: ForeignWords
  let knowledge: WordKnowledge

  /// Appends the candidate of a name to `list`.
  func append(_ name: CapitalRun, _ block: BlockReader.Block, to list: inout CandidateList) {
    let range = name.titles.lowerBound..<name.end
    names.append(
      NameTokens.NameRange(range, titles: name.titles.count),
      from: block.tokens.lowerBound, block.paragraph, to: &list)
    let last = list.candidates.count - 1
    list.candidates[last].title.gender = gender(name.titles)
    list.candidates[last].scores = scores(
      name, list.candidates[last], from: block.tokens.lowerBound)
  }

  private func gender(_ titles: Range<Int>) -> TitleGender {
    var gender = TitleGender.unknown
    for index in titles {
      let classes = foreign[names.tokens[index].word]
      if classes.contains(.masculineTitle) { gender = .masculine }
      if classes.contains(.feminineTitle) { gender = .feminine }
    }
    return gender
  }

  /// The evidence for a kind: a title, a known given name, the table of knowledge.
  ///
  /// Anything else is rather a person, unless a determiner stands before it or its last word is a common English one.
  private func scores(
    _ name: CapitalRun, _ candidate: NameCandidate, from first: Int
  ) -> KindScores {
    var scores = KindScores()
    if candidate.hasTitle {
      scores.person = Self.ofTitle
      return scores
    }
    guard name.parts.count > 1 else { return scores }
    let core = name.titles.upperBound
    addKnowledge(core..<name.end, to: &scores)
    if names.classes(core).meets(.anyGivenName) { scores.person += Self.ofTable }
    let isDetermined =
      core > first && names.tokens[core].gap == .blank
      && foreign[names.tokens[core - 1].word].contains(.determiner)
    let isCommon =
      names.classes(name.end - 1).contains(.common) && !names.classes(core).meets(.anyGivenName)
    if isDetermined || isCommon {
      scores.other += Self.ofRest
    } else {
      scores.person += Self.ofRest
    }
    return scores
  }

  // Weights in quarters of a logarithm of odds, by hand: a title is certain, a table is sometimes about another bearer
  // of the name, and a name without any evidence is mostly a person.
  private static let ofTitle: Int32 = 24
  private static let ofTable: Int32 = 12
  private static let ofRest: Int32 = 4

  private func addKnowledge(_ range: Range<Int>, to scores: inout KindScores) {
    let key = names.vocabulary.key(names.words(range))
    let known = knowledge.classes(ofPhrase: key)
    if known.contains(.knownPerson) { scores.person += Self.ofTable }
    if known.meets([.organisation, .movement]) { scores.organisation += Self.ofTable }
    if known.meets([.country, .largeCity, .city, .region, .largeRegion, .otherPlace]) {
      scores.place += Self.ofTable
    }
    if known.contains(.eventOrWork) { scores.other += Self.ofTable }
  }
}
