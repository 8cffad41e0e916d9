/// Words of names that are another spelling of a more frequent word, recognised by rarity or by sound.
///
/// A misspelt word is rare, and the other must be far more frequent. One edit may separate them, in long words two;
/// Damerau (CACM 7, 1964) found four fifths of all misspellings to be one edit. Transliterations of a word share a
/// sound form. Words in a table are never respelled, nor are endings.
struct Respellings: Sendable {
  private var respelled = NumberMap<WordID>()

  /// The more frequent word of which a word is a misspelling or transliteration.
  subscript(word: WordID) -> WordID? { respelled[word.index] }

  /// Compares the words of all names of a text.
  init(_ table: FormTable, _ vocabulary: Vocabulary) {
    let words = NameWords(table, vocabulary)
    findMisspellings(words)
    findTransliterations(words)
  }

  private mutating func findMisspellings(_ words: NameWords) {
    var blocks = NumberLists<WordID>()
    for word in words.order
    where words.count(word) >= Self.timesMoreOften && words.canBeMisspelled(word) {
      blocks.append(word, to: words.blockKey(word))
    }
    for word in words.order where words.canBeMisspelled(word) {
      let count = words.count(word)
      guard count <= Self.mostMisspellings else { continue }
      let near = blocks[words.blockKey(word)].prefix(Self.mostCompared).filter { frequent in
        words.count(frequent) >= Self.timesMoreOften * count && words.isMisspelling(word, frequent)
      }
      if near.count == 1, let only = near.first { respelled.set(word.index, to: only) }
    }
  }

  /// Mentions of a misspelling, how many times more the right word has, and how many words of one beginning are
  /// compared, so that time stays linear.
  ///
  /// All three by hand: names that differ by a letter are mostly two names.
  private static let mostMisspellings = 2
  private static let timesMoreOften = 4
  private static let mostCompared = 64

  /// Respells words with one sound form: as the word of them that the tables know, else as the most frequent.
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

/// The words of a text's names that may have other spellings, and the number of their mentions.
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
    ByteHash(bytes: soundForm(vocabulary.spelling(of: word))).key
  }

  /// Whether the tables list a name in Latin letters; a name in other letters may be a romanised one.
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

  /// Whether a word may be a spelling of another word: five letters or more (by hand: the sound forms of shorter words
  /// collide), and nothing but a name.
  private func canBeRespelled(_ word: WordID) -> Bool {
    let found = vocabulary[word]
    return found.length > 4 && !found.classes.contains(.common) && found.small == 0
      && !found.classes.meets([.function, .title, .organisationHead, .placeHead, .eventHead])
  }

  /// Whether a word may be a misspelling: seven letters or more (by hand: one edit of a shorter word is mostly another
  /// name), and in no table.
  func canBeMisspelled(_ word: WordID) -> Bool {
    let found = vocabulary[word]
    return found.length >= 7 && !found.classes.meets(.anyName) && !found.classes.contains(.common)
      && !found.classes.meets(.anyHead) && found.small == 0
  }

  /// A hash of the first three letters; only words that share it are compared.
  func blockKey(_ word: WordID) -> Int {
    ByteHash(bytes: vocabulary.spelling(of: word).prefix(3)).key
  }

  /// Whether one edit, from nine letters on two, separates two words with the same two last letters (by hand).
  func isMisspelling(_ rare: WordID, _ frequent: WordID) -> Bool {
    let (a, b) = (vocabulary.spelling(of: rare), vocabulary.spelling(of: frequent))
    let shorter = min(a.count, b.count)
    guard abs(a.count - b.count) <= 2, a.prefix(shorter) != b.prefix(shorter) else { return false }
    // A different ending makes another word: Rostova, Rostovs.
    guard a.suffix(2).elementsEqual(b.suffix(2)) else { return false }
    return editDistance(Array(a), Array(b), limit: shorter >= 9 ? 2 : 1) != nil
  }
}

/// The number of insertions, deletions, replacements and swaps of neighbours that separate two words (Damerau,
/// CACM 7, 1964).
///
/// - Returns: `nil` if they are more than `limit`, or a word is longer than 64 bytes. Complexity: O(*n m*).
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
