/// Scores names by how well the plain words of a query fit them, to find the one that a reader has in mind.
///
/// Every word and phrase must stand in the name; what is excluded, and regular expressions, don't count. Accents, case
/// and kinds of dashes and quotes are compared as the filter compares them.
///
/// ```swift
/// var scorer = NameScorer(KeywordQuery(parsing: "andrew"))
/// let fits = ["Andrew", "Prince Andrew", "Andrews", "Saint-andrew", "McAndrew"].map { scorer?.fit(of: $0) }
/// // Andrew fits best, as the whole name; the next three alike, at the beginning of a word; McAndrew worst.
/// ```
public struct NameScorer {
  /// A loose fit has at least this share of the points of the best fit, in hundredths.
  ///
  /// By hand: "natsha" has 88 % in "Natasha", "ntsha" 77 %; "letter" 68 % in "Lieutenant Peters".
  private static let leastLooseShare = 70
  /// A word of fewer letters stands in too many names by chance.
  private static let fewestLooseLetters = 3

  private struct Word {
    let bytes: [UInt8]
    let letters: [Unicode.Scalar]
    let ignoresCase: Bool
    var isASCII: Bool { bytes.count == letters.count }
  }

  private let words: [Word]
  /// The words as a name would have them, folded with and without case.
  private let whole: [UInt8]
  private let ignoresCase: Bool
  private var ignoringCase = FoldedName(ignoresCase: true)
  private var withCase = FoldedName(ignoresCase: false)

  /// Prepares for names; `nil` if the query has no plain words, which fit no name.
  public init?(_ query: KeywordQuery) {
    guard query.hasPlainWords else { return nil }
    let terms = query.terms.filter { $0.kind == .words && !$0.isExcluded }
    words = terms.map {
      let folded = $0.folded
      return Word(
        bytes: folded, letters: Array(String(decoding: folded, as: UTF8.self).unicodeScalars),
        ignoresCase: !$0.isCaseSensitive)
    }
    ignoresCase = words.allSatisfy(\.ignoresCase)
    let text = terms.map(\.text).joined(separator: " ")
    whole = TextFolder.folded(text, ignoringCase: ignoresCase)
  }

  /// How well a name fits; `nil` if some word doesn't stand in it.
  ///
  /// Complexity: O(*n* · *w*) in the lengths of name and words.
  public mutating func fit(of name: String) -> NameFit? {
    fold(name)
    var fit = NameFit(isWhole: false, isInsideWord: false, score: 0)
    for word in words {
      let name = word.ignoresCase ? ignoringCase : withCase
      guard let best = name.score(of: word.bytes) else { return nil }
      fit.score += best.points
      if !best.isBeginning, word.isASCII { fit.isInsideWord = true }
    }
    fit.isWhole = (ignoresCase ? ignoringCase : withCase).equals(whole)
    return fit
  }

  /// How well a name fits that has the letters of each word in their order, with few others between them; `nil` if it
  /// hasn't.
  ///
  /// So "natsha" fits Natásha, and "prandrew" Prince Andrew. Queries of less than three letters fit no name so.
  public mutating func looseFit(of name: String) -> NameFit? {
    let count = words.reduce(0) { $0 + $1.letters.count }
    guard count >= Self.fewestLooseLetters else { return nil }
    fold(name)
    var (score, best) = (0, 0)
    for word in words {
      let name = word.ignoresCase ? ignoringCase : withCase
      guard name.mayHold(lettersOf: word.bytes),
        let points = FuzzyScore.ofLetters(word.letters, in: name.letters)
      else { return nil }
      score += points
      best += FuzzyScore.best(letters: word.letters.count)
    }
    guard score * 100 >= best * Self.leastLooseShare else { return nil }
    return NameFit(isWhole: false, isInsideWord: false, score: score)
  }

  private mutating func fold(_ name: String) {
    var name = name
    name.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      // Where no word has a capital, or all have, one folding is enough.
      if ignoresCase || words.contains(where: \.ignoresCase) { ignoringCase.take(bytes) }
      if !ignoresCase { withCase.take(bytes) }
    }
  }
}

extension KeywordQuery {
  /// Whether some word or phrase must occur, so that names can be scored by it.
  public var hasPlainWords: Bool { terms.contains { $0.kind == .words && !$0.isExcluded } }
}

/// A name folded into a buffer that is used again for the next.
private struct FoldedName {
  let ignoresCase: Bool
  private var buffer = [UInt8](repeating: 0, count: 512)
  private var count = 0

  init(ignoresCase: Bool) { self.ignoresCase = ignoresCase }

  mutating func take(_ bytes: UnsafeRawBufferPointer) {
    // Room for a byte that becomes a longest unit, and for what the folder writes after the last.
    let room = bytes.count * TextFolder.longestUnit + 2 * 64
    if buffer.count < room { buffer = [UInt8](repeating: 0, count: room) }
    var folder = TextFolder(bytes, ignoringCase: ignoresCase)
    count = buffer.withUnsafeMutableBytes { folder.fill($0, from: 0) }
  }

  /// The best score of a word that stands in the name, and whether it begins a word there; `nil` if it doesn't stand.
  func score(of word: [UInt8]) -> (points: Int, isBeginning: Bool)? {
    guard word.count <= count else { return nil }
    return buffer.withUnsafeBufferPointer { buffer in
      let name = UnsafeBufferPointer(rebasing: buffer[..<count])
      var inside: Int?
      for start in 0...(count - word.count) where name[start] == word[0] {
        guard name[start..<start + word.count].elementsEqual(word) else { continue }
        if Self.isBeginning(start, name) { return (Self.score(start, word, name), true) }
        inside = inside ?? start
      }
      return inside.map { (Self.score($0, word, name), false) }
    }
  }

  private static func score(_ start: Int, _ word: [UInt8], _ name: UnsafeBufferPointer<UInt8>)
    -> Int
  {
    FuzzyScore.ofRun(start..<start + word.count) { isBeginning($0, name) }
  }

  private static func isBeginning(_ place: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    place == 0 || FuzzyScore.isBetweenWords(UInt32(name[place - 1]))
  }

  func equals(_ other: [UInt8]) -> Bool { buffer[..<count].elementsEqual(other) }

  /// Whether the bytes of a word stand in the name in their order; quickly false for most names.
  func mayHold(lettersOf word: [UInt8]) -> Bool {
    guard word.count <= count else { return false }
    return buffer.withUnsafeBufferPointer { name in
      word.withUnsafeBufferPointer { word in
        var found = 0
        for place in 0..<count where name[place] == word[found] {
          found += 1
          if found == word.count { return true }
        }
        return false
      }
    }
  }

  var letters: [Unicode.Scalar] {
    Array(String(decoding: buffer[..<count], as: UTF8.self).unicodeScalars)
  }
}

/// How well a name fits the words of a query; the greater fit is the better one.
///
/// A name that the words are the whole of is better than any other; else the score decides.
public struct NameFit: Comparable, Hashable, Sendable {
  /// Whether the words, in their order, are the whole name.
  public internal(set) var isWhole: Bool
  /// Whether a word of the query stands only inside a word of the name, as "the" in "Northern": probably by chance.
  ///
  /// False for words beyond ASCII, whose scripts may have no blanks between words.
  public internal(set) var isInsideWord: Bool
  /// The sum of the words' scores (`FuzzyScore`); it depends on the query, so only fits of one query are compared.
  public internal(set) var score: Int

  /// Whether the first name fits worse than the second.
  public static func < (a: NameFit, b: NameFit) -> Bool {
    (a.isWhole ? 1 : 0, a.score) < (b.isWhole ? 1 : 0, b.score)
  }
}
