/// The points of fzf's ranking, version 2, by which words are scored against names.
///
/// Letters of the word must stand in the name in the same order. Each gives points, more at the beginning of a word of
/// the name and right after the letter before it; letters left out between them cost some. Source of scheme and numbers:
/// `src/algo/algo.go` of https://github.com/junegunn/fzf. Two of its bonuses are left out: all beginnings of
/// words count alike, so that mentions decide between "Andrew" and "Prince Andrew"; and a capital inside a word is no
/// beginning, since names are compared folded.
enum FuzzyScore {
  private static let letter = 16
  private static let firstOmission = 3
  private static let furtherOmission = 1
  /// For a letter at the beginning of a word.
  private static let beginning = 8
  /// For a letter right after the one before it.
  private static let consecutive = 4
  /// The first letter's bonus counts this often.
  private static let firstLetter = 2

  /// The highest score that a word of `count` letters can have: that of a word at the beginning of a name.
  static func best(letters count: Int) -> Int {
    count * (letter + beginning) + (firstLetter - 1) * beginning
  }

  /// The score of a word that stands in a name as a whole, from `start` on.
  ///
  /// - Parameters:
  ///   - isBeginning: whether a word of the name begins at a place.
  static func ofRun(_ run: Range<Int>, isBeginning: (Int) -> Bool) -> Int {
    let first = isBeginning(run.lowerBound) ? beginning : 0
    var score = letter + firstLetter * first
    for place in run.dropFirst() {
      score += letter + max(first, consecutive, isBeginning(place) ? beginning : 0)
    }
    return score
  }

  /// The highest score of a word's letters among those of a name; `nil` if the name doesn't have them in this order.
  ///
  /// Complexity: O(*w* · *n*) in their lengths.
  static func ofLetters(_ word: [Unicode.Scalar], in name: [Unicode.Scalar]) -> Int? {
    guard let firsts = firstPlaces(of: word, in: name), let start = firsts.first else { return nil }
    let bonuses = name.indices.map { isBeginning($0, name) ? beginning : 0 }
    var row = Row(count: name.count)
    row.fillFirst(word[0], in: name, from: start, bonuses)
    for (letter, first) in zip(word, firsts).dropFirst() {
      row = row.next(letter, in: name, from: first, bonuses)
    }
    return row.scores.max()
  }

  /// For each letter of a word the first place in a name at which it can stand.
  private static func firstPlaces(
    of word: [Unicode.Scalar], in name: [Unicode.Scalar]
  ) -> [Int]? {
    var places: [Int] = []
    for letter in word {
      let start = places.last.map { $0 + 1 } ?? 0
      guard let place = name[start...].firstIndex(of: letter) else { return nil }
      places.append(place)
    }
    return places
  }

  private static func isBeginning(_ place: Int, _ name: [Unicode.Scalar]) -> Bool {
    place == 0 || isBetweenWords(name[place - 1].value)
  }

  /// Whether a folded scalar, or a byte of one, stands between words.
  static func isBetweenWords(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: false
    default: true
    }
  }

  /// A row of the table of fzf's algorithm: the best scores of the letters so far that end at or before each place.
  private struct Row {
    var scores: [Int]
    /// Number of letters in a row that end at a place, 0 where the letter doesn't stand there.
    var runs: [Int]

    init(count: Int) {
      scores = [Int](repeating: 0, count: count)
      runs = scores
    }

    mutating func fillFirst(
      _ letter: Unicode.Scalar, in name: [Unicode.Scalar], from start: Int, _ bonuses: [Int]
    ) {
      var (before, isOmitting) = (0, false)
      for place in start..<name.count {
        if name[place] == letter {
          (scores[place], runs[place]) = (FuzzyScore.letter + firstLetter * bonuses[place], 1)
          isOmitting = false
        } else {
          scores[place] = max(0, before - (isOmitting ? furtherOmission : firstOmission))
          isOmitting = true
        }
        before = scores[place]
      }
    }

    /// The row of the next letter, which stands at `start` at the earliest.
    func next(
      _ letter: Unicode.Scalar, in name: [Unicode.Scalar], from start: Int, _ bonuses: [Int]
    ) -> Row {
      var row = Row(count: name.count)
      var (before, isOmitting) = (0, false)
      for place in start..<name.count {
        let omitted = before - (isOmitting ? furtherOmission : firstOmission)
        var taken = 0
        if name[place] == letter {
          (taken, row.runs[place]) = points(at: place, orElse: omitted, bonuses)
        }
        isOmitting = taken < omitted
        row.scores[place] = max(taken, omitted, 0)
        before = row.scores[place]
      }
      return row
    }

    /// The score with the next letter at a place, and how many letters in a row end there then.
    private func points(at place: Int, orElse omitted: Int, _ bonuses: [Int]) -> (Int, Int) {
      let score = scores[place - 1] + FuzzyScore.letter
      var (bonus, run) = (bonuses[place], runs[place - 1] + 1)
      if run > 1 {
        let first = bonuses[place - run + 1]
        if bonus >= beginning, bonus > first {
          run = 1
        } else {
          bonus = max(bonus, first, consecutive)
        }
      }
      return score + bonus < omitted ? (score + bonuses[place], 0) : (score + bonus, run)
    }
  }
}
