import DocumentModel

/// Tells the language of a text from some kilobytes of it.
///
/// English unless it is clearly another: the analysis is made for English, and a wrong guess would
/// lose names.
struct LanguageDetector: Sendable {
  /// Pieces that are looked at, evenly spread over the text: its beginning alone may be a licence,
  /// a title page, a motto.
  private static let pieces = 8
  /// Bytes of a piece.
  private static let pieceSize = 256

  /// The language of the text in `paragraphs`; code doesn't count.
  ///
  /// Complexity: O(*p*) in the paragraphs, and at most 2 KB of text.
  static func language(of paragraphs: [Paragraph], _ source: TextSource) -> TextLanguage {
    language(tally(of: paragraphs, source))
  }

  static func tally(of paragraphs: [Paragraph], _ source: TextSource) -> LanguageTally {
    var tally = LanguageTally()
    let total = paragraphs.reduce(0) { $0 + ($1.kind == .code ? 0 : $1.span.count) }
    let isShort = total <= pieces * pieceSize
    let (size, step) = isShort ? (total, total) : (pieceSize, total / pieces)
    // Pieces and paragraphs are counted in the bytes of all paragraphs that are no code.
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

  /// Reads a piece but for the words that its ends cut.
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

  /// Whether a piece may begin or end at a byte: a blank, or a character of three bytes, of which
  /// most scripts without blanks have letters.
  private static func isBoundary(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    bytes[index] <= 0x20 || bytes[index] >= 0xE3
  }

  // MARK: Decision

  static func language(_ tally: LanguageTally) -> TextLanguage {
    let script = mainScript(tally.letters)
    guard let letters = WordLanguage.letters(in: script) else { return script.language }
    let best = tally.best(among: letters)
    if script == .latin { return isClear(best, tally) ? best.language : .english }
    return tally.score(best) > 0 ? best.language : script.language
  }

  /// The script of most letters; Latin unless another has more than half of them.
  private static func mainScript(_ letters: [Int32]) -> Script {
    func count(_ script: Script) -> Int32 { letters[Int(script.rawValue)] }
    let total = letters.reduce(0, +)
    let (kana, han) = (count(.kana), count(.han))
    if (kana + han) * 2 > total { return kana * 10 > han ? .kana : .han }
    return Script.allCases.first { count($0) * 2 > total } ?? .latin
  }

  /// Different words that must speak for a language rather than for English, at least.
  private static let fewestWords = 6

  private static func isClear(_ language: WordLanguage, _ tally: LanguageTally) -> Bool {
    // A long list of names has few different words of grammar, however often they occur.
    let needed = fewestWords + min(8, Int(tally.words) / 50)
    let score = tally.score(language)
    return language != .english && tally.distinctWords(language) >= needed
      && score * 2 > tally.score(.english) * 3 && score * 5 > tally.words * 3
  }
}
