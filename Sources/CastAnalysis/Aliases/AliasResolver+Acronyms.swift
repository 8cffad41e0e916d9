import DocumentModel

/// Acronyms: defined in brackets, or spelt by the initials of one name.
extension AliasResolver {
  /// Joins an acronym to the name it was given with in brackets, or to the only one that it spells.
  mutating func joinAcronyms() {
    let names = AcronymIndex(self)
    for form in forms.indices where !isPerson(form) {
      let words = table.words(of: form)
      if let (long, short) = definition(form), isDefinition(long, of: short) {
        join(long, short, .acronym)
      } else if words.count > 1, letters(words) == nil {
        guard forms[form].hasCapitalWord else { continue }
        joinIfOne(form, names.names(begunBy: words, self))
      } else if forms[form].isAcronym || words.count > 1, countries[form] == 0,
        let letters = words.count > 1 ? letters(words) : words.first.map(vocabulary.spelling)
      {
        let spelt = names.names(speltBy: letters)
        joinIfOne(form, spelt.isEmpty ? names.names(looselySpeltBy: letters, self) : spelt)
      }
    }
  }

  /// The letters of an acronym that was read as words of one letter each: "U.S" without last stop.
  func letters(_ words: ArraySlice<Int32>) -> ArraySlice<UInt8>? {
    guard words.count > 1, words.count < 7, words.allSatisfy({ vocabulary[$0].length == 1 }) else {
      return nil
    }
    return words.flatMap { vocabulary.spelling(of: $0) }[...]
  }

  /// The longer and the shorter of a name and another right after it in brackets.
  private func definition(_ form: Int) -> (long: Int, short: Int)? {
    let before = Int(forms[form].definition)
    guard before >= 0 else { return nil }
    if table.words(of: form).count == 1 { return (before, form) }
    let isAcronym = forms[before].isAcronym && table.words(of: before).count == 1
    return isAcronym ? (form, before) : nil
  }

  private mutating func joinIfOne(_ form: Int, _ all: [Int]) {
    let kind = forms[form].isKindKnown ? forms[form].kind : nil
    let fitting = all.filter { $0 != form && (kind == nil || forms[$0].kind == kind) }
    guard let first = fitting.first else { return }
    for other in fitting.dropFirst() where !areOne(first, other) { return }
    join(first, form, .acronym)
  }

  /// Whether the short name in brackets consists of letters of the long one before it, in order, the
  /// first of them an initial (Schwartz and Hearst, PSB 2003).
  private func isDefinition(_ long: Int, of short: Int) -> Bool {
    let words = table.words(of: long)
    guard words.count > 1, words.count < 16, !isPerson(long),
      let word = table.words(of: short).first
    else { return false }
    var letters = vocabulary.spelling(of: word)
    guard letters.count > 1, letters.count < 11, words.count <= letters.count + 5 else {
      return false
    }
    for word in words.reversed() {
      let spelling = vocabulary.spelling(of: word)
      for index in spelling.indices.reversed() where letters.last == spelling[index] {
        if letters.count > 1 || index == spelling.startIndex { letters.removeLast() }
      }
    }
    return letters.isEmpty
  }
}
