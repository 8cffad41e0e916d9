import CastAnalysis
import DocumentFormats
import DocumentModel

/// Reads a text and finds its cast, piece by piece, so that it is known how far it is.
struct TextAnalysis {
  private(set) var document: Document
  private var reader: PlainTextReader
  private var analyzer: CastAnalyzer
  private var mentions: [Mention] = []
  private var readLength = 0

  /// Makes ready to read `source`, with a name to show if it has no title of its own.
  init(_ source: TextSource, name: String) {
    document = Document.openingPlainText(source, id: DocumentID(1), name: name)
    reader = PlainTextReader(source: source, document: document.id)
    analyzer = CastAnalyzer(source: source, document: document.id, workers: .all)
  }

  /// Reads and analyses everything; gives the cast.
  ///
  /// - Parameters:
  ///   - pieceLength: how many bytes to read at a time; later pieces are an eighth of what was read
  ///     before them, so that there are few of them and all stay linear together.
  ///   - report: told after each piece how far the analysis is.
  mutating func run(pieceLength: Int = 1 << 20, reportingTo report: inout ProgressReport) -> Cast {
    defer { report.end() }
    while let delta = reader.next(byteBudget: max(pieceLength, readLength / 8)) {
      document.apply(delta)
      readLength = delta.paragraphs.paragraphs.last?.span.end ?? readLength
      var found = analyzer.extend(with: delta.paragraphs.paragraphs, isLast: delta.isComplete)
      mentions += found.mentions
      if delta.isComplete {
        // The tables of the last piece are those of the whole text.
        found.mentions = mentions
        return Cast(found)
      }
      report.update(done: analysedLength)
    }
    return Cast(document: document.id)
  }

  /// Bytes that have surely been analysed.
  ///
  /// The analyser gathers pieces before it looks for names in them; it is as far as the last name.
  private var analysedLength: Int { mentions.last?.span.end ?? 0 }
}
