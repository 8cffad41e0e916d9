import DocumentModel
import TestSupport
import Testing

@Suite("Reading bytes as UTF-8") struct UTF8ScalarsTests {
  private func decode(_ bytes: [UInt8]) -> [(Int, String, Bool)] {
    bytes.withUnsafeBytes { buffer in
      UTF8Scalars(buffer).map { ($0.offset, String($0.decoded.scalar), $0.decoded.isValid) }
    }
  }

  @Test(
    "agrees with the standard library on what is valid",
    arguments: ["", "abc", "é😀\u{0}z", "日本語", "\u{FEFF}x", "क्षि", "\u{10FFFF}"])
  func validText(text: String) {
    #expect(decode(Array(text.utf8)).map(\.1) == text.unicodeScalars.map { String($0) })
  }

  @Test(
    "an ill-formed sequence is one U+FFFD per maximal subpart",
    arguments: [
      ([0x61, 0xFF, 0x62], [0, 1, 2]), ([0xE2, 0x82], [0]), ([0xE2, 0x82, 0x41], [0, 2]),
      ([0xF0, 0x9F, 0x98], [0]), ([0xC0, 0x80], [0, 1]), ([0xED, 0xA0, 0x80], [0, 1, 2]),
      ([0xF4, 0x90, 0x80, 0x80], [0, 1, 2, 3]), ([0x80], [0]),
    ] as [([UInt8], [Int])])
  func invalid(bytes: [UInt8], offsets: [Int]) {
    #expect(decode(bytes).map(\.0) == offsets)
    #expect(
      decode(bytes).map(\.1).joined() == String(decoding: bytes, as: UTF8.self),
      "as the standard library repairs it")
  }

  @Test func randomBytesAgreeWithTheStandardLibrary() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let bytes = (0..<24).map { _ in UInt8(truncatingIfNeeded: random.next() >> 7) | 0x80 }
      #expect(decode(bytes).map(\.1).joined() == String(decoding: bytes, as: UTF8.self))
    }
  }
}

@Suite("Code point offsets") struct CodePointOffsetsTests {
  @Test func countsAcrossManyBlocks() {
    var random = SeededGenerator(seed: 3)
    let alphabet: [String] = ["a", "é", "日", "😀", "\n"]
    let text = (0..<9000).map { _ in alphabet[Int(random.next() % 5)] }.joined()
    let offsets = CodePointOffsets(TextSource(copying: Array(text.utf8)))
    var bytes = 0
    for (count, scalar) in text.unicodeScalars.enumerated() {
      if count % 7 == 0 { #expect(offsets.codePoints(before: bytes) == count) }
      bytes += String(scalar).utf8.count
    }
    #expect(offsets.codePoints(before: bytes) == text.unicodeScalars.count)
  }

  @Test func anInvalidSubpartCountsOne() {
    let offsets = CodePointOffsets(TextSource(copying: [0x61, 0xE2, 0x82, 0xFF, 0x62]))
    #expect([0, 1, 3, 4, 5].map(offsets.codePoints(before:)) == [0, 1, 2, 3, 4])
  }
}

@Suite("A text source") struct TextSourceTests {
  @Test func givesTheBytesOfARange() {
    let source = TextSource(copying: Array("abcdef".utf8))
    #expect(source.withBytes(2..<4) { Array($0) } == Array("cd".utf8))
    #expect(source.withBytes(4..<99) { $0.count } == 2)
    #expect(source.string(Span(1, 3)) == "bc")
  }
}
