import DocumentModel

/// A person as the resolver knows it while it joins names: what all names of the cluster tell.
struct Person: Sendable {
  /// The form that the others are joined to.
  var form: Int
  /// The stories in which it is named.
  var scopes: [Int32] = []
  /// The forms that have given name and surname.
  var fullNames: [Int] = []
  /// What a title tells, else what the given name tells.
  var gender = TitleGender.unknown
  /// Whether a title tells the gender.
  var hasGenderTitle = false
  /// The women's title it bears ("Mrs."), a number; 0 if none is known.
  var womansTitle: UInt64 = 0
  /// What a title tells of a woman's marriage.
  var marriage = MarriageTitle.unknown
  /// Whether a ruler's title and a given name, without surname, name it.
  var isRuler = false
  /// What tells it from others of its name: "Jr.", "XIV"; 0 if nothing does.
  var qualifier = 0
  /// Mentions by full name, or by title and name.
  var count = 0
  /// Mentions by full name without a title.
  var plainCount = 0
  /// Mentions by the given name alone.
  var givenCount = 0

  /// Whether nothing speaks against a ruler's title: a full name does.
  var mayRule: Bool { isRuler || fullNames.isEmpty || qualifier != 0 }

  /// Whether all that is known is a woman's title and a surname.
  var isOnlyMarried: Bool { fullNames.isEmpty && womansTitle != 0 }
}

extension AliasResolver {
  /// How many persons of one name a further name is compared with, so that time stays linear.
  static var nearest: Int { 48 }

  /// What a form tells of a person on its own.
  func person(of form: Int) -> Person {
    var found = Person(form: form, scopes: [forms[form].scope])
    found.gender = forms[form].gender
    found.hasGenderTitle = found.gender != .unknown
    if let peer = peerGender(form) { (found.gender, found.hasGenderTitle) = (peer, true) }
    if !found.hasGenderTitle { found.gender = givenGender(personNames.first(form)) }
    found.marriage = forms[form].marriage
    if found.gender == .feminine, found.hasGenderTitle, personNames.count(form) == 1,
      !personNames[form].contains(where: { vocabulary[$0].classes.meets(.anyGivenName) })
    {
      found.womansTitle = forms[form].title
    }
    found.isRuler = forms[form].isRuler && personNames.count(form) == 1
    found.qualifier = personNames.qualifier(form)
    found.count = forms[form].count
    if personNames.count(form) > 1 {
      found.fullNames = [form]
      if !forms[form].hasTitle { found.plainCount = found.count }
    }
    return found
  }

  /// The gender that a title such as "Duchess of X" tells.
  private func peerGender(_ form: Int) -> TitleGender? {
    let words = table.words(of: form)
    guard PersonNames.isPeer(words, vocabulary), let first = words.first else { return nil }
    let classes = vocabulary[first].classes
    if classes.contains(.feminineTitle) { return .feminine }
    return classes.contains(.masculineTitle) ? .masculine : nil
  }

  /// The gender of those who mostly bear a given name.
  func givenGender(_ word: Int32?) -> TitleGender {
    guard let word else { return .unknown }
    let classes = vocabulary[word].classes
    if classes.contains(.maleName) == classes.contains(.femaleName) { return .unknown }
    return classes.contains(.maleName) ? .masculine : .feminine
  }

  /// Whether nothing that is known of two speaks against their being one person.
  func mayBeOne(_ a: Person, _ b: Person) -> Bool {
    guard a.gender.agrees(with: b.gender) else { return false }
    guard a.marriage.agrees(with: b.marriage), !isHusband(a, of: b), !isHusband(b, of: a) else {
      return false
    }
    if a.isRuler && !b.mayRule || b.isRuler && !a.mayRule { return false }
    if a.qualifier != b.qualifier, a.qualifier != 0, b.qualifier != 0 { return false }
    return a.womansTitle == 0 || b.womansTitle == 0 || a.womansTitle == b.womansTitle
  }

  /// Whether a person is named in the story of a form.
  func isIn(_ person: Person, _ form: Int) -> Bool { person.scopes.contains(forms[form].scope) }

  /// The persons of a form's story, of several; else those of other stories who have a full name.
  func near(_ form: Int, _ found: [Int]) -> [Int] {
    guard forms[form].scope > 0 else { return found }
    let here = found.filter { isIn(persons[$0], form) }
    return here.isEmpty ? found.filter { !persons[$0].fullNames.isEmpty } : here
  }

  /// Whether "Mrs." before a given name that tells no gender may be the wife of its bearer.
  private func isHusband(_ a: Person, of b: Person) -> Bool {
    b.marriage == .wife && a.marriage == .unknown && a.gender == .unknown && !a.fullNames.isEmpty
  }

  /// Makes `form`, or the person that it stands for, one with the person at `index`.
  mutating func take(_ form: Int, as index: Int, _ reason: AliasReason) {
    let more = person(of: form)
    join(persons[index].form, form, reason)
    if !isIn(persons[index], form) { persons[index].scopes += more.scopes }
    if !isWithin(form, persons[index]) {
      persons[index].fullNames.append(contentsOf: more.fullNames)
    }
    if !persons[index].hasGenderTitle, more.gender != .unknown {
      (persons[index].gender, persons[index].hasGenderTitle) = (more.gender, more.hasGenderTitle)
    }
    if persons[index].womansTitle == 0 { persons[index].womansTitle = more.womansTitle }
    if persons[index].marriage == .unknown { persons[index].marriage = more.marriage }
    persons[index].isRuler = persons[index].isRuler || more.isRuler
    if persons[index].qualifier == 0 { persons[index].qualifier = more.qualifier }
    persons[index].count += more.count
    persons[index].plainCount += more.plainCount
    personOf[form] = Int32(truncatingIfNeeded: index)
  }

  /// Makes a person of `form`; returns its index.
  @discardableResult
  mutating func addPerson(_ form: Int) -> Int {
    personOf[form] = Int32(truncatingIfNeeded: persons.count)
    persons.append(person(of: form))
    return persons.count - 1
  }
}
