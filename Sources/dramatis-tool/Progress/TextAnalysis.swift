import CastAnalysis
import DocumentFormats
import DocumentModel
import PlainText
import System

/// Reads a text and finds its cast, in batches, so that progress can be shown.
struct TextAnalysis {
  private(set) var document: Document
  private var reader: DocumentReader
  private var analyzer: CastAnalyzer

  /// Prepares to read a text.
  ///
  /// - Parameters:
  ///   - headings: the user's own rule for lines that begin a chapter.
  ///   - surveySize: bytes of the first batch that is analysed.
  ///   - workers: number of threads; the result doesn't depend on it.
  init(
    _ text: OpenedText, headings: HeadingPattern? = nil, surveySize: Int = 1 << 20,
    workers: WorkerCount = .all
  ) {
    reader = DocumentReader(text, id: DocumentID(1), workers: workers, headings: headings)
    document = reader.openedDocument
    analyzer = CastAnalyzer(
      source: text.source, document: document.id, surveySize: surveySize, workers: workers)
  }

  mutating func read() {
    while let delta = reader.next(byteBudget: .max) { document.apply(delta) }
  }

  /// Reads and analyses everything, and returns the cast.
  ///
  /// - Parameter onProgress: called after each batch with the number of bytes analysed.
  mutating func run(onProgress: (Int) -> Void = { _ in }) -> Cast {
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
      onProgress(analyzer.analysedBytes)
    }
    return cast
  }
}
