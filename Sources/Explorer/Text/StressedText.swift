import DocumentModel

/// Where a document's text is stressed.
///
/// Its emphasis may lie in each other; here the stretches of a kind are apart, so that those on the screen
/// are found without looking at others.
struct StressedText: Sendable {
  /// What is mostly set in italics: ascending, none touching another.
  private(set) var emphasised: [Span] = []
  /// What is mostly set in bold, likewise.
  private(set) var strong: [Span] = []

  /// Takes a document's emphasis, ascending by start.
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

  /// Those of ascending stretches, apart from each other, that touch `visible`.
  ///
  /// Complexity: O(log *n*).
  static func visible(_ stretches: [Span], in visible: Span) -> ArraySlice<Span> {
    let first = stretches.partitioningIndex { $0.end > visible.start }
    let last = stretches.partitioningIndex { $0.start >= visible.end }
    return stretches[first..<max(first, last)]
  }
}

/// Tells of rising offsets whether stretches of text hold them.
struct StretchCursor {
  private let stretches: ArraySlice<Span>
  private var next: Int

  /// Stretches that ascend and are apart from each other.
  init(_ stretches: ArraySlice<Span>) {
    self.stretches = stretches
    next = stretches.startIndex
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
