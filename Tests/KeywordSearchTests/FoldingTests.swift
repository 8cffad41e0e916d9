import Testing

@testable import KeywordSearch

@Suite("Folding") struct FoldingTests {
  private func folded(_ text: String, ignoringCase: Bool = true) -> String {
    String(decoding: TextFolder.folded(text, ignoringCase: ignoringCase), as: UTF8.self)
  }

  @Test(
    "takes away what a reader doesn't type",
    arguments: [
      ("Carr\u{E9}", "carre"), ("Carre\u{301}", "carre"), ("\u{1EAE}n", "an"),
      ("Don\u{2019}t", "don't"), ("\u{2018}tis", "'tis"), ("Qur\u{2BE}\u{101}n", "qur'an"),
      ("\u{201C}so\u{201D}", "\"so\""), ("1914\u{2013}18", "1914-18"), ("a\u{2014}b", "a-b"),
      ("\u{2212}5", "-5"), ("a\u{A0}b", "a b"), ("a \t\u{2003} b", "a b"), ("one\ntwo", "one two"),
      ("one \r\n  two", "one two"), (" a ", " a "), ("so\u{AD}ft", "soft"),
      ("a \u{200B} b", "a b"), ("\u{FB01}nd", "find"), ("\u{2026}", "..."), ("\u{FF21}", "a"),
      ("Petti-\ngrew", "pettigrew"), ("Petti-\r\n  grew", "pettigrew"),
      ("Shef\u{AD}\nfield", "sheffield"),
      ("Petti\u{2010}\ngrew", "pettigrew"), ("Smith-\nJones", "smith- jones"), ("a -\nb", "a - b"),
      ("a--\nb", "a-- b"), ("1914-\n18", "1914- 18"), ("well- known", "well- known"),
    ])
  func typing(text: String, expected: String) { #expect(folded(text) == expected) }

  @Test(
    "letters of many alphabets",
    arguments: [
      ("Stra\u{DF}e", "strasse"), ("STRA\u{1E9E}E", "strasse"), ("\u{C6}sop", "aesop"),
      ("\u{153}uvre", "oeuvre"), ("S\u{F8}ren", "soren"), ("\u{141}\u{F3}d\u{17A}", "lodz"),
      ("\u{110}okovi\u{107}", "dokovic"), ("\u{DE}\u{F3}r", "thor"), ("\u{130}stanbul", "istanbul"),
      ("Ayd\u{131}n", "aydin"), ("МОСКВА", "москва"), ("Ёлка", "елка"),
      ("\u{3A3}\u{3AF}\u{3C3}\u{3C5}\u{3C6}\u{3BF}\u{3C2}", "σισυφοσ"),
      ("\u{0623}\u{062D}\u{0645}\u{064E}\u{062F}", "\u{0627}\u{062D}\u{0645}\u{062F}"),
      ("\u{5E9}\u{5C1}\u{5B8}", "\u{5E9}"), ("\u{939}\u{93F}\u{902}", "\u{939}\u{93F}\u{902}"),
      ("漢字", "漢字"), ("\u{1F600}", "\u{1F600}"),
    ])
  func letters(text: String, expected: String) { #expect(folded(text) == expected) }

  @Test("case stays where it counts", arguments: [("\u{C9}t\u{E9}", "Ete"), ("МИР", "МИР")])
  func keepingCase(text: String, expected: String) {
    #expect(folded(text, ignoringCase: false) == expected)
  }

  @Test("composed and decomposed text fold alike")
  func decomposition() {
    #expect(folded("\u{D55C}\u{AE00}") == "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}")
    #expect(folded("\u{AC00}") == "\u{1100}\u{1161}")
    #expect(folded("\u{304C}") == folded("\u{304B}\u{3099}"))
    #expect(folded("\u{1E9B}\u{323}") == folded("\u{17F}\u{323}\u{307}"))
  }

  @Test("folding what is folded changes nothing", arguments: [true, false])
  func idempotence(ignoringCase: Bool) {
    var changed: [UInt32] = []
    // Without the ideographs and Hangul syllables, which are many and alike.
    for value in [UInt32(0)..<0x3400, 0xA000..<0xAC80, 0xD700..<0x20100].joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = TextFolder.folded(String(scalar), ignoringCase: ignoringCase)
      let twice = TextFolder.folded(
        String(decoding: once, as: UTF8.self), ignoringCase: ignoringCase)
      if once != twice || once.count > TextFolder.longestUnit { changed.append(value) }
    }
    #expect(changed.isEmpty)
  }

  @Test("ignores the case of every cased letter")
  func casedLetters() {
    var apart: [Unicode.Scalar] = []
    for value in UInt32(0)..<0x1E900 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isUppercase else { continue }
      // Letters that became cased after the table's version of Unicode fold to themselves.
      if let age = scalar.properties.age, age.major > 14 { continue }
      if folded(scalar.properties.lowercaseMapping) != folded(String(scalar)) {
        apart.append(scalar)
      }
    }
    #expect(apart.isEmpty)
  }

  @Test("an invalid sequence becomes a byte that no text holds")
  func invalidBytes() {
    let bytes: [UInt8] = [0x61, 0xC3, 0x62, 0xFF, 0xE2, 0x80, 0x20, 0xED, 0xA0, 0x80]
    let folded = bytes.withUnsafeBytes { text in
      var buffer = [UInt8](repeating: 0, count: 100)
      var folder = TextFolder(text, ignoringCase: true)
      let count = buffer.withUnsafeMutableBytes { folder.fill($0, from: 0) }
      return Array(buffer[..<count])
    }
    #expect(folded == [0x61, 0xFF, 0x62, 0xFF, 0xFF, 0x20, 0xFF, 0xFF, 0xFF])
  }
}
