import DocumentModel

/// What is known of the names of a text before any are joined; it never changes while they are.
///
/// A class, since every rule and table holds it.
final class NameFacts: Sendable {
  let table: FormTable
  let vocabulary: Vocabulary
  /// Words that are another spelling of one.
  let respellings: Respellings
  /// The words by which forms would name persons.
  let persons: PersonNames
  /// Names taken for persons because other persons in the text have the surname.
  let families: FamilyNames
  /// The form of each word that stands alone as a name, without title; the most frequent of them.
  let alone: NumberMap<FormID>
  /// Whether given names may be one person's.
  let givenNames: GivenNameAgreement
  /// Words without what two wordings of a name may differ in.
  let stems: WordStems
  /// The countries and peoples that words name.
  let countries: CountryNames

  init(_ table: FormTable, _ vocabulary: Vocabulary) {
    self.table = table
    self.vocabulary = vocabulary
    respellings = Respellings(table, vocabulary)
    persons = PersonNames(table, vocabulary, respellings)
    families = FamilyNames(table, persons, vocabulary)
    alone = Self.formsAlone(table)
    givenNames = GivenNameAgreement(vocabulary: vocabulary)
    stems = WordStems(vocabulary: vocabulary, respellings: respellings)
    countries = CountryNames(vocabulary: vocabulary)
  }

  private static func formsAlone(_ table: FormTable) -> NumberMap<FormID> {
    var alone = NumberMap<FormID>()
    for form in table.ids where table.words(of: form).count == 1 && !table[form].hasTitle {
      guard let word = table.words(of: form).first else { continue }
      if let known = alone[word.index], table[known].count >= table[form].count { continue }
      alone.set(word.index, to: form)
    }
    return alone
  }

  /// What is known of a form.
  subscript(form: FormID) -> NameForm { table[form] }

  /// The words of a form, without title.
  func words(of form: FormID) -> ArraySlice<WordID> { table.words(of: form) }

  /// The classes of a word.
  func classes(of word: WordID) -> WordClasses { vocabulary[word].classes }

  /// Whether a word is a legal form that a firm's short name leaves out, and no other word.
  func isLegalForm(_ word: WordID) -> Bool {
    let roles = vocabulary.roles(of: word)
    if classes(of: word).contains(.legalEnding) { return !roles.contains(.keptEnding) }
    return roles.contains(.legalForm) && !roles.contains(.unclearForm)
  }

  /// Whether a word ends the names of firms: a legal form, "Glassworks".
  func isFirmEnding(_ word: WordID) -> Bool {
    isLegalForm(word) || vocabulary.isFirmHead(word)
  }

  /// Whether a form is taken for a person's name.
  func isPerson(_ form: FormID) -> Bool {
    table[form].kind == .person || families.isMember(form)
  }

  /// Whether a title precedes the name, or makes it with a place.
  func isTitled(_ form: FormID) -> Bool {
    table[form].hasTitle || PersonNames.isPeer(words(of: form), vocabulary)
  }

  /// Why two names of the same words are one: respelt ones are spellings.
  func reason(_ first: FormID, _ form: FormID) -> AliasReason {
    isRespelt(form) != isRespelt(first) ? .spelling : .sameWords
  }

  private func isRespelt(_ form: FormID) -> Bool {
    words(of: form).contains { respellings[$0] != nil }
  }
}
