/// Words of names that are another's misspelling, told by rarity.
extension AliasResolver {
  /// Finds for each rare, long, unknown word the frequent one that it misspells.
  ///
  /// A word is rare with one or two mentions; the other must have four times as many. From seven
  /// letters on one edit may part them, from nine on two; Damerau (1964) found four fifths of all
  /// misspellings to be one edit. Words that a table knows are never respelled, nor are endings.
  mutating func findRespellings() {
    var counts = NumberMap()
    var order: [Int32] = []
    for form in forms.indices {
      guard let word = table.words(of: form).last, canBeMisspelled(word) else { continue }
      let known = counts[Int(word)]
      if known == nil { order.append(word) }
      counts.set(Int(word), to: (known ?? 0) + forms[form].count)
    }
    var blocks = NumberLists()
    for word in order where counts[Int(word)] ?? 0 >= 4 {
      blocks.append(Int(word), to: blockKey(word))
    }
    for word in order {
      guard let count = counts[Int(word)], count <= 2 else { continue }
      let near = blocks[blockKey(word)].prefix(64).filter { frequent in
        counts[frequent] ?? 0 >= 4 * count
          && isMisspelling(word, Int32(truncatingIfNeeded: frequent))
      }
      if near.count == 1, let only = near.first { respelled.set(Int(word), to: only) }
    }
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
