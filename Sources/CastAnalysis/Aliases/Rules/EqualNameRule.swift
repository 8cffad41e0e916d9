import DocumentModel

/// Joins names of the same words; plurals and abbreviations count as equal.
///
/// A place joins no other kind, nor a firm one of another legal form. In names of organisations and places words of
/// grammar are ignored, and "Albanian Government" equals "Government of Albania".
struct EqualNameRule: AliasRule {
  private let names: NameFacts
  private var index = HashIndex()
  private var firsts: [FormID] = []

  init(_ names: NameFacts) { self.names = names }

  mutating func apply(to found: inout Resolution) {
    for form in names.table.ids where !names.isPerson(form) || names[form].isSeveral {
      let number = index.insert(key(form))
      if number == firsts.count {
        firsts.append(form)
      } else {
        found.join(firsts[number], form, names.reason(firsts[number], form))
      }
    }
  }

  /// A hash that equal names share; the kind is part of it, as far as it must agree.
  private func key(_ form: FormID) -> UInt64 {
    let entry = names[form]
    let words = withoutLegalForm(names.words(of: form), entry.kind)
    var key = ByteHash()
    if let content = contentKey(form) {
      key.add(content)
    } else {
      // "The Americas" are not America.
      let isPlace = entry.kind == .place && words.count == 1
      for word in words where !entry.isSeveral || !names.vocabulary.isFiller(word) {
        key.add(isPlace ? names.stems.spelling(word) : names.stems.stem(word))
      }
    }
    key.add(legalForm(names.words(of: form), entry.kind))
    if words.isEmpty { key.add(form.index) }
    key.add(
      entry.isKindKnown ? entry.kind.number : entry.kind == .place ? Self.place : Self.anyOther)
    return key.value
  }

  /// Numbers for found kinds, which are less certain than given ones (`ActorKind.number`, 1 to 5): only a place
  /// differs from all others.
  private static let place = 9
  private static let anyOther = 8

  /// A number that names of several words share if they differ only in words of grammar, or in how they name the
  /// country: "United Nations", "Albanian Government" and "Government of Albania".
  ///
  /// - Returns: `nil` for persons and several actors, and if a single word would identify the name.
  private func contentKey(_ form: FormID) -> Int? {
    let entry = names[form]
    guard entry.kind != .person, !entry.isSeveral else { return nil }
    var words = withoutLegalForm(names.words(of: form), entry.kind)
    guard words.count > 1, words.count < ShorterNameRule.longestName else { return nil }
    let code = entry.kind == .other ? 0 : dropCountry(&words)
    var hash = ByteHash()
    var (count, isState) = (0, false)
    for word in words
    where !names.vocabulary.isFiller(word)
      && !(entry.isInCapitals && names.classes(of: word).contains(.grammarAcronym))
    {
      hash.add(names.stems.stem(word, isLast: word == words.last))
      isState = names.vocabulary.roles(of: word).contains(.stateBody)
      count += 1
    }
    guard count > 1 || count == 1 && code != 0 && isState else { return nil }
    hash.add(code)
    return hash.key
  }

  /// A number for the legal form of a firm: 1 for "Inc." and "Corp.", others for "GmbH" and "Pty Ltd", 0 without one.
  private func legalForm(_ words: ArraySlice<WordID>, _ kind: ActorKind) -> Int {
    let forms = words.suffix(words.count - withoutLegalForm(words, kind).count)
    // "Pty" of "Pty Ltd", "Ltd" of "Co., Ltd."
    let own = forms.first { names.vocabulary.roles(of: $0).contains(.legalForm) } ?? forms.last
    guard let own else { return 0 }
    return names.vocabulary.roles(of: own).contains(.americanFirm) ? 1 : names.stems.stem(own)
  }

  /// A name without the legal forms that end it.
  private func withoutLegalForm(
    _ words: ArraySlice<WordID>, _ kind: ActorKind
  ) -> ArraySlice<WordID> {
    guard kind == .organisation else { return words }
    var rest = words
    while rest.count > 1, let last = rest.last, names.isLegalForm(last) { rest = rest.dropLast() }
    return rest.count == 1 && rest.allSatisfy { names.vocabulary.isFunction($0) } ? words : rest
  }

  /// Drops the country before or after the other words of a name, and returns its code; 0 without a country.
  private func dropCountry(_ words: inout ArraySlice<WordID>) -> Int {
    for count in [2, 1] where words.count > count {
      if let found = names.countries.country(named: words.prefix(count)) {
        words = words.dropFirst(count)
        return found.code
      }
    }
    return dropCountryAfterOf(&words)
  }

  /// The same for "Government of Albania" and "Government of the Republic of Albania".
  private func dropCountryAfterOf(_ words: inout ArraySlice<WordID>) -> Int {
    let isOf = { (word: WordID) in names.vocabulary.spelling(of: word).elementsEqual("of".utf8) }
    guard let last = words.lastIndex(where: isOf), last > words.startIndex else { return 0 }
    var rest = words[(last + 1)...]
    if let first = rest.first, names.classes(of: first).contains(.article) {
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty, rest.count < 4, let found = names.countries.country(named: rest),
      found.isPlace
    else { return 0 }
    words = words[..<last]
    if words.count > 2, let state = words.last, names.countries.isState(state) {
      words = words.dropLast()
      while words.count > 1, let word = words.last, names.vocabulary.isFunction(word) {
        words = words.dropLast()
      }
    }
    return found.code
  }
}
