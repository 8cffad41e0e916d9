import DocumentModel

/// Joins the first words of a firm's name with the firm, whatever they would mean alone: "Brooker" after "Brooker
/// Pharmacy", "Target" after "Target Stores, LLC".
///
/// The longer name must come first, end in no other name, and be the only one that begins with these words. Nobody may
/// bear the short name, and it may not be a place. Its own evidence for a kind is then ignored.
struct FirmNameRule: AliasRule {
  private let names: NameFacts
  /// Firms by up to three of their first words.
  private var firms = NumberLists<FormID>()

  init(_ names: NameFacts) {
    self.names = names
    for form in names.table.ids where isFirm(form) {
      let words = names.words(of: form)
      for count in 1...min(words.count - 1, Self.longestShortName) {
        firms.append(form, to: key(words.prefix(count)))
      }
    }
  }

  /// Words of the longest short name: chosen by hand, longer ones are found by `ShorterNameRule`.
  private static let longestShortName = 3

  func apply(to found: inout Resolution) {
    for form in names.table.ids where mayBeShort(form, found) {
      let longer = firms.recent(of: key(names.words(of: form)), AliasRules.nearest).filter {
        $0 < form && names.words(of: $0).count > names.words(of: form).count && fits(form, $0)
      }
      guard let first = longer.first, longer.allSatisfy({ found.areOne($0, first) }) else {
        continue
      }
      found.join(first, form, .shorterName)
      found.tellsNoKind[form] = true
    }
  }

  /// Whether a form may be short for a firm, judged by the words that it omits: a place may omit generic words only
  /// ("Boston Kettle Company"), a common word a legal form.
  private func fits(_ form: FormID, _ firm: FormID) -> Bool {
    let words = names.words(of: form)
    let ending = names.words(of: firm).dropFirst(words.count)
    let hasPlace = words.contains { names.classes(of: $0).meets([.anyPlace, .anyGroup]) }
    switch names[form].kind {
    case .organisation:
      return ending.last.map {
        names.vocabulary.roles(of: $0).contains(.legalForm) || names.isLegalForm($0)
      } ?? false
    case .place:
      return (words.count > 1 || names[form].located == 0) && addsOnlyEnding(ending, to: words)
    case .person, .group, .other:
      return !hasPlace || words.count > 1 && addsOnlyEnding(ending, to: words)
    }
  }

  /// Whether the omitted words are generic; after one word only words that end names of firms are.
  private func addsOnlyEnding(_ ending: ArraySlice<WordID>, to words: ArraySlice<WordID>) -> Bool {
    ending.allSatisfy {
      names.isFirmEnding($0)
        || words.count > 1 && names.classes(of: $0).meets([.organisationHead, .legalEnding])
    }
  }

  /// Whether a form is an organisation and doesn't end in another name: "Pharmacy", "Inc.".
  private func isFirm(_ form: FormID) -> Bool {
    let words = names.words(of: form)
    guard names[form].kind == .organisation, !names[form].isSeveral, words.count > 1,
      let first = words.first, let last = words.last
    else { return false }
    return !names.vocabulary.isFunction(first) && !names.classes(of: last).meets(.anyName)
  }

  /// Whether a form that was found as another kind may be a firm: it is in nobody's full name.
  private func mayBeShort(_ form: FormID, _ found: Resolution) -> Bool {
    let words = names.words(of: form)
    guard !words.isEmpty, words.count <= Self.longestShortName, !names[form].hasTitle,
      !names[form].isKindKnown, !found.isShared(form)
    else { return false }
    switch names[form].kind {
    case .person: if words.count > 1 { return false }
    case .other: break
    case .place:
      guard let last = words.last else { return false }
      return !names.classes(of: last).meets([.anyPlace, .placeHead])
    case .organisation: return words.count == 1 && names[form].isSurelyNoPerson
    case .group: return false
    }
    if let person = found.persons.person(of: form), found.persons[person].forms.count > 1 {
      return false
    }
    return true
  }

  private func key(_ words: ArraySlice<WordID>) -> Int {
    ByteHash(words.lazy.map { names.stems.stem($0) }).key
  }
}
