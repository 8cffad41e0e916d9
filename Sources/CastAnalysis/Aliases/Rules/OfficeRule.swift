import DocumentModel

/// A title that stands alone ("the President") is the only person's who is named with it; equal ones
/// are one actor's.
struct OfficeRule: AliasRule {
  private let names: NameFacts
  /// The persons who bear a title, and the first of equal titles that nobody bears, by the number of
  /// the title in a story.
  private var holders = NumberLists<PersonID>()
  private var unborne = NumberMap<FormID>()

  init(_ names: NameFacts) { self.names = names }

  mutating func apply(to found: inout Resolution) {
    let offices = names.personForms.offices
    guard !offices.isEmpty else { return }
    findHolders(found.persons)
    for form in offices {
      if isSomebodysName(form, found.persons) {
        found.namesLikeTitles.append(form)
      } else {
        join(form, &found)
      }
    }
  }

  private mutating func findHolders(_ persons: PersonRegister) {
    for form in names.table.ids where names[form].hasTitle {
      guard let id = persons.person(of: form) else { continue }
      holders.appendOnce(id, to: key(names[form].title, form))
    }
  }

  private mutating func join(_ form: FormID, _ found: inout Resolution) {
    var title = ByteHash()
    for word in names.office(form) { title.add(word.index) }
    let key = key(title.value, form)
    let gender = gender(of: form)
    let bearers = holders.recent(of: key, AliasRules.nearest)
      .filter { found.persons[$0].gender.agrees(with: gender) }
    if bearers.count == 1, let only = bearers.first {
      found.join(found.persons[only].form, form, .title)
      found.persons.assign(form, to: only)
      return
    }
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

  /// A number for a title in the story of a form.
  private func key(_ title: UInt64, _ form: FormID) -> Int {
    var hash = ByteHash()
    hash.add(Int(truncatingIfNeeded: title))
    hash.add(Int(names[form].scope))
    return Int(truncatingIfNeeded: hash.value)
  }

  /// What "Mr." or "Madam" before a title tells.
  private func gender(of form: FormID) -> TitleGender {
    guard names[form].gender == .unknown else { return names[form].gender }
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
