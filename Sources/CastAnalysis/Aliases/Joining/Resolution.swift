import DocumentModel

/// The state of resolution: who is who, as far as the rules applied so far have decided.
struct Resolution: Sendable {
  let names: NameFacts
  /// The names that persons may bear, by how specific they are.
  let personForms: PersonForms
  private(set) var joins: Joins
  var persons: PersonRegister
  /// ISO 3166 code of the country or people that each form names, as two letters; 0 if it names none.
  var countries: [UInt16]
  /// Whether a form identifies one bearer of a name: full and titled names.
  var isUnambiguous: [Bool]
  /// Titled names without a given name whose surname others bear too.
  var sharesSurname: [Bool]
  /// Forms whose own evidence for a kind is ignored, because the longer name decides.
  var tellsNoKind: [Bool]
  /// Titles that are also somebody's surname or given name: "Dean", "King".
  var namesLikeTitles: [FormID] = []
  private(set) var shared: SharedNames

  /// Every name is an actor of its own.
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

  /// Makes `form` a name of the actor that `main` names.
  ///
  /// Defined terms are only joined by their definition.
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

  /// Records that `form` may name each of several persons.
  mutating func share(_ form: FormID, among found: [PersonID]) {
    shared.add(form, found.map { persons[$0].form })
  }

  /// Records that `form` may name the persons that `other` may name, if that is shared.
  mutating func share(_ form: FormID, like other: FormID) {
    if shared.isShared(other) { shared.add(form, shared.bearers(of: other)) }
  }

  // MARK: Bearers

  /// The main form of the person that `form` names, else the form itself.
  func anchor(of form: FormID) -> FormID {
    persons.person(of: form).map { persons[$0].form } ?? form
  }

  /// The bearers of a shared name, each as one of its forms, at most `count`.
  ///
  /// A bearer who is mentioned less than an eighth as often as another is left out: hardly anyone would be called so
  /// in the presence of the other. The share was chosen by hand.
  func mainBearers(of form: FormID, _ count: Int) -> [FormID] {
    let found = shared.bearers(of: form).suffix(count)
    let most = found.reduce(0) { max($0, self.count(of: $1)) }
    return found.filter { self.count(of: $0) * Self.mostTimesRarer >= most }
  }
  static let mostTimesRarer = 8

  private func count(of form: FormID) -> Int {
    persons.person(of: form).map { persons[$0].count } ?? 0
  }

  /// Whether a name was joined as somebody's nickname, and others have since been called so in full.
  func isOutdone(_ bearer: FormID, asBearerOf form: FormID) -> Bool {
    guard bearer != form, names.words(of: form).count == 1, !names[form].hasTitle,
      let id = persons.person(of: bearer), let word = names.persons.surname(form),
      !persons.isFirstName(word, of: id), !persons.hasSurname(word, id)
    else { return false }
    return persons.bearers(ofGivenName: word, form).contains { persons.isFirstName(word, of: $0) }
  }

  /// Whether a form is the given name of a person whose full name always has a title.
  func isCalledByTitle(_ bearer: FormID, ratherThan form: FormID) -> Bool {
    guard let id = persons.person(of: bearer), let word = names.persons.surname(form),
      names.persons.count(form) == 1, !names[form].hasTitle
    else { return false }
    return persons[id].plainCount == 0 && !persons[id].fullNames.isEmpty
      && persons.isFirstName(word, of: id)
  }

  /// How often the person of a form is mentioned by full name without a title.
  func plainCount(of form: FormID) -> Int {
    persons.person(of: form).map { persons[$0].plainCount } ?? 0
  }
}

/// Names that may be several actors'.
struct SharedNames: Sendable {
  private var areShared: [Bool]
  private var bearersOfForm = NumberLists<FormID>()

  /// No name is shared.
  init(count: Int) { areShared = [Bool](repeating: false, count: count) }

  /// Records the bearers of a name, each as one of its forms.
  mutating func add(_ form: FormID, _ bearers: [FormID]) {
    areShared[form] = true
    for bearer in bearers { bearersOfForm.append(bearer, to: form.index) }
  }

  /// Whether a name has several bearers.
  func isShared(_ form: FormID) -> Bool { areShared[form] }

  /// The bearers of a name, each as one of its forms.
  func bearers(of form: FormID) -> [FormID] { bearersOfForm[form.index] }
}
