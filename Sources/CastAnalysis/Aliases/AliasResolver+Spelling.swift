/// Words of names that are another spelling of one, told by rarity or by sound.
extension AliasResolver {
  /// Finds for each unknown word the more frequent one that it misspells or transliterates.
  ///
  /// A misspelt word is rare, with one or two mentions; the other must have four times as many. From
  /// seven letters on one edit may part them, from nine on two; Damerau (1964) found four fifths of all
  /// misspellings to be one edit. Transliterations of one word have one sound form. Words that a table
  /// knows are never respelled, nor are endings.
  mutating func findRespellings() {
    var counts = NumberMap()
    var order: [Int32] = []
    for form in forms.indices {
      for word in table.words(of: form) where canBeRespelled(word) {
        let known = counts[Int(word)]
        if known == nil { order.append(word) }
        counts.set(Int(word), to: (known ?? 0) + forms[form].count)
      }
    }
    findMisspellings(order, counts)
    findTransliterations(order, counts)
  }

  private mutating func findMisspellings(_ order: [Int32], _ counts: NumberMap) {
    var blocks = NumberLists()
    for word in order where counts[Int(word)] ?? 0 >= 4 && canBeMisspelled(word) {
      blocks.append(Int(word), to: blockKey(word))
    }
    for word in order where canBeMisspelled(word) {
      guard let count = counts[Int(word)], count <= 2 else { continue }
      let near = blocks[blockKey(word)].prefix(64).filter { frequent in
        counts[frequent] ?? 0 >= 4 * count
          && isMisspelling(word, Int32(truncatingIfNeeded: frequent))
      }
      if near.count == 1, let only = near.first { respelled.set(Int(word), to: only) }
    }
  }

  /// Respells words of one sound form as the known one among them, else as the most frequent.
  private mutating func findTransliterations(_ order: [Int32], _ counts: NumberMap) {
    var bySound = NumberLists()
    for word in order {
      var hash = ByteHash()
      for letter in soundForm(vocabulary.spelling(of: word)) { hash.add(letter) }
      bySound.append(Int(word), to: Int(truncatingIfNeeded: hash.value))
    }
    for words in bySound.lists where words.count > 1 {
      let known = words.filter { isKnown(Int32(truncatingIfNeeded: $0)) }
      guard known.count < 2 else { continue }
      let most = words.max { counts[$0] ?? 0 < counts[$1] ?? 0 }
      guard let main = known.first ?? most else { continue }
      for word in words where word != main && respelled[word] == nil && isSpelling(word, main) {
        respelled.set(word, to: main)
      }
    }
  }

  /// Whether a table knows a name; that it knows one in other letters too tells nothing.
  private func isKnown(_ word: Int32) -> Bool {
    vocabulary[word].classes.meets(.anyName)
      && vocabulary.spelling(of: word).first.map { $0 < 0x80 } ?? false
  }

  private func isSpelling(_ word: Int, _ main: Int) -> Bool {
    min(vocabulary.words[word].length, vocabulary.words[main].length) > 4
      && !isPluralOf(word, main) && !isPluralOf(main, word)
  }

  private func isPluralOf(_ word: Int, _ main: Int) -> Bool {
    let (a, b) = (Int32(truncatingIfNeeded: word), Int32(truncatingIfNeeded: main))
    return vocabulary.spelling(of: a).dropLast().elementsEqual(vocabulary.spelling(of: b))
  }

  private func canBeRespelled(_ word: Int32) -> Bool {
    let found = vocabulary[word]
    return found.length > 4 && !found.classes.contains(.common) && found.small == 0
      && !found.classes.meets([.function, .title, .organisationHead, .placeHead, .eventHead])
  }

  private func canBeMisspelled(_ word: Int32) -> Bool {
    let found = vocabulary[word]
    return found.length >= 7 && !found.classes.meets(.anyName) && !found.classes.contains(.common)
      && !found.classes.meets(.anyHead) && found.small == 0
  }

  private func blockKey(_ word: Int32) -> Int {
    var hash = ByteHash()
    for letter in vocabulary.spelling(of: word).prefix(3) { hash.add(letter) }
    return Int(truncatingIfNeeded: hash.value)
  }

  private func isMisspelling(_ rare: Int32, _ frequent: Int32) -> Bool {
    let (a, b) = (vocabulary.spelling(of: rare), vocabulary.spelling(of: frequent))
    let shorter = min(a.count, b.count)
    guard abs(a.count - b.count) <= 2, a.prefix(shorter) != b.prefix(shorter) else { return false }
    // A different ending is another word: Rostova, Rostovs.
    guard a.suffix(2).elementsEqual(b.suffix(2)) else { return false }
    return editDistance(Array(a), Array(b), limit: shorter >= 9 ? 2 : 1) != nil
  }
}

/// The number of insertions, deletions, replacements and swaps of neighbours between two words.
///
/// - Returns: `nil` if they are more than `limit`. Complexity: O(*n m*), for words.
func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
  guard abs(a.count - b.count) <= limit, a.count <= 64, b.count <= 64 else { return nil }
  var rows = [[Int]](repeating: Array(0...b.count), count: 3)
  for i in 0..<a.count {
    let (before, last, row) = (i % 3, (i + 1) % 3, (i + 2) % 3)
    if i == 0 { rows[last] = Array(0...b.count) }
    rows[row][0] = i + 1
    for j in 0..<b.count {
      var best = min(rows[last][j + 1], rows[row][j]) + 1
      best = min(best, rows[last][j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, rows[before][j - 1] + 1)
      }
      rows[row][j + 1] = best
    }
  }
  let distance = rows[(a.count + 1) % 3][b.count]
  return distance <= limit ? distance : nil
}
