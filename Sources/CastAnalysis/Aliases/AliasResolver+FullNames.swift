import DocumentModel

/// Persons' full names: given names and surname.
extension AliasResolver {
  /// Joins the names of each person: full names first, then names with titles, then single words.
  mutating func joinPersons() {
    alone = formsAlone()
    var (full, titled, bare) = ([Int](), [Int](), [Int]())
    var offices: [Int] = []
    for form in forms.indices where canBePerson(form) && !isChanceMeeting(form) {
      if isOffice(form) {
        offices.append(form)
      } else if personNames.count(form) > 1 {
        full.append(form)
      } else if isTitled(form) || personNames.qualifier(form) != 0 {
        titled.append(form)
      } else if personNames.count(form) == 1 {
        bare.append(form)
      }
    }
    joinFullNames(full)
    countGivenNames()
    joinTitledNames(titled)
    let names = joinOffices(offices)
    joinBareNames(bare + names)
  }

  /// Whether a title precedes the name, or makes it with a place.
  func isTitled(_ form: Int) -> Bool {
    forms[form].hasTitle || PersonNames.isPeer(table.words(of: form), vocabulary)
  }

  /// The form of each word that stands alone as a name, without title.
  private func formsAlone() -> NumberMap {
    var alone = NumberMap()
    for form in forms.indices where table.words(of: form).count == 1 && !forms[form].hasTitle {
      guard let word = table.words(of: form).first else { continue }
      if let known = alone[Int(word)], forms[known].count >= forms[form].count { continue }
      alone.set(Int(word), to: form)
    }
    return alone
  }

  /// Whether two names only met without a comma: "At Borodino Napoleon", "Then Mary George told".
  ///
  /// The first names a place elsewhere, or both stand alone far more often, and the tables don't
  /// say that the first is a given name and the second none.
  private func isChanceMeeting(_ form: Int) -> Bool {
    let words = table.words(of: form)
    guard words.count == 2, !forms[form].hasTitle, !forms[form].isKindKnown, forms[form].count < 3,
      let first = words.first, let last = words.last, let other = alone[Int(last)]
    else { return false }
    let isGiven = vocabulary[first].classes.meets(.anyGivenName)
    let endsInGiven = vocabulary[last].classes.meets(.anyGivenName)
    if !isGiven, endsInGiven, forms[other].count > 20 * forms[form].count { return true }
    guard let one = alone[Int(first)], !isGiven || endsInGiven else { return false }
    if forms[one].kind == .place, !forms[one].isWeak { return true }
    return min(forms[one].count, forms[other].count) > 5 * forms[form].count
  }

  /// Whether a form may be a person: by its kind, or because nothing says otherwise.
  private func canBePerson(_ form: Int) -> Bool {
    let entry = forms[form]
    if entry.isSeveral || entry.families * 2 > entry.count { return false }
    guard let word = table.words(of: form).first else { return false }
    if vocabulary[word].classes.contains(.saint), !entry.isKindKnown { return false }
    if isPerson(form) { return true }
    guard table.words(of: form).count == 1, entry.isWeak || entry.isNearlyPerson else {
      return false
    }
    if !entry.isWeak, vocabulary[word].classes.meets(.anyPlace) { return false }
    return !entry.isAcronym && !vocabulary[word].classes.meets([.country, .demonym, .group])
  }

  // MARK: Joining

  /// Joins each full name to the person it fits best, the fullest names first.
  private mutating func joinFullNames(_ full: [Int]) {
    for form in byFullness(full) {
      isBearer[form] = true
      var best = BestFit()
      for index in candidates(form) {
        best.consider(index, score(of: form, as: index), weight: persons[index].count)
      }
      if let index = best.only {
        take(form, as: index, isNickname(form, of: index) ? .nickname : .fullName)
      } else {
        addPerson(form)
      }
      if personOf[form] >= 0 { indexFullName(form, Int(personOf[form])) }
    }
  }

  /// Whether the first given name of a full name is a nickname of those a person has.
  private func isNickname(_ form: Int, of index: Int) -> Bool {
    guard let first = personNames.first(form) else { return false }
    let names = persons[index].fullNames.prefix(Self.nearest).compactMap { personNames.first($0) }
    return !names.contains { $0 == first || agreement($0, first) == 2 }
      && names.contains { agreement($0, first) == 3 }
  }

  /// The forms with the most given names first, initials last.
  private func byFullness(_ full: [Int]) -> [Int] {
    guard full.count > 1 else { return full }
    let keys = full.map { form in
      let given = personNames.givenNames(form)
      let written = given.count { vocabulary[$0].length > 1 }
      return (8 - min(written, 8)) << 40 | form
    }
    return keys.sorted().map { $0 & (1 << 40 - 1) }
  }

  /// The persons of a form's surname, and those of which it has two words.
  private func candidates(_ form: Int) -> [Int] {
    guard let surname = personNames.surname(form) else { return [] }
    var found = bySurname.recent(of: Int(surname), Self.nearest)
    guard let first = personNames.first(form) else { return found }
    for index in byTwoWords.recent(of: Self.key(first, surname), Self.nearest)
    where !found.contains(index) {
      found.append(index)
    }
    return found
  }

  /// How well a full name fits a person: 0 if anything speaks against it.
  private func score(of form: Int, as index: Int) -> Int {
    guard mayBeOne(persons[index], person(of: form)) else { return 0 }
    guard isIn(persons[index], form) || hasName(persons[index], form) else { return 0 }
    var best = 0
    for other in persons[index].fullNames.suffix(Self.nearest) {
      let score = agreement(ofFull: form, other)
      guard score > 0 || areWithinOne(form, other, persons[index]) else { return 0 }
      best = max(best, score)
    }
    return best
  }

  /// Whether a person of another story has just this name.
  private func hasName(_ person: Person, _ form: Int) -> Bool {
    person.fullNames.prefix(Self.nearest).contains {
      personNames[$0].elementsEqual(personNames[form])
    }
  }

  /// How well two full names agree: 0 if they can't be one person's.
  private func agreement(ofFull a: Int, _ b: Int) -> Int {
    let (given, others) = (personNames.givenNames(a), personNames.givenNames(b))
    if personNames.surname(a) == personNames.surname(b) {
      let score = agreement(given, others)
      if score > 0 { return score + 2 }
      return isTail(given, of: others) || isTail(others, of: given) ? 2 : 0
    }
    let (one, other) = (personNames[a], personNames[b])
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    if short.count == 2, long.count == 2 { return short.elementsEqual(long.reversed()) ? 4 : 0 }
    return short.count < long.count && isContained(short, in: long) ? 4 : 0
  }

  /// Whether a full name leaves out the surname of a person's fuller name: "Anna Pavlovna".
  func isWithin(_ form: Int, _ person: Person) -> Bool {
    let name = personNames[form]
    return person.fullNames.prefix(Self.nearest).contains { other in
      personNames.surname(other) != name.last && isContained(name, in: personNames[other])
    }
  }

  /// Whether a fuller name of a person holds two that leave out different parts of it.
  private func areWithinOne(_ form: Int, _ other: Int, _ person: Person) -> Bool {
    person.fullNames.prefix(Self.nearest).contains { full in
      isContained(personNames[form], in: personNames[full])
        && isContained(personNames[other], in: personNames[full])
    }
  }

  /// "Balboa" in "Juan Balboa": the shorter name leaves out the given name before two surnames.
  private func isTail(_ short: ArraySlice<Int32>, of long: ArraySlice<Int32>) -> Bool {
    guard let first = short.first, vocabulary[first].length > 1 else { return false }
    return short.count < long.count && long.suffix(short.count).elementsEqual(short)
  }

  /// "Miguel Hidalgo" in "Miguel Hidalgo y Costilla": the same first word, and the others in order.
  private func isContained(_ short: ArraySlice<Int32>, in long: ArraySlice<Int32>) -> Bool {
    guard let first = short.first, first == long.first, vocabulary[first].length > 1 else {
      return false
    }
    var rest = long.dropFirst()
    for word in short.dropFirst() {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  // MARK: Indexes

  private mutating func indexFullName(_ form: Int, _ index: Int) {
    guard let surname = personNames.surname(form), let first = personNames.first(form) else {
      return
    }
    bySurname.appendOnce(index, to: Int(surname))
    indexGivenName(first, index)
    byInitials.appendOnce(
      index, to: Self.initials(personNames[form].compactMap { vocabulary.spelling(of: $0).first }))
    for word in personNames[form].dropFirst() {
      byTwoWords.appendOnce(index, to: Self.key(first, word))
    }
    for word in personNames.givenNames(form).dropFirst()
    where vocabulary[word].length > 2 && !vocabulary[word].classes.meets(.anyGivenName) {
      byMiddleName.appendOnce(index, to: Int(word))
    }
    if personNames.count(form) == 2 { byTwoWords.appendOnce(index, to: Self.key(surname, first)) }
  }

  /// A number for the initials of a person.
  static func initials(_ letters: some Sequence<UInt8>) -> Int {
    var hash = ByteHash()
    for letter in letters { hash.add(letter) }
    return Int(truncatingIfNeeded: hash.value)
  }

  /// Lists a person under its given name and the names that this may stand for.
  mutating func indexGivenName(_ word: Int32, _ index: Int) {
    byGivenName.appendOnce(index, to: Int(truncatingIfNeeded: vocabulary.hash(of: word)))
    var names: [UInt64] = []
    forEachName(of: word) { names.append($0) }
    for name in names { byGivenName.appendOnce(index, to: Int(truncatingIfNeeded: name)) }
  }

  static func key(_ a: Int32, _ b: Int32) -> Int { Int(a) << 32 | Int(b) }

  /// Counts how often each person goes by the given name alone.
  private mutating func countGivenNames() {
    for index in persons.indices {
      guard let full = persons[index].fullNames.first, let first = personNames.first(full),
        let form = alone[Int(first)]
      else { continue }
      persons[index].givenCount = forms[form].count
    }
  }
}
