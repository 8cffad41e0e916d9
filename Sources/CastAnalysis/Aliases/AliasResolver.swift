import DocumentModel

/// Decides which wordings name one actor.
///
/// Works on the table of distinct wordings, so that it is cheap to repeat when a text arrives in
/// pieces. The rules are described in docs/analysis.md, "Aliases". Each joins only wordings with
/// one possible partner; where two fit, nothing is joined.
struct AliasResolver {
  let table: FormTable
  let vocabulary: Vocabulary
  var clusters: Clusters
  /// Bare names that several persons bear.
  var isShared: [Bool]
  /// Forms that tell which bearer of their surname is meant: full and titled names.
  var isBearer: [Bool]
  /// Titled names without given name whose surname others bear too.
  var sharesSurname: [Bool]
  /// For each form of a person, the word by which bare names refer to it; -1 otherwise.
  var surnames: [Int32]
  /// Spellings that stand for another: word → word.
  var respelled = NumberMap()
  /// The words by which forms would name persons.
  var personNames: PersonNames
  /// ISO code of the country or people that a form names, as two letters; 0 if none.
  var countries: [UInt16]

  /// Resolves all forms of `table`.
  init(_ table: FormTable, _ vocabulary: Vocabulary) {
    self.table = table
    self.vocabulary = vocabulary
    let count = table.forms.count
    clusters = Clusters(count: count)
    surnames = [Int32](repeating: -1, count: count)
    isBearer = [Bool](repeating: false, count: count)
    sharesSurname = isBearer
    isShared = isBearer
    countries = [UInt16](repeating: 0, count: count)
    personNames = PersonNames()
    findRespellings()
    personNames = PersonNames(table, vocabulary, respelled)
    joinCountries()
    joinEqualNames()
    joinPersons()
    joinOrganisations()
  }

  var forms: [NameForm] { table.forms }

  /// Joins forms of the same words, plurals included, unless one is a place and one is not.
  private mutating func joinEqualNames() {
    var index = HashIndex()
    var firsts: [Int] = []
    for form in forms.indices where !isPerson(form) {
      var key = ByteHash()
      for word in table.words(of: form) { key.add(stem(word)) }
      key.add(forms[form].kind == .place ? 1 : 2)
      let number = index.insert(key.value)
      if number == firsts.count {
        firsts.append(form)
      } else {
        clusters.join(firsts[number], form)
      }
    }
  }

  /// Whether a form is taken for a person's name.
  func isPerson(_ form: Int) -> Bool { forms[form].kind == .person }

  /// A number that a word shares with its plural.
  func stem(_ word: Int32) -> Int {
    var letters = vocabulary.spelling(of: word)
    if letters.count > 3, letters.last == UInt8(ascii: "s") { letters = letters.dropLast() }
    var hash = ByteHash()
    letters.withUnsafeBytes { hash.add($0) }
    return Int(truncatingIfNeeded: hash.value)
  }
}
