import DocumentModel

/// Joins an acronym with the name that it defines in brackets, or else with the only name that it spells.
struct AcronymRule: AliasRule {
  private let names: NameFacts
  private let index: AcronymIndex

  init(_ names: NameFacts) {
    self.names = names
    index = AcronymIndex(names)
  }

  func apply(to found: inout Resolution) {
    for form in names.table.ids where !names.isPerson(form) {
      let words = names.words(of: form)
      if let (long, short) = definition(form), isDefinition(long, of: short) {
        found.join(long, short, .acronym)
      } else if words.count > 1, names.vocabulary.letters(words) == nil {
        guard names[form].hasCapitalWord else { continue }
        joinIfOne(form, index.names(begunBy: words), &found)
      } else if names[form].isAcronym || words.count > 1, found.countries[form] == 0,
        let letters = words.count > 1
          ? names.vocabulary.letters(words) : words.first.map(names.vocabulary.spelling)
      {
        let spelt = index.names(speltBy: letters)
        joinIfOne(form, spelt.isEmpty ? index.names(looselySpeltBy: letters) : spelt, &found)
      }
    }
  }

  /// The longer and the shorter of a name and the name in brackets right after it.
  private func definition(_ form: FormID) -> (long: FormID, short: FormID)? {
    guard let before = names[form].definition else { return nil }
    if names.words(of: form).count == 1 { return (before, form) }
    let isAcronym = names[before].isAcronym && names.words(of: before).count == 1
    return isAcronym ? (form, before) : nil
  }

  private func joinIfOne(_ form: FormID, _ all: [FormID], _ found: inout Resolution) {
    let kind = names[form].isKindKnown ? names[form].kind : nil
    let fitting = all.filter { $0 != form && (kind == nil || names[$0].kind == kind) }
    guard let first = fitting.first else { return }
    for other in fitting.dropFirst() where !found.areOne(first, other) { return }
    found.join(first, form, .acronym)
  }

  /// Whether the short name in brackets consists of letters of the long one before it, in their order, the first of
  /// them an initial (Schwartz and Hearst, PSB 2003: up to ten letters, and five words more than letters).
  private func isDefinition(_ long: FormID, of short: FormID) -> Bool {
    let words = names.words(of: long)
    guard words.count > 1, words.count < AcronymIndex.longestName, !names.isPerson(long),
      let word = names.words(of: short).first
    else { return false }
    var letters = names.vocabulary.spelling(of: word)
    guard letters.count > 1, letters.count < 11, words.count <= letters.count + 5 else {
      return false
    }
    for word in words.reversed() {
      let spelling = names.vocabulary.spelling(of: word)
      for index in spelling.indices.reversed() where letters.last == spelling[index] {
        if letters.count > 1 || index == spelling.startIndex { letters.removeLast() }
      }
    }
    return letters.isEmpty
  }
}
