import CastAnalysis
import DocumentFormats
import DocumentModel
import Explorer
import Parallel
import Synchronization

/// Reads a text and finds its cast, piece by piece.
struct Analysis: Sendable {
  /// Texts up to this are read and analysed before the first frame.
  ///
  /// That takes less than the frame itself. Of longer texts this much is read before it.
  static let firstPiece = 64 << 10

  /// As far as it has been read.
  private(set) var document: Document
  private var reader: PlainTextReader
  private var analyzer: CastAnalyzer
  /// Paragraphs before this one have been analysed.
  private var analysedCount = 0
  private var budget = 256 << 10

  /// Makes ready to read a text.
  init(of text: OpenedText, id: DocumentID) {
    reader = PlainTextReader(source: text.source, document: id, workers: .all)
    document = reader.openedDocument(name: text.name)
    analyzer = CastAnalyzer(source: text.source, document: id, workers: .all)
  }

  /// Reads the next piece; `nil` at the end.
  ///
  /// Pieces grow with what has been read, up to 64 MB, so that there are few of them: taking one in
  /// costs the explorer a little for all that it knows already.
  mutating func read(byteBudget: Int? = nil) -> DocumentDelta? {
    guard let delta = reader.next(byteBudget: byteBudget ?? budget) else { return nil }
    if byteBudget == nil { budget = min(budget * 2, 64 << 20) }
    document.apply(delta)
    return delta
  }

  /// Finds the cast of the next `byteBudget` bytes, or a little more; `nil` at the end.
  mutating func analyze(byteBudget: Int = .max) -> CastDelta? {
    let all = document.paragraphs
    guard analysedCount < all.count || analysedCount == 0 else { return nil }
    var paragraphs: [Paragraph] = []
    var byteCount = 0
    _ = all.forEachRun(in: analysedCount..<all.count) { run in
      paragraphs += all.paragraphs(of: run).dropFirst(analysedCount - run.paragraphs.lowerBound)
      analysedCount = run.paragraphs.upperBound
      byteCount += run.bytes.count
      return byteCount < byteBudget
    }
    return analyzer.extend(with: paragraphs, isLast: analysedCount == all.count)
  }

  /// Does the rest, and posts it piece by piece.
  mutating func run(into mailbox: Mailbox, isCancelled: () -> Bool) {
    while !isCancelled(), let delta = read() {
      mailbox.post(BackgroundReport(document: document.id, content: .document(delta)))
    }
    while !isCancelled(), let delta = analyze(byteBudget: 1 << 20) {
      mailbox.post(BackgroundReport(document: document.id, content: .cast(delta)))
    }
  }
}

/// Tells a thread that nobody waits for its work any more.
final class Cancellation: Sendable {
  private let flag = Atomic(false)

  /// Whether the work may stop.
  var isCancelled: Bool { flag.load(ordering: .relaxed) }

  /// Stops the work at its next look.
  func cancel() { flag.store(true, ordering: .relaxed) }
}
