import DocumentModel

/// Detects the language of a text from 2 KB of it.
///
/// It is English unless it is clearly another language: the analysis is made for English, and a wrong guess loses
/// names.
struct LanguageDetector: Sendable {
  /// Samples, evenly spread over the text: its beginning alone may be a licence, a title page or a motto.
  private static let pieces = 8
  /// Bytes of a sample.
  private static let pieceSize = 256

  /// The language of the text in `paragraphs`; code is ignored.
  ///
  /// Complexity: O(*p*) in the paragraphs, and O(1) in the text.
  static func language(of paragraphs: [Paragraph], _ source: TextSource) -> TextLanguage {
    language(tally(of: paragraphs, source))
  }

  /// The letters and words of the samples.
  static func tally(of paragraphs: [Paragraph], _ source: TextSource) -> LanguageTally {
    var tally = LanguageTally()
    let total = paragraphs.reduce(0) { $0 + ($1.kind == .code ? 0 : $1.span.count) }
    let isShort = total <= pieces * pieceSize
    let (size, step) = isShort ? (total, total) : (pieceSize, total / pieces)
    // Positions of samples and paragraphs are counted in the bytes of all paragraphs without code.
    var (piece, offset) = (0, 0)
    for paragraph in paragraphs where paragraph.kind != .code && !paragraph.span.isEmpty {
      let end = offset + paragraph.span.count
      let shift = paragraph.span.start - offset
      while piece < end {
        let range = max(piece, offset) + shift..<min(piece + size, end) + shift
        read(range, of: paragraph, source, into: &tally)
        if piece + size > end { break }
        piece += step
      }
      offset = end
    }
    return tally
  }

  /// Reads a sample without the words that its ends cut.
  private static func read(
    _ range: Range<Int>, of paragraph: Paragraph, _ source: TextSource,
    into tally: inout LanguageTally
  ) {
    source.withBytes(range) { bytes in
      var (start, end) = (0, bytes.count)
      if range.lowerBound > paragraph.span.start {
        while start < end, !isBoundary(bytes, start) { start += 1 }
      }
      if range.upperBound < paragraph.span.end {
        while end > start, !isBoundary(bytes, end - 1) { end -= 1 }
      }
      tally.read(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
    }
  }

  /// Whether a sample may begin or end at a byte: a blank, or the first byte of a character of three or more, since
  /// most scripts without blanks have such letters.
  private static func isBoundary(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    bytes[index] <= 0x20 || bytes[index] >= 0xE3
  }

  // MARK: Decision

  /// The language that the samples show.
  static func language(_ tally: LanguageTally) -> TextLanguage {
    let script = mainScript(tally.letters)
    guard let letters = WordLanguage.letters(in: script) else { return script.language }
    let best = tally.best(among: letters)
    if script == .latin { return isClear(best, tally) ? best.language : .english }
    return tally.score(best) > 0 ? best.language : script.language
  }

  /// The script with more than half of the letters, else Latin; Japanese needs a tenth as many kana as characters.
  private static func mainScript(_ letters: [Int32]) -> Script {
    func count(_ script: Script) -> Int32 { letters[Int(script.rawValue)] }
    let total = letters.reduce(0, +)
    let (kana, han) = (count(.kana), count(.han))
    if (kana + han) * 2 > total { return kana * mostHanPerKana > han ? .kana : .han }
    return Script.allCases.first { count($0) * 2 > total } ?? .latin
  }

  private static let mostHanPerKana: Int32 = 10

  /// Different words that must be more frequent in a language than in English, at least; one more for every 50 words of
  /// the samples, up to 8 more.
  ///
  /// Chosen by hand so that all English texts at hand are English (docs/analysis.md).
  private static let fewestWords = 6
  private static let mostFurtherWords = 8
  private static let wordsPerFurtherWord = 50

  /// Whether there is enough evidence for another language: enough words, half as much again as for English, and 0.6
  /// per word of the samples (`LanguageTally`); the shares were chosen in the same way.
  private static func isClear(_ language: WordLanguage, _ tally: LanguageTally) -> Bool {
    // A long list of names has few different words of grammar, however often they occur.
    let needed = fewestWords + min(mostFurtherWords, Int(tally.words) / wordsPerFurtherWord)
    let score = tally.score(language)
    return language != .english && tally.distinctWords(language) >= needed
      && score * 2 > tally.score(.english) * 3 && score * 5 > tally.words * 3
  }
}
