import DocumentModel
import Synchronization
import System

/// Finds the paragraphs of a text that match a query; made once per query.
///
/// ```swift
/// let search = try ParagraphSearch(KeywordQuery(parsing: "marsh -dover"))
/// let all = document.paragraphs.indices
/// let found = try search.matches(of: document, in: all, isCancelled: { false })
/// found?.count  // the number of matching paragraphs; nil if cancelled
/// ```
public struct ParagraphSearch: Sendable {
  private let query: PreparedQuery

  /// Bytes of the smallest share of a text for a thread, by hand: less text is searched faster than a thread starts.
  private static let smallestShare = 512 << 10
  /// Bytes of the largest share, so that threads end at about the same time, and cancelling is quick.
  private static let largestShare = 4 << 20

  /// Prepares the search for a query.
  ///
  /// Complexity: some 100 microseconds for each term.
  ///
  /// - Throws: `PatternFault` if a regular expression is invalid.
  public init(_ query: KeywordQuery) throws(PatternFault) { self.query = try PreparedQuery(query) }

  /// The matching paragraphs in `range`; `nil` if cancelled.
  ///
  /// - Parameters:
  ///   - document: the text; paragraphs that it doesn't have yet are left out.
  ///   - range: indices of paragraphs.
  ///   - isCancelled: called at least once for every 256 KB of text.
  /// - Throws: `PatternFault` if a regular expression takes too many steps in some paragraph.
  /// - Complexity: O(*n*) in the text of the range for each word, mostly that of one scan.
  public func matches(
    of document: Document, in range: Range<Int>, isCancelled: () -> Bool
  ) throws(PatternFault) -> ParagraphSet? {
    try RunSearch.matches(query, document, range, isCancelled)
  }

  /// The same, shared by threads if there is enough text.
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

  /// Parts of the range that consist of whole runs with enough text each.
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

/// Assigns shares of the work to threads.
private final class NextShare: Sendable {
  private let number = Atomic(0)

  func take(of count: Int) -> Int? {
    let share = number.wrappingAdd(1, ordering: .relaxed).oldValue
    return (0..<count).contains(share) ? share : nil
  }

  /// Assigns no more shares.
  func stop() { number.store(Int.max / 2, ordering: .relaxed) }
}
