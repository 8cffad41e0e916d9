import DocumentModel

/// Names of several words, indexed by the acronyms that their initials spell.
struct AcronymIndex {
  private let names: NameFacts
  /// Names by the hash of the initials.
  private var byInitials = NumberLists<FormID>()
  /// Names by a hash of the initials of their first words and of their other words.
  private var byOpening = NumberLists<FormID>()
  /// Names by the initials of their first and last word.
  private var byEnds = NumberLists<FormID>()

  /// Indexes all names that aren't persons'.
  init(_ names: NameFacts) {
    self.names = names
    guard names.table.forms.contains(where: \.hasCapitalWord) else { return }
    for form in names.table.ids where !names.isPerson(form) {
      let words = names.words(of: form)
      if words.count > 1, words.count < Self.longestName { add(form, words) }
    }
  }

  /// Words of a name that has no acronym; longer ones are lists.
  ///
  /// This and the letters of acronyms are by hand, after those of Schwartz and Hearst (PSB 2003).
  static let longestName = 16
  /// Letters of the longest acronym that stands for the beginning of a name: "UNESCO" stands for a whole name.
  private static let longestOpening = 5

  private mutating func add(_ form: FormID, _ words: ArraySlice<WordID>) {
    let main = words.filter { !names.vocabulary.isFiller($0) }
    guard let first = main.first, let last = main.last, main.count > 1 else { return }
    let named = main.drop { names.classes(of: $0).meets([.country, .demonym]) }
    let legal = main.prefix { !names.classes(of: $0).contains(.legalEnding) }
    let single = words.indices.filter {
      !names[form].isHyphened($0 - words.startIndex) && !names.vocabulary.isFiller(words[$0])
    }
    var seen: [Int] = []
    for list in [Array(words), main, Array(named), Array(legal), single.map { words[$0] }]
    where list.count > 1 {
      let key = Self.key(list.compactMap { names.vocabulary.spelling(of: $0).first }[...])
      if !seen.contains(key) { byInitials.append(form, to: key) }
      seen.append(key)
    }
    for count in 2..<max(2, min(Self.longestOpening + 1, main.count)) {
      let initials = main[..<count].compactMap { names.vocabulary.spelling(of: $0).first }
      byOpening.append(form, to: key(initials[...], main[count...]))
    }
    if main.count > 3 { byEnds.append(form, to: ends(first, last)) }
  }

  /// Names with these initials: of all words, or without words of grammar, the country before them, legal forms, or
  /// words attached by hyphens.
  func names(speltBy letters: ArraySlice<UInt8>) -> [FormID] { byInitials[Self.key(letters)] }

  /// Names whose first words are spelt by the first of `words`, and whose others are equal: "UN Security Council".
  func names(begunBy words: ArraySlice<WordID>) -> [FormID] {
    guard let first = words.first else { return [] }
    let rest = words.dropFirst().filter { !names.vocabulary.isFiller($0) }
    let letters = names.vocabulary.spelling(of: first)
    guard (2...Self.longestOpening).contains(letters.count), !rest.isEmpty else { return [] }
    return byOpening[key(letters, rest[...])]
  }

  /// Names whose initials are these letters, four or more, with up to two words that contribute none (by hand).
  func names(looselySpeltBy letters: ArraySlice<UInt8>) -> [FormID] {
    guard letters.count > 3, let first = letters.first, let last = letters.last else { return [] }
    return byEnds.recent(of: Int(first) << 8 | Int(last), AliasRules.nearest).filter { form in
      let words = names.words(of: form).filter { !names.vocabulary.isFiller($0) }
      var rest = letters
      for word in words where names.vocabulary.spelling(of: word).first == rest.first {
        rest = rest.dropFirst()
      }
      return rest.isEmpty && words.count <= letters.count + 2
    }
  }

  private func ends(_ first: WordID, _ last: WordID) -> Int {
    let letter = { (word: WordID) in Int(names.vocabulary.spelling(of: word).first ?? 0) }
    return letter(first) << 8 | letter(last)
  }

  private static func key(_ letters: ArraySlice<UInt8>) -> Int { ByteHash(bytes: letters).key }

  private func key(_ letters: ArraySlice<UInt8>, _ rest: ArraySlice<WordID>) -> Int {
    var hash = ByteHash(bytes: letters)
    for word in rest { hash.add(names.stems.stem(word)) }
    return hash.key
  }
}
