/// Numbers for words that are equal for two wordings of one name.
struct WordStems: Sendable {
  let vocabulary: Vocabulary
  let respellings: Respellings

  /// A number that a word shares with its other spellings.
  func spelling(_ word: WordID) -> Int {
    Int(truncatingIfNeeded: vocabulary.hash(of: respellings[word] ?? word))
  }

  /// A number that a word shares with its plural, its abbreviations and its other spellings.
  ///
  /// - Parameter isLast: whether it ends a name, where "St." means street rather than saint.
  func stem(_ word: WordID, isLast: Bool = false) -> Int {
    let word = respellings[word] ?? word
    return vocabulary.spelling(of: word).withUnsafeBytes { letters in
      let full = SortedTable.abbreviations.value(of: letters, hash: vocabulary.hash(of: word))
      if isLast, vocabulary[word].classes.contains(.saint) { return ByteHash("street").key }
      return Self.stem(full.isEmpty ? letters : full)
    }
  }

  private static func stem(_ letters: UnsafeRawBufferPointer) -> Int {
    let isPlural = letters.count > 3 && letters.last == UInt8(ascii: "s")
    return ByteHash(UnsafeRawBufferPointer(rebasing: letters.dropLast(isPlural ? 1 : 0))).key
  }
}
