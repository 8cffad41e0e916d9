import DocumentModel
import Testing

@testable import workbench

/// The names of a small corpus.
private let pool: NamePool = {
  var pool = NamePool()
  pool.add([
    CorpusDocument(
      marked: "[Ida Moor|PER], [Tom Reed|PER], [Zed Works|ORG], [Elm|ORG], [Oslo|LOC]"),
    // Names that give no words: small, of one word or three, with a line end.
    CorpusDocument(marked: "[de Vries|PER] [Kim|PER] [Al B. Cole|PER] [Jo\nHay|PER] [oslo|LOC]"),
  ])
  return pool
}()

@Suite("Copies with other names") struct OtherNamesTests {
  static let text =
    "[Ann Vane|PER] and Mr. [Vane|PER] left [Acme|ORG] for [Rome|LOC] with [Emma|MISC]; [Ann|PER] ran."

  @Test("keep all text between names, and kinds in their order", arguments: 0..<8 as Range<UInt64>)
  func keepsText(seed: UInt64) {
    let document = CorpusDocument(marked: Self.text)
    let copy = pool.replacingNames(in: document, seed: seed)
    let kinds = copy.names.map(\.coarse)
    #expect(kinds == document.names.map(\.coarse))
    let template = copy.names.reversed().reduce(into: copy.bytes) { bytes, name in
      bytes.replaceSubrange(name.span.range, with: "X".utf8)
    }
    #expect(String(decoding: template, as: UTF8.self) == "X and Mr. X left X for X with X; X ran.")
  }

  @Test("have names of the pool, the same for the same name", arguments: 0..<8 as Range<UInt64>)
  func consistent(seed: UInt64) {
    let copy = pool.replacingNames(in: CorpusDocument(marked: Self.text), seed: seed)
    let names = copy.names.map { copy.text($0.span.range) }
    let words = names[0].split(separator: " ").map(String.init)
    #expect(["Ida", "Tom"].contains(words[0]) && ["Moor", "Reed"].contains(words[1]))
    #expect(["Zed Works", "Elm"].contains(names[2]))
    #expect(names[3] == "Oslo" && names[4] == "Emma" && names[5] == words[0])
  }

  @Test("keep titles, initials and particles of a name", arguments: 0..<4 as Range<UInt64>)
  func keepsSmallWords(seed: UInt64) {
    let copy = pool.replacingNames(
      in: CorpusDocument(marked: "[Dr. J. de Vane|PER]"), seed: seed)
    #expect(copy.text.hasPrefix("Dr. J. de "))
    #expect(["Moor", "Reed"].contains(copy.text.split(separator: " ").last.map(String.init)))
  }

  @Test("leave out a name inside another")
  func nested() {
    var document = CorpusDocument(marked: "[Elm|ORG] ran.")
    document.names.append(document.names[0])
    #expect(pool.replacingNames(in: document, seed: 1).names.count == 1)
  }

  @Test("are the same for the same seed, and differ between seeds")
  func seeds() {
    let document = CorpusDocument(marked: Self.text)
    let copies = (0..<8 as Range<UInt64>).map { pool.replacingNames(in: document, seed: $0) }
    #expect(copies[3] == pool.replacingNames(in: document, seed: 3))
    #expect(Set(copies.map(\.text)).count > 1)
  }
}

@Suite("Copies as letters") struct LettersTests {
  private static let document: CorpusDocument = {
    var document = CorpusDocument(marked: "")
    for number in 0..<12 {
      let sentence = CorpusDocument(marked: "[Vane|PER] saw ship \(number). ")
      let shift = document.bytes.count
      document.bytes += sentence.bytes
      document.sentences.append(shift..<document.bytes.count - 1)
      for var name in sentence.names {
        name.span = Span(name.span.start + shift, name.span.end + shift)
        document.names.append(name)
      }
    }
    return document
  }()

  @Test(
    "hold all sentences once, in their order, with their names", arguments: 0..<6 as Range<UInt64>)
  func keepsSentences(seed: UInt64) throws {
    var document = Self.document
    // Sentences of which one is inside another.
    document.sentences.insert(document.sentences[0].lowerBound + 2..<9, at: 1)
    let letter = try #require(pool.asLetters(document, seed: seed)).marked
    let numbers = letter.ranges(of: #/\[Vane\|PER\] saw ship \d+\./#).map { range in
      letter[range].filter(\.isNumber)
    }
    #expect(numbers == (0..<12).map { "\($0)" })
    #expect(letter.ranges(of: "ship").count == 12)
  }

  @Test("add greetings whose names are marked", arguments: 0..<6 as Range<UInt64>)
  func addsNames(seed: UInt64) throws {
    let letter = try #require(pool.asLetters(Self.document, seed: seed))
    #expect(letter.names.count > Self.document.names.count)
    let words = letter.names.flatMap { letter.text($0.span.range).split(separator: " ") }
    #expect(Set(words).isSubset(of: ["Vane", "Ida", "Tom", "Moor", "Reed", "M.", "R."]))
    #expect(letter.names.map(\.span) == letter.names.map(\.span).sorted())
  }

  @Test("are made of texts with four sentences or more")
  func short() {
    var document = Self.document
    document.sentences.removeLast(9)
    #expect(pool.asLetters(document, seed: 1) == nil)
  }
}

@Suite("Copies in other cases") struct OtherCasesTests {
  private static let sentences = (0..<40).map { "a ship, ünder way, met bóats \($0) " }
  private static let document: CorpusDocument = {
    var document = CorpusDocument(marked: "")
    for sentence in sentences {
      document.sentences.append(
        document.bytes.count..<document.bytes.count + sentence.utf8.count)
      document.bytes += sentence.utf8
    }
    return document
  }()

  @Test("have sentences as they are, in capitals, and with a capital at each word")
  func cases() {
    let copy = Self.document.inOtherCases(seed: 4)
    // Only ASCII changes: the annotation counts bytes.
    let forms = copy.sentences.map { copy.text($0).filter { !$0.isNumber } }
    #expect(
      Set(forms) == [
        "a ship, ünder way, met bóats  ", "A SHIP, üNDER WAY, MET BóATS  ",
        "A Ship, ünder Way, Met Bóats  ",
      ])
    for form in Set(forms) { #expect(forms.count { $0 == form } > 5) }
  }

  @Test("are the same for the same seed, and no other")
  func seeds() {
    let copies = ([2, 2, 3] as [UInt64]).map { Self.document.inOtherCases(seed: $0) }
    #expect(copies[0] == copies[1] && copies[0] != copies[2])
  }
}
