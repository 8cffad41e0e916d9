import CastAnalysis
import DocumentFormats
import DocumentModel
import Explorer
import Synchronization

/// Reads a text and finds its cast, piece by piece.
struct Analysis: Sendable {
  /// Texts up to this are read and analysed before the first frame.
  ///
  /// That takes less than the frame itself. Of longer texts this much is read before it.
  static let firstPiece = 64 << 10

  private let document: DocumentID
  private var reader: PlainTextReader
  private var analyzer: CastAnalyzer
  /// Paragraphs that were read and not analysed yet.
  private var unread: [Paragraph] = []
  private var isRead = false
  private var budget = 256 << 10

  /// Makes ready to read `document`, nothing of which has been read.
  init(of document: Document) {
    self.document = document.id
    reader = PlainTextReader(source: document.source, document: document.id)
    analyzer = CastAnalyzer(source: document.source, document: document.id, workers: .all)
  }

  /// Reads the next piece; `nil` at the end.
  ///
  /// Pieces grow with what has been read, up to 32 MB, so that there are few of them: taking one in
  /// costs the explorer a little for all that it knows already.
  mutating func read(byteBudget: Int? = nil) -> DocumentDelta? {
    guard let delta = reader.next(byteBudget: byteBudget ?? budget) else { return nil }
    if byteBudget == nil { budget = min(budget + budget / 2, 32 << 20) }
    unread += delta.paragraphs.paragraphs
    isRead = delta.isComplete
    return delta
  }

  /// Finds the cast of what was read since the last call.
  mutating func analyze() -> CastDelta {
    defer { unread = [] }
    return analyzer.extend(with: unread, isLast: isRead)
  }

  /// Does the rest, and posts it piece by piece.
  mutating func run(into mailbox: Mailbox, isCancelled: () -> Bool) {
    var isUnfinished = true
    while isUnfinished && !isCancelled() {
      // What was read before the first frame comes first.
      let cast = analyze()
      if isCancelled() { return }
      mailbox.post(BackgroundReport(document: document, content: .cast(cast)))
      let delta = read()
      isUnfinished = delta != nil
      if let delta { mailbox.post(BackgroundReport(document: document, content: .document(delta))) }
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
