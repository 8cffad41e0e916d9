import DocumentModel
import System

/// Reads plain text: finds paragraphs and headings, keeping every byte.
///
/// How paragraphs are marked is decided from the first 256 KB and then fixed, so the paragraphs don't depend on the
/// pieces and the number of threads. The outline is complete with the last piece; earlier pieces may contain a
/// provisional one.
public struct PlainTextReader: Sendable {
  private let finder: PlainTextFinder
  private let document: DocumentID
  private let workers: WorkerCount
  private var scanner: PlainTextScanner
  private var outline: OutlineCollector
  private var isComplete = false

  /// Texts up to this length, in bytes, have their paragraphs listed and kept; in longer ones they are counted, and
  /// found again when needed.
  static let listedLength = 8 << 20
  /// Number of bytes that are worth another thread.
  private let share: Int

  /// Starts reading `source` as the text of `document`.
  ///
  /// - Parameters:
  ///   - isArriving: whether the text will grow.
  ///   - workers: number of threads that share a long piece; the result doesn't depend on it.
  ///   - headings: the reader's own rule for headings of chapters, if there is one.
  public init(
    source: TextSource, document: DocumentID, isArriving: Bool = false,
    workers: WorkerCount = .one, headings: HeadingPattern? = nil
  ) {
    self.init(
      PlainTextFinder(source, headings: headings), document: document, workers: workers,
      listsParagraphs: !isArriving && source.count <= Self.listedLength)
  }

  /// Starts reading, and lists paragraphs or only counts them.
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

  /// The document when it has just been opened: with its title, without paragraphs.
  ///
  /// - Parameter name: title if the text has none of its own (the file's name without folder and extension).
  public func openedDocument(
    name: String, details: DocumentDetails = DocumentDetails()
  ) -> Document {
    Document(
      id: document, title: source.withBytes(plainTextTitle) ?? name, source: source,
      finder: finder, details: details)
  }

  private var source: TextSource { finder.source }
  private var rule: ParagraphRule { finder.rule }

  /// Reads about `byteBudget` more bytes; `nil` once everything has been delivered.
  ///
  /// A piece may have no paragraphs yet. Complexity: O(*n*) in the bytes read; the last piece also makes the outline,
  /// O(*h* log *h*) in the candidates for headings.
  public mutating func next(byteBudget: Int) -> DocumentDelta? {
    guard !isComplete else { return nil }
    return source.withBytes { bytes in
      let limit = scanner.searched + min(max(byteBudget, 1), bytes.count - scanner.searched)
      return read(bytes, to: limit, isLast: limit == bytes.count)
    }
  }

  /// Reads more of a text that is still arriving; `nil` if there is nothing new.
  ///
  /// - Parameter isIdle: whether nothing has arrived for a while. If so, everything is read, and lines are shown before
  ///   the end of their paragraph is known. Otherwise 64 KB are left for the next call, so that a pipe is read like a
  ///   file with the same bytes.
  public mutating func nextOfArrived(isIdle: Bool) -> DocumentDelta? {
    guard !isComplete else { return nil }
    return source.withBytes { bytes in
      let limit = isIdle ? endOfCharacters(bytes) : bytes.count - (64 << 10)
      guard limit > scanner.searched else { return nil }
      return read(bytes, to: limit, isLast: false, showsLines: isIdle)
    }
  }

  private mutating func read(
    _ bytes: UnsafeRawBufferPointer, to limit: Int, isLast: Bool, showsLines: Bool = false
  ) -> DocumentDelta {
    let found = scan(bytes, to: limit, isLast: isLast)
    isComplete = isLast
    let piece = ParagraphPiece(
      count: found.count, paragraphs: found.paragraphs, runs: found.runs,
      open: isComplete ? nil : scanner.openParagraph(bytes, showsLines: showsLines),
      end: found.end)
    outline.add(piece, found, bytes)
    return DocumentDelta(
      document: document, paragraphs: piece,
      sections: isComplete ? outline.finish(bytes) : outline.provisionalOutline(bytes),
      invalidSequences: found.invalidSequences, isComplete: isComplete)
  }

  /// Scans up to `limit`; each thread begins at a run.
  private mutating func scan(
    _ bytes: UnsafeRawBufferPointer, to limit: Int, isLast: Bool
  ) -> ScannedText {
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
        if number + 1 < ends.count || isLast {
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

  /// The work of one thread.
  private struct Share: Sendable {
    var scanner: PlainTextScanner
    var found: ScannedText
  }

  /// Where other threads begin: at runs, at about equal distances.
  ///
  /// In Markdown runs can't be found without reading the text before them.
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

/// End of the last complete character, and before a carriage return, which may be half of a line end.
private func endOfCharacters(_ bytes: UnsafeRawBufferPointer) -> Int {
  let start = max(0, bytes.count - 4)
  var end = bytes.count
  for index in (start..<end).reversed() where bytes[index] & 0xC0 != 0x80 {
    let decoded = decodeScalar(bytes, at: index)
    if !decoded.isValid, index + decoded.length == bytes.count { end = index }
    break
  }
  return end > 0 && bytes[end - 1] == 0x0D ? end - 1 : end
}

/// Finds paragraphs of a plain text again.
struct PlainTextFinder: ParagraphFinder {
  let source: TextSource
  let rule: ParagraphRule
  let headings: OwnHeadings?

  init(_ source: TextSource, headings: HeadingPattern? = nil) {
    self.source = source
    self.headings = headings.map { OwnHeadings($0) }
    rule = source.withBytes { ParagraphRule($0) }
  }

  func paragraphs(in range: Range<Int>, needsKinds: Bool) -> [Paragraph] {
    source.withBytes { bytes in
      let range = range.clamped(to: 0..<bytes.count)
      var scanner = PlainTextScanner(
        at: range.lowerBound,
        isContinuation: RunGrid.followsText(bytes, range.lowerBound), rule: rule,
        headings: headings, purpose: needsKinds ? .findAgain : .findSpans)
      scanner.finish(bytes, at: range.upperBound)
      return scanner.take().paragraphs
    }
  }
}

extension Document {
  /// Reads a whole plain text at once.
  ///
  /// `name` is the title if the text has none of its own (the file's name without folder and extension). Complexity:
  /// O(*n*) in the bytes of the text.
  public static func readingPlainText(
    _ source: TextSource, id: DocumentID, name: String
  ) -> Document {
    var reader = PlainTextReader(source: source, document: id)
    var document = reader.openedDocument(name: name)
    while let delta = reader.next(byteBudget: .max) { document.apply(delta) }
    return document
  }
}
