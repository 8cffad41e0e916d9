/// Texts in which every byte of the input selects a word, so that short inputs make long texts.
struct WordCode {
  private let words: [[UInt8]]

  /// A code of words separated by blanks; byte values beyond the last word start again at the first.
  ///
  /// A word that begins with a letter is followed by a blank, other marks are not; `¶` begins a paragraph.
  init(_ words: String) {
    self.words = words.split(whereSeparator: \.isWhitespace).map { word in
      switch word {
      case "¶": Array("\n\n".utf8)
      case "_": [0x20]
      default:
        Array(word.replacing("_", with: " ").utf8) + (word.last?.isLetter == true ? [0x20] : [])
      }
    }
  }

  /// The text for an input.
  func text(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 7)
    for byte in bytes { text += words[Int(byte) % words.count] }
    return text
  }
}
