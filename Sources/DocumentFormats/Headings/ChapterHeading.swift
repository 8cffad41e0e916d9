import DocumentModel

/// A heading with a word that says what it heads: "CHAPTER IV", "Book the First", "Prologue".
struct ChapterHeading {
  /// What divisions of a text are called.
  enum Division: UInt8 {
    /// Volume, book, part, act and their like, which hold chapters.
    case volume, book, part, act, phase
    /// Chapter, letter, stave, canto.
    case chapter
    /// Scene, section.
    case scene
    /// Prologue, epilogue, preface: pieces without a number.
    case single
  }

  var division: Division
  /// The number; 0 for a piece without one.
  var number: Int
  /// Whether no title follows the number.
  var isBare: Bool

  /// Reads the heading in `range`, the text of a short paragraph; `nil` if it isn't one.
  init?(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    guard range.count >= 3, range.count <= 400 else { return nil }
    var words = HeadingWords(bytes, range)
    guard isASCIIUpper(bytes[range.lowerBound]), let word = words.next() else { return nil }
    if let single = Self.single(bytes, word, words, range) {
      self = single
    } else if let division = Self.division(word) {
      guard let number = headingNumber(&words) else { return nil }
      self.init(division, number, bytes, words.position..<range.upperBound)
    } else {
      var ordinal = HeadingWords(bytes, range)
      guard let number = headingNumber(&ordinal), word.utf8.count > 2,
        let noun = ordinal.next(), let division = Self.division(noun) ?? Self.piece(noun)
      else { return nil }
      self.init(division, number, bytes, ordinal.position..<range.upperBound)
    }
  }

  private init(_ division: Division, _ number: Int, isBare: Bool) {
    self.division = division
    self.number = number
    self.isBare = isBare
  }

  /// Checks what follows the number: nothing, or a title after a mark or with a capital.
  private init?(
    _ division: Division, _ number: Int, _ bytes: UnsafeRawBufferPointer, _ rest: Range<Int>
  ) {
    let title = skipHeadingMarks(bytes, rest)
    self.init(division, number, isBare: title.start == rest.upperBound)
    guard !isBare, !title.hasMark else { return }
    guard title.start > rest.lowerBound else { return nil }
    let scalar = decodeScalar(bytes, at: title.start).scalar
    guard scalar.properties.isUppercase || isQuotationMark(scalar), rest.count <= 150 else {
      return nil
    }
    guard bytes[rest.upperBound - 1] != UInt8(ascii: ",") else { return nil }
  }

  private static func single(
    _ bytes: UnsafeRawBufferPointer, _ word: String, _ words: HeadingWords, _ range: Range<Int>
  ) -> ChapterHeading? {
    guard piece(word) != nil else { return nil }
    let rest = words.position..<range.upperBound
    let title = skipHeadingMarks(bytes, rest)
    guard title.start == rest.upperBound || title.hasMark && range.count <= 70 else { return nil }
    return ChapterHeading(.single, 0, isBare: title.start == rest.upperBound)
  }

  private static func division(_ word: String) -> Division? {
    switch word {
    case "volume", "vol", "tome": .volume
    case "book": .book
    case "part": .part
    case "act": .act
    case "phase", "period": .phase
    case "chapter", "chap", "letter", "stave", "canto", "adventure", "episode", "story": .chapter
    case "scene", "section": .scene
    default: nil
    }
  }

  private static func piece(_ word: String) -> Division? {
    switch word {
    case "prologue", "epilogue", "preface", "introduction", "foreword", "afterword", "conclusion",
      "appendix", "interlude", "finale", "postscript", "narrative":
      .book
    default: nil
    }
  }
}

/// Skips `.`, `:`, `)`, `,`, dashes and blanks after a number.
func skipHeadingMarks(
  _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>
) -> (start: Int, hasMark: Bool) {
  var index = range.lowerBound
  var hasMark = false
  while index < range.upperBound {
    let decoded = decodeScalar(bytes, at: index)
    switch decoded.scalar {
    case ".", ":", ")", "]", ",", "-", "–", "—", "_", "*": hasMark = true
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
