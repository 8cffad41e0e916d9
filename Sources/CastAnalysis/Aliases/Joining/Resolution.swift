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
  /// The bearers of each name that may be several persons', each as one of its forms.
  private var bearers = NumberLists<FormID>()

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

  mutating func areOne(_ a: FormID, _ b: FormID) -> Bool { joins.areOne(a, b) }

  /// Makes `form` a name of a person.
  mutating func take(_ form: FormID, as id: PersonID, _ reason: AliasReason) {
    join(persons[id].form, form, reason)
    persons.take(form, as: id)
  }

  /// Records that `form` may name each of several persons.
  mutating func share(_ form: FormID, among found: [PersonID]) {
    for id in found { bearers.append(persons[id].form, to: form.index) }
  }

  /// Records that `form` may name the persons that `other` may name, if that is shared.
  mutating func share(_ form: FormID, like other: FormID) {
    for bearer in bearers[other.index] { bearers.append(bearer, to: form.index) }
  }

  // MARK: Bearers

  /// Whether a name has several bearers.
  func isShared(_ form: FormID) -> Bool { bearers.hasAny(form.index) }

  /// The main form of the person that `form` names, else the form itself.
  func anchor(of form: FormID) -> FormID {
    persons.person(of: form).map { persons[$0].form } ?? form
  }

  /// The bearers of a shared name, each as one of its forms, at most `count`.
  ///
  /// A bearer who is mentioned less than an eighth as often as another is left out: hardly anyone would be called so
  /// in the presence of the other. The share was chosen by hand.
  func mainBearers(of form: FormID, _ count: Int) -> [FormID] {
    let found = bearers.recent(of: form.index, count)
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
