import CastAnalysis
import DocumentFormats
import DocumentModel
import Explorer
import PlainText
import System

/// Reads a text and finds its cast, piece by piece.
struct Analysis: Sendable {
  /// Bytes that are read before the first frame.
  ///
  /// A text that is no longer is analysed before it, too, which takes less time than the frame itself.
  static let firstPiece = 64 << 10

  /// The document as far as it has been read.
  private(set) var document: Document
  /// The cast as far as it has been found.
  private(set) var cast: Cast
  private var reader: DocumentReader
  private var analyzer: CastAnalyzer
  private var budget = 256 << 10
  /// The pipe through which the text is still arriving; `nil` if it has arrived.
  let incoming: IncomingText?

  /// Prepares to read a text, which may still be arriving.
  ///
  /// - Parameters:
  ///   - headings: the reader's rule for lines that begin a chapter.
  ///   - surveySize: bytes that are analysed before the first names are decided.
  init(
    of text: OpenedText, from incoming: IncomingText? = nil, id: DocumentID,
    headings: HeadingPattern?, surveySize: Int = 1 << 20
  ) {
    self.incoming = incoming
    reader = DocumentReader(
      text, id: id, isArriving: incoming != nil, workers: .all, headings: headings)
    document = reader.openedDocument
    cast = Cast(of: document)
    analyzer = CastAnalyzer(
      source: text.source, document: id, surveySize: surveySize, workers: .all)
  }

  /// Reads the next piece; `nil` at the end.
  ///
  /// Pieces grow with what has been read, up to 64 MB, so that there are few: taking one in costs the explorer time
  /// for all that it has taken in before.
  mutating func read(byteBudget: Int? = nil) -> DocumentDelta? {
    guard let delta = reader.next(byteBudget: byteBudget ?? budget) else { return nil }
    if byteBudget == nil { budget = min(budget * 2, 64 << 20) }
    document.apply(delta)
    return delta
  }

  /// Reads what has arrived; `nil` if nothing is new.
  mutating func readArrived(isIdle: Bool) -> DocumentDelta? {
    guard let delta = reader.nextOfArrived(isIdle: isIdle) else { return nil }
    document.apply(delta)
    return delta
  }

  /// Finds the cast of the next batch; false if more must be read first.
  ///
  /// - Parameter isUrgent: analyse whatever has been read, even if it is no full batch.
  mutating func analyze(isUrgent: Bool = false) -> Bool {
    guard !cast.isComplete, let delta = analyzer.nextBatch(of: document, isUrgent: isUrgent)
    else { return false }
    cast.apply(delta)
    return true
  }

  /// Bytes that have been analysed.
  var analysedBytes: Int { analyzer.analysedBytes }
}
