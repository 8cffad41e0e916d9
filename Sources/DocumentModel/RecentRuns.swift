import Synchronization

/// Finds the paragraphs of runs, and remembers those asked for last.
///
/// Shared by all copies of a list, on any thread.
final class RecentRuns: Sendable {
  private struct Entry {
    var run: ParagraphRun
    var paragraphs: [Paragraph]
  }

  private let finder: any ParagraphFinder
  /// The one asked for last comes first.
  private let entries = Mutex<[Entry]>([])

  /// A screen shows text of a few runs; the lists beside it and a search point to some more.
  private static let most = 12

  init(_ finder: any ParagraphFinder) { self.finder = finder }

  /// The paragraphs of a run, as many as it has.
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

  /// The paragraphs of a run, without remembering them.
  ///
  /// A file that was changed under the mapping may have more or fewer by now. Until it is read anew, what
  /// is too many is left out, and what is missing is empty.
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
