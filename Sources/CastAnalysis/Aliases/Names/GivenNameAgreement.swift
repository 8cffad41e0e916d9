struct GivenNameAgreement: Sendable {
  let vocabulary: Vocabulary

  /// How well two lists of given names agree: 0 if they can't be one person's.
  ///
  /// Equal words count most, then nicknames, then initials; one list may lack names that the other has.
  func agreement(_ a: ArraySlice<WordID>, _ b: ArraySlice<WordID>) -> Int {
    guard let first = a.first, let second = b.first else { return 0 }
    let opening = agreement(first, second)
    guard opening > 0 else { return 0 }
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    var rest = long.dropFirst()
    for word in short.dropFirst() {
      guard let place = rest.firstIndex(where: { agreement($0, word) > 0 }) else { return 0 }
      rest = rest[(place + 1)...]
    }
    return opening + (a.count == b.count ? 1 : 0)
  }

  /// How well two given names agree: 4 if equal, 3 if one is short for the other, 2 if one is an initial of the
  /// other, 1 if they differ by a spelling error, else 0.
  func agreement(_ a: WordID, _ b: WordID) -> Int {
    if a == b { return 4 }
    let (first, second) = (vocabulary.spelling(of: a), vocabulary.spelling(of: b))
    guard let one = first.first, let other = second.first else { return 0 }
    if first.count == 1 || second.count == 1 { return one == other ? 2 : 0 }
    if standsFor(a, b) || standsFor(b, a) || isLonger(a, than: b) || isLonger(b, than: a) {
      return 3
    }
    return isMisspelt(a, b) ? 1 : 0
  }

  /// Whether two given names, which the tables don't both contain, differ by one letter: "Zachary", "Zakhary".
  private func isMisspelt(_ a: WordID, _ b: WordID) -> Bool {
    guard min(vocabulary[a].length, vocabulary[b].length) >= Self.shortestMisspelt,
      !vocabulary[a].classes.meets(.anyName) || !vocabulary[b].classes.meets(.anyName)
    else { return false }
    let (one, other) = (vocabulary.spelling(of: a), vocabulary.spelling(of: b))
    return one.first == other.first && editDistance(Array(one), Array(other), limit: 1) != nil
  }

  /// Letters of the shortest name that may be misspelt.
  ///
  /// By hand: one edit of a shorter one makes another name ("Mary", "Mark").
  private static let shortestMisspelt: Int32 = 5

  /// Whether a nickname begins with another nickname of the same name: "Tommy" and "Tom".
  private func isLonger(_ long: WordID, than short: WordID) -> Bool {
    vocabulary.spelling(of: long).starts(with: vocabulary.spelling(of: short))
      && names(of: long).contains(where: names(of: short).contains)
  }

  /// Whether a nickname that stands alone may be short for `name`: "Bill" and "Molly", but not "Janet" for "Jane",
  /// since it is longer and a name of its own.
  func mayStandAlone(_ short: WordID, for name: WordID) -> Bool {
    let letters = vocabulary.spelling(of: short)
    return letters.count <= vocabulary.spelling(of: name).count || letters.last == UInt8(ascii: "y")
      || letters.suffix(2).elementsEqual("ie".utf8)
  }

  /// Whether `short` is a nickname or spelling of `name`.
  func standsFor(_ short: WordID, _ name: WordID) -> Bool {
    names(of: short).contains(vocabulary.hash(of: name))
  }

  /// The hashes of the names that a nickname may stand for.
  func names(of short: WordID) -> [UInt64] {
    vocabulary.spelling(of: short).withUnsafeBytes {
      SortedTable.nicknames.value(of: $0, hash: vocabulary.hash(of: short))
        .split(separator: UInt8(ascii: ","))
        .map { ByteHash(UnsafeRawBufferPointer(rebasing: $0)).value }
    }
  }
}
