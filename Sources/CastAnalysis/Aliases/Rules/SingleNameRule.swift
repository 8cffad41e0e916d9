import DocumentModel

/// Joins a word that stands alone with the person whose surname or given name it is.
///
/// A name of several persons is shared. A word that is nobody's name is a person of its own, which nicknames join.
struct SingleNameRule: AliasRule {
  private let names: NameFacts
  /// The first form of each word in each story.
  private var firsts = NumberMap<FormID>()

  init(_ names: NameFacts) { self.names = names }

  mutating func apply(to found: inout Resolution) {
    var unknown: [FormID] = []
    for form in found.personForms.bare + found.namesLikeTitles {
      guard let word = names.persons.surname(form) else { continue }
      let key = Int(names[form].scope) << 32 | word.index
      let first = firsts.value(of: key, orInsert: form)
      if first != form {
        found.join(first, form, names.reason(first, form))
        found.share(form, like: first)
        continue
      }
      let (bearers, reason) = bearers(of: form, word, found.persons)
      if bearers.count == 1, let only = bearers.first {
        found.take(form, as: only, reason)
        if names[form].kind == .place || names[form].kind == .group {
          found.tellsNoKind[form] = true
        }
      } else if bearers.isEmpty {
        unknown.append(form)
      } else {
        found.share(form, among: bearers)
      }
    }
    joinNicknames(unknown, &found)
  }

  /// The persons of whom a word may be the surname or given name.
  private func bearers(
    of form: FormID, _ word: WordID, _ persons: PersonRegister
  ) -> (persons: [PersonID], reason: AliasReason) {
    let bySurname = persons.near(form, persons.bearers(ofSurname: word))
    let surnames = mainBearers(bySurname, form, persons)
    let given = persons.bearers(ofGivenName: word, form)
      .filter { !bySurname.contains($0) && !persons.hasSurname(word, $0) }
    if surnames.isEmpty, given.isEmpty { return lastResort(form, word, persons) }
    if surnames.isEmpty {
      let isNickname = given.first.map { !persons.isFirstName(word, of: $0) } ?? false
      return (given, isNickname ? .nickname : .givenName)
    }
    let classes = names.classes(of: word)
    if given.isEmpty || classes.contains(.surname) && !classes.meets(.anyGivenName) {
      return (surnames, .surname)
    }
    if classes.meets(.anyGivenName), !classes.contains(.surname) { return (given, .givenName) }
    return (surnames + given, .surname)
  }

  /// The persons of a surname whom the surname alone may mean.
  private func mainBearers(
    _ all: [PersonID], _ form: FormID, _ persons: PersonRegister
  ) -> [PersonID] {
    var found = all.filter { id in
      !persons.standsBeside(form, id) && !persons.isOtherSpeaker(form, id)
        && (all.count == 1 || !persons[id].isOnlyMarried || persons[id].count < names[form].count)
    }
    found.removeAll { isRatherAnothers(form, than: $0, persons) }
    if found.contains(where: { !isCalledOtherwise(persons[$0]) }) {
      found.removeAll { isCalledOtherwise(persons[$0]) }
    }
    let all = found
    found.removeAll { isJunior($0, ofAnyIn: all, persons) }
    return found
  }

  /// Whether only "Jr." or a numeral distinguishes a person from one of the others, who has the name without it.
  private func isJunior(
    _ id: PersonID, ofAnyIn others: [PersonID], _ persons: PersonRegister
  ) -> Bool {
    guard persons[id].qualifier != 0, let full = persons[id].fullNames.first else { return false }
    return others.contains { other in
      persons[other].qualifier == 0
        && persons[other].fullNames.contains { names.persons[$0] == names.persons[full] }
    }
  }

  /// Whether a bare surname is probably not this woman's: it recurs, and her given name is at least as frequent.
  private func isRatherAnothers(
    _ form: FormID, than id: PersonID, _ persons: PersonRegister
  ) -> Bool {
    guard let word = names.persons.surname(form), persons.hasSurname(word, id),
      !persons[id].fullNames.contains(where: { names.persons.first($0) == word })
    else { return false }
    let count = names[form].count
    return persons[id].gender == .feminine && count >= Self.recurring
      && persons[id].givenCount >= count
  }

  /// Mentions from which a bare surname recurs; below, two counts can't be compared (by hand).
  private static let recurring = 5

  /// Whether a woman has a title or goes by her given name, so that the bare surname is rather somebody else's.
  private func isCalledOtherwise(_ person: Person) -> Bool {
    person.gender == .feminine && (person.hasGenderTitle || person.givenCount > 0)
  }

  /// The persons who have the word as a middle name, or its letters as initials.
  private func lastResort(
    _ form: FormID, _ word: WordID, _ persons: PersonRegister
  ) -> (persons: [PersonID], reason: AliasReason) {
    let found = persons.near(form, persons.bearers(ofMiddleName: word))
      .filter { goesByMiddleName(persons[$0], persons) }
    if found.isEmpty, names[form].isAcronym, names.vocabulary[word].length <= Self.mostInitials {
      let letters = names.vocabulary.spelling(of: word)
      return (persons.near(form, persons.bearers(ofInitials: letters)), .acronym)
    }
    return (found, .surname)
  }

  /// Initials of the longest full name that is abbreviated; longer acronyms are organisations (by hand).
  private static let mostInitials: Int32 = 4

  /// Whether nobody is called by a person's last name, alone or with other names: another word may be the surname.
  private func goesByMiddleName(_ person: Person, _ persons: PersonRegister) -> Bool {
    guard let full = person.fullNames.first, let last = names.persons.surname(full) else {
      return false
    }
    return !persons.hasSeveral(ofSurname: last) && names.alone[last.index] == nil
  }

  /// Makes persons of the words that are no known person's name, and joins nicknames among them.
  private func joinNicknames(_ unknown: [FormID], _ found: inout Resolution) {
    for form in unknown {
      guard let word = names.persons.surname(form), names.isPerson(form) else { continue }
      let bearers = found.persons.bearers(ofGivenName: word, form)
      if bearers.count == 1, let only = bearers.first, !found.persons.isOtherSpeaker(form, only),
        names.persons.count(found.persons[only].form) == 1
      {
        found.take(form, as: only, .nickname)
      } else {
        keepTitles(ofOtherSpeakers: form, word, &found)
        found.persons.list(found.persons.add(form), underGivenName: word)
      }
    }
  }

  /// Keeps the title in the displayed name of "LADY ORSINO" if "ORSINO" is another speaker.
  private func keepTitles(ofOtherSpeakers form: FormID, _ word: WordID, _ found: inout Resolution) {
    for id in found.persons.bearers(ofSurname: word) where found.persons.isOtherSpeaker(form, id) {
      for other in found.persons[id].forms { found.sharesSurname[other] = true }
    }
  }
}
