import DocumentModel

/// A person as the resolver knows it while it goes through the forms of one surname.
private struct Bearer {
  /// The earliest form.
  var form: Int
  /// The forms that have given names.
  var fullNames: [Int]
  var gender: TitleGender
}

/// Persons' names: title and surname, given name and surname, either alone.
extension AliasResolver {
  /// Joins the names of each person.
  mutating func joinPersons() {
    var blocks = NumberLists()
    var surnamesInOrder: [Int32] = []
    let alone = formsAlone()
    for form in forms.indices where canBePerson(form) && !isChanceMeeting(form, alone) {
      guard let surname = personNames.surname(form) else { continue }
      surnames[form] = surname
      if blocks.append(form, to: Int(surname)) { surnamesInOrder.append(surname) }
    }
    var byGivenName = NumberLists()
    for surname in surnamesInOrder {
      for bearer in joinBlock(blocks[Int(surname)]) {
        for name in bearer.fullNames {
          guard let given = personNames.givenNames(name).first else { continue }
          if byGivenName.last(of: Int(given)) != bearer.form {
            byGivenName.append(bearer.form, to: Int(given))
          }
        }
      }
    }
    for surname in surnamesInOrder {
      joinByGivenName(surname, blocks[Int(surname)], byGivenName[Int(surname)])
    }
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
  private func isChanceMeeting(_ form: Int, _ alone: NumberMap) -> Bool {
    let words = table.words(of: form)
    guard words.count == 2, !forms[form].hasTitle, let first = words.first, let last = words.last,
      let other = alone[Int(last)]
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
    if forms[form].families * 2 > forms[form].count { return false }
    if let word = table.words(of: form).first, vocabulary[word].classes.contains(.saint) {
      return false
    }
    if isPerson(form) { return true }
    guard forms[form].isWeak, table.words(of: form).count == 1,
      let word = table.words(of: form).first
    else { return false }
    return !forms[form].isAcronym && !vocabulary[word].classes.meets([.country, .demonym, .group])
  }

  // MARK: One surname

  /// Joins the forms that end in one surname; returns those who have a given name or title.
  private mutating func joinBlock(_ block: [Int]) -> [Bearer] {
    var bearers: [Bearer] = []
    for form in block where personNames.count(form) > 1 { addFullName(form, to: &bearers) }
    let fullNames = bearers.count
    for form in block where personNames.count(form) == 1 && forms[form].hasTitle {
      addTitledName(form, fullNames, to: &bearers)
    }
    if bearers.count > 1 { bearers.sort { $0.form < $1.form } }
    for form in block where personNames.count(form) > 1 || forms[form].hasTitle {
      isBearer[form] = true
      if bearers.count > 1, personNames.count(form) == 1 { sharesSurname[form] = true }
    }
    for form in block where personNames.count(form) == 1 && !forms[form].hasTitle {
      joinBareName(form, bearers, in: block)
    }
    return bearers
  }

  /// How many bearers of one surname a further full name is compared with, so that time stays linear.
  private static var nearest: Int { 64 }

  private mutating func addFullName(_ form: Int, to bearers: inout [Bearer]) {
    let given = personNames.givenNames(form)
    let gender = self.gender(form, given.first)
    let fitting = bearers.indices.suffix(Self.nearest).filter { index in
      bearers[index].gender.agrees(with: gender)
        && bearers[index].fullNames.suffix(Self.nearest).allSatisfy {
          areCompatible(personNames.givenNames($0), given)
        }
    }
    guard fitting.count == 1, let only = fitting.first else {
      bearers.append(Bearer(form: form, fullNames: [form], gender: gender))
      return
    }
    clusters.join(bearers[only].form, form)
    bearers[only].fullNames.append(form)
    if bearers[only].gender == .unknown { bearers[only].gender = gender }
  }

  /// Adds a title and surname; the first `fullNames` of `bearers` are those with given names.
  private mutating func addTitledName(
    _ form: Int, _ fullNames: Int, to bearers: inout [Bearer]
  ) {
    let gender = forms[form].gender
    let fitting = (0..<fullNames).suffix(Self.nearest).filter {
      bearers[$0].gender.agrees(with: gender)
    }
    if fitting.count == 1, let only = fitting.first {
      clusters.join(bearers[only].form, form)
      return
    }
    let titled = bearers.indices.suffix(Self.nearest).filter {
      bearers[$0].fullNames.isEmpty && canShareTitle(bearers[$0], form)
    }
    guard titled.count == 1, let only = titled.first else {
      bearers.append(Bearer(form: form, fullNames: [], gender: gender))
      return
    }
    clusters.join(bearers[only].form, form)
    if bearers[only].gender == .unknown { bearers[only].gender = gender }
  }

  /// Whether two titled names without given name may be one person.
  ///
  /// "Dr. Grant" may be "Mr. Grant"; women's titles must be equal, as "Mrs. Grant" is not "Miss".
  private func canShareTitle(_ bearer: Bearer, _ form: Int) -> Bool {
    if bearer.gender == .feminine || forms[form].gender == .feminine {
      return forms[bearer.form].title == forms[form].title
    }
    return true
  }

  /// A bare surname is its only bearer; of several, the mention's place decides (`AliasSlots`).
  private mutating func joinBareName(_ form: Int, _ found: [Bearer], in block: [Int]) {
    if let first = found.first {
      clusters.join(first.form, form)
      isShared[form] = found.count > 1
    } else if let first = block.first {
      clusters.join(first, form)
    }
  }

  // MARK: Given names

  /// Joins "Elizabeth" and "Miss Elizabeth" to the only person of that given name.
  private mutating func joinByGivenName(_ word: Int32, _ block: [Int], _ persons: [Int]) {
    var roots: [Int] = []
    for person in persons where roots.count < 2 && !roots.contains(clusters.root(of: person)) {
      roots.append(clusters.root(of: person))
    }
    guard roots.count == 1, let root = roots.first,
      block.allSatisfy({ isGivenNameAlone($0) })
    else { return }
    let gender = self.gender(root, personNames.first(root))
    for form in block where gender.agrees(with: self.gender(form, word)) {
      clusters.join(root, form)
    }
  }

  /// Whether a form is a given name alone, or with a title that goes with one.
  private func isGivenNameAlone(_ form: Int) -> Bool {
    personNames.count(form) == 1 && (!forms[form].hasTitle || forms[form].takesGivenName)
  }

  /// The gender told by the title, else by the given name.
  private func gender(_ form: Int, _ first: Int32?) -> TitleGender {
    if forms[form].gender != .unknown { return forms[form].gender }
    guard let first else { return .unknown }
    let classes = vocabulary[first].classes
    if classes.contains(.maleName) == classes.contains(.femaleName) { return .unknown }
    return classes.contains(.maleName) ? .masculine : .feminine
  }

  /// Whether two lists of given names may be one person's: equal, initials, or fewer of the same.
  private func areCompatible(_ a: ArraySlice<Int32>, _ b: ArraySlice<Int32>) -> Bool {
    guard let first = a.first, let second = b.first, agree(first, second) else { return false }
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    var next = long
    for word in short {
      guard let place = next.firstIndex(where: { agree($0, word) }) else { return false }
      next = next[(place + 1)...]
    }
    return true
  }

  /// Whether two given names may be the same: equal, or one the initial of the other.
  private func agree(_ a: Int32, _ b: Int32) -> Bool {
    if a == b { return true }
    let (first, second) = (vocabulary.spelling(of: a), vocabulary.spelling(of: b))
    guard let one = first.first, let other = second.first, one == other else { return false }
    return first.count == 1 || second.count == 1
  }
}
