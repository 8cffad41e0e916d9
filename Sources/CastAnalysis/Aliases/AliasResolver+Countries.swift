/// Names of one country, and of its people, from the table of countries.
extension AliasResolver {
  /// Finds the code of each form and joins places, and peoples, of one code.
  mutating func joinCountries() {
    var places = NumberMap()
    var others = NumberMap()
    var counts = NumberMap()
    for form in forms.indices {
      guard let (code, isPlace) = country(form) else { continue }
      countries[form] = UInt16(truncatingIfNeeded: code)
      let kind = forms[form].kind
      if kind == .place, isPlace {
        counts.set(code, to: (counts[code] ?? 0) + forms[form].count)
        join(places.value(of: code, orInsert: form), form, .country)
      } else if kind == .group && !isPlace || forms[form].isKindKnown && kind != .place {
        let key = code << 8 | kind.number << 1 | (isPlace ? 1 : 0)
        join(others.value(of: key, orInsert: form), form, .country)
      }
    }
    joinLongForms(places, counts)
  }

  /// The code of a form, and whether it is the place or the people.
  private func country(_ form: Int) -> (code: Int, isPlace: Bool)? {
    let words = table.words(of: form)
    guard words.count <= 6, !forms[form].hasTitle else { return nil }
    return country(named: words) ?? stateOf(words)
  }

  /// The code of a country or people, and whether it is the country.
  func country(named words: ArraySlice<Int32>) -> (code: Int, isPlace: Bool)? {
    guard words.count == 1, let word = words.first else {
      if let letters = letters(words) { return country(named: letters) }
      return country(named: vocabulary.key(words)[...]) ?? peoplesRepublic(words)
    }
    let name = vocabulary.spelling(of: word)
    if let found = country(named: name) { return found }
    return vocabulary.isPlural(word) ? country(named: name.dropLast()) : nil
  }

  /// "People's Republic of X": the table has the possessive ending, a word has not.
  private func peoplesRepublic(_ words: ArraySlice<Int32>) -> (code: Int, isPlace: Bool)? {
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

  private func country(named key: ArraySlice<UInt8>) -> (code: Int, isPlace: Bool)? {
    key.withUnsafeBytes { bytes in
      let value = SortedTable.countries.value(of: bytes)
      guard value.count == 3 else { return nil }
      return (Self.code(value), value[0] == UInt8(ascii: "c"))
    }
  }

  private static func code(_ value: UnsafeRawBufferPointer) -> Int {
    Int(value[1]) << 8 | Int(value[2])
  }

  /// "State of X", "Republic of X" where X is a country.
  private func stateOf(_ words: ArraySlice<Int32>) -> (code: Int, isPlace: Bool)? {
    guard words.count == 3, let first = words.first, let last = words.last,
      isState(first),
      let found = country(named: vocabulary.spelling(of: last)), found.isPlace
    else { return nil }
    return found
  }

  /// Whether a word is a form of state, whose name is a country's: "Kingdom of X".
  func isState(_ word: Int32) -> Bool {
    let letters = vocabulary.spelling(of: word)
    return Self.formsOfState.contains { letters.elementsEqual($0.utf8) }
  }

  private static var formsOfState: [String] {
    ["state", "republic", "kingdom", "commonwealth", "union"]
  }

  /// "Islamic Republic" alone is a country whose long form starts so, if the document names one
  /// such country ten times as often as all others together.
  private mutating func joinLongForms(_ places: NumberMap, _ counts: NumberMap) {
    for form in forms.indices where countries[form] == 0 && table.words(of: form).count == 2 {
      guard !isPerson(form) else { continue }
      var codes: [Int] = []
      var key = vocabulary.key(table.words(of: form))
      key.append(contentsOf: "_of_".utf8)
      key.withUnsafeBytes { bytes in
        SortedTable.countries.forEachValue(ofKeysStartingWith: bytes) { value in
          if value.count == 3, !codes.contains(Self.code(value)) { codes.append(Self.code(value)) }
        }
      }
      let mentioned = codes.filter { places[$0] != nil }
      guard let best = mentioned.max(by: { counts[$0] ?? 0 < counts[$1] ?? 0 }),
        let place = places[best]
      else { continue }
      let count = counts[best] ?? 0
      let others = mentioned.reduce(0) { $0 + (counts[$1] ?? 0) } - count
      if count >= 10 * others {
        countries[form] = UInt16(truncatingIfNeeded: best)
        join(place, form, .country)
      }
    }
  }
}
