import DocumentModel

/// Persons' names that the chain has labelled as something else: a given name with a surname that others bear in the
/// text ("Ivy Brandreth" next to "Joan Brandreth"), an epithet with a person's name ("Old Marsh").
struct FamilyNames: Sendable {
  private var areMembers: [Bool]

  /// Examines the names of `table`; complexity: linear in them.
  init(_ table: FormTable, _ persons: PersonNames, _ vocabulary: Vocabulary) {
    areMembers = [Bool](repeating: false, count: table.forms.count)
    let doubtful = table.ids.filter { Self.mayBeMember($0, table, vocabulary) }
    guard !doubtful.isEmpty else { return }
    let (surnames, firstNames) = Self.names(of: table, persons)
    for form in doubtful {
      let words = table.words(of: form)
      guard let first = words.first, let last = words.last else { continue }
      if vocabulary.roles(of: first).contains(.epithet) {
        areMembers[form] = firstNames[last.index] == true
        continue
      }
      guard let bearer = surnames[last.index], bearer != first.index else { continue }
      let classes = vocabulary[first].classes
      areMembers[form] =
        classes.meets([.maleName, .femaleName])
        || bearer > 0 && (classes.meets(.anyGivenName) || firstNames[first.index] == true)
    }
  }

  /// Whether a name is a person's for that reason.
  func isMember(_ form: FormID) -> Bool { areMembers[form] }

  private static func mayBeMember(
    _ form: FormID, _ table: FormTable, _ vocabulary: Vocabulary
  ) -> Bool {
    let (entry, words) = (table[form], table.words(of: form))
    guard words.count == 2, !entry.isKindKnown, !entry.isSeveral, entry.hyphens == 0,
      !entry.isSurelyNoPerson,
      entry.kind != .person, !isSure(entry), let first = words.first, let last = words.last
    else { return false }
    let excluded: WordClasses = [
      .anyHead, .anyPlace, .function, .common, .title, .saint, .particle, .leadingParticle,
    ]
    let (given, surname) = (vocabulary[first].classes, vocabulary[last].classes)
    // "Ivy", "Rose"
    let isGiven =
      given.meets([.maleName, .femaleName]) && !given.meets(excluded.subtracting(.common))
    let isEpithet = vocabulary.roles(of: first).contains(.epithet)
    return (isGiven || isEpithet || !given.meets(excluded)) && !surname.meets(excluded)
  }

  /// Whether a kind other than a person has sixteen natural logarithms of odds more per mention.
  ///
  /// Chosen by hand: only what a rule has decided, or the chain is most certain of, is not overruled.
  private static func isSure(_ entry: NameForm) -> Bool {
    entry.evidence[entry.kind] - entry.evidence.person > 64 * entry.weightedMentions
  }

  /// The surnames of persons, each with a given name of one of its bearers (0 after a title), and the words that
  /// name persons alone.
  private static func names(
    of table: FormTable, _ persons: PersonNames
  ) -> (surnames: NumberMap<Int>, alone: NumberMap<Bool>) {
    var (surnames, alone) = (NumberMap<Int>(), NumberMap<Bool>())
    for form in table.ids where table[form].kind == .person {
      guard let last = persons.surname(form) else { continue }
      if persons.count(form) == 1, !table[form].hasTitle {
        alone.set(last.index, to: true)
      } else if table[form].isWeak {
        continue
      } else if persons.count(form) > 1, let first = persons.first(form) {
        surnames.set(last.index, to: first.index)
      } else {
        surnames.set(last.index, to: 0)
      }
    }
    return (surnames, alone)
  }
}
