/// Texts in which every byte of the input is a word, so that short inputs are long texts.
struct WordCode {
  private let words: [[UInt8]]

  /// Makes a code of words that are parted by blanks; bytes beyond them are the first again.
  ///
  /// A word that begins with a capital or a small letter is followed by a blank, other marks follow each
  /// other as they are; `¶` begins a paragraph.
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

  /// The text of an input.
  func text(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 7)
    for byte in bytes { text += words[Int(byte) % words.count] }
    return text
  }
}
