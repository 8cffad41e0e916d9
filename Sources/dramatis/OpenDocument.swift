import DocumentFormats
import DocumentModel
import Explorer
import PlainText

/// A text with what is known of it when its first frame is drawn.
struct OpenDocument: Sendable {
  /// Tells whether the file changes.
  let text: OpenedText
  /// As far as it has been read.
  let document: Document
  /// The cast, if the text was short enough to be analysed at once.
  let cast: Cast?
  /// What is still to be done.
  let rest: Analysis?

  /// Reads the beginning of a text, or all of it if it is short.
  ///
  /// - Parameters:
  ///   - headings: the reader's own rule for what begins a chapter.
  ///   - isComplete: read all of it, however long it is.
  init(
    _ text: OpenedText, id: DocumentID, headings: (any HeadingPattern)?, isComplete: Bool = false
  ) {
    self.text = text
    var analysis = Analysis(of: text, id: id, headings: headings)
    let isShort = isComplete || text.source.count <= Analysis.firstPiece
    let budget = isShort ? Int.max : Analysis.firstPiece
    while analysis.read(byteBudget: budget) != nil, isShort {}
    while isShort, analysis.analyze() {}
    cast = isShort ? analysis.cast : nil
    document = analysis.document
    rest = isShort ? nil : analysis
  }

  /// Reads what has arrived of a text, which goes on arriving.
  init(_ incoming: IncomingText, id: DocumentID, headings: (any HeadingPattern)?) {
    text = incoming.opened
    var analysis = Analysis(of: text, from: incoming, id: id, headings: headings)
    _ = analysis.readArrived(isIdle: true)
    cast = nil
    document = analysis.document
    rest = analysis
  }

  /// The report of the cast, if it is known.
  var castReport: ExplorerEvent? {
    cast.map { .report(BackgroundReport(document: document.id, content: .cast($0))) }
  }
}
