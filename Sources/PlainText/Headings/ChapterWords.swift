import DocumentModel

/// The words that headings consist of, in English and closely related languages: the only list of them.
package enum ChapterWords {
  /// Kinds of divisions of a text.
  enum Division: UInt8 {
    /// Divisions that contain chapters.
    case volume, book, part, act, phase
    /// Chapter, letter, stave, canto.
    case chapter
    /// Parts of chapters or acts.
    case scene
    /// Divisions without a number: prologue, epilogue, preface.
    case single
  }

  /// Words for divisions, which a number accompanies.
  static let divisions = HeadingWordTable<Division>([
    (.volume, "volume vol tome band"), (.book, "book buch livre libro"),
    (.part, "part teil partie parte deel"), (.act, "act akt acte acto atto"),
    (.phase, "phase period"),
    (.chapter, "chapter chap letter stave canto adventure episode story day night tale fable"),
    (.chapter, "essay lecture lesson dialogue discourse sermon sonnet psalm article"),
    (.chapter, "kapitel chapitre capitulo capitolo hoofdstuk lettre brief"),
    (.scene, "scene section szene scena escena abschnitt"),
  ])

  /// Words for divisions that need no number.
  static let pieces = HeadingWordTable<Division>([
    (.book, "prologue epilogue preface introduction foreword afterword conclusion appendix"),
    (.book, "interlude finale postscript narrative prelude acknowledgments glossary bibliography"),
    (.book, "prolog epilog vorwort nachwort einleitung prologo epilogo prefacio prefazione"),
    (.book, "introduccion introduzione"),
  ])

  /// Numbers in words, cardinal and ordinal; 99 for "last".
  static let numbers = HeadingWordTable<Int>([
    (1, "one first"), (2, "two second"), (3, "three third"), (4, "four fourth"), (5, "five fifth"),
    (6, "six sixth"), (7, "seven seventh"), (8, "eight eighth"), (9, "nine ninth"),
    (10, "ten tenth"), (11, "eleven eleventh"), (12, "twelve twelfth"),
    (13, "thirteen thirteenth"), (14, "fourteen fourteenth"), (15, "fifteen fifteenth"),
    (16, "sixteen sixteenth"), (17, "seventeen seventeenth"), (18, "eighteen eighteenth"),
    (19, "nineteen nineteenth"), (20, "twenty twentieth"), (30, "thirty thirtieth"),
    (40, "forty fortieth"), (50, "fifty fiftieth"), (60, "sixty sixtieth"),
    (70, "seventy seventieth"), (80, "eighty eightieth"), (90, "ninety ninetieth"), (99, "last"),
  ])

  /// The first three letters of all these words.
  static let beginnings = WordBeginnings([divisions.words, pieces.words, numbers.words])

  /// Words for parts in which the same name may belong to another person.
  private static let partsOfStories: [StaticString] = ["chapter ", "part ", "book ", "letter "]

  /// Whether a short line begins like the number of a part: "Chapter 4", "Part Two", "Book IV".
  ///
  /// For code that reads a text before its outline is known. Titles in lower case don't count.
  package static func beginNumber(of line: UnsafeRawBufferPointer) -> Bool {
    partsOfStories.contains { word in
      let length = word.utf8CodeUnitCount
      guard line.count > length, line.count < 60, line[length] < 0x5B else { return false }
      return word.withUTF8Buffer { line[..<length].lazy.map { $0 | 0x20 }.elementsEqual($0) }
    }
  }
}

/// A set of beginnings of words, of three letters each: one bit for each.
struct WordBeginnings: Sendable {
  /// Bits for the third letters, indexed by the first two.
  private var thirds = [UInt32](repeating: 0, count: 26 * 26)

  /// The beginnings of words of at least three letters.
  init(_ lists: [[HeadingWord]]) {
    for list in lists {
      for word in list { add(word[0], word[1], word[2]) }
    }
  }

  private mutating func add(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    let (first, second) = (Int(first &- UInt8(ascii: "a")), Int(second &- UInt8(ascii: "a")))
    let third = UInt32(third &- UInt8(ascii: "a"))
    if first < 26, second < 26, third < 26 { thirds[first * 26 + second] |= 1 << third }
  }

  /// Whether a word may begin at `start`; accented letters match any letter.
  @inline(__always)
  func mayBegin(_ bytes: UnsafeRawBufferPointer, at start: Int, before end: Int) -> Bool {
    guard end - start >= 3 else { return false }
    if bytes[start + 1] == 0xC3 || bytes[start + 2] == 0xC3 { return true }
    let first = Int((bytes[start] | 0x20) &- UInt8(ascii: "a"))
    let second = Int((bytes[start + 1] | 0x20) &- UInt8(ascii: "a"))
    let third = (bytes[start + 2] | 0x20) &- UInt8(ascii: "a")
    guard first < 26, second < 26, third < 26 else { return false }
    return thirds[first * 26 + second] >> UInt32(third) & 1 == 1
  }
}
