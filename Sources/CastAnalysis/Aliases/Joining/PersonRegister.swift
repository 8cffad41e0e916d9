/// The persons found so far, indexed by each of their names.
struct PersonRegister: Sendable {
  private let names: NameFacts
  private var persons: [Person] = []
  private var personOfForm: [PersonID?]
  private var bySurname = NumberLists<PersonID>()
  /// By a hash of a given name, and of the names that it may stand for.
  private var byGivenName = NumberLists<PersonID>()
  /// By the first word of a full name and one more word of it.
  private var byTwoWords = NumberLists<PersonID>()
  /// By the words between the first and the last.
  private var byMiddleName = NumberLists<PersonID>()
  /// By a hash of the initials of their full names.
  private var byInitials = NumberLists<PersonID>()

  init(_ names: NameFacts) {
    self.names = names
    personOfForm = [PersonID?](repeating: nil, count: names.table.forms.count)
  }

  subscript(id: PersonID) -> Person { persons[id] }

  /// All persons in the order in which they were found.
  var ids: some Collection<PersonID> { persons.indices.lazy.map { PersonID($0) } }

  /// The person that a form names, if that has been decided.
  func person(of form: FormID) -> PersonID? { personOfForm[form] }

  // MARK: Entries

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

  /// Makes `form` one of a person's forms without using its words as evidence: "the President".
  mutating func assign(_ form: FormID, to id: PersonID) { personOfForm[form] = id }

  /// Indexes a person by the words of a full name.
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

  /// Indexes a person by a given name and by the names that it may be short for.
  mutating func list(_ id: PersonID, underGivenName word: WordID) {
    for hash in [names.vocabulary.hash(of: word)] + names.givenNames.names(of: word) {
      byGivenName.appendOnce(id, to: Int(truncatingIfNeeded: hash))
    }
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

  /// The persons of `found` in the story of a form.
  ///
  /// Without any, those of other stories who have a full name.
  func near(_ form: FormID, _ found: [PersonID]) -> [PersonID] {
    guard names[form].scope > 0 else { return found }
    let here = found.filter { isIn($0, form) }
    return here.isEmpty ? found.filter { !persons[$0].fullNames.isEmpty } : here
  }

  /// The persons with a surname, the latest ones if there are many.
  func bearers(ofSurname word: WordID) -> [PersonID] {
    bySurname.recent(of: word.index, AliasRules.nearest)
  }

  func hasSeveral(ofSurname word: WordID) -> Bool { bySurname.hasSeveral(word.index) }

  /// Whether a word is anybody's surname or given name.
  func hasAny(ofName word: WordID) -> Bool {
    bySurname.hasAny(word.index)
      || byGivenName.hasAny(Int(truncatingIfNeeded: names.vocabulary.hash(of: word)))
  }

  /// The persons whose full names begin with `first` and contain `word`.
  func bearers(ofFirst first: WordID, and word: WordID) -> [PersonID] {
    byTwoWords.recent(of: Self.key(first, word), AliasRules.nearest)
  }

  /// The last two persons with a word between their first and last.
  func bearers(ofMiddleName word: WordID) -> [PersonID] { byMiddleName.recent(of: word.index, 2) }

  /// The last two persons whose names begin with these letters.
  func bearers(ofInitials letters: ArraySlice<UInt8>) -> [PersonID] {
    byInitials.recent(of: Self.initials(letters), 2)
  }

  /// The persons in the story of a form who have a given name.
  ///
  /// Without any, those with a name that it is short for.
  func bearers(ofGivenName word: WordID, _ form: FormID) -> [PersonID] {
    let gender = names.gender(ofGivenName: word)
    let known = bearers(ofName: names.vocabulary.hash(of: word), form)
    var found = known.filter {
      isFirstName(word, of: $0) && persons[$0].gender.agrees(with: gender)
    }
    guard found.isEmpty else { return found }
    found = known
    for name in names.givenNames.names(of: word) {
      for id in bearers(ofName: name, form) where !found.contains(id) { found.append(id) }
    }
    // Somebody who always has a title ("Lady Catherine") isn't called by a nickname.
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

  /// The first given names of a person, or the only word that names it.
  private func givenNames(of id: PersonID) -> [WordID] {
    let full = persons[id].fullNames.suffix(AliasRules.nearest).compactMap {
      names.persons.first($0)
    }
    return full.isEmpty ? names.persons.surname(persons[id].form).map { [$0] } ?? [] : full
  }

  // MARK: Evidence against a join

  /// Whether a form and a name of a person are two speakers of a play: both stand mostly before speeches, and only
  /// one of them has a title with a gender.
  func isOtherSpeaker(_ form: FormID, _ id: PersonID) -> Bool {
    guard names[form].isLabel else { return false }
    var others = persons[id].forms
    if let given = givenNameAlone(of: id), given != form { others.append(given) }
    return others.contains { other in
      names[other].isLabel
        && (names[form].title.gender != .unknown) != (names[other].title.gender != .unknown)
    }
  }

  /// The given name of a person as a form of its own, before it is joined.
  private func givenNameAlone(of id: PersonID) -> FormID? {
    persons[id].fullNames.first.flatMap { names.persons.first($0) }
      .flatMap { names.alone[$0.index] }
  }

  /// Whether a person stands next to a name so often that the name is another person's.
  ///
  /// Two persons of a novel stand side by side in 3.5 to 33 % of the mentions of the rarer, two names of one person
  /// in up to 2.6 % (ten pairs of each, counted in six novels). The given name alone counts too, before it has been
  /// joined.
  func standsBeside(_ form: FormID, _ id: PersonID) -> Bool {
    if isRelative(form, id) { return true }
    let (meetings, mentions) = meetings(of: form, with: id)
    return meetings > 4 && meetings * Self.mentionsPerMeeting >= mentions
      || meetings > 2 && meetings * 10 >= mentions
  }

  /// Two persons meet at least once in 28 mentions, 3.5 %: the measured boundary, see `standsBeside`.
  ///
  /// Fewer than five meetings may be chance: three or four must be a tenth of the mentions (by hand).
  private static let mentionsPerMeeting = 28

  /// Whether a person stands next to a name at least once.
  func meets(_ form: FormID, _ id: PersonID) -> Bool { meetings(of: form, with: id).meetings > 0 }

  /// Whether the text calls a name a relative of a person, at least once in 20 mentions of the rarer.
  ///
  /// Less often it may be chance: in a novel a wife's "my husband" stands next to another name of his. The share was
  /// chosen by hand, to keep those couples joined.
  func isRelative(_ form: FormID, _ id: PersonID) -> Bool {
    let forms = persons[id].forms.suffix(AliasRules.nearest)
    let times = forms.reduce(0) { $0 + names.table.relatives[$1, form] }
    guard times > 0 else { return false }
    let mentions = forms.reduce(0) { $0 + names[$1].count }
    return times * Self.mentionsPerRelation >= min(mentions, names[form].count)
  }

  private static let mentionsPerRelation = 20

  /// Whether a person and a name are both mentioned often and rarely side by side, unlike two persons of a story.
  func standsApart(_ form: FormID, _ id: PersonID) -> Bool {
    let (meetings, mentions) = meetings(of: form, with: id)
    return mentions >= Self.manyMentions && meetings * Self.mentionsPerMeeting < mentions
  }

  /// Mentions from which the absence of meetings is evidence: one or two would be expected (by hand).
  private static let manyMentions = 30

  /// How often a person stands next to a name, and how often the rarer of the two is mentioned.
  private func meetings(of form: FormID, with id: PersonID) -> (meetings: Int, mentions: Int) {
    let person = persons[id]
    var forms = person.forms.suffix(AliasRules.nearest) + []
    if let given = givenNameAlone(of: id), given != form, !person.forms.contains(given) {
      forms.append(given)
    }
    let meetings = forms.reduce(0) { $0 + names.table.meetings[$1, form] }
    let mentions = forms.reduce(0) { $0 + names[$1].count }
    return (meetings, min(mentions, names[form].count))
  }

  // MARK: Names of a person

  /// Whether a word is a person's first given name, or the only known word of its name.
  func isFirstName(_ word: WordID, of id: PersonID) -> Bool {
    persons[id].fullNames.contains { names.persons.first($0) == word }
      || names.persons.surname(persons[id].form) == word
  }

  /// Whether a word is a person's surname, and so not a given name of it.
  func hasSurname(_ word: WordID, _ id: PersonID) -> Bool {
    persons[id].fullNames.contains { names.persons.surname($0) == word }
  }

  /// Whether a full name omits the surname of a person's fuller name: "Anna Pavlovna".
  private func isWithinFullName(_ form: FormID, of id: PersonID) -> Bool {
    let name = names.persons[form]
    return persons[id].fullNames.prefix(AliasRules.nearest).contains { other in
      names.persons.surname(other) != name.last
        && PersonNames.isContained(name, in: names.persons[other], names.vocabulary)
    }
  }

  private static func initials(_ letters: some Sequence<UInt8>) -> Int {
    ByteHash(bytes: letters).key
  }

  private static func key(_ a: WordID, _ b: WordID) -> Int { a.index << 32 | b.index }
}
