import DocumentModel

/// Words and names without what may differ between two wordings of one name.
extension AliasResolver {
  /// A number that a word shares with its plural, its abbreviations and other spellings.
  ///
  /// - Parameter isLast: whether it ends a name, where "St." is a street and no saint.
  func stem(_ word: Int32, isLast: Bool = false) -> Int {
    let word = respelled[Int(word)].map { Int32(truncatingIfNeeded: $0) } ?? word
    return vocabulary.spelling(of: word).withUnsafeBytes { letters in
      let full = SortedTable.abbreviations.value(of: letters, hash: vocabulary.hash(of: word))
      if isLast, vocabulary[word].classes.contains(.saint) { return Self.hash("street") }
      return Self.stem(full.isEmpty ? letters : full)
    }
  }

  private static func hash(_ word: StaticString) -> Int {
    stem(UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// Hashes letters without the s of a plural.
  private static func stem(_ letters: UnsafeRawBufferPointer) -> Int {
    let isPlural = letters.count > 3 && letters.last == UInt8(ascii: "s")
    var hash = ByteHash()
    hash.add(UnsafeRawBufferPointer(rebasing: letters.dropLast(isPlural ? 1 : 0)))
    return Int(truncatingIfNeeded: hash.value)
  }

  /// A number that a name of several words shares with those that differ in words of grammar, or in
  /// how they tell the country: "United Nations", "Albanian Government", "Government of Albania".
  ///
  /// - Returns: `nil` for persons and several actors, and if a single word would tell the name.
  func contentKey(_ form: Int) -> Int? {
    let kind = forms[form].kind
    guard kind != .person, !forms[form].isSeveral else { return nil }
    var words = withoutLegalForm(table.words(of: form), kind)
    guard words.count > 1, words.count < 24 else { return nil }
    let code = kind == .other ? 0 : dropCountry(&words)
    var hash = ByteHash()
    var (count, isState) = (0, false)
    for word in words
    where !isFiller(word)
      && !(forms[form].isInCapitals && vocabulary[word].classes.contains(.grammarAcronym))
    {
      hash.add(stem(word, isLast: word == words.last))
      isState = Self.isStateBody(vocabulary.spelling(of: word))
      count += 1
    }
    guard count > 1 || count == 1 && code != 0 && isState else { return nil }
    hash.add(code)
    return Int(truncatingIfNeeded: hash.value)
  }

  /// A name without the legal forms that end it: "Kellogg Inc." and "Kellogg Corporation" are one.
  func withoutLegalForm(_ words: ArraySlice<Int32>, _ kind: ActorKind) -> ArraySlice<Int32> {
    guard kind == .organisation else { return words }
    var rest = words
    while rest.count > 1, let last = rest.last, isLegalForm(last) { rest = rest.dropLast() }
    return rest.count == 1 && rest.allSatisfy { isFunction($0) } ? words : rest
  }

  private func isLegalForm(_ word: Int32) -> Bool {
    guard vocabulary[word].classes.contains(.legalEnding) else { return false }
    let letters = vocabulary.spelling(of: word)
    return !["holdings", "industries", "international"].contains { letters.elementsEqual($0.utf8) }
  }

  /// Whether a word of grammar joins others in a name: no ordinal, no numeral.
  func isFiller(_ word: Int32) -> Bool {
    let classes = vocabulary[word].classes
    return classes.contains(.function) && !classes.meets([.nameOpener, .romanNumeral])
  }

  /// The code of the country before or after the other words of a name, which it drops; 0 if none.
  private func dropCountry(_ words: inout ArraySlice<Int32>) -> Int {
    for count in [2, 1] where words.count > count {
      if let found = country(named: words.prefix(count)) {
        words = words.dropFirst(count)
        return found.code
      }
    }
    let isOf = { (word: Int32) in vocabulary.spelling(of: word).elementsEqual("of".utf8) }
    guard let last = words.lastIndex(where: isOf), last > words.startIndex else { return 0 }
    var rest = words[(last + 1)...]
    if let first = rest.first, vocabulary[first].classes.contains(.article) {
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty, rest.count < 4, let found = country(named: rest), found.isPlace else {
      return 0
    }
    words = words[..<last]
    // "of the Republic of Albania"
    if words.count > 2, let state = words.last, isState(state) {
      words = words.dropLast()
      while words.count > 1, let word = words.last, isFunction(word) { words = words.dropLast() }
    }
    return found.code
  }

  /// Whether the word alone names what every state has one of.
  private static func isStateBody(_ word: ArraySlice<UInt8>) -> Bool {
    stateBodies.contains { word.elementsEqual($0.utf8) }
  }

  private static var stateBodies: [String] {
    [
      "government", "govt", "parliament", "army", "navy", "senate", "congress", "embassy",
      "cabinet",
    ]
  }
}
