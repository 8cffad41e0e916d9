import DocumentModel

/// A heading with a word for what it begins: "CHAPTER IV", "Book the First", "Prologue".
struct ChapterHeading {
  var division: ChapterWords.Division
  /// Number of the heading; 0 if it has none.
  var number: Int
  /// Whether no title follows the number.
  var isBare: Bool
  /// Code of the word; each word ("chapter", "letter") is counted separately.
  var word: UInt16

  /// Reads the heading in `range`, the text of a short paragraph; `nil` if it isn't such a heading.
  init?(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    guard range.count >= 3, range.count <= 400 else { return nil }
    var words = HeadingWords(bytes, range)
    guard isASCIIUpper(bytes[range.lowerBound]), let word = words.next() else { return nil }
    if let single = Self.single(bytes, word, words, range) {
      self = single
    } else if let division = ChapterWords.divisions[word] {
      guard let number = headingNumber(&words) else { return nil }
      self.init(division, word, number, bytes, words.position..<range.upperBound)
    } else {
      var ordinal = HeadingWords(bytes, range)
      guard let number = headingNumber(&ordinal), word.count > 2,
        isOrdinal(bytes, range.lowerBound..<ordinal.position), let noun = ordinal.next(),
        let division = ChapterWords.divisions[noun] ?? ChapterWords.pieces[noun],
        Self.endsAfterNoun(bytes, ordinal.position..<range.upperBound)
      else { return nil }
      self.init(division, noun, number, bytes, ordinal.position..<range.upperBound)
    }
  }

  private init(_ division: ChapterWords.Division, _ word: HeadingWord, _ number: Int, isBare: Bool)
  {
    self.division = division
    self.number = number
    self.isBare = isBare
    self.word = word.code
  }

  /// Checks what follows the number: nothing, or a title that begins with a mark or a capital.
  private init?(
    _ division: ChapterWords.Division, _ word: HeadingWord, _ number: Int,
    _ bytes: UnsafeRawBufferPointer,
    _ rest: Range<Int>
  ) {
    let title = skipHeadingMarks(bytes, rest)
    self.init(division, word, number, isBare: title.start == rest.upperBound)
    guard !isBare, !title.hasMark else { return }
    guard title.start > rest.lowerBound else { return nil }
    guard startsWithCapital(bytes, title.start), rest.count <= 150 else { return nil }
    guard bytes[rest.upperBound - 1] != UInt8(ascii: ",") else { return nil }
  }

  /// Whether nothing follows "Second Part", or a title after a mark; "First Night Watch" is no heading.
  private static func endsAfterNoun(_ bytes: UnsafeRawBufferPointer, _ rest: Range<Int>) -> Bool {
    let title = skipHeadingMarks(bytes, rest)
    return title.hasMark || title.start == rest.upperBound
  }

  private static func single(
    _ bytes: UnsafeRawBufferPointer, _ word: HeadingWord, _ words: HeadingWords, _ range: Range<Int>
  ) -> ChapterHeading? {
    guard ChapterWords.pieces[word] != nil else { return nil }
    let rest = words.position..<range.upperBound
    let title = skipHeadingMarks(bytes, rest)
    guard title.start == rest.upperBound || title.hasMark && range.count <= 70 else { return nil }
    return ChapterHeading(.single, word, 0, isBare: title.start == rest.upperBound)
  }
}

/// Skips `.`, `:`, `)`, `,`, `§`, dashes and blanks around a number.
func skipHeadingMarks(
  _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>
) -> (start: Int, hasMark: Bool) {
  var index = range.lowerBound
  var hasMark = false
  while index < range.upperBound {
    let decoded = decodeScalar(bytes, at: index)
    switch decoded.scalar {
    case ".", ":", ")", "]", ",", "-", "–", "—", "_", "*", "§": hasMark = true
    case "\n", "\r": hasMark = true
    default:
      let next = skipBlanks(bytes, from: index, to: range.upperBound)
      guard next > index else { return (index, hasMark) }
      index = next
      continue
    }
    index += decoded.length
  }
  return (range.upperBound, hasMark)
}
