import CastAnalysis
import DocumentFormats
import DocumentModel
import Explorer
import PlainText
import System

/// Reads a text and finds its cast, piece by piece.
struct Analysis: Sendable {
  /// Texts up to this are read and analysed before the first frame.
  ///
  /// That takes less than the frame itself. Of longer texts this much is read before it.
  static let firstPiece = 64 << 10

  /// As far as it has been read.
  private(set) var document: Document
  /// As far as it has been found.
  private(set) var cast: Cast
  private var reader: DocumentReader
  private var analyzer: CastAnalyzer
  private var budget = 256 << 10
  /// The pipe through which the text still arrives.
  let incoming: IncomingText?

  /// Makes ready to read a text, which may still be arriving.
  ///
  /// - Parameters:
  ///   - headings: the reader's own rule for what begins a chapter.
  ///   - surveySize: bytes that are analysed before the first names are decided.
  init(
    of text: OpenedText, from incoming: IncomingText? = nil, id: DocumentID,
    headings: (any HeadingPattern)?, surveySize: Int = 1 << 20
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
  /// Pieces grow with what has been read, up to 64 MB, so that there are few of them: taking one in
  /// costs the explorer a little for all that it knows already.
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
  /// - Parameter isUrgent: of whatever has been read.
  mutating func analyze(isUrgent: Bool = false) -> Bool {
    guard !cast.isComplete, let delta = analyzer.nextBatch(of: document, isUrgent: isUrgent)
    else { return false }
    cast.apply(delta)
    return true
  }

  /// Bytes in which the cast has been found.
  var analysedBytes: Int { analyzer.analysedBytes }
}
