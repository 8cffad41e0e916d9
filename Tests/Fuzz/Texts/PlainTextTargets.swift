import DocumentModel
import FormatSignatures
import System

@testable import PlainText

extension FuzzTarget {
  private static let sources = [
    "Sources/PlainText/Paragraphs", "Sources/PlainText/Headings", "Sources/CText",
  ]

  /// Short texts: reading them whole and in pieces gives the same, and no word is left out.
  static let plainText = FuzzTarget(
    "plain-text", longest: 4096,
    sources: sources + ["Sources/FormatSignatures"]
  ) { bytes in
    let (choice, rest) = bytes.choiceAndRest
    let source = TextSource(copying: rest)
    let whole = PlainTextReading(source).document()
    DocumentClaims(whole).check()
    checkNothingLeftOut(whole)
    let pieces = PlainTextReading(source, budget: 1 + choice * 4).document()
    require(pieces.paragraphs.elementsEqual(whole.paragraphs), "pieces have the same paragraphs")
    require(pieces.sections == whole.sections, "pieces have the same sections")
    require(pieces.invalidSequences == whole.invalidSequences, "pieces have the same damage")
    checkEncoding(rest, invalidSequences: whole.invalidSequences)
    _ = FormatSignature(recognising: source, name: choice & 1 == 0 ? "a.txt" : "a.md")
  }

  /// Everything outside paragraphs is blank.
  private static func checkNothingLeftOut(_ document: Document) {
    document.source.withBytes { bytes in
      var next = 0
      func checkBlank(_ range: Range<Int>) {
        let gap = UnsafeRawBufferPointer(rebasing: bytes[range])
        for (_, decoded) in UTF8Scalars(gap) {
          // A byte order mark in the middle of a text is a zero-width blank.
          let isBlank = decoded.scalar.properties.isWhitespace || decoded.scalar == "\u{FEFF}"
          require(isBlank, "only blanks are in no paragraph")
        }
      }
      for paragraph in document.paragraphs {
        checkBlank(next..<paragraph.span.start)
        next = paragraph.span.end
      }
      checkBlank(next..<bytes.count)
    }
  }

  /// The quick test for UTF-8 agrees with decoding.
  private static func checkEncoding(_ bytes: UnsafeRawBufferPointer, invalidSequences: Int) {
    var invalid = 0
    for (_, decoded) in UTF8Scalars(bytes) where !decoded.isValid { invalid += 1 }
    require(isWellFormedUTF8(bytes) == (invalid == 0), "both ways agree on what UTF-8 is")
    require(invalid == invalidSequences, "all damage is counted: \(invalid) \(invalidSequences)")
  }

  /// Texts of several runs, which are short in a build for fuzzing: threads, pieces and finding paragraphs again make
  /// no difference.
  static let longText = FuzzTarget("long-text", longest: 4096, sources: sources) { bytes in
    let (choice, rest) = bytes.choiceAndRest
    guard !rest.isEmpty else { return }
    var text = Array(rest)
    while text.count < 3 * RunGrid.spacing { text += rest }
    let source = TextSource(copying: text)
    let headings = choice & 0x20 == 0 ? nil : ownRule
    let listed = PlainTextReading(source, headings: headings).document()
    let shared = PlainTextReading(
      source, headings: headings, lists: false, workers: threads[choice % 8],
      budget: choice & 4 == 0 ? .max : RunGrid.spacing + 1
    ).document()
    require(shared.invalidSequences == listed.invalidSequences, "threads have the same damage")
    checkFoundAgain(shared.paragraphs, listed.paragraphs)
    guard choice & 0x18 == 0 else { return }
    let alone = PlainTextReading(source, headings: headings, lists: false).document()
    require(shared.sections == alone.sections, "threads have the same sections")
  }

  /// Starting threads takes longer than everything else, so few inputs use them.
  private static let threads = [1, 1, 1, 2, 1, 1, 1, 3]

  private static func checkFoundAgain(_ counted: ParagraphList, _ listed: ParagraphList) {
    var next = 0
    _ = counted.forEachRun(in: counted.indices) { run in
      require(run.paragraphs.lowerBound == next, "runs follow each other")
      require(
        counted.paragraphs(of: run).elementsEqual(listed[run.paragraphs]),
        "paragraphs found again are those that were listed")
      next = run.paragraphs.upperBound
      return true
    }
    require(next == listed.count, "runs hold all paragraphs")
  }
}

/// A reader's own rule for headings.
private let ownRule: HeadingPattern = { $0.first == UInt8(ascii: "C") }

/// A way of reading a plain text.
private struct PlainTextReading {
  let source: TextSource
  let headings: HeadingPattern?
  let lists: Bool
  let workers: Int
  let budget: Int

  init(
    _ source: TextSource, headings: HeadingPattern? = nil, lists: Bool = true, workers: Int = 1,
    budget: Int = .max
  ) {
    (self.source, self.headings) = (source, headings)
    (self.lists, self.workers, self.budget) = (lists, workers, budget)
  }

  func document() -> Document {
    var reader = PlainTextReader(
      PlainTextFinder(source, headings: headings), document: DocumentID(1),
      workers: WorkerCount(workers),
      listsParagraphs: lists, share: RunGrid.spacing)
    var document = reader.openedDocument(name: "text")
    while let delta = reader.next(byteBudget: budget) { document.apply(delta) }
    return document
  }
}
