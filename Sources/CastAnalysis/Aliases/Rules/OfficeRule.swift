import DocumentModel

/// Joins a title that stands alone ("the President") with the only person who bears it; equal titles without a bearer
/// are one actor.
///
/// Offices of different places are different ("King of Spain", "King of France"), and "the King" is then an actor of
/// its own. Titles of relatives aren't offices: "Mother" is not "Mother Agnes".
struct OfficeRule: AliasRule {
  private let names: NameFacts
  /// Who bears a title, or an office with a place, by a hash of the title and the story.
  private var holders = NumberLists<PersonID>()
  /// The same by the last word of longer titles.
  private var holdersByHead = NumberLists<PersonID>()
  /// The places of each title, as hashes.
  private var places = NumberLists<Int>()
  /// The first of equal titles without a bearer.
  private var unborne = NumberMap<FormID>()

  init(_ names: NameFacts) { self.names = names }

  mutating func apply(to found: inout Resolution) {
    let offices = found.personForms.offices
    guard !offices.isEmpty else { return }
    findHolders(found.persons)
    for form in offices where hasPlace(form) {
      places.appendOnce(key(words(of: form), form), to: key(names.office(form), form))
    }
    for form in offices where hasPlace(form) { joinPlaced(form, &found) }
    for form in offices where !hasPlace(form) {
      if isSomebodysName(form, found.persons) {
        found.namesLikeTitles.append(form)
      } else {
        join(form, &found)
      }
    }
  }

  private mutating func findHolders(_ persons: PersonRegister) {
    for form in names.table.ids {
      guard let id = persons.person(of: form) else { continue }
      let entry = names[form]
      if entry.hasTitle {
        holders.appendOnce(id, to: key(entry.title.hash, form))
        if entry.title.head != entry.title.hash {
          holdersByHead.appendOnce(id, to: key(entry.title.head, form))
        }
      } else if PersonNames.isPeer(names.words(of: form), names.vocabulary) {
        holders.appendOnce(id, to: key(names.words(of: form).prefix(1), form))
      }
    }
  }

  // MARK: Joining

  /// Joins "President of the Republic" to its bearer, unless the text has presidents of several places.
  private mutating func joinPlaced(_ form: FormID, _ found: inout Resolution) {
    let title = key(names.office(form), form)
    guard places.hasSeveral(title) else { return join(form, &found) }
    let key = key(words(of: form), form)
    let first = unborne.value(of: key, orInsert: form)
    found.isUnambiguous[form] = true
    if first == form {
      holders.append(found.persons.add(form), to: title)
    } else {
      found.join(first, form, .sameWords)
    }
  }

  private mutating func join(_ form: FormID, _ found: inout Resolution) {
    let key = key(names.office(form), form)
    let bearers = bearers(of: form, key, found.persons)
    if bearers.count == 1, let only = bearers.first {
      found.join(found.persons[only].form, form, .title)
      found.persons.assign(form, to: only)
      return
    }
    let gender = gender(of: form)
    var first = unborne.value(of: key, orInsert: form)
    if !self.gender(of: first).agrees(with: gender) {
      first = unborne.value(of: key ^ Int(gender.rawValue), orInsert: form)
    }
    if first == form {
      found.persons.add(form)
    } else {
      found.join(first, form, .sameWords)
    }
  }

  /// Whom a title alone may mean: its bearers, without those who are mentioned far more rarely than another.
  private func bearers(of form: FormID, _ key: Int, _ persons: PersonRegister) -> [PersonID] {
    guard let last = names.office(form).last, !names.vocabulary.roles(of: last).contains(.relative)
    else { return [] }
    let gender = gender(of: form)
    func agreeing(_ all: [PersonID]) -> [PersonID] {
      all.filter { persons[$0].gender.agrees(with: gender) }
    }
    var found = agreeing(holders.recent(of: key, AliasRules.nearest))
    if found.isEmpty { found = agreeing(holdersByHead.recent(of: key, AliasRules.nearest)) }
    let most = found.reduce(0) { max($0, persons[$1].count) }
    // Otherwise "the Captain" of fifty mentions would be the one captain whom the text names once.
    if most * Self.mostUsesOfTitle < names[form].count { return [] }
    return found.filter { persons[$0].count * Resolution.mostTimesRarer >= most }
  }

  /// How often a title may stand alone for each mention of its bearer by name (by hand: a hero called by title is
  /// named at least once in a chapter).
  private static var mostUsesOfTitle: Int { 12 }

  // MARK: Titles

  /// Whether a place follows the title: "of the Republic".
  private func hasPlace(_ form: FormID) -> Bool { words(of: form).count > names.office(form).count }

  /// The words of a title, without the form of address.
  private func words(of form: FormID) -> ArraySlice<WordID> {
    names.words(of: form).drop { names.vocabulary.roles(of: $0).contains(.address) }
  }

  private func key(_ words: ArraySlice<WordID>, _ form: FormID) -> Int {
    key(ByteHash(words.lazy.map(\.index)).value, form)
  }

  /// A hash of a title and the story of a form.
  private func key(_ title: UInt64, _ form: FormID) -> Int {
    ByteHash([Int(truncatingIfNeeded: title), Int(names[form].scope)]).key
  }

  /// The gender that "Mr." or "Madam" before a title shows.
  private func gender(of form: FormID) -> TitleGender {
    guard names[form].title.gender == .unknown else { return names[form].title.gender }
    guard let first = names.words(of: form).first,
      names.vocabulary.roles(of: first).contains(.address)
    else { return .unknown }
    return names.classes(of: first).contains(.feminineTitle) ? .feminine : .masculine
  }

  private func isSomebodysName(_ form: FormID, _ persons: PersonRegister) -> Bool {
    let words = names.words(of: form)
    guard words.count == 1, let word = words.first else { return false }
    return persons.hasAny(ofName: word)
  }
}
