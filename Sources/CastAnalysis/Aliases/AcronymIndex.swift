import DocumentModel

/// Names of several words by the acronyms that their initials spell.
struct AcronymIndex {
  /// Names by the hash of the initials.
  private var byInitials = NumberLists()
  /// Names by the hash of the initials of their first words and of the other words.
  private var byOpening = NumberLists()
  /// Names by the initials of their first and last word.
  private var byEnds = NumberLists()

  /// Takes in all names that are no persons'.
  init(_ resolver: AliasResolver) {
    guard resolver.forms.contains(where: \.hasCapitalWord) else { return }
    for form in resolver.forms.indices where !resolver.isPerson(form) {
      let words = resolver.table.words(of: form)
      if words.count > 1, words.count < 16 { add(form, words, resolver) }
    }
  }

  private mutating func add(_ form: Int, _ words: ArraySlice<Int32>, _ resolver: AliasResolver) {
    let main = words.filter { !resolver.isFiller($0) }
    guard let first = main.first, let last = main.last, main.count > 1 else { return }
    let named = main.drop { resolver.vocabulary[$0].classes.meets([.country, .demonym]) }
    let legal = main.prefix { !resolver.vocabulary[$0].classes.contains(.legalEnding) }
    let single = words.indices.filter {
      !resolver.forms[form].isHyphened($0 - words.startIndex) && !resolver.isFiller(words[$0])
    }
    var seen: [Int] = []
    for list in [Array(words), main, Array(named), Array(legal), single.map { words[$0] }]
    where list.count > 1 {
      let key = Self.key(list.compactMap { resolver.vocabulary.spelling(of: $0).first }[...])
      if !seen.contains(key) { byInitials.append(form, to: key) }
      seen.append(key)
    }
    for count in 2..<min(6, max(2, main.count)) {
      let initials = main[..<count].compactMap { resolver.vocabulary.spelling(of: $0).first }
      byOpening.append(form, to: Self.key(initials[...], main[count...], resolver))
    }
    if main.count > 3 { byEnds.append(form, to: Self.ends(first, last, resolver)) }
  }

  /// Names whose initials are these letters: all, or without words of grammar, the country before
  /// them, legal forms, or what hangs on by hyphens.
  func names(speltBy letters: ArraySlice<UInt8>) -> [Int] { byInitials[Self.key(letters)] }

  /// Names of which the first word of `words` spells the first words, as "UN Security Council".
  func names(begunBy words: ArraySlice<Int32>, _ resolver: AliasResolver) -> [Int] {
    guard let first = words.first else { return [] }
    let rest = words.dropFirst().filter { !resolver.isFiller($0) }
    let letters = resolver.vocabulary.spelling(of: first)
    guard letters.count > 1, letters.count < 6, !rest.isEmpty else { return [] }
    return byOpening[Self.key(letters, rest[...], resolver)]
  }

  /// Names whose initials are these four letters or more, with a word or two in between that has
  /// none.
  func names(looselySpeltBy letters: ArraySlice<UInt8>, _ resolver: AliasResolver) -> [Int] {
    guard letters.count > 3, let first = letters.first, let last = letters.last else { return [] }
    return byEnds.recent(of: Int(first) << 8 | Int(last), AliasResolver.nearest).filter { form in
      let words = resolver.table.words(of: form).filter { !resolver.isFiller($0) }
      var rest = letters
      for word in words where resolver.vocabulary.spelling(of: word).first == rest.first {
        rest = rest.dropFirst()
      }
      return rest.isEmpty && words.count <= letters.count + 2
    }
  }

  private static func ends(_ first: Int32, _ last: Int32, _ resolver: AliasResolver) -> Int {
    let letter = { (word: Int32) in Int(resolver.vocabulary.spelling(of: word).first ?? 0) }
    return letter(first) << 8 | letter(last)
  }

  private static func key(_ letters: ArraySlice<UInt8>) -> Int {
    var hash = ByteHash()
    for letter in letters { hash.add(letter) }
    return Int(truncatingIfNeeded: hash.value)
  }

  private static func key(
    _ letters: ArraySlice<UInt8>, _ rest: ArraySlice<Int32>, _ resolver: AliasResolver
  ) -> Int {
    var hash = ByteHash()
    for letter in letters { hash.add(letter) }
    for word in rest { hash.add(resolver.stem(word)) }
    return Int(truncatingIfNeeded: hash.value)
  }
}
