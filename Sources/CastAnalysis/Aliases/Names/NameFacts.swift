import DocumentModel

/// The facts about the names of a text that hold before any are joined.
///
/// They never change while rules run.
///
/// A class, since every rule and table refers to it.
final class NameFacts: Sendable {
  let table: FormTable
  let vocabulary: Vocabulary
  /// Words that are another spelling of a more frequent one.
  let respellings: Respellings
  /// The words by which forms would name persons.
  let persons: PersonNames
  /// Names that are persons' because other persons in the text have the surname.
  let families: FamilyNames
  /// For each word the most frequent form that consists of it alone, without title.
  let alone: NumberMap<FormID>
  let givenNames: GivenNameAgreement
  /// Words without what may differ between two wordings of a name.
  let stems: WordStems
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

  subscript(form: FormID) -> NameForm { table[form] }

  /// The words of a form, without title.
  func words(of form: FormID) -> ArraySlice<WordID> { table.words(of: form) }

  func classes(of word: WordID) -> WordClasses { vocabulary[word].classes }

  /// Whether a word is a legal form that short names omit, and no other word.
  func isLegalForm(_ word: WordID) -> Bool {
    let roles = vocabulary.roles(of: word)
    if classes(of: word).contains(.legalEnding) { return !roles.contains(.keptEnding) }
    return roles.contains(.legalForm) && !roles.contains(.unclearForm)
  }

  /// Whether a word ends names of firms: a legal form, "Glassworks".
  func isFirmEnding(_ word: WordID) -> Bool { isLegalForm(word) || vocabulary.isFirmHead(word) }

  /// Whether a form counts as a person's name.
  func isPerson(_ form: FormID) -> Bool { table[form].kind == .person || families.isMember(form) }

  /// Whether a title precedes the name, or forms it together with a place.
  func isTitled(_ form: FormID) -> Bool {
    table[form].hasTitle || PersonNames.isPeer(words(of: form), vocabulary)
  }

  /// Why two names of the same words are joined: `spelling` if one of them is respelt.
  func reason(_ first: FormID, _ form: FormID) -> AliasReason {
    isRespelt(form) != isRespelt(first) ? .spelling : .sameWords
  }

  private func isRespelt(_ form: FormID) -> Bool {
    words(of: form).contains { respellings[$0] != nil }
  }
}
