import DocumentModel

/// A title with one word is the person's whom it fits best: by surname, after titles that take a given
/// name ("Sir Thomas") by given name.
struct TitledNameRule: AliasRule {
  private let names: NameFacts
  /// By surname, a bit for each gender of the titles with it.
  private var genders = NumberMap<Int>()

  init(_ names: NameFacts) { self.names = names }

  mutating func apply(to found: inout Resolution) {
    let titled = names.personForms.titled
    countGenders(titled)
    for form in titled {
      guard let word = names.persons.surname(form) else { continue }
      found.isUnambiguous[form] = true
      let id = bearer(of: form, word, found.persons)
      if let id {
        let isSurname = found.persons[id].fullNames.allSatisfy {
          names.persons.surname($0) == word
        }
        found.take(form, as: id, isSurname ? .surname : .givenName)
      }
      list(id ?? found.persons.add(form), form, word, &found.persons)
    }
    for form in titled {
      guard let word = names.persons.surname(form) else { continue }
      found.sharesSurname[form] = found.persons.hasSeveral(ofSurname: word)
    }
  }

  private mutating func countGenders(_ titled: [FormID]) {
    for form in titled {
      guard let word = names.persons.surname(form) else { continue }
      let bit = 1 << Int(names[form].gender.rawValue)
      genders.set(word.index, to: (genders[word.index] ?? 0) | bit)
    }
  }

  private func list(
    _ id: PersonID, _ form: FormID, _ word: WordID, _ persons: inout PersonRegister
  ) {
    persons.list(id, underSurname: word)
    if names[form].takesGivenName { persons.list(id, underGivenName: word) }
  }

  /// The person that a title and one word name, if one fits better than all others.
  private func bearer(
    of form: FormID, _ word: WordID, _ persons: PersonRegister
  ) -> PersonID? {
    let new = names.person(of: form)
    let isFamily = (genders[word.index] ?? 0) & 6 == 6 || persons.hasSeveral(ofSurname: word)
    var surname = BestFit<PersonID>()
    for id in persons.near(form, persons.bearers(ofSurname: word)) {
      surname.consider(id, score(of: form, new, as: persons[id], isFamily))
    }
    guard names[form].takesGivenName || surname.score == 0 else { return surname.only }
    var given = BestFit<PersonID>()
    for id in persons.bearers(ofGivenName: word, form) where persons[id].mayBe(new) {
      given.consider(id, 1 + (persons[id].gender == new.gender ? 1 : 0))
    }
    let isGiven = names.classes(of: word).meets(.anyGivenName)
    if surname.score > 0 { return isGiven && given.score > 0 ? given.only : surname.only }
    return isGiven || names[form].takesGivenName ? given.only : nil
  }

  /// How well a title and a surname fit a person; 0 if anything speaks against it.
  private func score(
    of form: FormID, _ new: Person, as person: Person, _ isFamily: Bool
  ) -> Int {
    guard person.mayBe(new) else { return 0 }
    if person.fullNames.isEmpty {
      // "Dr. Grant" may be "Mr. Grant", not "Mrs. Grant".
      if new.gender == .feminine || person.gender == .feminine {
        return new.womansTitle == person.womansTitle ? 1 : 0
      }
      return 1
    }
    // In a family, who goes by the given name is seldom the one called "Mr." or "Mrs.".
    let isCourtesy = new.hasGenderTitle && !names[form].takesGivenName
    if isFamily, isCourtesy, !person.hasGenderTitle, person.givenCount > 0 { return 0 }
    var score = 2
    if person.gender == new.gender, new.gender != .unknown { score += 1 }
    if person.fullNames.contains(where: {
      names[$0].hasTitle && names[$0].title == names[form].title
    }) {
      score += 2
    }
    return score
  }
}
