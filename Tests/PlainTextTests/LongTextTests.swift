import DocumentModel
import System
import TestSupport
import Testing

@testable import PlainText

@Suite("Texts of many runs") struct LongTextTests {
  /// How a text marks paragraphs, and how many blocks of it have no blank line for long.
  enum Shape: CaseIterable {
    case wrapped, lines, linesWithoutBlanks, indented, songs, longBlocks, longLines
  }

  private static let words = [
    "the", "Prince", "came", "home", "über", "“Yes,”", "said", "Anna.", "He", "left!", "I", "VII",
    "A",
    "CHAPTER", "ONE", "and", "–", "naïve", "1914", "(2)", "x",
  ]

  /// About `size` bytes of text.
  private static func sample(_ shape: Shape, size: Int, seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    while bytes.count < size {
      var width = 0
      let isHeading = Int.random(in: 0..<40, using: &random) == 0
      if shape == .songs, Int.random(in: 0..<3, using: &random) > 0 { bytes += "    ".utf8 }
      if shape == .indented, Int.random(in: 0..<6, using: &random) == 0 { bytes += "   ".utf8 }
      let limit =
        shape == .longLines
        ? Int.random(in: 10...90_000, using: &random)
        : isHeading
          ? 10
          : [.wrapped, .indented, .songs, .longBlocks].contains(shape)
            ? Int.random(in: 40...64, using: &random) : 24
      while width < limit {
        let word = words.randomElement(using: &random) ?? ""
        bytes += word.utf8
        bytes.append(UInt8(ascii: " "))
        width += word.utf8.count + 1
      }
      if Int.random(in: 0..<50, using: &random) == 0 { bytes.append(0xC3) }
      bytes += (Int.random(in: 0..<20, using: &random) == 0 ? "\r\n" : "\n").utf8
      let isEnd =
        switch shape {
        case .wrapped, .songs: Int.random(in: 0..<5, using: &random) == 0
        case .lines, .longLines: Int.random(in: 0..<2, using: &random) == 0
        case .linesWithoutBlanks, .indented: Int.random(in: 0..<4000, using: &random) == 0
        case .longBlocks: Int.random(in: 0..<900, using: &random) == 0
        }
      if isEnd || isHeading && shape == .wrapped { bytes += "\n".utf8 }
    }
    return bytes
  }

  private static func read(
    _ bytes: [UInt8], lists: Bool, workers: Int, budget: Int
  ) -> Document {
    let finder = PlainTextFinder(TextSource(copying: bytes))
    var reader = PlainTextReader(
      finder, document: DocumentID(1), workers: WorkerCount(workers), listsParagraphs: lists,
      share: 65_536)
    var document = reader.openedDocument(name: "text")
    while let delta = reader.next(byteBudget: budget) { document.apply(delta) }
    return document
  }

  @Test("threads and pieces change nothing", arguments: Shape.allCases)
  func sharing(shape: Shape) {
    let bytes = Self.sample(shape, size: 400_000, seed: 3)
    let whole = Self.read(bytes, lists: false, workers: 1, budget: .max)
    for (workers, budget) in [(3, Int.max), (2, 233_333), (1, 70_001)] {
      let shared = Self.read(bytes, lists: false, workers: workers, budget: budget)
      #expect(shared.paragraphs.count == whole.paragraphs.count)
      #expect(shared.sections.map(\.paragraphs) == whole.sections.map(\.paragraphs))
      #expect(shared.invalidSequences == whole.invalidSequences)
    }
  }

  @Test("paragraphs found again are those that were listed", arguments: Shape.allCases)
  func findingAgain(shape: Shape) {
    let bytes = Self.sample(shape, size: 300_000, seed: 7)
    let listed = Array(Self.read(bytes, lists: true, workers: 1, budget: .max).paragraphs)
    let counted = Self.read(bytes, lists: false, workers: 2, budget: .max).paragraphs
    var again: [Paragraph] = []
    var isInOrder = true
    _ = counted.forEachRun(in: counted.indices) { run in
      isInOrder = isInOrder && run.paragraphs.lowerBound == again.count
      again += counted.paragraphs(of: run)
      return true
    }
    #expect(isInOrder)
    #expect(again == listed)
    var spans: [Span] = []
    _ = counted.forEachRun(in: counted.indices) { run in
      spans += counted.paragraphs(of: run, needsKinds: false).map(\.span)
      return true
    }
    #expect(spans == listed.map(\.span))
  }

  @Test("the last paragraph is found from the blanks after it, where a run may begin")
  func blanksAtTheEnd() {
    let bytes = Array("One here.\n\nTwo there.\n\n".utf8) + [UInt8](repeating: 0x0A, count: 200_000)
    let document = Self.read(bytes, lists: false, workers: 1, budget: .max)
    #expect(document.paragraphIndex(at: bytes.count) == 1)
  }

  @Test("a line that is being read shows, and grows") func openLine() throws {
    let bytes = Array(repeating: Array("palaver über alles ".utf8), count: 10_000).joined()
    var reader = PlainTextReader(
      PlainTextFinder(TextSource(copying: Array(bytes))), document: DocumentID(1),
      listsParagraphs: false)
    var document = reader.openedDocument(name: "text")
    var ends: [Int] = []
    while let delta = reader.next(byteBudget: 50_000) {
      document.apply(delta)
      #expect(document.paragraphs.count == 1)
      ends.append(document.paragraphs[0].span.end)
    }
    #expect(ends == ends.sorted() && Set(ends).count == ends.count)
    #expect(ends.last == bytes.count - 1)
  }

  @Test("families of very many lines aren't headings")
  func tooManyCandidates() {
    var candidates = HeadingCandidates()
    let text = Array("ALL CAPITALS".utf8)
    text.withUnsafeBytes { bytes in
      for index in 0...HeadingCandidates.most(of: .capitals) {
        candidates.look(
          at: Paragraph(span: Span(0, text.count)), index: index * 2, lines: 1, bytes)
      }
    }
    #expect(candidates.list.isEmpty)
  }
}

@Suite("Well-formed UTF-8") struct ValidationTests {
  /// The same by decoding.
  private static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { UTF8Scalars($0).allSatisfy(\.decoded.isValid) }
  }

  /// Sequences of two to four bytes with all leads, and what is next to every limit after them.
  private static let sequences: [[UInt8]] = {
    let edges: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xF0, 0xFF]
    var all: [[UInt8]] = []
    for lead in UInt8(0x7F)...0xFF {
      for second in edges {
        all.append([lead, second])
        for third in [0x41, 0x80, 0xBF, 0xC2] as [UInt8] {
          all.append([lead, second, third])
          for fourth in [0x41, 0x80, 0xBF] as [UInt8] { all.append([lead, second, third, fourth]) }
        }
      }
    }
    return all
  }()

  @Test(
    "the quick way and the exact one agree wherever a sequence stands",
    arguments: [0, 28, 29, 30, 31, 62, 64])
  func everywhere(offset: Int) {
    for sequence in Self.sequences {
      for tail in [0, 1, 40] {
        let bytes =
          [UInt8](repeating: 0x61, count: offset) + sequence + [UInt8](repeating: 0x62, count: tail)
        let isQuicklyValid = bytes.withUnsafeBytes(isWellFormedUTF8)
        #expect(isQuicklyValid == Self.isValid(bytes), "\(sequence) at \(offset)")
      }
    }
  }
}
