import DocumentModel

/// Where a document's text is stressed.
///
/// Emphasis may be nested in the source. Here the spans of a kind don't touch one another, so that binary search
/// finds those on the screen.
struct StressedText: Sendable {
  /// Spans of emphasis, mostly set in italics: ascending, not touching.
  private(set) var emphasised: [Span] = []
  /// Spans of strong emphasis, mostly set in bold: ascending, not touching.
  private(set) var strong: [Span] = []

  /// Sorts out a document's emphasis, which ascends by start.
  ///
  /// Complexity: O(*n*).
  init(_ emphasis: [Emphasis]) {
    for stress in emphasis {
      switch stress.kind {
      case .emphasis: Self.append(stress.span, to: &emphasised)
      case .strong: Self.append(stress.span, to: &strong)
      }
    }
  }

  private static func append(_ span: Span, to stretches: inout [Span]) {
    guard let last = stretches.last, last.end >= span.start else { return stretches.append(span) }
    stretches[stretches.count - 1].end = max(last.end, span.end)
  }
}

/// Says whether rising offsets lie in any of some ascending spans.
struct StretchCursor {
  private let stretches: [Span]
  private var next: Int

  /// Takes spans that ascend and don't touch; the offsets start at `offset`.
  ///
  /// Complexity: O(log *n*).
  init(_ stretches: [Span], from offset: Int) {
    self.stretches = stretches
    next = stretches.partitioningIndex { $0.end > offset }
  }

  /// Whether a stretch holds an offset; `end` is lowered to where that changes.
  mutating func holds(_ offset: Int, end: inout Int) -> Bool {
    while next < stretches.endIndex, stretches[next].end <= offset { next += 1 }
    guard next < stretches.endIndex else { return false }
    let stretch = stretches[next]
    let isInside = stretch.start <= offset
    end = min(end, isInside ? stretch.end : stretch.start)
    return isInside
  }
}
