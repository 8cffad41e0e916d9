import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("Any text") struct AnalysisPropertyTests {
  /// Text of names, words and punctuation, drawn by a fixed generator.
  static func randomText(seed: UInt64, words: Int) -> [UInt8] {
    var state = seed
    let pieces = [
      "Marsh", "Elinor Marsh", "Mr. Marsh", "Harold Marsh", "the", "and", "said", "Iran", "US-Iran",
      "Iranian", "of", "IRGC", "Gen.", "al-", "O’Brien", "’s", ".", "“", "”", ",", "\n\n", "(",
      ")", "é", "Émile", "\u{1F600}", "von", "I", "Chapter", "IV", "Bank", "France", "&", "-",
    ]
    var text = ""
    for _ in 0..<words {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
      if state >> 40 & 3 != 0 { text += " " }
    }
    return Array(text.utf8)
  }

  static func randomBytes(seed: UInt64, count: Int) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 40)
    }
  }

  func check(_ sample: CastSample) {
    let (document, cast) = (sample.document, sample.cast)
    var end = 0
    for mention in cast.mentions {
      #expect(mention.span.start >= end, "spans don't overlap")
      end = mention.span.end
      #expect(document.paragraphs[mention.paragraph].span.contains(mention.span))
      #expect(isBoundary(document, mention.span.start) && isBoundary(document, mention.span.end))
    }
    #expect(cast.aliases.reduce(0) { $0 + $1.count } == cast.mentions.count)
    #expect(cast.members.indices.allSatisfy { cast.members[$0].id == $0 })
    let firsts = cast.members.indices.map { cast.mentionIndices(of: $0).first ?? -1 }
    #expect(firsts == firsts.sorted() && !firsts.contains(-1), "numbered by first mention")
    let wordings = Set(cast.aliases.filter { $0.count > 0 }.map { "\($0.member) \($0.text)" })
    #expect(wordings.count == cast.aliases.count { $0.count > 0 }, "no alias twice")
  }

  private func isBoundary(_ document: Document, _ offset: Int) -> Bool {
    document.source.withBytes(offset..<offset + 1) { $0.first.map { $0 & 0xC0 != 0x80 } ?? true }
  }

  @Test("gives consistent tables", arguments: 1...20)
  func consistentTables(seed: UInt64) {
    check(CastSample(bytes: Self.randomText(seed: seed, words: 1000)))
  }

  @Test("is read without a crash, even if it is no text", arguments: 1...20)
  func randomBytesAreRead(seed: UInt64) {
    let sample = CastSample(bytes: Self.randomBytes(seed: seed, count: 5000))
    let cast = sample.cast
    #expect(cast.mentions.allSatisfy { !$0.span.isEmpty && $0.span.end <= 5000 })
    #expect(cast.isComplete)
  }

  private static let document = CastSample.document(randomText(seed: 5, words: 9000))
  private static let whole = cast(document, piece: document.paragraphs.count)

  @Test("gives the same cast however it is cut", arguments: [1, 2, 7, 100])
  func cutsDoNotMatter(size: Int) {
    let whole = Self.whole
    let pieces = Self.cast(Self.document, piece: size)
    #expect(whole.mentions.count > 1000)
    #expect(pieces.mentions == whole.mentions)
    #expect(pieces.aliases == whole.aliases)
    #expect(pieces.members == whole.members)
    #expect(pieces.isComplete)
  }

  /// The cast with paragraphs given `piece` at a time, after a survey of 8 KB.
  private static func cast(_ document: Document, piece: Int) -> Cast {
    var analyzer = CastAnalyzer(
      source: document.source, document: document.id, surveySize: 8 << 10)
    var cast = Cast(document: document.id)
    for start in stride(from: 0, to: document.paragraphs.count, by: piece) {
      let end = min(start + piece, document.paragraphs.count)
      let isLast = end == document.paragraphs.count
      cast.apply(analyzer.extend(with: Array(document.paragraphs[start..<end]), isLast: isLast))
    }
    return cast
  }

  @Test(
    "may be hard to cut",
    arguments: [
      "a", "A", "7", "Marsh ", "marsh ", "é", "É", "A.", "’", "-", "A-", "Mr. ", "of ", "The ",
      "\u{0}",
      "Al-", "John of ", "US ", "\u{FEFF}", "Gen", "Institute for ",
    ])
  func endlessLines(piece: String) {
    // A paragraph of more than one piece.
    let line = Array(String(repeating: piece, count: 70_000 / piece.utf8.count).utf8)
    let sample = CastSample(bytes: line)
    #expect(sample.cast.isComplete)
    #expect(sample.cast.mentions.allSatisfy { $0.span.end <= line.count })
  }

  @Test("may name thousands of one surname", arguments: ["", "Mr. ", "Institute "])
  func manyBearers(prefix: String) {
    var text = ""
    for number in 0..<2000 {
      let letters = String(number, radix: 26).utf8.map { $0 < 0x3A ? $0 + 49 : $0 }
      let name = String(decoding: letters, as: UTF8.self)
      text += "We met \(prefix)Q\(name) Marsh, and Marsh left. "
    }
    check(CastSample(text))
  }

  @Test("may be empty") func emptyText() {
    #expect(CastSample("").cast.mentions.isEmpty)
    #expect(CastSample("").cast.isComplete)
    #expect(CastSample(" \n\n ").cast.members.isEmpty)
  }
}
