import DocumentModel

/// Names that only the whole document shows to be names: roles, days, common words, peers.
extension NameTokens {
  /// The person that the capital at `index` names, judged by the document's use of the word.
  func usedName(at index: Int, in piece: Range<Int>, _ limit: Int) -> Unlabelled? {
    guard let tally, mayBeUsed(index, tally.words), let roles = reader(piece) else { return nil }
    if let end = endOfPeer(index, roles), end <= limit {
      return Unlabelled(range: index..<end, kind: .person, weight: Self.certain)
    }
    if let role = roles.role(at: index), role.range.upperBound <= limit,
      role.isSpeaker || !tokens[index].flags.contains(.shouted), tally.namesSomebody(role, roles)
    {
      return Unlabelled(range: role.range, kind: .person, weight: Self.likely)
    }
    if let use = roles.use(ofWordAt: index), tally.namesSomebody(use, at: index, roles) {
      return Unlabelled(range: index..<index + 1, kind: .person, weight: Self.likely)
    }
    if mayBearTitle(index, roles), tally.isTitledName(index, roles) {
      return Unlabelled(range: index..<index + 1, kind: .person, weight: Self.likely)
    }
    return nil
  }

  /// Whether a capital needs a closer look; most are words of grammar that open sentences.
  private func mayBeUsed(_ index: Int, _ words: RoleWords) -> Bool {
    if words[tokens[index].word].meets([.head, .modifier]) { return true }
    let found = word(index)
    if found.classes.contains(.function), tokens[index].flags.contains(.opening) { return false }
    return found.small > 0 || found.classes.meets([.common, .neverName])
      || words[tokens[index].word].contains(.mostlySmall)
      || index > 0 && words[tokens[index - 1].word].contains(.title)
  }

  /// The evidence for a person if a name of the chain is a role or word that names somebody here, else 0.
  func leaning(ofUsed range: Range<Int>, in piece: Range<Int>) -> Int32 {
    guard let roles = reader(piece), let tally, let first = range.first else { return 0 }
    if let role = roles.role(at: first) {
      guard role.range == range, tally.namesSomebody(role, roles) else { return 0 }
      let isSure = classes(range.upperBound - 1).contains(.title) || tally.showsBody(range, roles)
      return isSure ? Self.certain : Self.probable
    }
    guard range.count == 1, let use = roles.use(ofWordAt: first),
      tally.namesSomebody(use, at: first, roles)
    else { return 0 }
    return tally.showsBody(range, roles) ? Self.certain : Self.probable
  }

  /// In quarters of a logarithm of odds: more than the chain's evidence against a person where it is unsure, less than
  /// where it is sure ("the Guardian"); by hand.
  private static var probable: Int32 { 24 }

  /// Where a peer starts whose name, or whose land, is at `range`: "Duke" in "the Duke of Marsden".
  func startOfPeer(_ range: Range<Int>, from first: Int, in piece: Range<Int>) -> Int? {
    guard let roles = reader(piece) else { return nil }
    return [range.lowerBound, range.lowerBound - 2].first {
      $0 >= first && endOfPeer($0, roles) == range.upperBound
    }
  }

  /// A reader of the roles in a piece, if they were counted.
  func reader(_ piece: Range<Int>) -> RoleReader? {
    tally.map { RoleReader(tokens: tokens, vocabulary: vocabulary, words: $0.words, block: piece) }
  }

  /// The end of a title of nobility or the church with a place: "the Duke of Marsden".
  ///
  /// An article must stand before it, or a verb must show that a person is meant: somebody who "was Bishop of Ely" is
  /// named elsewhere. For rulers it must be a verb, since news write "King of X" for the country.
  private func endOfPeer(_ index: Int, _ roles: RoleReader) -> Int? {
    let titled = classes(index)
    guard isCapital(index), !titled.meets(.anyHead), index + 2 < roles.block.upperBound,
      roles.isJoined(index + 1), roles.isPreposition(index + 1),
      let start = roles.landStart(after: index + 1)
    else { return nil }
    let goesWithPlace = vocabulary.isTitleOfPlace(tokens[index].word)
    guard titled.contains(.title) || goesWithPlace else { return nil }
    var end = start + 1
    while end < roles.block.upperBound, roles.isJoined(end) || tokens[end].gap == .hyphen,
      isCapital(end)
    {
      end += 1
    }
    let land = start..<end
    guard !land.contains(where: { classes($0).meets([.function, .organisationHead, .eventHead]) })
    else { return nil }
    let acts = roles.act(of: index..<end) > .none
    if goesWithPlace {
      // "The Dean of Students", "The Prince of the Tides"
      let mayBePlace = start == index + 2 && !classes(start).contains(.common)
      return acts || mayBePlace && roles.determiner(before: index).isArticle ? end : nil
    }
    return acts && self.roles(index).contains(.ruler) ? end : nil
  }

  /// Whether a word after a title may be the name of its bearer.
  private func mayBearTitle(_ index: Int, _ roles: RoleReader) -> Bool {
    guard index > roles.block.lowerBound, roles.isJoined(index), isCapital(index - 1),
      classes(index - 1).contains(.title), !tokens[index].flags.meets([.shouted, .number, .single])
    else { return false }
    let next = index + 1
    if next < limit, next < roles.block.upperBound, isJoined(next), isCapital(next) { return false }
    return !classes(index).meets([
      .anyHead, .function, .title, .titleModifier, .partNoun, .romanNumeral, .neverName,
      .grammarAcronym,
    ])
  }
}
