import DocumentModel
import Synchronization
import System

/// Finds the paragraphs of a text that match a query; made once per query.
public struct ParagraphSearch: Sendable {
  private let query: PreparedQuery

  /// Less text than this is not shared between threads, in bytes.
  private static let smallestShare = 512 << 10
  /// What a thread takes at a time of a long text.
  private static let largestShare = 4 << 20

  /// Prepares the search for a query.
  ///
  /// Complexity: some 100 microseconds for each term.
  ///
  /// - Throws: what is wrong with a regular expression.
  public init(_ query: KeywordQuery) throws(PatternFault) { self.query = try PreparedQuery(query) }

  /// The matching paragraphs in `range`; `nil` if cancelled.
  ///
  /// - Parameters:
  ///   - document: the text; paragraphs that it doesn't have yet are left out.
  ///   - range: indices of paragraphs.
  ///   - isCancelled: asked at least once for every 256 KB of text.
  /// - Throws: that a regular expression takes too long for some paragraph.
  /// - Complexity: O(*n*) in the text of the range, for each word; mostly that of one quick scan.
  public func matches(
    of document: Document, in range: Range<Int>, isCancelled: () -> Bool
  ) throws(PatternFault) -> ParagraphSet? {
    try RunSearch.matches(query, document, range, isCancelled)
  }

  /// The same, shared by threads if there is enough of the text.
  public func matches(
    of document: Document, in range: Range<Int>, workers: WorkerCount,
    isCancelled: @escaping @Sendable () -> Bool
  ) throws(PatternFault) -> ParagraphSet? {
    let range = range.clamped(to: document.paragraphs.indices)
    let shares = Self.shares(of: document, in: range)
    let count = shares.count > 1 ? min(workers.count, shares.count) : 1
    if count == 1 { return try matches(of: document, in: range, isCancelled: isCancelled) }
    let next = NextShare()
    let found = concurrentMap(count) { [query] _ in
      var found: [(share: Int, matches: Result<ParagraphSet?, PatternFault>)] = []
      while let share = next.take(of: shares.count) {
        let matches = Result { () throws(PatternFault) in
          try RunSearch.matches(query, document, shares[share], isCancelled)
        }
        found.append((share, matches))
        if case .failure = matches { next.stop() }
      }
      return found
    }
    return try Self.joined(found.flatMap { $0 }.sorted { $0.share < $1.share }.map(\.matches))
  }

  /// Parts of the range that hold some text each, and whole runs.
  private static func shares(of document: Document, in range: Range<Int>) -> [Range<Int>] {
    let paragraphs = document.paragraphs
    let length = min(largestShare, max(smallestShare, document.source.count / 16))
    var shares: [Range<Int>] = []
    var start = range.lowerBound
    var bytes = 0
    _ = paragraphs.forEachRun(in: range) { run in
      bytes += run.bytes.count
      if bytes >= length {
        shares.append(start..<min(run.paragraphs.upperBound, range.upperBound))
        start = run.paragraphs.upperBound
        bytes = 0
      }
      return true
    }
    if start < range.upperBound { shares.append(start..<range.upperBound) }
    return shares
  }

  private static func joined(
    _ results: [Result<ParagraphSet?, PatternFault>]
  ) throws(PatternFault) -> ParagraphSet? {
    var all = ParagraphSet()
    for result in results {
      guard let set = try result.get() else { return nil }
      all.append(set)
    }
    return all
  }
}

/// Hands out shares of the work to threads.
private final class NextShare: Sendable {
  private let number = Atomic(0)

  func take(of count: Int) -> Int? {
    let share = number.wrappingAdd(1, ordering: .relaxed).oldValue
    return (0..<count).contains(share) ? share : nil
  }

  /// Hands out no more.
  func stop() { number.store(Int.max / 2, ordering: .relaxed) }
}
