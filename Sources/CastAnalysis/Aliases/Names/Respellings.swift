/// Words of names that are another spelling of one, told by rarity or by sound.
///
/// A misspelt word is rare, with one or two mentions; the other must have four times as many. From
/// seven letters on one edit may part them, from nine on two; Damerau (1964) found four fifths of all
/// misspellings to be one edit. Transliterations of one word have one sound form. Words that a table
/// knows are never respelled, nor are endings.
struct Respellings: Sendable {
  private var respelled = NumberMap<WordID>()

  /// The more frequent word that a word misspells or transliterates.
  subscript(word: WordID) -> WordID? { respelled[word.index] }

  /// Finds them among the words of all names of a text.
  init(_ table: FormTable, _ vocabulary: Vocabulary) {
    let words = NameWords(table, vocabulary)
    findMisspellings(words)
    findTransliterations(words)
  }

  private mutating func findMisspellings(_ words: NameWords) {
    var blocks = NumberLists<WordID>()
    for word in words.order where words.count(word) >= 4 && words.canBeMisspelled(word) {
      blocks.append(word, to: words.blockKey(word))
    }
    for word in words.order where words.canBeMisspelled(word) {
      let count = words.count(word)
      guard count <= 2 else { continue }
      let near = blocks[words.blockKey(word)].prefix(64).filter { frequent in
        words.count(frequent) >= 4 * count && words.isMisspelling(word, frequent)
      }
      if near.count == 1, let only = near.first { respelled.set(word.index, to: only) }
    }
  }

  /// Respells words of one sound form as the known one among them, else as the most frequent.
  private mutating func findTransliterations(_ words: NameWords) {
    var bySound = NumberLists<WordID>()
    for word in words.order { bySound.append(word, to: words.soundKey(word)) }
    for alike in bySound.lists where alike.count > 1 {
      let known = alike.filter { words.isKnown($0) }
      guard known.count < 2 else { continue }
      let most = alike.max { words.count($0) < words.count($1) }
      guard let main = known.first ?? most else { continue }
      for word in alike where word != main && self[word] == nil && words.isSpelling(word, main) {
        respelled.set(word.index, to: main)
      }
    }
  }
}

/// The words of a text's names that may be spelt otherwise, and how often they are mentioned.
private struct NameWords {
  let vocabulary: Vocabulary
  /// In order of appearance.
  private(set) var order: [WordID] = []
  private var counts = NumberMap<Int>()

  init(_ table: FormTable, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    for form in table.ids {
      for word in table.words(of: form) where canBeRespelled(word) {
        let known = counts[word.index]
        if known == nil { order.append(word) }
        counts.set(word.index, to: (known ?? 0) + table[form].count)
      }
    }
  }

  func count(_ word: WordID) -> Int { counts[word.index] ?? 0 }

  func soundKey(_ word: WordID) -> Int {
    var hash = ByteHash()
    for letter in soundForm(vocabulary.spelling(of: word)) { hash.add(letter) }
    return Int(truncatingIfNeeded: hash.value)
  }

  /// Whether a table knows a name; that it knows one in other letters too tells nothing.
  func isKnown(_ word: WordID) -> Bool {
    vocabulary[word].classes.meets(.anyName)
      && vocabulary.spelling(of: word).first.map { $0 < 0x80 } ?? false
  }

  func isSpelling(_ word: WordID, _ main: WordID) -> Bool {
    min(vocabulary[word].length, vocabulary[main].length) > 4
      && !isPluralOf(word, main) && !isPluralOf(main, word)
  }

  private func isPluralOf(_ word: WordID, _ main: WordID) -> Bool {
    vocabulary.spelling(of: word).dropLast().elementsEqual(vocabulary.spelling(of: main))
  }

  private func canBeRespelled(_ word: WordID) -> Bool {
    let found = vocabulary[word]
    return found.length > 4 && !found.classes.contains(.common) && found.small == 0
      && !found.classes.meets([.function, .title, .organisationHead, .placeHead, .eventHead])
  }

  func canBeMisspelled(_ word: WordID) -> Bool {
    let found = vocabulary[word]
    return found.length >= 7 && !found.classes.meets(.anyName) && !found.classes.contains(.common)
      && !found.classes.meets(.anyHead) && found.small == 0
  }

  /// Words with one key are compared.
  func blockKey(_ word: WordID) -> Int {
    var hash = ByteHash()
    for letter in vocabulary.spelling(of: word).prefix(3) { hash.add(letter) }
    return Int(truncatingIfNeeded: hash.value)
  }

  func isMisspelling(_ rare: WordID, _ frequent: WordID) -> Bool {
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
