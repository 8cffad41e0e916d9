import CastAnalysis
import DocumentFormats
import DocumentModel
import PlainText
import System

/// Reads a text and finds its cast, piece by piece, so that it is known how far it is.
struct TextAnalysis {
  private(set) var document: Document
  private var reader: DocumentReader
  private var analyzer: CastAnalyzer

  /// Makes ready to read a text.
  ///
  /// - Parameters:
  ///   - headings: the reader's own rule for what begins a chapter.
  ///   - surveySize: bytes of the first batch in which names are looked for.
  ///   - workers: how many threads share the work; what is found doesn't depend on it.
  init(
    _ text: OpenedText, headings: (any HeadingPattern)? = nil, surveySize: Int = 1 << 20,
    workers: WorkerCount = .all
  ) {
    reader = DocumentReader(text, id: DocumentID(1), workers: workers, headings: headings)
    document = reader.openedDocument
    analyzer = CastAnalyzer(
      source: text.source, document: document.id, surveySize: surveySize, workers: workers)
  }

  /// Reads everything.
  mutating func read() {
    while let delta = reader.next(byteBudget: .max) { document.apply(delta) }
  }

  /// Reads and analyses everything; gives the cast.
  ///
  /// - Parameter report: told after each batch how far the analysis is.
  mutating func run(reportingTo report: inout ProgressReport) -> Cast {
    defer { report.end() }
    read()
    var mentions: [Mention] = []
    var cast = Cast(of: document)
    while var found = analyzer.nextBatch(of: document) {
      mentions += found.mentions
      if found.isComplete {
        // The tables of the last batch are those of the whole text.
        found.mentions = mentions
        cast.apply(found)
        break
      }
      report.update(done: analyzer.analysedBytes)
    }
    return cast
  }
}
