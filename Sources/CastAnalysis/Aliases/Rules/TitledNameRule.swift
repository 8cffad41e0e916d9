import DocumentModel

/// Joins a title with one word with the person that it fits best: by surname or, after titles that take a given name
/// ("Sir Thomas"), by given name.
struct TitledNameRule: AliasRule {
  private let names: NameFacts
  /// For each surname a bit for each gender of the titles before it.
  private var families = NumberMap<Int>()
  /// For each surname how often a man's title stands before it.
  private var men = NumberMap<Int>()

  init(_ names: NameFacts) { self.names = names }

  mutating func apply(to found: inout Resolution) {
    let titled = found.personForms.titled
    findFamilies(titled)
    for form in titled {
      guard let word = names.persons.surname(form) else { continue }
      found.isUnambiguous[form] = true
      let id = bearer(of: form, word, found.persons)
      if let id {
        let isSurname = found.persons[id].fullNames.allSatisfy { names.persons.surname($0) == word }
        found.take(form, as: id, isSurname ? .surname : .givenName)
      }
      list(id ?? found.persons.add(form), form, word, &found.persons)
    }
    for form in titled {
      guard let word = names.persons.surname(form) else { continue }
      found.sharesSurname[form] = found.persons.hasSeveral(ofSurname: word)
    }
  }

  private mutating func findFamilies(_ titled: [FormID]) {
    for form in titled {
      guard let word = names.persons.surname(form) else { continue }
      let bit = 1 << Int(names[form].title.gender.rawValue)
      families.set(word.index, to: (families[word.index] ?? 0) | bit)
      if names[form].title.gender == .masculine {
        men.set(word.index, to: (men[word.index] ?? 0) + names[form].count)
      }
    }
  }

  /// Whether several persons have a surname: titles of both genders stand before it, or several full names have it.
  private func isFamily(_ word: WordID, _ persons: PersonRegister) -> Bool {
    (families[word.index] ?? 0) & Self.bothGenders == Self.bothGenders
      || persons.hasSeveral(ofSurname: word)
  }

  private static let bothGenders =
    1 << TitleGender.masculine.rawValue | 1 << TitleGender.feminine.rawValue

  private func list(
    _ id: PersonID, _ form: FormID, _ word: WordID, _ persons: inout PersonRegister
  ) {
    persons.list(id, underSurname: word)
    if names[form].title.takesGivenName { persons.list(id, underGivenName: word) }
  }

  /// The person whom a title and one word name, if one fits better than all others.
  private func bearer(of form: FormID, _ word: WordID, _ persons: PersonRegister) -> PersonID? {
    let new = names.person(of: form)
    var surname = BestFit<PersonID>()
    for id in bearers(ofSurname: word, form, new, persons) {
      surname.consider(id, score(of: form, new, as: persons[id]))
    }
    let mayBeGiven = names[form].title.use == .courtesy || names[form].title.use == .kin
    guard names[form].title.takesGivenName || mayBeGiven && surname.score == 0 else {
      return surname.only
    }
    var given = BestFit<PersonID>()
    for id in persons.bearers(ofGivenName: word, form) where persons[id].mayBe(new) {
      given.consider(id, 1 + (persons[id].gender == new.gender ? 1 : 0))
    }
    let isAlsoSurname =
      names.classes(of: word).contains(.surname) && names[form].title.gender == .masculine
    let isGiven =
      !isAlsoSurname
      && (names.classes(of: word).meets(.anyGivenName)
        || surname.score == 0 && mayBeUnknownGivenName(word, form))
      || given.only.map { bears(persons[$0], titleOf: form, withGivenName: true) } == true
    if surname.score > 0 { return isGiven && given.score > 0 ? given.only : surname.only }
    return isGiven || names[form].title.takesGivenName ? given.only : nil
  }

  /// Whether a word that no table knows may be the given name after a courtesy, not a wife's: "Monsieur Odon".
  private func mayBeUnknownGivenName(_ word: WordID, _ form: FormID) -> Bool {
    names.vocabulary[word].length > 2 && names[form].title.marriage != .wife
      && !names.classes(of: word).contains(.surname)
  }

  /// The persons of a surname who may bear a title with it.
  ///
  /// "Mr. Philip Vane" and "Miss Lydia" are called so to distinguish them from Mr. and Miss Vane, unless nobody else
  /// could be called so.
  private func bearers(
    ofSurname word: WordID, _ form: FormID, _ new: Person, _ persons: PersonRegister
  ) -> [PersonID] {
    var found = persons.near(form, persons.bearers(ofSurname: word)).filter {
      persons[$0].mayBe(new) && mayBear($0, form, word, persons) && !persons.standsBeside(form, $0)
        && !persons.isOtherSpeaker(form, $0)
    }
    let isWife = names[form].title.marriage == .wife || names[form].title.marriage == .married
    if names[form].title.gender != .unknown, isFamily(word, persons) || isWife {
      found.removeAll {
        isCalledByGivenName(persons[$0], rather: form) && !persons.standsApart(form, $0)
      }
    }
    if names[form].title.use == .rank, names[form].title.gender == .unknown {
      found.removeAll { isMansRank(persons[$0], of: form, word) }
    }
    if new.qualifier != 0, found.contains(where: { persons[$0].qualifier == new.qualifier }) {
      found.removeAll { persons[$0].qualifier != new.qualifier }
    }
    if names[form].title.use == .courtesy {
      let others = found.filter { !bears(persons[$0], titleOf: form, withGivenName: true) }
      if !others.isEmpty { found = others }
    }
    if names[form].title.gender == .feminine {
      removeRatherMen(&found, form, word, persons)
      keepOneWoman(&found, form, persons)
    }
    return found
  }

  /// Whether a rank can't be this woman's, because the women of the surname have other titles.
  private func isMansRank(_ person: Person, of form: FormID, _ word: WordID) -> Bool {
    guard !person.fullNames.isEmpty, !bears(person, titleOf: form, withGivenName: false) else {
      return false
    }
    let hasWomen = (families[word.index] ?? 0) & 1 << Int(TitleGender.feminine.rawValue) != 0
    return person.gender == .feminine && hasWomen
  }

  /// Removes persons whose given name has no known gender, if a man's title stands before the surname more often than
  /// this woman's title.
  private func removeRatherMen(
    _ found: inout [PersonID], _ form: FormID, _ word: WordID, _ persons: PersonRegister
  ) {
    guard let men = men[word.index], men > names[form].count else { return }
    found.removeAll { persons[$0].gender == .unknown && !persons[$0].fullNames.isEmpty }
  }

  /// Removes the women of a surname whom the title can't mean, and all if it may mean several.
  ///
  /// "Miss Vane" is the sister who is named in full at least twice as often as the others, else the one that the text
  /// introduces first. "Mrs. Vane" joins nobody if several women may be meant, "Lady Vane" nobody who is a "Miss".
  private func keepOneWoman(_ found: inout [PersonID], _ form: FormID, _ persons: PersonRegister) {
    switch names[form].title.marriage {
    case .maiden: keepEldest(&found, persons)
    case .wife:
      let women = found.filter { !persons[$0].fullNames.isEmpty }
      let wives = women.filter { persons[$0].marriage == .wife }
      if women.count > 1, wives.count != 1 { found.removeAll(where: women.contains) }
    case .married, .either: break
    case .unknown: found.removeAll { persons[$0].marriage == .maiden }
    }
  }

  private func keepEldest(_ found: inout [PersonID], _ persons: PersonRegister) {
    let sisters = found.filter { !persons[$0].fullNames.isEmpty }
    guard let most = sisters.max(by: { persons[$0].count < persons[$1].count }) else { return }
    let isClear = sisters.allSatisfy { $0 == most || persons[$0].count * 2 <= persons[most].count }
    if isClear { found.removeAll { $0 != most && sisters.contains($0) } }
  }

  /// Whether a person of a family goes by the given name, and is seldom called "Mr." or "Mrs.": a son, not his father.
  ///
  /// Somebody who is mostly called by title is called by the given name at home, so one use of the given name for five
  /// of the title is the limit (by hand); "Miss" is a daughter.
  private func isCalledByGivenName(_ person: Person, rather form: FormID) -> Bool {
    !person.hasGenderTitle && names[form].title.marriage != .maiden
      && person.givenCount * Self.titlesPerGivenName > names[form].count
  }

  private static let titlesPerGivenName = 5

  /// Whether a person may bear a title of kin or rank: an aunt belongs to a family, a lady is no president.
  private func mayBear(
    _ id: PersonID, _ form: FormID, _ word: WordID, _ persons: PersonRegister
  ) -> Bool {
    let person = persons[id]
    switch names[form].title.use {
    case .none: return true
    case .courtesy:
      // "Lady Anne" is no "Miss".
      return person.plainCount > 0 || person.fullNames.isEmpty
        || names[form].title.gender != .feminine
        || person.forms.contains {
          names[$0].title.use != .rank || names[$0].title.gender != .feminine
        }
    case .kin: return bears(person, titleOf: form, withGivenName: false)
    case .rank:
      // "Colonel Vane" is not a woman who mostly goes by her given name, as a daughter does, unless nobody else has
      // the surname and her full name comes first.
      if person.gender == .feminine, names[form].title.gender != .feminine,
        person.givenCount > person.count, !isOnly(id, word, before: form, persons)
      {
        return bears(person, titleOf: form, withGivenName: false)
      }
      guard person.plainCount == 0, !person.fullNames.isEmpty else { return true }
      return bears(person, titleOf: form, withGivenName: false)
        || person.forms.allSatisfy {
          names[$0].title.use != .rank || names[$0].title.gender == .masculine
        }
    }
  }

  /// Whether a person's full name comes before a form and never stands next to it, and nobody else has the surname or
  /// goes by it alone.
  private func isOnly(
    _ id: PersonID, _ word: WordID, before form: FormID, _ persons: PersonRegister
  ) -> Bool {
    let person = persons[id]
    let uses = names.alone[word.index].map { names[$0].count } ?? 0
    return !person.hasGenderTitle && !persons.hasSeveral(ofSurname: word)
      && (families[word.index] ?? 0) <= 1 && uses < Self.usesOfAnother
      && !persons.meets(form, id) && person.fullNames.contains { $0 < form }
  }

  /// Uses from which a bare surname is rather another person's (by hand).
  private static var usesOfAnother: Int { 5 }

  /// Whether the text gives a person the title of a form; with `withGivenName`, before the given name.
  private func bears(_ person: Person, titleOf form: FormID, withGivenName: Bool) -> Bool {
    person.forms.contains { other in
      guard names[other].hasTitle, names[other].title.hash == names[form].title.hash else {
        return false
      }
      guard withGivenName else { return true }
      return names.persons.count(other) > 1
        || names.persons.surname(other) != names.persons.surname(form)
    }
  }

  /// How well a title and a surname fit a person: 1 for a person known by title only, 2 to 5 for one with a full name,
  /// more if the gender (1) and the title (2) are the same.
  private func score(of form: FormID, _ new: Person, as person: Person) -> Int {
    if person.fullNames.isEmpty {
      // "Dr. Grant" may be "Mr. Grant", not "Mrs. Grant".
      if new.gender == .feminine || person.gender == .feminine {
        // "Madam Grant" may be "Mrs. Grant".
        if names[form].title.marriage == .either || names[form].title.marriage == .married {
          return person.gender == .feminine ? 1 : 0
        }
        return new.womansTitle == person.womansTitle ? 1 : 0
      }
      return 1
    }
    var score = 2
    if person.gender == new.gender, new.gender != .unknown { score += 1 }
    if bears(person, titleOf: form, withGivenName: false) { score += 2 }
    return score
  }
}
