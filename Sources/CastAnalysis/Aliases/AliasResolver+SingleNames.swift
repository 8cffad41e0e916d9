import DocumentModel

/// Persons' names of one word: with a title, or alone.
extension AliasResolver {
  // MARK: With a title

  /// Joins each title with one word to the person it fits best.
  mutating func joinTitledNames(_ titled: [Int]) {
    var genders = NumberMap()
    for form in titled {
      guard let word = personNames.surname(form) else { continue }
      let bit = 1 << Int(forms[form].gender.rawValue)
      genders.set(Int(word), to: (genders[Int(word)] ?? 0) | bit)
    }
    for form in titled {
      guard let word = personNames.surname(form) else { continue }
      isBearer[form] = true
      let isFamily = (genders[Int(word)] ?? 0) & 6 == 6 || bySurname.hasSeveral(Int(word))
      if let index = bearer(ofTitled: form, word, isFamily) {
        let isSurname = persons[index].fullNames.allSatisfy { personNames.surname($0) == word }
        take(form, as: index, isSurname ? .surname : .givenName)
      } else {
        addPerson(form)
      }
      let index = Int(personOf[form])
      bySurname.appendOnce(index, to: Int(word))
      if forms[form].takesGivenName { indexGivenName(word, index) }
    }
    for form in titled {
      guard let word = personNames.surname(form) else { continue }
      sharesSurname[form] = bySurname.hasSeveral(Int(word))
    }
  }

  /// The person that a title and one word name, if one fits better than all others.
  private func bearer(ofTitled form: Int, _ word: Int32, _ isFamily: Bool) -> Int? {
    let new = person(of: form)
    var surname = BestFit()
    for index in near(form, bySurname.recent(of: Int(word), Self.nearest)) {
      surname.consider(index, score(ofTitled: form, new, as: index, isFamily))
    }
    guard forms[form].takesGivenName || surname.score == 0 else { return surname.only }
    var given = BestFit()
    for index in bearers(ofGivenName: word, form) where mayBeOne(persons[index], new) {
      given.consider(index, 1 + (persons[index].gender == new.gender ? 1 : 0))
    }
    let isGiven = vocabulary[word].classes.meets(.anyGivenName)
    if surname.score > 0 { return isGiven && given.score > 0 ? given.only : surname.only }
    return isGiven || forms[form].takesGivenName ? given.only : nil
  }

  /// How well a title and a surname fit a person; 0 if anything speaks against it.
  private func score(
    ofTitled form: Int, _ new: Person, as index: Int, _ isFamily: Bool
  ) -> Int {
    let person = persons[index]
    guard mayBeOne(person, new) else { return 0 }
    if person.fullNames.isEmpty {
      // "Dr. Grant" may be "Mr. Grant", not "Mrs. Grant".
      if new.gender == .feminine || person.gender == .feminine {
        return new.womansTitle == person.womansTitle ? 1 : 0
      }
      return 1
    }
    // In a family, who goes by the given name is seldom the one called "Mr." or "Mrs.".
    let isCourtesy = new.hasGenderTitle && !forms[form].takesGivenName
    if isFamily, isCourtesy, !person.hasGenderTitle, person.givenCount > 0 { return 0 }
    var score = 2
    if person.gender == new.gender, new.gender != .unknown { score += 1 }
    if person.fullNames.contains(where: {
      forms[$0].hasTitle && forms[$0].title == forms[form].title
    }) {
      score += 2
    }
    return score
  }

  // MARK: Alone

  /// Joins surnames and given names that stand alone.
  mutating func joinBareNames(_ bare: [Int]) {
    var firsts = NumberMap()
    var unknown: [Int] = []
    for form in bare {
      guard let word = personNames.surname(form) else { continue }
      let first = firsts.value(of: Int(forms[form].scope) << 32 | Int(word), orInsert: form)
      if first != form {
        join(first, form, reason(first, form))
        isShared[form] = isShared[first]
        for bearer in sharers[first] { sharers.append(bearer, to: form) }
        continue
      }
      let (found, reason) = bearers(ofBare: form, word)
      if found.count == 1, let only = found.first {
        take(form, as: only, reason)
      } else if found.isEmpty {
        unknown.append(form)
      } else {
        isShared[form] = true
        for index in found { sharers.append(persons[index].form, to: form) }
      }
    }
    joinNicknames(unknown)
  }

  /// The persons whose surname or given name a word may be.
  private func bearers(ofBare form: Int, _ word: Int32) -> (persons: [Int], reason: AliasReason) {
    var surnames = near(form, bySurname.recent(of: Int(word), Self.nearest)).filter {
      !persons[$0].isOnlyMarried || persons[$0].count < forms[form].count
    }
    if surnames.contains(where: { !isCalledOtherwise(persons[$0]) }) {
      surnames.removeAll { isCalledOtherwise(persons[$0]) }
    }
    let given = bearers(ofGivenName: word, form)
      .filter { !surnames.contains($0) && !hasSurname(word, $0) }
    if surnames.isEmpty, given.isEmpty {
      let found = near(form, byMiddleName.recent(of: Int(word), 2)).filter { goesByMiddleName($0) }
      if found.isEmpty, forms[form].isAcronym, vocabulary[word].length < 5 {
        let letters = vocabulary.spelling(of: word)
        return (near(form, byInitials.recent(of: Self.initials(letters), 2)), .acronym)
      }
      return (found, .surname)
    }
    if surnames.isEmpty {
      let isNickname = given.first.map { !isFirstName(word, of: $0) } ?? false
      return (given, isNickname ? .nickname : .givenName)
    }
    let classes = vocabulary[word].classes
    if given.isEmpty || classes.contains(.surname) && !classes.meets(.anyGivenName) {
      return (surnames, .surname)
    }
    if classes.meets(.anyGivenName), !classes.contains(.surname) { return (given, .givenName) }
    return (surnames + given, .surname)
  }

  /// Whether a word is a person's surname, so that it is no given name of theirs.
  private func hasSurname(_ word: Int32, _ index: Int) -> Bool {
    persons[index].fullNames.contains { personNames.surname($0) == word }
  }

  /// Whether a woman goes by a title or her given name, so that the bare surname is rather another's.
  private func isCalledOtherwise(_ person: Person) -> Bool {
    person.gender == .feminine && (person.hasGenderTitle || person.givenCount > 0)
  }

  /// Whether nobody has a person's last name, alone or with others, so that another may be the surname.
  private func goesByMiddleName(_ index: Int) -> Bool {
    guard let full = persons[index].fullNames.first, let last = personNames.surname(full) else {
      return false
    }
    return !bySurname.hasSeveral(Int(last)) && alone[Int(last)] == nil
  }

  private func isFirstName(_ word: Int32, of index: Int) -> Bool {
    persons[index].fullNames.contains { personNames.first($0) == word }
      || personNames.surname(persons[index].form) == word
  }

  /// The persons of a given name; only if there are none, those of whom it is a nickname.
  private func bearers(ofGivenName word: Int32, _ form: Int) -> [Int] {
    let gender = givenGender(word)
    let known = bearers(ofName: vocabulary.hash(of: word), form)
    var found = known.filter {
      isFirstName(word, of: $0) && persons[$0].gender.agrees(with: gender)
    }
    guard found.isEmpty else { return found }
    found = known
    forEachName(of: word) { name in
      for index in bearers(ofName: name, form) where !found.contains(index) {
        found.append(index)
      }
    }
    // Who always has a title ("Lady Catherine") is called by no nickname.
    return found.filter { index in
      (persons[index].plainCount > 0 || !persons[index].hasGenderTitle)
        && givenNames(of: index).contains { agreement($0, word) > 2 }
    }
  }

  /// The persons of the story of a form that are listed under a given name.
  private func bearers(ofName hash: UInt64, _ form: Int) -> [Int] {
    byGivenName.recent(of: Int(truncatingIfNeeded: hash), Self.nearest)
      .filter { isIn(persons[$0], form) }
  }

  /// The first given names of a person, or the one word it goes by.
  private func givenNames(of index: Int) -> [Int32] {
    let full = persons[index].fullNames.suffix(Self.nearest).compactMap { personNames.first($0) }
    return full.isEmpty ? personNames.surname(persons[index].form).map { [$0] } ?? [] : full
  }

  /// Makes persons of the words that are no known person's, and joins nicknames among them.
  private mutating func joinNicknames(_ unknown: [Int]) {
    for form in unknown {
      guard let word = personNames.surname(form), isPerson(form) else { continue }
      let found = bearers(ofGivenName: word, form)
      if found.count == 1, let only = found.first, personNames.count(persons[only].form) == 1 {
        take(form, as: only, .nickname)
      } else {
        indexGivenName(word, addPerson(form))
      }
    }
  }

  /// The form that stands for the person that `form` names, else the form itself.
  func anchor(of form: Int) -> Int {
    personOf[form] >= 0 ? persons[Int(personOf[form])].form : form
  }

  /// The bearers of a shared name, each by one of its forms, without those who are mentioned so much
  /// less often than another that hardly anyone would call them so; at most `count`.
  func mainSharers(of form: Int, _ count: Int) -> [Int] {
    let found = sharers.recent(of: form, count)
    let most = found.reduce(0) { max($0, self.count(of: $1)) }
    return found.filter { self.count(of: $0) * 8 >= most }
  }

  private func count(of form: Int) -> Int {
    personOf[form] < 0 ? 0 : persons[Int(personOf[form])].count
  }

  /// How often the person that a form stands for is named in full without a title.
  func plainCount(of form: Int) -> Int {
    personOf[form] < 0 ? 0 : persons[Int(personOf[form])].plainCount
  }
}
