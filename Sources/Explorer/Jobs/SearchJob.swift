import DocumentModel
import KeywordSearch
import System

extension JobLane {
  static let search = JobLane("search")
}

/// Finds the paragraphs, and the actors' names, that match the filter.
struct SearchJob: Job {
  /// The text as far as it was known.
  let document: Document
  let query: KeywordQuery
  /// The paragraphs to look through.
  let paragraphs: Range<Int>
  /// Number of the newest query; answers to older ones are dropped.
  let generation: Int
  /// The actors among whose names to look, too; `nil` where they are known or add nothing.
  let cast: Cast?

  let lane = JobLane.search

  /// A text of at most this many bytes is searched in much less than a frame.
  private static let briefText = 128 << 10
  /// One answer is enough for a text of at most this many bytes.
  private static let shortText = 4 << 20
  /// Bytes of the first answer of a longer one, so that the first hits show at once.
  private static let firstPiece = 1 << 20
  /// Bytes of the largest of the later answers, which grow.
  private static let largestPiece = 64 << 20

  /// A regular expression always runs on a thread: its time doesn't depend on the length of the text alone.
  func answersAtOnce(isLate: () -> Bool) -> [BackgroundReport]? {
    document.source.count <= Self.briefText && !query.hasPatterns ? answers() : nil
  }

  /// Delivers at least one answer if not cancelled, in reading order.
  ///
  /// The names come with the last answer, or with the second: the first hits wait for nothing.
  func run(
    workers: WorkerCount, isCancelled: @escaping @Sendable () -> Bool,
    deliver: (BackgroundReport) -> Void
  ) {
    var start = paragraphs.lowerBound
    var unnamed = cast
    let matcher = KeywordMatcher(query)
    do throws(PatternFault) {
      let search = try ParagraphSearch(query)
      let isShort = document.source.count <= Self.shortText
      var length = isShort ? Self.shortText : Self.firstPiece
      repeat {
        let end = document.paragraphs.end(ofPieceFrom: start, in: paragraphs, bytes: length)
        let piece = start..<end
        let matching = try search.matches(
          of: document, in: piece, workers: workers, isCancelled: isCancelled)
        guard let matching else { return }
        let isFirstOfSeveral = piece.lowerBound == paragraphs.lowerBound && piece != paragraphs
        let named =
          isFirstOfSeveral ? nil : names(of: unnamed, piece, matching, matcher, isCancelled)
        if named != nil { unnamed = nil }
        if isCancelled() { return }
        deliver(report(piece, matching, matcher, named))
        start = piece.upperBound
        length = min(4 * length, Self.largestPiece)
      } while start < paragraphs.upperBound
    } catch {
      // What comes after it isn't searched any more.
      deliver(report(start..<paragraphs.upperBound, ParagraphSet(), matcher, nil, error))
    }
  }

  private func names(
    of cast: Cast?, _ piece: Range<Int>, _ matching: ParagraphSet, _ matcher: KeywordMatcher,
    _ isCancelled: () -> Bool
  ) -> NamedActors? {
    let matter = NamedActors.matter(to: query, searchedThrough: piece.upperBound, of: document)
    guard let cast, matter || query.hasPlainWords else { return nil }
    // Where the words stand in the text, names that have only their letters don't count.
    return NamedActors(
      of: cast, query, matcher, allowsLoose: matching.isEmpty, isCancelled: isCancelled)
  }

  private func report(
    _ paragraphs: Range<Int>, _ matching: ParagraphSet, _ matcher: KeywordMatcher,
    _ named: NamedActors? = nil, _ fault: PatternFault? = nil
  ) -> BackgroundReport {
    let answer = SearchAnswer(
      generation: generation, query: query, matcher: matcher, paragraphs: paragraphs,
      matching: matching, named: named, requestedThrough: self.paragraphs.upperBound, fault: fault)
    return BackgroundReport(document: document.id, content: .answer(answer))
  }
}

extension ParagraphList {
  /// The end of a piece of a range: whole runs of about `bytes` bytes together.
  fileprivate func end(ofPieceFrom start: Int, in range: Range<Int>, bytes: Int) -> Int {
    var end = start
    var left = bytes
    _ = forEachRun(in: start..<range.upperBound) { run in
      end = Swift.min(run.paragraphs.upperBound, range.upperBound)
      left -= run.bytes.count
      return left > 0
    }
    // The range may end beyond the paragraphs of the document.
    return left > 0 ? range.upperBound : end
  }
}

/// What a search found in a part of the text.
struct SearchAnswer: JobAnswer {
  /// Number of the query.
  let generation: Int
  let query: KeywordQuery
  /// The query made ready to mark hits: making it takes a while, so the search does it.
  let matcher: KeywordMatcher
  /// The paragraphs that were looked through.
  let paragraphs: Range<Int>
  /// Those of them that match.
  let matching: ParagraphSet
  /// The actors with a name that matches, if that was looked for.
  let named: NamedActors?
  /// The search goes on up to this paragraph.
  let requestedThrough: Int
  /// Why a regular expression finds nothing here.
  let fault: PatternFault?

  /// Answers of older queries are dropped; the first of the newest replaces what was found before.
  func take(in book: inout Book) -> [ExplorerEffect] {
    guard generation == book.filter.generation, book.filter.text != nil else { return [] }
    if book.filter.found?.generation != generation {
      book.filter.found = FilterResult(query: query, matcher: matcher, generation: generation)
      if book.filter.isTyped { book.pane.destination = .first }
    }
    book.filter.found?.append(self, book.cast)
    return []
  }
}
