import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("Cutting text into tokens") struct TokenizerTests {
  private func draw(_ text: String, kind: ParagraphKind = .prose) -> String {
    SketchedTokens(text, kind: kind).drawings.joined(separator: " ")
  }

  @Test(
    "the gap before a token is what lies between",
    arguments: [
      ("we met Odo", "/we^ met Odo"), ("we met,Odo", "/we^ met ,Odo"), ("we & Odo", "/we^ &Odo"),
      ("we (Odo)", "/we^ (Odo"), ("we “Odo” left", "/we^ \"Odo )left"),
      ("we; Odo", "/we^ /Odo"), ("we -- Odo", "/we^ /Odo"), ("we *Odo* left", "/we^ Odo left"),
      ("and/or", "/and^ /or"), ("we ,(Odo", "/we^ /Odo"),
    ])
  func gaps(text: String, tokens: String) {
    #expect(draw(text) == tokens)
  }

  @Test(
    "a sentence begins after its marks, not after abbreviations and initials",
    arguments: [
      ("he left. Odo came", "/he^ left /Odo^ came"), ("he left! Odo", "/he^ left /Odo^"),
      ("he left? Odo", "/he^ left /Odo^"), ("he said: Odo", "/he^ said /Odo^"),
      ("we met Gen. Odo", "/we^ met Gen' Odo"), ("we met Det. Odo", "/we^ met Det' Odo"),
      ("we met J. Odo", "/we^ met J..1 Odo"), ("the cat. and", "/the^ cat and"),
      ("the U.S. fleet", "/the^ U.S.!. fleet"), ("a book by J.R. Odo", "/a^1 book by J.R.!. Odo"),
      ("the U.S fleet", "/the^ U.S!. fleet"), ("he left. odo", "/he^ left odo"),
    ])
  func sentences(text: String, tokens: String) {
    #expect(draw(text) == tokens)
  }

  @Test(
    "possessive endings are no part of a token",
    arguments: [
      ("the guard's hat", "/the^ guard's hat"), ("the guard’s hat", "/the^ guard's hat"),
      ("the guards’ hat", "/the^ guards's hat"), ("the guards' hat", "/the^ guards's hat"),
      ("didn't go", "/didn't^ go"), ("we saw O’Brien", "/we^ saw O’Brien~>"),
      ("the l’Isle way", "/the^ l’Isle> way"),
      ("we saw O'Sullivan", "/we^ saw O'Sullivan~>"),
    ])
  func possessives(text: String, tokens: String) {
    #expect(draw(text) == tokens)
  }

  @Test(
    "flags tell capitals, digits and letters",
    arguments: [
      ("we saw NATO", "/we^ saw NATO!"), ("we saw McKay", "/we^ saw McKay~"),
      ("we saw X there", "/we^ saw X1 there"), ("in 1914 a b", "/in^ 1914# a1 b1"),
      ("the 3M works", "/the^ 3M!#1 works"), ("we saw iPhone", "/we^ saw iPhone"),
      ("we saw Élan", "/we^ saw Élan"), ("we saw ЖУК", "/we^ saw ЖУК!"),
    ])
  func flags(text: String, tokens: String) {
    #expect(draw(text) == tokens)
  }

  @Test(
    "hyphens join within a line and over its end",
    arguments: [
      ("an Anglo-Saxon", ["an", "Anglo", "Saxon"]),
      ("Thomas Petti-\ngrew", ["Thomas", "Petti-\ngrew"]),
      ("Mr. Smith-\nJones", ["Mr", "Smith", "Jones"]),
      ("so well-\nknown", ["so", "well", "known"]),
      ("Straf\u{AD}ford went", ["Straf\u{AD}ford", "went"]),
      ("Stratford-\non-Avon", ["Stratford", "on", "Avon"]),
    ])
  func hyphens(text: String, tokens: [String]) {
    #expect(SketchedTokens(text).texts == tokens)
  }

  @Test("a line that ends early ends a sentence, a wrapped one doesn't") func lines() {
    #expect(draw("Odo Vane\nDover") == "/Odo^_ Vane_ /Dover^_")
    let wrapped = "the harbour of the town was full of ships that day\nOdo came"
    #expect(SketchedTokens(wrapped).drawings.suffix(2) == ["Odo|", "came"])
  }

  @Test("each line of verse opens with a capital that is due") func verse() {
    let verse = "the harbour of the town was full of ships that day\nOdo came"
    #expect(SketchedTokens(verse, kind: .verse).drawings.suffix(2) == ["/Odo^", "came"])
  }

  @Test("headings, short lines in title case and runs of capitals are shouted") func shouting() {
    #expect(draw("the Old House", kind: .heading) == "/the^_ Old_ House_")
    #expect(draw("The Old House of Odo") == "/The^_ Old_ House_ of_ Odo_")
    #expect(draw("he cried NO MORE WAR then.") == "/he^ cried NO!_ MORE!_ WAR!_ then")
    #expect(draw("he cried NO MORE then.") == "/he^ cried NO! MORE! then")
  }

  @Test("invalid bytes aren't letters, and don't move offsets") func invalidBytes() {
    var reader = BlockReader()
    let bytes: [UInt8] = [0x61, 0xFF, 0x20, 0x4F, 0x64, 0x6F]
    let source = TextSource(copying: bytes)
    reader.read([TextPart(span: Span(0, 6), kind: .prose, paragraph: 0)], source)
    #expect(reader.tokens.map { $0.start..<$0.end } == [0..<1, 3..<6])
  }

  @Test(
    "invisible characters are no part of a word",
    arguments: ["O\u{200B}do", "O\u{AD}do", "O\u{2060}do"])
  func invisible(text: String) {
    #expect(SketchedTokens("we saw \(text)").words == ["we", "saw", "odo"])
  }

  @Test("tokens take 16 bytes, with all flags and gaps apart") func layout() {
    #expect(MemoryLayout<Token>.stride == 16)
    for raw in UInt8(0)...7 {
      let gap = TokenGap(rawValue: raw) ?? .other
      var token = Token(start: 3, length: 5, word: WordID(7), flags: .capital, gap: gap)
      token.flags = [.elided, .opening]
      #expect(token.gap == gap && token.flags == [.elided, .opening] && token.end == 8)
      #expect(token.mayFollowBracket == (gap == .bracket || gap == .other))
    }
  }

  @Test("a wrapped line and a possessive ending are gaps of their own for the chain")
  func chainGaps() {
    func gap(_ flags: TokenFlags, _ gap: TokenGap) -> UInt8 {
      Token(start: 0, length: 1, word: WordID(0), flags: flags, gap: gap).chainGap
    }
    #expect(gap([], .blank) == 0 && gap(.lineStart, .blank) == 6)
    #expect(gap([.lineStart, .afterPossessive], .blank) == 7)
    #expect(gap(.lineStart, .comma) == TokenGap.comma.rawValue)
    #expect(
      gap([], .quote) == TokenGap.other.rawValue && gap([], .closing) == TokenGap.other.rawValue)
  }
}

@Suite("Cutting paragraphs into parts") struct TextPartTests {
  private func parts(_ bytes: [UInt8]) -> [Range<Int>] {
    let source = TextSource(copying: bytes)
    return [TextPart]([Paragraph(span: Span(0, bytes.count))], of: source).map(\.span.range)
  }

  @Test("a short paragraph is one part") func short() {
    #expect(parts(Array("we saw Odo".utf8)) == [0..<10])
  }

  @Test("a long one is cut after a blank") func atBlanks() {
    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 100_000)
    bytes[60_000] = UInt8(ascii: " ")
    #expect(parts(bytes) == [0..<60_001, 60_001..<100_000])
  }

  @Test("without a blank it is cut at a character's boundary") func atCharacters() {
    let bytes = Array(String(repeating: "é", count: 40_000).utf8)
    #expect(parts(bytes) == [0..<65_534, 65_534..<80_000])
  }

  @Test("the parts of a paragraph cover it", arguments: [1, 65_535, 65_536, 200_001])
  func covers(length: Int) {
    let found = parts([UInt8](repeating: UInt8(ascii: "a"), count: length))
    #expect(found.first?.lowerBound == 0 && found.last?.upperBound == length)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    #expect(found.allSatisfy { !$0.isEmpty && $0.count <= TextPart.longest })
  }

  @Test("parts know their paragraph") func paragraphs() {
    let source = TextSource(copying: Array("we saw Odo".utf8))
    let paragraphs = [Paragraph(span: Span(0, 2)), Paragraph(span: Span(3, 6))]
    #expect([TextPart](paragraphs, of: source).map(\.paragraph) == [0, 1])
  }
}
