import DocumentModel

/// The words by which each form would name a person, in one array.
///
/// Words are replaced by their main spelling; particles, endings such as "Esq." and words attached by a hyphen are
/// left out. The words after a given name or surname that only distinguish its bearers are its qualifier: "XIV",
/// "Jr.", "of Gaunt".
struct PersonNames: Sendable {
  private var words: [WordID] = []
  /// Where the words of each form start, and where the last one's end.
  private var starts: [Int] = [0]
  /// Where its given names start: after a nickname of common words, "Long John Silver".
  private var givenStarts: [Int] = []
  /// The qualifier of each form as a number; 0 if it has none.
  private var qualifiers: [Int] = []

  init(_ table: FormTable, _ vocabulary: Vocabulary, _ respellings: Respellings) {
    words.reserveCapacity(table.words.count)
    for (form, entry) in table.forms.enumerated() {
      var name = table.words[entry.words]
      if Self.isPeer(name, vocabulary) { name = name.dropFirst(2) }
      while name.count > 1, let first = name.first, Self.isNoName(first, vocabulary) {
        name = name.dropFirst()
      }
      add(name, entry, vocabulary, respellings)
      words.removeLast(min(entry.hyphenated, max(0, words.count - starts[form] - 1)))
      givenStarts.append(startOfGivenNames(from: starts[form], vocabulary))
      starts.append(words.count)
    }
  }

  subscript(form: FormID) -> ArraySlice<WordID> { words[starts[form]..<starts[form.index + 1]] }

  func count(_ form: FormID) -> Int { starts[form.index + 1] - starts[form] }

  /// The first given name of a form that has several words.
  func first(_ form: FormID) -> WordID? { count(form) > 1 ? words[givenStarts[form]] : nil }

  /// The last word of a form.
  func surname(_ form: FormID) -> WordID? { self[form].last }

  /// The words before the surname of a full name, without a nickname.
  func givenNames(_ form: FormID) -> ArraySlice<WordID> {
    words[givenStarts[form]..<max(givenStarts[form], starts[form.index + 1] - 1)]
  }

  /// A number for the numeral, "Jr." or "of Gaunt" of a form; 0 if it has none.
  func qualifier(_ form: FormID) -> Int { qualifiers[form] }

  /// Whether a name is a title and a place: "Duke of Wellington", "Comte de Marsan".
  static func isPeer(_ name: ArraySlice<WordID>, _ vocabulary: Vocabulary) -> Bool {
    guard name.count > 2 else { return false }
    let (title, next) = (name[name.startIndex], name[name.startIndex + 1])
    if vocabulary.isFunction(next) { return vocabulary.isTitleOfPlace(title) }
    return vocabulary[next].classes.contains(.particle) && vocabulary.isNobleTitle(title)
  }

  /// "Young Tom", "Saint Jerome": whether a word before a name says nothing about its bearer.
  private static func isNoName(_ word: WordID, _ vocabulary: Vocabulary) -> Bool {
    let classes = vocabulary[word].classes
    if classes.contains(.saint) || vocabulary.roles(of: word).contains(.epithet) { return true }
    // "You Copperfield"
    return classes.contains(.function) && vocabulary[word].length > 2
      && !classes.meets([.anyPersonName, .particle, .leadingParticle, .title, .romanNumeral])
  }

  private mutating func add(
    _ name: ArraySlice<WordID>, _ form: NameForm, _ vocabulary: Vocabulary,
    _ respellings: Respellings
  ) {
    var qualifier: ByteHash?
    for (index, word) in zip(name.indices, name) {
      let known = vocabulary[word].classes
      if index > name.startIndex {
        let roles = vocabulary.roles(of: word)
        let isGeneration = roles.meets([.generation, .afterName])
        if known.contains(.nameEnding), !isGeneration { continue }
        let isLast = index == name.endIndex - 1
        if qualifier == nil, isGeneration || opensQualifier(word, isLast, vocabulary) {
          qualifier = ByteHash()
        }
      }
      if qualifier != nil {
        if !known.contains(.function) || known.contains(.romanNumeral) {
          qualifier?.add(Self.qualifier(word, vocabulary))
        }
      } else if !isParticle(index, in: name, form, vocabulary) {
        words.append(respellings[word] ?? word)
      }
    }
    qualifiers.append(qualifier.map { Int(truncatingIfNeeded: $0.value) } ?? 0)
  }

  /// A number for a word that distinguishes bearers of a name; "Jr." and "Junior" have the same.
  private static func qualifier(_ word: WordID, _ vocabulary: Vocabulary) -> Int {
    let isGeneration = vocabulary.roles(of: word).meets([.generation, .afterName])
    let first = vocabulary.spelling(of: word).first
    if isGeneration, let first, first == UInt8(ascii: "j") || first == UInt8(ascii: "s") {
      return Int(first)
    }
    return Int(truncatingIfNeeded: vocabulary.hash(of: word))
  }

  private func opensQualifier(_ word: WordID, _ isLast: Bool, _ vocabulary: Vocabulary) -> Bool {
    let classes = vocabulary[word].classes
    if classes.contains(.nameEnding) || isLast && classes.contains(.romanNumeral) { return true }
    return classes.contains(.function) && !classes.contains(.particle) && !isLast
      && vocabulary[word].length > 1
  }

  /// "van" in "Ludwig van Beethoven" and "De Masi", but not "Al" in "Al Gore".
  private func isParticle(
    _ index: Int, in name: ArraySlice<WordID>, _ form: NameForm, _ vocabulary: Vocabulary
  ) -> Bool {
    let word = vocabulary[name[index]]
    guard index < name.endIndex - 1, word.length < 4 else { return false }
    let isParticle =
      word.classes.contains(.particle)
      || vocabulary.roles(of: name[index]).contains(.personParticle)
    if index > name.startIndex { return isParticle }
    guard word.classes.contains(.leadingParticle) else {
      return isParticle && !word.classes.meets([.anyGivenName, .saint])
    }
    return form.startsWithParticle || !word.classes.contains(.maleName) || word.length == 3
  }

  private func startOfGivenNames(from start: Int, _ vocabulary: Vocabulary) -> Int {
    for index in start..<max(start, words.count - 1) {
      let classes = vocabulary[words[index]].classes
      if classes.meets(.anyGivenName) || !classes.contains(.common) { return index }
    }
    return start
  }

  /// "Miguel Hidalgo" in "Miguel Hidalgo y Costilla": the same first word, and the others in the same order.
  static func isContained(
    _ short: ArraySlice<WordID>, in long: ArraySlice<WordID>, _ vocabulary: Vocabulary
  ) -> Bool {
    guard let first = short.first, first == long.first, vocabulary[first].length > 1 else {
      return false
    }
    var rest = long.dropFirst()
    for word in short.dropFirst() {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}

extension Vocabulary {
  /// Whether a title or office goes with "of" and a place: "Duke", "Mayor".
  func isTitleOfPlace(_ word: WordID) -> Bool {
    let classes = self[word].classes
    return classes.contains(.title) && classes.contains(.titleOfPlace)
      || roles(of: word).meets([.nobleman, .noblewoman, .officeOfPlace])
  }

  /// Whether a title is a nobleman's or a noblewoman's: "Comte", "Marquis".
  func isNobleTitle(_ word: WordID) -> Bool {
    roles(of: word).meets([.nobleman, .noblewoman])
      || self[word].classes.contains(.titleOfPlace) && self[word].classes.contains(.title)
  }
}
