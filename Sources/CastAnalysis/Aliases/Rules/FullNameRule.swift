import DocumentModel

/// Joins full names of one person: surname and given names agree, or one name is contained in the other.
///
/// The fullest names come first; each joins the person that it fits best.
struct FullNameRule: AliasRule {
  private let names: NameFacts
  /// Titled names with "Jr." or a numeral, by the surname and that.
  private var qualified = NumberLists<FormID>()
  /// The qualifiers ("Jr.", a numeral) with which each full name occurs.
  private var qualifiers = NumberLists<Int>()

  init(_ names: NameFacts) { self.names = names }

  mutating func apply(to found: inout Resolution) {
    listQualified(found.personForms.titled)
    for form in found.personForms.full where names.persons.qualifier(form) != 0 {
      qualifiers.appendOnce(names.persons.qualifier(form), to: key(ofName: form))
    }
    for form in byFullness(found.personForms.full) {
      found.isUnambiguous[form] = true
      if let id = bestFit(for: form, in: found.persons) {
        found.take(form, as: id, isNickname(form, of: found.persons[id]) ? .nickname : .fullName)
      } else {
        found.persons.add(form)
      }
      if let id = found.persons.person(of: form) { found.persons.list(id, underFullName: form) }
    }
    found.persons.countGivenNames()
  }

  private mutating func listQualified(_ titled: [FormID]) {
    for form in titled where names.persons.qualifier(form) != 0 {
      guard let surname = names.persons.surname(form) else { continue }
      qualified.append(form, to: Self.key(surname, names.persons.qualifier(form)))
    }
  }

  /// The forms sorted by their written-out given names, most first; initials don't count.
  private func byFullness(_ full: [FormID]) -> [FormID] {
    full.map { (written: writtenNames($0).count, form: $0) }
      .sorted { ($1.written, $0.form) < ($0.written, $1.form) }.map(\.form)
  }

  private func bestFit(for form: FormID, in persons: PersonRegister) -> PersonID? {
    var best = BestFit<PersonID>()
    for id in candidates(form, persons) {
      best.consider(id, score(of: form, as: id, persons), weight: persons[id].count)
    }
    return best.only
  }

  /// The persons with a form's surname, and those whose names contain its first and last word.
  private func candidates(_ form: FormID, _ persons: PersonRegister) -> [PersonID] {
    guard let surname = names.persons.surname(form) else { return [] }
    var found = persons.bearers(ofSurname: surname)
    guard let first = names.persons.first(form) else { return found }
    for id in persons.bearers(ofFirst: first, and: surname) where !found.contains(id) {
      found.append(id)
    }
    return found
  }

  /// Whether the first given name of a full name is short for one of a person's.
  private func isNickname(_ form: FormID, of person: Person) -> Bool {
    guard let first = names.persons.first(form) else { return false }
    let others = person.fullNames.prefix(AliasRules.nearest).compactMap { names.persons.first($0) }
    return !others.contains { $0 == first || names.givenNames.agreement($0, first) == 2 }
      && others.contains { names.givenNames.agreement($0, first) == 3 }
  }

  // MARK: Scores

  /// How well a full name fits a person; 0 if any evidence contradicts it.
  private func score(of form: FormID, as id: PersonID, _ persons: PersonRegister) -> Int {
    let person = persons[id]
    guard person.mayBe(names.person(of: form)), !persons.isRelative(form, id) else { return 0 }
    guard persons.isIn(id, form) || hasName(person, form), !isNamesake(form, of: person),
      !meets(form, person)
    else { return 0 }
    var best = 0
    for other in person.fullNames.suffix(AliasRules.nearest) {
      let score = agreement(ofFull: form, other)
      guard score > 0 || areWithinOne(form, other, person) else { return 0 }
      best = max(best, score)
    }
    return best
  }

  /// Whether "Jr." or a numeral distinguishes a name from a person that stands next to it in a sentence.
  ///
  /// "Vance Jr. wrote to Conrad Vance." Otherwise a name is often short for one with "Jr.", but not if the text also
  /// has a "Conrad Vance III".
  private func isNamesake(_ form: FormID, of person: Person) -> Bool {
    let own = names.persons.qualifier(form)
    guard own != person.qualifier, let surname = names.persons.surname(form) else { return false }
    if qualifiers.hasSeveral(key(ofName: form)) { return true }
    let (plain, qualifier) = own == 0 ? ([form], person.qualifier) : (person.fullNames, own)
    let others =
      qualified.recent(of: Self.key(surname, qualifier), AliasRules.nearest)
      + (own == 0 ? person.fullNames : [form])
    return others.contains { other in plain.contains { names.table.meetings[$0, other] > 0 } }
  }

  /// Whether a full name stands next to another full name of a person, both recur, and they meet at least once in 20
  /// mentions of the rarer (by hand).
  ///
  /// Nobody is named in full twice in a sentence: "John Vane and his son John Marsh Vane". A name without the first
  /// given name is treated as a surname is.
  private func meets(_ form: FormID, _ person: Person) -> Bool {
    person.fullNames.suffix(AliasRules.nearest).contains { other in
      guard names.persons.first(form) == names.persons.first(other),
        writtenNames(form) != writtenNames(other)
      else { return false }
      let rarer = min(names[form].count, names[other].count)
      let times = names.table.meetings[form, other]
      return rarer > 1 && times > 0 && times * Self.mentionsPerMeeting >= rarer
    }
  }

  private static let mentionsPerMeeting = 20

  /// The given names that are written out.
  private func writtenNames(_ form: FormID) -> [WordID] {
    names.persons.givenNames(form).filter { names.vocabulary[$0].length > 1 }
  }

  private func key(ofName form: FormID) -> Int {
    ByteHash(names.persons[form].lazy.map(\.index)).key
  }

  private static func key(_ surname: WordID, _ qualifier: Int) -> Int {
    ByteHash([surname.index, qualifier]).key
  }

  /// Whether a person, who may be of another story, has exactly this name.
  private func hasName(_ person: Person, _ form: FormID) -> Bool {
    person.fullNames.prefix(AliasRules.nearest).contains {
      names.persons[$0].elementsEqual(names.persons[form])
    }
  }

  /// How well two full names agree: 0 if they can't be one person's; 2 if one omits the first given name; 3 to 7 if
  /// the given names agree (`GivenNameAgreement` plus 2); 4 if one contains the other.
  private func agreement(ofFull a: FormID, _ b: FormID) -> Int {
    let (given, others) = (names.persons.givenNames(a), names.persons.givenNames(b))
    if names.persons.surname(a) == names.persons.surname(b) {
      let score = names.givenNames.agreement(given, others)
      if score > 0 { return score + 2 }
      return isTail(given, of: others) || isTail(others, of: given) ? 2 : 0
    }
    let (one, other) = (names.persons[a], names.persons[b])
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    if short.count == 2, long.count == 2 { return short.elementsEqual(long.reversed()) ? 4 : 0 }
    return short.count < long.count && isContained(short, in: long) ? 4 : 0
  }

  /// Whether a fuller name of a person contains two names that omit different parts of it.
  private func areWithinOne(_ form: FormID, _ other: FormID, _ person: Person) -> Bool {
    person.fullNames.prefix(AliasRules.nearest).contains { full in
      isContained(names.persons[form], in: names.persons[full])
        && isContained(names.persons[other], in: names.persons[full])
    }
  }

  /// "Balboa" in "Juan Balboa": whether a name omits the given name before two surnames.
  private func isTail(_ short: ArraySlice<WordID>, of long: ArraySlice<WordID>) -> Bool {
    guard let first = short.first, names.vocabulary[first].length > 1 else { return false }
    return short.count < long.count && long.suffix(short.count).elementsEqual(short)
  }

  private func isContained(_ short: ArraySlice<WordID>, in long: ArraySlice<WordID>) -> Bool {
    PersonNames.isContained(short, in: long, names.vocabulary)
  }
}
