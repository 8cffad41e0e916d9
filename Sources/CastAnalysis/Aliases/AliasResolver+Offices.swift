import DocumentModel

/// Titles that stand for persons: "the President", where one person bears the title.
extension AliasResolver {
  /// Whether a name is all title, up to what the office is of: "President of the United States",
  /// "Madam President".
  func isOffice(_ form: Int) -> Bool {
    guard isPerson(form), !PersonNames.isPeer(table.words(of: form), vocabulary) else {
      return false
    }
    let words = office(form)
    guard let last = words.last, vocabulary[last].classes.contains(.title) else { return false }
    if forms[form].hasTitle, vocabulary[last].classes.meets(.anyPersonName) { return false }
    return words.allSatisfy {
      (vocabulary[$0].classes.meets([.title, .titleModifier])
        || forms[form].isKindKnown && vocabulary[$0].classes.contains(.common))
        && (!vocabulary[$0].classes.meets(.anyGivenName) || forms[form].isKindKnown)
    }
  }

  /// "Sir" and "Miss" alone tell nothing of who is addressed.
  private func isAddress(_ word: Int32) -> Bool {
    let letters = vocabulary.spelling(of: word)
    return Self.addresses.contains { letters.elementsEqual($0.utf8) }
  }

  private static var addresses: [String] {
    [
      "mr", "mrs", "ms", "miss", "sir", "madam", "mister", "mistress", "monsieur", "madame",
      "mademoiselle", "herr", "frau", "signor", "signora", "senor", "senora", "don", "dona",
    ]
  }

  private func office(_ form: Int) -> ArraySlice<Int32> {
    table.words(of: form).prefix { !isFunction($0) }.drop { isAddress($0) }
  }

  /// Joins titles that stand alone to the only person that is named with them, and equal ones to
  /// each other.
  ///
  /// - Returns: those that are somebody's surname or given name: "Dean", "King".
  mutating func joinOffices(_ offices: [Int]) -> [Int] {
    guard !offices.isEmpty else { return [] }
    var holders = NumberLists()
    for form in forms.indices where forms[form].hasTitle && personOf[form] >= 0 {
      holders.appendOnce(Int(personOf[form]), to: officeKey(forms[form].title, form))
    }
    var names: [Int] = []
    var alone = NumberMap()
    for form in offices {
      if isSomebodysName(form) {
        names.append(form)
        continue
      }
      var title = ByteHash()
      for word in office(form) { title.add(Int(word)) }
      let key = officeKey(title.value, form)
      let gender = gender(ofOffice: form)
      let found = holders.recent(of: key, Self.nearest)
        .filter { persons[$0].gender.agrees(with: gender) }
      if found.count == 1, let only = found.first {
        join(persons[only].form, form, .title)
        personOf[form] = Int32(truncatingIfNeeded: only)
      } else {
        var first = alone.value(of: key, orInsert: form)
        if !self.gender(ofOffice: first).agrees(with: gender) {
          first = alone.value(of: key ^ Int(gender.rawValue), orInsert: form)
        }
        if first == form { addPerson(form) } else { join(first, form, .sameWords) }
      }
    }
    return names
  }

  /// A number for a title in the story of a form.
  private func officeKey(_ title: UInt64, _ form: Int) -> Int {
    var hash = ByteHash()
    hash.add(Int(truncatingIfNeeded: title))
    hash.add(Int(forms[form].scope))
    return Int(truncatingIfNeeded: hash.value)
  }

  /// What "Mr." or "Madam" before a title tells.
  private func gender(ofOffice form: Int) -> TitleGender {
    guard forms[form].gender == .unknown else { return forms[form].gender }
    guard let first = table.words(of: form).first, isAddress(first) else { return .unknown }
    return vocabulary[first].classes.contains(.feminineTitle) ? .feminine : .masculine
  }

  private func isSomebodysName(_ form: Int) -> Bool {
    guard table.words(of: form).count == 1, let word = table.words(of: form).first else {
      return false
    }
    return bySurname.last(of: Int(word)) != nil
      || byGivenName.last(of: Int(truncatingIfNeeded: vocabulary.hash(of: word))) != nil
  }
}
