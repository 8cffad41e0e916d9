import DocumentModel

/// The number of a person in a `PersonRegister`.
typealias PersonID = ID<Person>

/// A person as the rules see it while names are joined: the evidence of all its names together.
struct Person: Sendable {
  /// The form to which the others are joined.
  var form: FormID
  /// The stories (scopes) in which it is mentioned.
  var scopes: [Int32] = []
  var forms: [FormID] = []
  /// The forms that have a given name and a surname.
  var fullNames: [FormID] = []
  /// The gender of a title, else that of the given name.
  var gender = TitleGender.unknown
  /// Whether a title determines the gender.
  var hasGenderTitle = false
  /// A hash of the woman's title it bears ("Mrs."); 0 if none is known.
  var womansTitle: UInt64 = 0
  var marriage = MarriageTitle.unknown
  /// The service (police, court) of one of its titles.
  var service = Service.unknown
  /// Whether it is named by a ruler's title and a given name, without surname.
  var isRuler = false
  /// What distinguishes it from others of its name ("Jr.", "XIV"), as a number; 0 if nothing does.
  var qualifier = 0
  /// Mentions by full name, or by title and name.
  var count = 0
  /// Mentions by full name without a title.
  var plainCount = 0
  /// Mentions by the given name alone.
  var givenCount = 0

  /// Whether only a woman's title and a surname are known.
  var isOnlyMarried: Bool { fullNames.isEmpty && womansTitle != 0 }

  /// Whether two may be one person: no evidence contradicts it.
  func mayBe(_ other: Person) -> Bool {
    guard gender.agrees(with: other.gender), service.agrees(with: other.service) else {
      return false
    }
    guard marriage.agrees(with: other.marriage), !mayBeHusband(of: other),
      !other.mayBeHusband(of: self)
    else { return false }
    if isRuler && !other.mayRule || other.isRuler && !mayRule { return false }
    if qualifier != other.qualifier, qualifier != 0, other.qualifier != 0 { return false }
    return womansTitle == 0 || other.womansTitle == 0 || womansTitle == other.womansTitle
  }

  /// Whether it may have a ruler's title: rulers have no surname.
  private var mayRule: Bool { isRuler || fullNames.isEmpty || qualifier != 0 }

  /// Whether `other` may be the wife of this person: "Mrs." before a given name that has no known gender.
  private func mayBeHusband(of other: Person) -> Bool {
    other.marriage == .wife && marriage == .unknown && gender == .unknown && !fullNames.isEmpty
  }

  /// Adds the evidence of another name.
  mutating func learn(_ more: Person, isWithinFullName: Bool) {
    forms += more.forms
    if !isWithinFullName { fullNames.append(contentsOf: more.fullNames) }
    if !hasGenderTitle, more.gender != .unknown {
      (gender, hasGenderTitle) = (more.gender, more.hasGenderTitle)
    }
    if womansTitle == 0 { womansTitle = more.womansTitle }
    if marriage == .unknown { marriage = more.marriage }
    if service == .unknown { service = more.service }
    isRuler = isRuler || more.isRuler
    if qualifier == 0 { qualifier = more.qualifier }
    count += more.count
    plainCount += more.plainCount
  }
}

extension NameFacts {
  /// The evidence of one form alone.
  func person(of form: FormID) -> Person {
    let entry = self[form]
    var found = Person(form: form, scopes: [entry.scope], forms: [form])
    found.gender = peerGender(form) ?? entry.title.gender
    found.hasGenderTitle = found.gender != .unknown
    if !found.hasGenderTitle { found.gender = gender(ofGivenName: persons.first(form)) }
    found.marriage = entry.title.marriage == .either ? .unknown : entry.title.marriage
    found.service = entry.title.service
    if found.gender == .feminine, found.hasGenderTitle, entry.title.marriage != .either,
      entry.title.marriage != .married, persons.count(form) == 1,
      !persons[form].contains(where: { classes(of: $0).meets(.anyGivenName) })
    {
      found.womansTitle = entry.title.hash
    }
    found.isRuler = entry.title.isRuler && persons.count(form) == 1
    found.qualifier = persons.qualifier(form)
    found.count = entry.count
    if persons.count(form) > 1 {
      found.fullNames = [form]
      if !entry.hasTitle, found.qualifier == 0 { found.plainCount = found.count }
    }
    return found
  }

  /// The gender of a title such as "Duchess of X".
  private func peerGender(_ form: FormID) -> TitleGender? {
    guard PersonNames.isPeer(words(of: form), vocabulary), let first = words(of: form).first else {
      return nil
    }
    let (classes, roles) = (classes(of: first), vocabulary.roles(of: first))
    if classes.contains(.feminineTitle) || roles.contains(.noblewoman) { return .feminine }
    return classes.contains(.masculineTitle) || roles.contains(.nobleman) ? .masculine : nil
  }

  /// The gender of most bearers of a given name.
  func gender(ofGivenName word: WordID?) -> TitleGender {
    guard let word else { return .unknown }
    let classes = classes(of: word)
    if classes.contains(.maleName) == classes.contains(.femaleName) { return .unknown }
    return classes.contains(.maleName) ? .masculine : .feminine
  }
}
