import DocumentModel

/// Acronyms: defined in brackets, or spelt by the initials of one name.
extension AliasResolver {
  /// Joins an acronym to the name it was given with in brackets, or to the only one of its initials.
  mutating func joinAcronyms() {
    guard forms.contains(where: { $0.isAcronym || $0.definition >= 0 }) else { return }
    var byInitials = NumberLists()
    for form in forms.indices where table.words(of: form).count > 1 && !isPerson(form) {
      var seen: [Int] = []
      for initials in initials(of: form) where !seen.contains(initials) {
        byInitials.append(form, to: initials)
        seen.append(initials)
      }
    }
    for form in forms.indices where table.words(of: form).count == 1 && !isPerson(form) {
      guard let word = table.words(of: form).first else { continue }
      let definition = Int(forms[form].definition)
      if definition >= 0, isDefinition(definition, of: form) {
        join(definition, form, .acronym)
      } else if forms[form].isAcronym, countries[form] == 0 {
        var hash = ByteHash()
        for letter in vocabulary.spelling(of: word) { hash.add(letter) }
        joinIfOne(form, byInitials[Int(truncatingIfNeeded: hash.value)])
      }
    }
  }

  private mutating func joinIfOne(_ form: Int, _ all: [Int]) {
    let kind = forms[form].isKindKnown ? forms[form].kind : nil
    let fitting = all.filter { kind == nil || forms[$0].kind == kind }
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

  /// Hashes of a name's initials.
  ///
  /// Those of all words, those without words such as "of", and these without the country or people
  /// that precedes.
  private func initials(of form: Int) -> [Int] {
    var (all, main, rest) = (ByteHash(), ByteHash(), ByteHash())
    for (index, word) in table.words(of: form).enumerated() {
      guard let letter = vocabulary.spelling(of: word).first else { continue }
      all.add(letter)
      let classes = vocabulary[word].classes
      if classes.contains(.function) { continue }
      main.add(letter)
      if index > 0 || !classes.meets([.country, .demonym]) { rest.add(letter) }
    }
    let words = table.words(of: form)
    return [all.value, main.value, words.count > 2 ? rest.value : main.value].map {
      Int(truncatingIfNeeded: $0)
    }
  }
}
