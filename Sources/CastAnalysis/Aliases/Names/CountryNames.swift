/// Looks up the countries and peoples that words name in the table of countries.
struct CountryNames: Sendable {
  let vocabulary: Vocabulary

  struct Country: Equatable {
    /// Its ISO 3166 code, two letters as a number.
    var code: Int
    /// Whether the country itself is named rather than its people.
    var isPlace: Bool
  }

  /// The country or people that a name means, long forms included ("State of X" where X is a country).
  func country(ofName words: ArraySlice<WordID>) -> Country? {
    words.count <= Self.longestName ? country(named: words) ?? stateOf(words) : nil
  }

  /// Words of the longest name that is looked up (by hand); a few official names in the table are longer.
  private static let longestName = 6

  /// The country or people that the table lists under these words.
  func country(named words: ArraySlice<WordID>) -> Country? {
    guard words.count == 1, let word = words.first else {
      if let letters = vocabulary.letters(words) { return country(named: letters) }
      return country(named: vocabulary.key(words)[...]) ?? peoplesRepublic(words)
    }
    let name = vocabulary.spelling(of: word)
    if let found = country(named: name) { return found }
    guard vocabulary.isPlural(word), let found = country(named: name.dropLast()) else { return nil }
    // "Iranians" are a people, "the Americas" are no country.
    return found.isPlace ? nil : found
  }

  /// The codes of the countries whose long forms begin with these words and "of": "Islamic Republic".
  func countries(whoseLongFormBegins words: ArraySlice<WordID>) -> [Int] {
    var codes: [Int] = []
    var key = vocabulary.key(words)
    key.append(contentsOf: "_of_".utf8)
    key.withUnsafeBytes { bytes in
      SortedTable.countries.forEachValue(ofKeysStartingWith: bytes) { value in
        if value.count == 3, !codes.contains(Self.code(value)) { codes.append(Self.code(value)) }
      }
    }
    return codes
  }

  /// Whether a word is a form of state that forms the name of a country: "Kingdom of X".
  func isState(_ word: WordID) -> Bool { vocabulary.roles(of: word).contains(.formOfState) }

  /// "People's Republic of X": the table has the possessive ending, tokens don't.
  private func peoplesRepublic(_ words: ArraySlice<WordID>) -> Country? {
    guard words.count > 3 else { return nil }
    var key: [UInt8] = []
    for word in words {
      if !key.isEmpty { key.append(UInt8(ascii: "_")) }
      key += vocabulary.spelling(of: word)
      if vocabulary.spelling(of: word).elementsEqual("people".utf8) {
        key.append(UInt8(ascii: "s"))
      }
    }
    return country(named: key[...])
  }

  private func country(named key: ArraySlice<UInt8>) -> Country? {
    key.withUnsafeBytes { bytes in
      let value = SortedTable.countries.value(of: bytes)
      guard value.count == 3 else { return nil }
      return Country(code: Self.code(value), isPlace: value[0] == UInt8(ascii: "c"))
    }
  }

  private static func code(_ value: UnsafeRawBufferPointer) -> Int {
    Int(value[1]) << 8 | Int(value[2])
  }

  /// "State of X", "Republic of X" where X is a country.
  private func stateOf(_ words: ArraySlice<WordID>) -> Country? {
    guard words.count == 3, let first = words.first, let last = words.last, isState(first),
      let found = country(named: vocabulary.spelling(of: last)), found.isPlace
    else { return nil }
    return found
  }
}
