import DocumentModel

/// How well the names found in texts agree with the annotated ones, by kind.
///
/// A name counts once, however often it was given. Exact agreement is that of CoNLL-2003: same boundaries, same kind
/// (Tjong Kim Sang and De Meulder, CoNLL 2003). Normalised agreement compares the cores of names (``NameNormaliser``),
/// overlapping agreement needs one common byte.
///
/// ```swift
/// let text = TextSource(copying: Array("Mr. Marsh saw Dover.".utf8))
/// var score = NameScore()
/// score.add(
///   expected: [ScoredName(span: Span(4, 9), kind: .person), ScoredName(span: Span(14, 19), kind: .place)],
///   found: [ScoredName(span: Span(0, 9), kind: .person)], in: text)
/// score[.person].exact.f1  // 0: the title is outside of the annotated name
/// score[.person].normalised.f1  // 1
/// score.total.normalised.recall  // 1/2
/// ```
public struct NameScore: Equatable, Sendable {
  /// The figures of one kind, or of several.
  public struct Figures: Equatable, Sendable {
    /// Same boundaries, same kind.
    public var exact = Agreement()
    /// The same, once both sides are without article, title, possessive ending and punctuation.
    public var normalised = Agreement()
    /// Same kind and a byte in common, each name with at most one other.
    ///
    /// What it has more than the exact figures was lost to boundaries alone.
    public var overlapping = Agreement()
  }

  /// The compared kinds.
  public let kinds: [NameKind]
  /// Boundaries of the names of the compared kinds, among which kinds may differ.
  public private(set) var boundaries = Agreement()
  /// Boundaries of all names.
  public private(set) var allBoundaries = Agreement()
  private var figures: [NameKind: Figures] = [:]

  /// Makes an empty score; names of other kinds than `kinds` are ignored on both sides.
  public init(kinds: [NameKind] = [.person, .organisation, .place]) { self.kinds = kinds }

  /// The figures of a kind.
  public subscript(kind: NameKind) -> Figures { figures[kind] ?? Figures() }

  /// The figures of all compared kinds together.
  public var total: Figures {
    kinds.reduce(into: Figures()) { sum, kind in
      let figures = self[kind]
      sum.exact += figures.exact
      sum.normalised += figures.normalised
      sum.overlapping += figures.overlapping
    }
  }

  /// Adds the names of a text.
  ///
  /// Complexity: O(*n* log *n*) in the names of both sides, if few names of one side overlap.
  public mutating func add(
    expected: some Sequence<ScoredName>, found: some Sequence<ScoredName>, in text: TextSource
  ) {
    let (allExpected, allFound) = (Set(expected), Set(found))
    text.withBytes { bytes in
      for kind in kinds {
        figures[kind, default: Figures()].add(
          expected: Set(allExpected.lazy.filter { $0.kind == kind }.map(\.span)),
          found: Set(allFound.lazy.filter { $0.kind == kind }.map(\.span)), in: bytes)
      }
    }
    boundaries += Agreement(expected: spans(of: allExpected), found: spans(of: allFound))
    allBoundaries += Agreement(
      expected: Set(allExpected.map(\.span)), found: Set(allFound.map(\.span)))
  }

  private func spans(of names: Set<ScoredName>) -> Set<Span> {
    Set(names.lazy.filter { kinds.contains($0.kind) }.map(\.span))
  }
}

extension NameScore.Figures {
  /// Adds the names of one kind of a text.
  fileprivate mutating func add(
    expected: Set<Span>, found: Set<Span>, in text: UnsafeRawBufferPointer
  ) {
    exact += Agreement(expected: expected, found: found)
    normalised += Agreement(
      expected: Set(expected.map { NameNormaliser.core(of: $0, in: text) }),
      found: Set(found.map { NameNormaliser.core(of: $0, in: text) }))
    overlapping += Agreement(
      correct: Self.overlaps(expected, found), found: found.count, expected: expected.count)
  }

  /// The number of spans with a partner; in reading order, each takes the one that it shares most with.
  private static func overlaps(_ expected: Set<Span>, _ found: Set<Span>) -> Int {
    let expected = expected.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let found = found.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    var isTaken = [Bool](repeating: false, count: found.count)
    var first = 0
    var count = 0
    for span in expected {
      while first < found.count, found[first].end <= span.start { first += 1 }
      var best: (index: Int, shared: Int)?
      var next = first
      while next < found.count, found[next].start < span.end {
        let shared = min(span.end, found[next].end) - max(span.start, found[next].start)
        if !isTaken[next], shared > best?.shared ?? 0 { best = (next, shared) }
        next += 1
      }
      guard let best else { continue }
      isTaken[best.index] = true
      count += 1
    }
    return count
  }
}
