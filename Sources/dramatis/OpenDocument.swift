import DocumentFormats
import DocumentModel
import Explorer
import PlainText

/// A text with what is known about it when its first frame is drawn.
struct OpenDocument: Sendable {
  /// The file, which is watched for changes.
  let text: OpenedText
  /// The document as far as it has been read.
  let document: Document
  /// The cast, if the text was short enough to be analysed at once.
  let cast: Cast?
  /// The rest of the work; `nil` if everything is done.
  let rest: Analysis?

  /// Reads the beginning of a text, or all of it if it is short.
  ///
  /// - Parameters:
  ///   - headings: the reader's rule for lines that begin a chapter.
  ///   - isComplete: read all of it, however long it is.
  init(
    _ text: OpenedText, id: DocumentID, headings: HeadingPattern?, isComplete: Bool = false
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

  /// Reads what has arrived of a text that is still arriving.
  init(_ incoming: IncomingText, id: DocumentID, headings: HeadingPattern?) {
    text = incoming.opened
    var analysis = Analysis(of: text, from: incoming, id: id, headings: headings)
    _ = analysis.readArrived(isIdle: true)
    cast = nil
    document = analysis.document
    rest = analysis
  }

  /// Reads a file again; says why if it can't be read now.
  ///
  /// - Parameters:
  ///   - isComplete: read all of it, however long it is.
  ///   - goesOn: asked often while a foreign format is read; false gives up.
  static func again(
    _ options: ExploreOptions, id: DocumentID, isComplete: Bool = false,
    goesOn: () -> Bool = { true }
  ) -> Result<OpenDocument, Failure> {
    Result { () throws(Failure) in
      OpenDocument(
        try options.file.open(options.opening) { _ in goesOn() }, id: id,
        headings: options.headings, isComplete: isComplete)
    }
  }

  /// The report of the cast, if it is known.
  var castReport: ExplorerEvent? {
    cast.map { .report(BackgroundReport(document: document.id, content: .cast($0))) }
  }
}

extension Result<OpenDocument, Failure> {
  /// The events for the explorer after a file was read again.
  var events: [ExplorerEvent] {
    switch self {
    case .success(let open):
      [.replaced(open.document)] + (open.castReport.map { [$0] } ?? [])
    case .failure(let failure): [.notice("cannot be read again: \(failure.message)")]
    }
  }
}
