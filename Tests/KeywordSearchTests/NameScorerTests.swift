import TestSupport
import Testing

@testable import KeywordSearch

@Suite("Names by how well a query fits them") struct NameScorerTests {
  /// The names that a query fits, the best first, ties in the order given; `|` between those that fit alike.
  private func ranked(
    _ query: String, _ names: String, loosely: Bool = false
  ) -> String {
    guard var scorer = NameScorer(KeywordQuery(parsing: query)) else { return "ranks nothing" }
    let fits = names.split(separator: ", ").map(String.init).compactMap { name in
      (loosely ? scorer.looseFit(of: name) : scorer.fit(of: name)).map { (name: name, fit: $0) }
    }
    let order = Set(fits.map(\.fit)).sorted(by: >)
    return order.map { fit in
      fits.filter { $0.fit == fit }.map(\.name).joined(separator: " | ")
    }.joined(separator: ", ")
  }

  @Test(
    "the whole name first, then those with the words at the beginning of a word, then inside",
    arguments: [
      ("ann", "Hannah, Ann, Mary Ann, Anna", "Ann, Mary Ann | Anna, Hannah"),
      ("vane", "Novane, Eleanor Vane, Vane, O'Vane", "Vane, Eleanor Vane | O'Vane, Novane"),
      ("prince andrew", "Prince Andrew, Andrew, Prince Vasili", "Prince Andrew"),
      (
        "andrew prince", "Prince Andrew, Princess Mary and Andrew",
        "Prince Andrew | Princess Mary and Andrew"
      ),
      ("\"prince andrew\"", "Andrew Prince, Old Prince Andrew", "Old Prince Andrew"),
      ("a b", "Ab, A B, Bab, Cab", "A B, Ab | Bab, Cab"),
      ("roth", "Vane, Oslo", ""),
    ])
  func substrings(query: String, names: String, expected: String) {
    #expect(ranked(query, names) == expected)
  }

  @Test(
    "accents, quotes and dashes don't matter, case only where a word has a capital",
    arguments: [
      ("natasha", "Natásha, NATASHA ROSTOVA", "Natásha, NATASHA ROSTOVA"),
      ("Natasha", "Natásha, NATASHA ROSTOVA", "Natásha"),
      ("carre", "John le Carré, CARRÉ", "CARRÉ, John le Carré"),
      ("o'brien", "O\u{2019}Brien", "O\u{2019}Brien"),
      ("jean-luc", "Jean\u{2011}Luc", "Jean\u{2011}Luc"),
      ("strasse", "Lange Straße", "Lange Straße"),
      ("Roth vane", "Roth Vane, roth vane", "Roth Vane"),
    ])
  func folding(query: String, names: String, expected: String) {
    #expect(ranked(query, names) == expected)
  }

  @Test(
    "only the plain words of a query rank",
    arguments: [
      ("andrew -prince", "Prince Andrew, Vane", "Prince Andrew"),
      ("andrew /^x/", "Andrew", "Andrew"),
      ("-andrew", "Andrew", "ranks nothing"),
      ("/andrew/", "Andrew", "ranks nothing"),
      ("", "Andrew", "ranks nothing"),
      ("\"\"", "Andrew", "ranks nothing"),
    ])
  func plainWords(query: String, names: String, expected: String) {
    #expect(ranked(query, names) == expected)
  }

  @Test(
    "letters with others between them fit loosely, better at the beginnings of words",
    arguments: [
      ("natsha", "Natásha, Natálya Shinshina, Anatole", "Natásha, Natálya Shinshina"),
      ("prandrew", "Prince Andrew, Prince Vasili", "Prince Andrew"),
      ("nrostov", "Natásha Rostóva, Nicholas Rostov, Rostov", "Natásha Rostóva, Nicholas Rostov"),
      ("letter", "Lieutenant Peters", ""),
      ("ns", "Natásha", ""),
      ("nts", "Natásha", "Natásha"),
      ("жпр", "Жан Пьер", "Жан Пьер"),
      ("natsha xq", "Natásha", ""),
    ])
  func loose(query: String, names: String, expected: String) {
    #expect(ranked(query, names, loosely: true) == expected)
  }

  @Test("a name as long as a page is compared as a whole")
  func longName() {
    let name = String(repeating: "\u{FB03}\u{E9} ", count: 3000) + "Vane"
    #expect(ranked("vane", name) == name)
    #expect(ranked("ffie ffie", name) == name)
  }

  @Test("a name fits exactly where the filter finds it", arguments: UInt64(0)..<40)
  func equalsFilter(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<60 {
      let query = KeywordQuery(parsing: random.query())
      guard var scorer = NameScorer(query), !query.hasExclusions else { continue }
      let text = random.text(pieces: Int.random(in: 0...12, using: &random.generator))
      let name = String(decoding: text, as: UTF8.self)
      #expect(
        (scorer.fit(of: name) != nil) == KeywordMatcher(query).matches(name), "\(query) \(name)")
    }
  }

  @Test("a whole name fits better than any name that holds it", arguments: UInt64(0)..<20)
  func wholeFirst(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func word() -> String {
      String(
        (0..<Int.random(in: 1...5, using: &random)).map { _ in
          "abc".randomElement(using: &random) ?? "a"
        })
    }
    for _ in 0..<100 {
      let name = [word(), word()].prefix(Int.random(in: 1...2, using: &random)).joined(
        separator: " ")
      let longer = [word() + name, name + word(), "\(name) \(word())", "\(word()) \(name)"]
      guard var scorer = NameScorer(KeywordQuery(parsing: name)), let fit = scorer.fit(of: name)
      else {
        Issue.record("\(name) doesn't fit itself")
        continue
      }
      for other in longer {
        #expect(scorer.fit(of: other).map { $0 < fit } == true, "\(name) \(other)")
      }
    }
  }

  @Test("letters have a score exactly where they stand in their order, and none above the best")
  func scores() {
    var random = SeededGenerator(seed: 7)
    func letters(_ lengths: ClosedRange<Int>) -> [Unicode.Scalar] {
      (0..<Int.random(in: lengths, using: &random)).compactMap { _ in
        "aab c".unicodeScalars.randomElement(using: &random)
      }
    }
    for _ in 0..<2000 {
      let (word, name) = (letters(1...5), letters(0...14))
      var left = word[...]
      for letter in name where letter == left.first { left = left.dropFirst() }
      let score = FuzzyScore.ofLetters(word, in: name)
      #expect((score != nil) == left.isEmpty, "\(word) \(name)")
      #expect((score ?? 0) <= FuzzyScore.best(letters: word.count), "\(word) \(name)")
    }
  }
}
