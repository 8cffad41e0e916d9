import CastAnalysis
import DocumentFormats
import DocumentModel
import Parallel

/// Reads a text and finds its cast, piece by piece, so that it is known how far it is.
struct TextAnalysis {
  private(set) var document: Document
  private var reader: PlainTextReader
  private var analyzer: CastAnalyzer
  /// Makes ready to read `source`, with a name to show if it has no title of its own.
  init(_ source: TextSource, name: String) {
    reader = PlainTextReader(source: source, document: DocumentID(1), workers: .all)
    document = reader.openedDocument(name: name)
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
    while let delta = reader.next(byteBudget: .max) { document.apply(delta) }
    var mentions: [Mention] = []
    var paragraphs: [Paragraph] = []
    var gathered = 0
    let all = document.paragraphs
    _ = all.forEachRun(in: all.indices) { run in
      paragraphs += all.paragraphs(of: run)
      gathered += run.bytes.count
      guard gathered >= max(pieceLength, run.bytes.lowerBound / 8) else { return true }
      mentions += analyzer.extend(with: paragraphs, isLast: false).mentions
      (paragraphs, gathered) = ([], 0)
      // The analyser gathers pieces before it looks for names in them; it is as far as the last name.
      report.update(done: mentions.last?.span.end ?? 0)
      return true
    }
    // The tables of the last piece are those of the whole text.
    var found = analyzer.extend(with: paragraphs, isLast: true)
    found.mentions = mentions + found.mentions
    return Cast(found)
  }
}
