/// The terms of a query that are searched in the same folding of the text.
struct NeedleGroup: Sendable {
  let ignoresCase: Bool
  let wanted: [Needle]
  let excluded: [Needle]
  /// Length of the longest needle in bytes.
  let longest: Int

  /// Collects the terms for which case matters, or those for which it doesn't; `nil` if none exist.
  init?(_ query: KeywordQuery, isCaseSensitive: Bool) {
    let terms = query.terms.filter { $0.kind == .words && $0.isCaseSensitive == isCaseSensitive }
    if terms.isEmpty { return nil }
    ignoresCase = !isCaseSensitive
    wanted = terms.filter { !$0.isExcluded }.map { Needle($0.folded) }
    excluded = terms.filter(\.isExcluded).map { Needle($0.folded) }
    longest = (wanted + excluded).reduce(0) { max($0, $1.count) }
  }

  /// A group of one wanted term.
  init(_ term: KeywordQuery.Term) {
    ignoresCase = !term.isCaseSensitive
    wanted = [Needle(term.folded)]
    excluded = []
    longest = wanted[0].count
  }

  /// Calls `body` with a buffer for a piece of folded text and the longest term.
  func withBuffer<Result>(_ body: (UnsafeMutableRawBufferPointer) -> Result) -> Result {
    withUnsafeTemporaryAllocation(
      byteCount: KeywordMatcher.pieceLength + longest + 64, alignment: 16, body)
  }

  /// Whether the text contains every wanted needle and no excluded one; `nil` if cancelled.
  func matches(
    _ bytes: UnsafeRawBufferPointer, _ buffer: UnsafeMutableRawBufferPointer,
    _ isCancelled: () -> Bool
  ) -> Bool? {
    var folder = TextFolder(bytes, ignoringCase: ignoresCase)
    let count = folder.fill(buffer, from: 0)
    guard folder.isAtEnd else { return matchesLong(bytes, buffer, isCancelled) }
    let folded = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    return wanted.allSatisfy { $0.occurs(in: folded) }
      && !excluded.contains { $0.occurs(in: folded) }
  }

  /// The same for a text that doesn't fit into the buffer: it is folded again for each needle.
  private func matchesLong(
    _ bytes: UnsafeRawBufferPointer, _ buffer: UnsafeMutableRawBufferPointer,
    _ isCancelled: () -> Bool
  ) -> Bool? {
    for (needles, isWanted) in [(wanted, true), (excluded, false)] {
      for needle in needles {
        var occurs = false
        let isDone = forEachPiece(of: bytes, overlap: needle.count - 1, buffer) { piece, _ in
          occurs = needle.occurs(in: piece)
          return !occurs && !isCancelled()
        }
        guard isDone || occurs else { return nil }
        if occurs != isWanted { return false }
      }
    }
    return true
  }

  /// Folds `bytes` piece by piece; each piece begins with the last `overlap` bytes of the one before.
  ///
  /// - Parameter body: receives a piece and its place in the folded text, and returns whether to go on.
  /// - Returns: whether all pieces have been visited.
  func forEachPiece(
    of bytes: UnsafeRawBufferPointer, overlap: Int, _ buffer: UnsafeMutableRawBufferPointer,
    _ body: (_ piece: UnsafeRawBufferPointer, _ place: Int) -> Bool
  ) -> Bool {
    var folder = TextFolder(bytes, ignoringCase: ignoresCase)
    var place = 0
    var kept = 0
    repeat {
      let count = folder.fill(buffer, from: kept)
      if !body(UnsafeRawBufferPointer(rebasing: buffer[..<count]), place) { return folder.isAtEnd }
      kept = min(overlap, count)
      place += count - kept
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[(count - kept)..<count]))
    } while !folder.isAtEnd
    return true
  }
}
