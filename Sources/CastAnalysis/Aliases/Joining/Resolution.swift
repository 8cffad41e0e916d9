import DocumentModel

/// Who is who, as far as the rules applied so far have found out.
struct Resolution: Sendable {
  let names: NameFacts
  /// The names that persons may bear, by how much they tell.
  let personForms: PersonForms
  private(set) var joins: Joins
  var persons: PersonRegister
  /// ISO code of the country or people that a form names, as two letters; 0 if none.
  var countries: [UInt16]
  /// Forms that tell which bearer of a name is meant: full and titled names.
  var isUnambiguous: [Bool]
  /// Titled names without given name whose surname others bear too.
  var sharesSurname: [Bool]
  /// Names whose own evidence for a kind doesn't count: the longer name tells.
  var tellsNoKind: [Bool]
  /// Titles that are somebody's surname or given name: "Dean", "King".
  var namesLikeTitles: [FormID] = []
  private(set) var shared: SharedNames

  /// Every name on its own.
  init(_ names: NameFacts) {
    let count = names.table.forms.count
    self.names = names
    personForms = PersonForms(names)
    joins = Joins(count: count)
    persons = PersonRegister(names)
    countries = [UInt16](repeating: 0, count: count)
    isUnambiguous = [Bool](repeating: false, count: count)
    sharesSurname = isUnambiguous
    tellsNoKind = isUnambiguous
    shared = SharedNames(count: count)
  }

  /// The earliest name of the actor that `form` names.
  mutating func actor(of form: FormID) -> FormID { joins.actor(of: form) }

  /// Makes `form` a name of the actor that `main` names, unless the text itself tells whose it is.
  mutating func join(_ main: FormID, _ form: FormID, _ reason: AliasReason) {
    guard !names[form].isDefined || reason == .defined || reason == .sameWords else { return }
    joins.join(main, form, reason)
  }

  /// Whether two names are one actor's.
  mutating func areOne(_ a: FormID, _ b: FormID) -> Bool { joins.areOne(a, b) }

  /// Makes `form` a name of a person.
  mutating func take(_ form: FormID, as id: PersonID, _ reason: AliasReason) {
    joins.join(persons[id].form, form, reason)
    persons.take(form, as: id)
  }

  /// Takes note that `form` may name each of several persons.
  mutating func share(_ form: FormID, among found: [PersonID]) {
    shared.add(form, found.map { persons[$0].form })
  }

  /// Takes note that `form` may name the persons that another may name, if that is shared.
  mutating func share(_ form: FormID, like other: FormID) {
    if shared.isShared(other) { shared.add(form, shared.bearers(of: other)) }
  }

  // MARK: Who is meant

  /// The form that stands for the person that `form` names, else the form itself.
  func anchor(of form: FormID) -> FormID {
    persons.person(of: form).map { persons[$0].form } ?? form
  }

  /// The bearers of a shared name, each by one of its forms, without those who are mentioned so much
  /// less often than another that hardly anyone would call them so; at most `count`.
  func mainBearers(of form: FormID, _ count: Int) -> [FormID] {
    let found = shared.bearers(of: form).suffix(count)
    let most = found.reduce(0) { max($0, self.count(of: $1)) }
    return found.filter { self.count(of: $0) * 8 >= most }
  }

  private func count(of form: FormID) -> Int {
    persons.person(of: form).map { persons[$0].count } ?? 0
  }

  /// Whether a name was taken for somebody's nickname, and by now others are so called in full.
  func isOutdone(_ bearer: FormID, asBearerOf form: FormID) -> Bool {
    guard bearer != form, names.words(of: form).count == 1, !names[form].hasTitle,
      let id = persons.person(of: bearer), let word = names.persons.surname(form),
      !persons.isFirstName(word, of: id), !persons.hasSurname(word, id)
    else { return false }
    return persons.bearers(ofGivenName: word, form).contains { persons.isFirstName(word, of: $0) }
  }

  /// Whether a form is the given name of a person who has never been named in full without a title.
  func isCalledByTitle(_ bearer: FormID, ratherThan form: FormID) -> Bool {
    guard let id = persons.person(of: bearer), let word = names.persons.surname(form),
      names.persons.count(form) == 1, !names[form].hasTitle
    else { return false }
    return persons[id].plainCount == 0 && !persons[id].fullNames.isEmpty
      && persons.isFirstName(word, of: id)
  }

  /// How often the person that a form stands for is named in full without a title.
  func plainCount(of form: FormID) -> Int {
    persons.person(of: form).map { persons[$0].plainCount } ?? 0
  }
}

/// Names that several actors bear.
struct SharedNames: Sendable {
  private var areShared: [Bool]
  private var bearersOfForm = NumberLists<FormID>()

  /// No name is shared.
  init(count: Int) { areShared = [Bool](repeating: false, count: count) }

  /// Takes note of the bearers of a name, each by one of its forms.
  mutating func add(_ form: FormID, _ bearers: [FormID]) {
    areShared[form] = true
    for bearer in bearers { bearersOfForm.append(bearer, to: form.index) }
  }

  /// Whether a name may be several actors'.
  func isShared(_ form: FormID) -> Bool { areShared[form] }

  /// Who bears a name, each by one of its forms.
  func bearers(of form: FormID) -> [FormID] { bearersOfForm[form.index] }
}
