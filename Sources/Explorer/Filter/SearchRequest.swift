import DocumentModel
import KeywordSearch
import Parallel

/// A search to be run outside `update`.
public struct SearchRequest: Sendable {
  /// The text as far as it was known.
  public let document: Document
  /// What to look for.
  public let query: KeywordQuery
  /// Which paragraphs to look through.
  public let paragraphs: Range<Int>
  /// Number of the newest query; answers to older ones are dropped.
  public let generation: Int
  /// The actors among whose names to look, too; `nil` where they are known or add nothing.
  let cast: Cast?

  /// A text of so many bytes is searched in less than a frame: one answer is enough.
  private static let shortText = 4 << 20
  /// Of a longer one the first answer is about so much, so that the first hits show at once.
  private static let firstPiece = 1 << 20
  /// Later ones are about more and more, up to this.
  private static let largestPiece = 64 << 20

  /// Does the work, and hands on each answer, in reading order; at least one, if not cancelled.
  ///
  /// The names come with the last answer, or with the second: the first hits wait for nothing.
  ///
  /// - Parameters:
  ///   - workers: how many threads share it.
  ///   - isCancelled: asked often, from each of the threads.
  ///   - deliver: called on this thread.
  public func run(
    workers: WorkerCount = .one, isCancelled: @escaping @Sendable () -> Bool = { false },
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
        let named = isFirstOfSeveral ? nil : names(of: unnamed, piece, matcher, isCancelled)
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
    of cast: Cast?, _ piece: Range<Int>, _ matcher: KeywordMatcher, _ isCancelled: () -> Bool
  ) -> NamedActors? {
    guard let cast, NamedActors.matter(to: query, searchedThrough: piece.upperBound, of: document)
    else { return nil }
    return NamedActors(of: cast, matcher, isCancelled: isCancelled)
  }

  private func report(
    _ paragraphs: Range<Int>, _ matching: ParagraphSet, _ matcher: KeywordMatcher,
    _ named: NamedActors? = nil, _ fault: PatternFault? = nil
  ) -> BackgroundReport {
    let answer = SearchAnswer(
      query: query, matcher: matcher, paragraphs: paragraphs, matching: matching, named: named,
      requestedThrough: self.paragraphs.upperBound,
      fault: fault)
    return BackgroundReport(
      document: document.id, generation: generation, content: .search(answer))
  }
}

extension ParagraphList {
  /// The end of a piece of a range, of whole runs of about so many bytes.
  fileprivate func end(ofPieceFrom start: Int, in range: Range<Int>, bytes: Int) -> Int {
    var end = start
    var left = bytes
    _ = forEachRun(in: start..<range.upperBound) { run in
      end = Swift.min(run.paragraphs.upperBound, range.upperBound)
      left -= run.bytes.count
      return left > 0
    }
    // Paragraphs that the document doesn't have are none.
    return left > 0 ? range.upperBound : end
  }
}

/// What a search found in a part of the text.
public struct SearchAnswer: Sendable {
  /// What was looked for.
  let query: KeywordQuery
  /// The same, made ready to mark hits: making it takes a while, so the search does it.
  let matcher: KeywordMatcher
  /// The paragraphs that were looked through.
  public let paragraphs: Range<Int>
  /// Those of them that match.
  public let matching: ParagraphSet
  /// The actors with a name that matches, if that was looked for.
  let named: NamedActors?
  /// The search goes on up to this paragraph.
  public let requestedThrough: Int
  /// Why a regular expression finds nothing here.
  public let fault: PatternFault?
}
