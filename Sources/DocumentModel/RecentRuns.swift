import Synchronization

/// Finds the paragraphs of runs, and caches the runs used last.
///
/// Shared by all copies of a list, on any thread.
final class RecentRuns: Sendable {
  private struct Entry {
    var run: ParagraphRun
    var paragraphs: [Paragraph]
  }

  private let finder: any ParagraphFinder
  /// The one used last comes first.
  private let entries = Mutex<[Entry]>([])

  /// Number of runs kept: a screen shows text of a few, the lists beside it and a search refer to some more.
  private static let most = 12

  init(_ finder: any ParagraphFinder) { self.finder = finder }

  /// The paragraphs of a run, from the cache if it has them.
  func paragraphs(of run: ParagraphRun) -> [Paragraph] {
    if let known = entries.withLock({ Self.take(run, from: &$0) }) { return known }
    let paragraphs = find(run, needsKinds: true)
    entries.withLock { entries in
      if entries.count == Self.most { entries.removeLast() }
      entries.insert(Entry(run: run, paragraphs: paragraphs), at: 0)
    }
    return paragraphs
  }

  private static func take(_ run: ParagraphRun, from entries: inout [Entry]) -> [Paragraph]? {
    guard let place = entries.firstIndex(where: { $0.run == run }) else { return nil }
    if place > 0 { entries.insert(entries.remove(at: place), at: 0) }
    return entries[0].paragraphs
  }

  /// The paragraphs of a run, past the cache.
  ///
  /// A mapped file that was changed on disk may have more or fewer paragraphs by now. Until it is read anew,
  /// surplus ones are left out and missing ones are empty.
  func find(_ run: ParagraphRun, needsKinds: Bool) -> [Paragraph] {
    var paragraphs = finder.paragraphs(in: run.bytes, needsKinds: needsKinds)
    let missing = run.paragraphs.count - paragraphs.count
    if missing < 0 { paragraphs.removeLast(-missing) }
    if missing > 0 {
      let end = paragraphs.last?.span.end ?? run.bytes.lowerBound
      paragraphs += Array(repeating: Paragraph(span: Span(end, end)), count: missing)
    }
    return paragraphs
  }
}
