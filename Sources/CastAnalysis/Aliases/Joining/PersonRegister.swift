/// The persons found so far, by each of their names.
struct PersonRegister: Sendable {
  private let names: NameFacts
  private var persons: [Person] = []
  private var personOfForm: [PersonID?]
  private var bySurname = NumberLists<PersonID>()
  /// By a hash of a given name, and of the names that it may stand for.
  private var byGivenName = NumberLists<PersonID>()
  /// By the first word of a full name and another.
  private var byTwoWords = NumberLists<PersonID>()
  /// By the words between their first and last.
  private var byMiddleName = NumberLists<PersonID>()
  /// By a hash of the initials of their full names.
  private var byInitials = NumberLists<PersonID>()

  /// No persons.
  init(_ names: NameFacts) {
    self.names = names
    personOfForm = [PersonID?](repeating: nil, count: names.table.forms.count)
  }

  /// What is known of a person.
  subscript(id: PersonID) -> Person { persons[id] }

  /// All persons in the order in which they were found.
  var ids: some Collection<PersonID> { persons.indices.lazy.map { PersonID($0) } }

  /// Whom a form names, as far as is known.
  func person(of form: FormID) -> PersonID? { personOfForm[form] }

  // MARK: Entries

  /// Makes a person of `form`.
  @discardableResult
  mutating func add(_ form: FormID) -> PersonID {
    let id = PersonID(persons.count)
    personOfForm[form] = id
    persons.append(names.person(of: form))
    return id
  }

  /// Makes `form` one of a person's names.
  mutating func take(_ form: FormID, as id: PersonID) {
    let more = names.person(of: form)
    if !isIn(id, form) { persons[id].scopes += more.scopes }
    persons[id].learn(more, isWithinFullName: isWithinFullName(form, of: id))
    personOfForm[form] = id
  }

  /// Makes `form` one of a person's forms without learning from its words: "the President".
  mutating func assign(_ form: FormID, to id: PersonID) { personOfForm[form] = id }

  /// Lists a person under the words of a full name.
  mutating func list(_ id: PersonID, underFullName form: FormID) {
    let name = names.persons[form]
    guard let surname = name.last, let first = names.persons.first(form) else { return }
    list(id, underSurname: surname)
    list(id, underGivenName: first)
    byInitials.appendOnce(
      id, to: Self.initials(name.compactMap { names.vocabulary.spelling(of: $0).first }))
    for word in name.dropFirst() { byTwoWords.appendOnce(id, to: Self.key(first, word)) }
    for word in names.persons.givenNames(form).dropFirst()
    where names.vocabulary[word].length > 2 && !names.classes(of: word).meets(.anyGivenName) {
      byMiddleName.appendOnce(id, to: word.index)
    }
    if name.count == 2 { byTwoWords.appendOnce(id, to: Self.key(surname, first)) }
  }

  mutating func list(_ id: PersonID, underSurname word: WordID) {
    bySurname.appendOnce(id, to: word.index)
  }

  /// Lists a person under a given name and the names that this may stand for.
  mutating func list(_ id: PersonID, underGivenName word: WordID) {
    var hashes = [names.vocabulary.hash(of: word)]
    names.givenNames.forEachName(of: word) { hashes.append($0) }
    for hash in hashes { byGivenName.appendOnce(id, to: Int(truncatingIfNeeded: hash)) }
  }

  /// Counts how often each person goes by the given name alone.
  mutating func countGivenNames() {
    for id in ids {
      guard let full = persons[id].fullNames.first, let first = names.persons.first(full),
        let form = names.alone[first.index]
      else { continue }
      persons[id].givenCount = names[form].count
    }
  }

  // MARK: Finding

  /// Whether a person is named in the story of a form.
  func isIn(_ id: PersonID, _ form: FormID) -> Bool {
    persons[id].scopes.contains(names[form].scope)
  }

  /// The persons of a form's story, of several; else those of other stories who have a full name.
  func near(_ form: FormID, _ found: [PersonID]) -> [PersonID] {
    guard names[form].scope > 0 else { return found }
    let here = found.filter { isIn($0, form) }
    return here.isEmpty ? found.filter { !persons[$0].fullNames.isEmpty } : here
  }

  /// The persons with a surname.
  func bearers(ofSurname word: WordID) -> [PersonID] {
    bySurname.recent(of: word.index, AliasRules.nearest)
  }

  /// Whether several persons have a surname.
  func hasSeveral(ofSurname word: WordID) -> Bool { bySurname.hasSeveral(word.index) }

  /// Whether a word is a surname or given name of anybody.
  func hasAny(ofName word: WordID) -> Bool {
    bySurname.hasAny(word.index)
      || byGivenName.hasAny(Int(truncatingIfNeeded: names.vocabulary.hash(of: word)))
  }

  /// The persons whose full names begin with one word and have another.
  func bearers(ofFirst first: WordID, and word: WordID) -> [PersonID] {
    byTwoWords.recent(of: Self.key(first, word), AliasRules.nearest)
  }

  /// The last two persons with a word between their first and last.
  func bearers(ofMiddleName word: WordID) -> [PersonID] { byMiddleName.recent(of: word.index, 2) }

  /// The last two persons whose names begin with these letters.
  func bearers(ofInitials letters: ArraySlice<UInt8>) -> [PersonID] {
    byInitials.recent(of: Self.initials(letters), 2)
  }

  /// The persons in the story of a form who have a given name; if nobody has it, those who have a name for
  /// which it is short.
  func bearers(ofGivenName word: WordID, _ form: FormID) -> [PersonID] {
    let gender = names.gender(ofGivenName: word)
    let known = bearers(ofName: names.vocabulary.hash(of: word), form)
    var found = known.filter {
      isFirstName(word, of: $0) && persons[$0].gender.agrees(with: gender)
    }
    guard found.isEmpty else { return found }
    found = known
    names.givenNames.forEachName(of: word) { name in
      for id in bearers(ofName: name, form) where !found.contains(id) { found.append(id) }
    }
    // Who always has a title ("Lady Catherine") is called by no nickname.
    return found.filter { id in
      (persons[id].plainCount > 0 || !persons[id].hasGenderTitle)
        && givenNames(of: id).contains {
          names.givenNames.agreement($0, word) > 2 && names.givenNames.mayStandAlone(word, for: $0)
        }
    }
  }

  private func bearers(ofName hash: UInt64, _ form: FormID) -> [PersonID] {
    byGivenName.recent(of: Int(truncatingIfNeeded: hash), AliasRules.nearest).filter {
      isIn($0, form)
    }
  }

  /// The first given names of a person, or the one word it goes by.
  private func givenNames(of id: PersonID) -> [WordID] {
    let full = persons[id].fullNames.suffix(AliasRules.nearest).compactMap {
      names.persons.first($0)
    }
    return full.isEmpty ? names.persons.surname(persons[id].form).map { [$0] } ?? [] : full
  }

  // MARK: Who is not who

  /// Whether a form and a name of a person, one with a title that tells a gender, both stand mostly where
  /// speakers are named: a play has one such name for each.
  func isOtherSpeaker(_ form: FormID, _ id: PersonID) -> Bool {
    guard names[form].isLabel else { return false }
    var others = persons[id].forms
    if let given = givenNameAlone(of: id), given != form { others.append(given) }
    return others.contains { other in
      names[other].isLabel
        && (names[form].gender != .unknown) != (names[other].gender != .unknown)
    }
  }

  /// The given name of a person as it stands alone, before it is joined.
  private func givenNameAlone(of id: PersonID) -> FormID? {
    persons[id].fullNames.first.flatMap { names.persons.first($0) }
      .flatMap { names.alone[$0.index] }
  }

  /// Whether a person stands so often beside a name that it is another's.
  ///
  /// Two persons of a novel stand side by side in 3.5 to 33 of a hundred mentions of the rarer, two names
  /// of one in up to 2.6 (ten pairs of each in six novels). The given name alone counts, too, before it
  /// has been joined.
  func standsBeside(_ form: FormID, _ id: PersonID) -> Bool {
    if isRelative(form, id) { return true }
    let (meetings, mentions) = meetings(of: form, with: id)
    return meetings > 4 && meetings * 28 >= mentions || meetings > 2 && meetings * 10 >= mentions
  }

  /// Whether a person stands beside a name at least once.
  func meets(_ form: FormID, _ id: PersonID) -> Bool { meetings(of: form, with: id).meetings > 0 }

  /// Whether the text calls a name a relative of a person, at least once in twenty mentions of the rarer.
  ///
  /// Less often it may be chance: in a novel a wife's "my husband" stands beside another name of his.
  func isRelative(_ form: FormID, _ id: PersonID) -> Bool {
    let forms = persons[id].forms.suffix(AliasRules.nearest)
    let times = forms.reduce(0) { $0 + names.table.meetings.countAsRelatives($1, form) }
    guard times > 0 else { return false }
    let mentions = forms.reduce(0) { $0 + names[$1].count }
    return times * 20 >= min(mentions, names[form].count)
  }

  /// Whether a person and a name are mentioned often, and hardly ever side by side, as two persons of a
  /// story would be.
  func standsApart(_ form: FormID, _ id: PersonID) -> Bool {
    let (meetings, mentions) = meetings(of: form, with: id)
    return mentions >= 30 && meetings * 28 < mentions
  }

  /// How often a person stands beside a name, and how often the rarer of the two is mentioned.
  private func meetings(of form: FormID, with id: PersonID) -> (meetings: Int, mentions: Int) {
    let person = persons[id]
    var forms = person.forms.suffix(AliasRules.nearest) + []
    if let given = givenNameAlone(of: id), given != form, !person.forms.contains(given) {
      forms.append(given)
    }
    let meetings = forms.reduce(0) { $0 + names.table.meetings.count($1, form) }
    let mentions = forms.reduce(0) { $0 + names[$1].count }
    return (meetings, min(mentions, names[form].count))
  }

  // MARK: Their names

  /// Whether a word is a person's first given name, or all that is known.
  func isFirstName(_ word: WordID, of id: PersonID) -> Bool {
    persons[id].fullNames.contains { names.persons.first($0) == word }
      || names.persons.surname(persons[id].form) == word
  }

  /// Whether a word is a person's surname, so that it is no given name of theirs.
  func hasSurname(_ word: WordID, _ id: PersonID) -> Bool {
    persons[id].fullNames.contains { names.persons.surname($0) == word }
  }

  /// Whether a full name leaves out the surname of a person's fuller name: "Anna Pavlovna".
  private func isWithinFullName(_ form: FormID, of id: PersonID) -> Bool {
    let name = names.persons[form]
    return persons[id].fullNames.prefix(AliasRules.nearest).contains { other in
      names.persons.surname(other) != name.last
        && PersonNames.isContained(name, in: names.persons[other], names.vocabulary)
    }
  }

  private static func initials(_ letters: some Sequence<UInt8>) -> Int {
    var hash = ByteHash()
    for letter in letters { hash.add(letter) }
    return Int(truncatingIfNeeded: hash.value)
  }

  private static func key(_ a: WordID, _ b: WordID) -> Int { a.index << 32 | b.index }
}
