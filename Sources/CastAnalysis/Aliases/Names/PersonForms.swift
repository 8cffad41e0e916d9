/// The names that persons may bear, grouped by how specific they are.
struct PersonForms: Sendable {
  /// Given name and surname.
  private(set) var full: [FormID] = []
  /// A title, or "Jr.", with one word.
  private(set) var titled: [FormID] = []
  private(set) var bare: [FormID] = []
  /// A title that stands for a person: "the President".
  private(set) var offices: [FormID] = []

  /// Groups the names of a text; names that can't be a person's are in none of the lists.
  init(_ names: NameFacts) {
    let judge = PersonFormJudge(names)
    for form in names.table.ids where judge.canBePerson(form) && !judge.isChanceMeeting(form) {
      if judge.isOffice(form) {
        offices.append(form)
      } else if names.persons.count(form) > 1 {
        full.append(form)
      } else if names.isTitled(form) || names.persons.qualifier(form) != 0 {
        titled.append(form)
      } else if names.persons.count(form) == 1 {
        bare.append(form)
      }
    }
  }
}

/// Decides whether a name can be a person's, and whether it consists of titles only.
private struct PersonFormJudge {
  private let names: NameFacts
  /// Words that stand alone after the courtesies that go with surnames.
  private var surnames = NumberMap<Bool>()
  /// The first words of persons' full names.
  private var firstNames = NumberMap<Bool>()

  init(_ names: NameFacts) {
    self.names = names
    for form in names.table.ids where names[form].title.use == .courtesy {
      let words = names.words(of: form)
      if words.count == 1, let word = words.first { surnames.set(word.index, to: true) }
    }
    for form in names.table.ids where names.isPerson(form) {
      if let word = names.persons.first(form) { firstNames.set(word.index, to: true) }
    }
  }

  /// Whether a form may name a person: by its kind, or because no evidence contradicts it.
  func canBePerson(_ form: FormID) -> Bool {
    let entry = names[form]
    if entry.isDefined { return false }
    if entry.isSeveral || entry.families * 2 > entry.count { return false }
    guard let word = names.words(of: form).first else { return false }
    let classes = names.classes(of: word)
    if classes.contains(.saint), !entry.isKindKnown, !entry.isSurelyPerson, !entry.hasTitle {
      return false
    }
    if names.isPerson(form) || entry.hasTitle && entry.title.gender != .unknown { return true }
    // A common noun with an article is no given name: "the Bill".
    if classes.contains(.common), entry.determined * 2 > entry.count { return false }
    guard names.words(of: form).count == 1 else { return false }
    if isGivenName(word, entry) { return true }
    guard entry.isWeak || entry.isNearlyPerson else { return false }
    if !entry.isWeak, classes.meets(.anyPlace) { return false }
    return !entry.isAcronym && !classes.meets([.country, .demonym, .group])
  }

  /// Whether a word is somebody's given name in this text, and rarely stands where places or peoples do: "Regina",
  /// "Frank".
  ///
  /// One mention in four is the limit, chosen by hand.
  private func isGivenName(_ word: WordID, _ entry: NameForm) -> Bool {
    firstNames[word.index] == true && names.classes(of: word).meets(.anyGivenName)
      && (entry.kind == .place && entry.located * 4 < entry.count
        || entry.kind == .group && entry.determined * 4 < entry.count)
  }

  /// Whether two names only stand next to each other by chance: "At Borodino Napoleon", "Then Mary George told".
  ///
  /// The first names a place elsewhere, or both stand alone far more often; and neither the tables nor a title of the
  /// second name say that only the first is a given name.
  func isChanceMeeting(_ form: FormID) -> Bool {
    let (words, entry) = (names.words(of: form), names[form])
    let isRare = entry.count < Self.frequentName && !entry.isKindKnown
    if words.count > 2, isRare, hasTitleInside(words) { return true }
    guard words.count == 2, !entry.hasTitle, isRare,
      let first = words.first, let last = words.last, let other = names.alone[last.index]
    else { return false }
    let isGiven = names.classes(of: first).meets(.anyGivenName)
    let endsInGiven = names.classes(of: last).meets(.anyGivenName)
    if !isGiven, endsInGiven, names[other].count > Self.farMoreOften * entry.count { return true }
    let isSurname = !endsInGiven || surnames[last.index] == true
    guard let one = names.alone[first.index], !isGiven || !isSurname else { return false }
    if names[one].kind == .place, !names[one].isWeak { return true }
    return min(names[one].count, names[other].count) > Self.moreOften * entry.count
  }

  /// Mentions from which a pair of words is a name and no chance.
  private static let frequentName = 3
  /// How many times more often the second word, or both words, must stand alone.
  ///
  /// By hand, like `frequentName`: they balance two names in one ("Then Mary George told") against rare full names that
  /// are lost.
  private static let farMoreOften = 20
  private static let moreOften = 5

  /// "Alexander Prince Vane": whether a title in the middle begins another name.
  private func hasTitleInside(_ words: ArraySlice<WordID>) -> Bool {
    words.dropFirst().dropLast().contains {
      let classes = names.classes(of: $0)
      return classes.meets([.masculineTitle, .feminineTitle]) && !classes.meets(.anyPersonName)
    }
  }

  /// Whether a name consists of titles, up to the place of the office: "President of the United States",
  /// "Madam President".
  func isOffice(_ form: FormID) -> Bool {
    let entry = names[form]
    guard names.isPerson(form), !PersonNames.isPeer(names.words(of: form), names.vocabulary) else {
      return false
    }
    let words = names.office(form)
    guard let last = words.last, names.classes(of: last).contains(.title) else { return false }
    if entry.hasTitle, names.classes(of: last).meets(.anyPersonName) { return false }
    return words.allSatisfy {
      let classes = names.classes(of: $0)
      return
        (classes.meets([.title, .titleModifier]) || entry.isKindKnown && classes.contains(.common))
        && (!classes.meets(.anyGivenName) || entry.isKindKnown)
    }
  }
}

extension NameFacts {
  /// The words of an office, without the form of address before and the place after it.
  func office(_ form: FormID) -> ArraySlice<WordID> {
    words(of: form).prefix { !vocabulary.isFunction($0) }
      .drop { vocabulary.roles(of: $0).contains(.address) }
  }
}
