import DocumentModel

/// The first letters of a line, to be compared without regard to case.
struct LineText {
  private let letters: [UInt8]

  init(_ bytes: UnsafeRawBufferPointer, _ line: TextLine) {
    letters = bytes[line.start..<min(line.end, line.start + 200)].map {
      isASCIIUpper($0) ? $0 | 0x20 : $0
    }
  }

  func begins(with words: StaticString) -> Bool { isFound(words, at: 0) }

  func contains(_ words: StaticString) -> Bool {
    letters.indices.contains { isFound(words, at: $0) }
  }

  private func isFound(_ words: StaticString, at index: Int) -> Bool {
    words.withUTF8Buffer { words in
      index + words.count <= letters.count
        && letters[index..<(index + words.count)].elementsEqual(words)
    }
  }
}
