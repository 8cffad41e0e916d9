import DocumentModel

/// Decides which wordings name one actor.
///
/// Works on the table of distinct wordings, so that it is cheap to repeat when a text arrives in
/// pieces. The rules are described in docs/analysis.md, "Aliases". Evidence for a join is scored
/// against all that is known of a cluster; the best join wins, and where two are equally good
/// nothing is joined.
struct AliasResolver {
  let table: FormTable
  let vocabulary: Vocabulary
  var clusters: Clusters
  /// Why each form was joined to another; `first` if it was not.
  var reasons: [AliasReason]
  /// The persons found so far, and which of them each form names, or -1.
  var persons: [Person] = []
  var personOf: [Int32]
  /// Persons by surname, by a hash of a given name, and by hashes of two of their words.
  var bySurname = NumberLists()
  var byGivenName = NumberLists()
  var byTwoWords = NumberLists()
  /// Persons by the words between their first and last.
  var byMiddleName = NumberLists()
  /// Persons by a hash of the initials of their full names.
  var byInitials = NumberLists()
  /// The form of each word that stands alone as a name, without title.
  var alone = NumberMap()
  /// Forms that tell which bearer of a name is meant: full and titled names.
  var isBearer: [Bool]
  /// Titled names without given name whose surname others bear too.
  var sharesSurname: [Bool]
  /// The persons, each by one of its forms, whose name a shared form may be.
  var sharers = NumberLists()
  /// Whether a form may name several persons.
  var isShared: [Bool]
  /// Spellings that stand for another: word → word.
  var respelled = NumberMap()
  /// The words by which forms would name persons.
  var personNames = PersonNames()
  /// ISO code of the country or people that a form names, as two letters; 0 if none.
  var countries: [UInt16]

  /// Resolves all forms of `table`.
  init(_ table: FormTable, _ vocabulary: Vocabulary) {
    self.table = table
    self.vocabulary = vocabulary
    let count = table.forms.count
    clusters = Clusters(count: count)
    reasons = [AliasReason](repeating: .first, count: count)
    personOf = [Int32](repeating: -1, count: count)
    isBearer = [Bool](repeating: false, count: count)
    sharesSurname = isBearer
    isShared = isBearer
    countries = [UInt16](repeating: 0, count: count)
    findRespellings()
    personNames = PersonNames(table, vocabulary, respelled)
    joinCountries()
    joinEqualNames()
    joinPersons()
    joinShorterNames()
    joinAcronyms()
  }

  var forms: [NameForm] { table.forms }

  /// Makes `form` a name of the actor that `main` names.
  mutating func join(_ main: Int, _ form: Int, _ reason: AliasReason) {
    guard !areOne(main, form) else { return }
    clusters.join(main, form)
    if reasons[form] == .first { reasons[form] = reason }
  }

  /// Whether two forms were joined.
  mutating func areOne(_ a: Int, _ b: Int) -> Bool {
    clusters.root(of: a) == clusters.root(of: b)
  }

  /// Joins forms of the same words, plurals and abbreviations included, unless one is a place and
  /// one is not; of organisations and places, words of grammar don't count.
  private mutating func joinEqualNames() {
    var index = HashIndex()
    var firsts: [Int] = []
    for form in forms.indices where !isPerson(form) || forms[form].isSeveral {
      let words = withoutLegalForm(table.words(of: form), forms[form].kind)
      var key = ByteHash()
      if let content = contentKey(form) {
        key.add(content)
      } else {
        for word in words where !forms[form].isSeveral || !isFiller(word) { key.add(stem(word)) }
      }
      if words.isEmpty { key.add(form) }
      key.add(
        forms[form].isKindKnown ? forms[form].kind.number : forms[form].kind == .place ? 9 : 8)
      let number = index.insert(key.value)
      if number == firsts.count {
        firsts.append(form)
      } else {
        join(firsts[number], form, reason(firsts[number], form))
      }
    }
  }

  /// Why two names of the same words are one: respelt ones are spellings.
  func reason(_ first: Int, _ form: Int) -> AliasReason {
    let isRespelt = table.words(of: form).contains { respelled[Int($0)] != nil }
    return isRespelt != table.words(of: first).contains { respelled[Int($0)] != nil }
      ? .spelling : .sameWords
  }

  /// Whether a form is taken for a person's name.
  func isPerson(_ form: Int) -> Bool { forms[form].kind == .person }
}
