import DocumentModel

/// Strips from a name what some annotation guidelines exclude.
///
/// LitBank annotates "Mr. Bennet", CoNLL-2003 "Bennet"; the two can be compared once both are without articles, titles,
/// possessive endings and punctuation. The word lists are those with which the project's first figures were measured,
/// and are only for comparing: the analysis has larger tables.
///
/// ```swift
/// let text = Array("the late Mr. Marsh’s hat".utf8)
/// let core = text.withUnsafeBytes { NameNormaliser.core(of: Span(9, 22), in: $0) }
/// String(decoding: text[core.range], as: UTF8.self)  // "Marsh"
/// ```
public enum NameNormaliser {
  /// The core of the name at `span`; a name that is only a title stays whole.
  ///
  /// - Parameter text: the whole text. Bytes that aren't UTF-8 belong to the name.
  public static func core(of span: Span, in text: UnsafeRawBufferPointer) -> Span {
    var (start, end) = (span.start, min(span.end, text.count))
    guard start < end else { return span }
    // An article may stand before titles, and another after them ("Mr. the Bruce").
    for _ in 0..<3 {
      guard let next = endOfArticle(text, start, end) ?? endOfTitles(text, start, end) else {
        break
      }
      start = next
    }
    end -= possessiveLength(text, start, end)
    while end > start, " \n.,;:".utf8.contains(text[end - 1]) { end -= 1 }
    return Span(start, end)
  }

  /// Where the word after an article starts; `nil` without an article.
  private static func endOfArticle(
    _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int
  ) -> Int? {
    let word = endOfWord(text, start, end)
    guard articles.contains(lowercased(text, start..<word)) else { return nil }
    let next = endOfBlanks(text, word, end)
    return next > word ? next : nil
  }

  /// Where the word after all titles starts; a title without a word after it is a name.
  private static func endOfTitles(
    _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int
  ) -> Int? {
    var position = start
    while let next = endOfTitle(text, position, end) { position = next }
    return position > start ? position : nil
  }

  private static func endOfTitle(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int? {
    var word = endOfWord(text, start, end)
    var title = lowercased(text, start..<word)
    if !titles.contains(title) {
      guard word < end, text[word] == UInt8(ascii: " ") else { return nil }
      word = endOfWord(text, word + 1, end)
      title = lowercased(text, start..<word)
      guard pairs.contains(title) else { return nil }
    }
    if word < end, text[word] == UInt8(ascii: ".") { word += 1 }
    let next = endOfBlanks(text, word, end)
    return next > word && next < end ? next : nil
  }

  /// The length in bytes of the possessive ending, 's or ' in either form, if anything stands before it.
  private static func possessiveLength(
    _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int
  ) -> Int {
    let name = text[start..<end]
    for ending in endings where name.count > ending.utf8CodeUnitCount {
      let tail = UnsafeRawBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
      if name.suffix(tail.count).elementsEqual(tail) { return tail.count }
    }
    return 0
  }

  // MARK: Words

  /// The end of the run of ASCII letters and hyphens at `start`.
  private static func endOfWord(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end {
      let byte = text[position]
      guard (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "-") else { break }
      position += 1
    }
    return position
  }

  private static func endOfBlanks(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end {
      let decoded = decodeScalar(text, at: position)
      guard isBlank(decoded.scalar) else { break }
      position += decoded.length
    }
    return min(position, end)
  }

  /// Whether a scalar is white space, or one of the four information separators, which Python's `\s` also matches.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }

  private static func lowercased(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
    guard range.count <= longestTitle else { return "" }
    return String(decoding: text[range].lazy.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  // MARK: Tables

  /// Bytes of the longest entry of `titles` and `pairs`, and some more.
  private static let longestTitle = 32

  private static let endings: [StaticString] = ["'s", "’s", "'", "’"]

  private static let articles: Set<String> = ["the", "a", "an"]

  /// Titles of two words whose first word alone is no title.
  private static let pairs: Set<String> = [
    "foreign minister", "grand ayatollah", "prime minister", "vice president",
  ]

  /// Titles of one word; longer titles ("major general") are stripped word by word.
  private static let titles: Set<String> = [
    // forms of address
    "mr", "mrs", "ms", "miss", "mister", "master", "madame", "madam", "mme", "mlle", "monsieur",
    "m", "dr", "doctor", "prof", "professor",
    // nobility
    "sir", "lord", "lady", "dame", "saint", "st", "king", "queen", "prince", "princess", "emperor",
    "empress", "duke", "duchess", "count", "countess", "baron", "baroness", "earl", "marquis",
    // offices
    "pope", "president", "vice-president", "premier", "chancellor", "senator", "sen",
    "representative", "rep", "congressman", "congresswoman", "governor", "gov", "mayor", "minister",
    "secretary", "judge", "justice", "ambassador", "coach", "chairman", "director", "chief",
    // ranks
    "general", "gen", "brigadier", "brig", "lieutenant", "lt", "colonel", "col", "major", "maj",
    "captain", "capt", "commander", "cmdr", "admiral", "adm", "sergeant", "sgt", "corporal",
    "private", "inspector", "detective", "officer",
    // religion
    "bishop", "archbishop", "cardinal", "father", "fr", "brother", "sister", "mother", "reverend",
    "rev", "rabbi", "imam", "sheikh", "shaikh", "ayatollah", "mullah",
    // family, and adjectives that stand as titles do
    "uncle", "aunt", "aunty", "auntie", "cousin", "dear", "old", "young", "little", "poor",
  ]
}
