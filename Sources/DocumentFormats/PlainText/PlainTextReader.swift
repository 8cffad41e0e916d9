import DocumentModel
import Parallel

/// Reads plain text: finds paragraphs and headings, keeping every byte.
///
/// How paragraphs are marked is decided from the first 256 KB and then fixed, so paragraphs come out
/// the same in whatever pieces and by however many threads the text is read. The outline is complete
/// with the last piece; earlier pieces may carry a provisional one.
public struct PlainTextReader: Sendable {
  private let finder: PlainTextFinder
  private let document: DocumentID
  private let workers: WorkerCount
  private var scanner: PlainTextScanner
  private var outline: OutlineCollector
  private var isComplete = false

  /// The paragraphs of a text up to this length are listed and kept; those of a longer one are counted,
  /// and found again where they are needed.
  static let listedLength = 8 << 20
  /// A thread of its own pays for so much text.
  private let share: Int

  /// Starts to read `source` as the text of `document`.
  ///
  /// - Parameters:
  ///   - workers: how many threads share a long piece; what is found doesn't depend on it.
  ///   - headings: the reader's own rule for what begins a chapter, if there is one.
  public init(
    source: TextSource, document: DocumentID, workers: WorkerCount = .one,
    headings: (any HeadingPattern)? = nil
  ) {
    self.init(
      PlainTextFinder(source, headings: headings), document: document, workers: workers,
      listsParagraphs: source.count <= Self.listedLength)
  }

  /// Starts to read, and says whether paragraphs are to be listed.
  init(
    _ finder: PlainTextFinder, document: DocumentID, workers: WorkerCount = .one,
    listsParagraphs: Bool, share: Int = 2 << 20
  ) {
    self.share = share
    self.finder = finder
    self.document = document
    self.workers = workers
    scanner = PlainTextScanner(
      at: 0, isContinuation: false, rule: finder.rule, headings: finder.headings,
      purpose: listsParagraphs ? .list : .count)
    outline = OutlineCollector(finder: finder)
  }

  /// The document, of which nothing has been read but its title.
  ///
  /// - Parameter name: what to show if the text has no title of its own (the file's name without folder
  ///   and extension).
  public func openedDocument(name: String) -> Document {
    Document(
      id: document, title: source.withBytes(plainTextTitle) ?? name, source: source, finder: finder)
  }

  private var source: TextSource { finder.source }
  private var rule: ParagraphRule { finder.rule }

  /// Reads on for about `byteBudget` bytes; `nil` once everything has been delivered.
  ///
  /// A piece may have no paragraphs yet. Complexity: O(*n*) in the bytes read; the last piece also
  /// makes the outline, O(*h* log *h*) in what may be headings.
  public mutating func next(byteBudget: Int) -> DocumentDelta? {
    guard !isComplete else { return nil }
    return source.withBytes { read($0, byteBudget: max(byteBudget, 1)) }
  }

  private mutating func read(
    _ bytes: UnsafeRawBufferPointer, byteBudget: Int
  ) -> DocumentDelta {
    let limit = scanner.searched + min(byteBudget, bytes.count - scanner.searched)
    let found = scan(bytes, to: limit)
    isComplete = limit == bytes.count
    let piece = ParagraphPiece(
      count: found.count, paragraphs: found.paragraphs, runs: found.runs,
      open: isComplete ? nil : scanner.openParagraph(bytes), end: found.end)
    outline.add(piece, found, bytes)
    return DocumentDelta(
      document: document, paragraphs: piece,
      sections: isComplete ? outline.sections(bytes) : outline.provisionalSections(bytes),
      invalidSequences: found.invalidSequences, isComplete: isComplete)
  }

  /// Scans up to `limit`; each thread begins at a run.
  private mutating func scan(_ bytes: UnsafeRawBufferPointer, to limit: Int) -> ScannedText {
    let starts = runStarts(bytes, to: limit)
    let purpose = scanner.purpose
    let scanners =
      [scanner]
      + starts.map {
        PlainTextScanner(
          at: $0.start, isContinuation: $0.isContinuation, rule: rule,
          headings: finder.headings, purpose: purpose)
      }
    let ends = starts.map(\.start) + [limit]
    let shares = concurrentMap(scanners.count) { [source] number in
      var scanner = scanners[number]
      let found = source.withBytes { bytes in
        if number + 1 < ends.count || limit == bytes.count {
          scanner.finish(bytes, at: ends[number])
        } else {
          scanner.advance(bytes, to: limit)
        }
        return scanner.take()
      }
      return Share(scanner: scanner, found: found)
    }
    var found = shares[0].found
    for share in shares.dropFirst() { found.append(share.found, bytes) }
    scanner = shares[shares.count - 1].scanner
    return found
  }

  /// What one thread has done.
  private struct Share: Sendable {
    var scanner: PlainTextScanner
    var found: ScannedText
  }

  /// Where other threads begin: at runs, about equally far from each other.
  ///
  /// In Markdown none can be told without reading what stands before.
  private func runStarts(
    _ bytes: UnsafeRawBufferPointer, to limit: Int
  ) -> [(start: Int, isContinuation: Bool)] {
    let start = scanner.searched
    guard limit - start >= 2 * share, !rule.isMarkdown else { return [] }
    let count = min(workers.count, (limit - start) / share)
    let step = (limit - start) / count / RunGrid.spacing * RunGrid.spacing
    let first = start / RunGrid.spacing * RunGrid.spacing
    return (1..<max(1, count)).compactMap { number in
      let mark = first + number * step
      return RunGrid.runStart(bytes, from: mark, limit: min(mark + step / 2, limit), rule: rule)
    }
  }
}

/// Finds the paragraphs of a plain text again.
struct PlainTextFinder: ParagraphFinder {
  let source: TextSource
  let rule: ParagraphRule
  let headings: OwnHeadings?

  init(_ source: TextSource, headings: (any HeadingPattern)? = nil) {
    self.source = source
    self.headings = headings.map { OwnHeadings($0) }
    rule = source.withBytes { ParagraphRule($0) }
  }

  func paragraphs(in range: Range<Int>) -> [Paragraph] {
    source.withBytes { bytes in
      let range = range.clamped(to: 0..<bytes.count)
      var scanner = PlainTextScanner(
        at: range.lowerBound,
        isContinuation: RunGrid.followsText(bytes, range.lowerBound), rule: rule,
        headings: headings, purpose: .findAgain)
      scanner.finish(bytes, at: range.upperBound)
      return scanner.take().paragraphs
    }
  }
}
