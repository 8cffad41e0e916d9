/// A stretch of a text that can be read again on its own, and the paragraphs in it.
public struct ParagraphRun: Equatable, Sendable {
  /// The bytes from where reading begins to where the next run begins.
  public var bytes: Range<Int>
  /// The indices of its paragraphs.
  public var paragraphs: Range<Int>

  /// Makes a run.
  public init(bytes: Range<Int>, paragraphs: Range<Int>) {
    self.bytes = bytes
    self.paragraphs = paragraphs
  }
}

/// Finds the paragraphs of a run again, so that they needn't be kept in memory.
public protocol ParagraphFinder: Sendable {
  /// The paragraphs in `bytes`, which are those of a run.
  ///
  /// Without kinds, all paragraphs are prose, which may be faster.
  ///
  /// The text may have changed on disk meanwhile. Whatever the bytes are, spans must lie in `bytes`, ascend
  /// and not overlap. `ParagraphList` corrects their number.
  func paragraphs(in bytes: Range<Int>, needsKinds: Bool) -> [Paragraph]
}

/// The paragraphs of a text in reading order; their spans don't overlap.
///
/// The paragraphs of an essay or a novel are kept in memory. Of a longer text only the runs are kept: for
/// about every 64 KB, where it begins and with which paragraph. Paragraphs are read again on demand, and the
/// last few runs are cached. So fifty million paragraphs take less than a megabyte.
public struct ParagraphList: RandomAccessCollection, Sendable {
  private var kept: [Paragraph] = []
  private var runs: [RunStart] = []
  private let recent: RecentRuns?
  /// The paragraph that is still being read.
  private var open: Paragraph?
  /// Number of paragraphs whose end is known: all but the one that is still being read.
  public private(set) var closedCount = 0
  /// Offset of the end of the last closed paragraph, in bytes.
  private var end = 0

  /// Where a run begins.
  private struct RunStart {
    var offset: Int
    var paragraph: Int
  }

  /// Number of kept paragraphs that are treated as one run.
  private static let keptRunLength = 256

  /// Makes an empty list; without a finder, all paragraphs are kept in memory.
  package init(finder: (any ParagraphFinder)?) {
    recent = finder.map { RecentRuns($0) }
  }

  /// Makes a list of paragraphs that are all kept.
  public init(_ paragraphs: [Paragraph]) {
    recent = nil
    kept = paragraphs
    closedCount = paragraphs.count
    end = paragraphs.last?.span.end ?? 0
  }

  /// Appends what was read next.
  ///
  /// Paragraphs are kept as long as all pieces list them. From the first piece that has only runs on, none are.
  package mutating func append(_ piece: ParagraphPiece) {
    if kept.count == closedCount, piece.paragraphs.count == piece.count {
      kept += piece.paragraphs
    } else {
      kept = []
    }
    if recent != nil {
      for run in piece.runs {
        runs.append(RunStart(offset: run.offset, paragraph: closedCount + run.first))
      }
    }
    closedCount += piece.count
    open = piece.open
    end = Swift.max(end, piece.end)
  }

  /// 0, the index of the first paragraph.
  public var startIndex: Int { 0 }
  /// Number of paragraphs, including the one that is still being read.
  public var endIndex: Int { closedCount + (open == nil ? 0 : 1) }

  /// The indices of the closed paragraphs: all but the one that is still being read.
  public var endedIndices: Range<Int> { 0..<closedCount }

  /// The paragraph at an index.
  ///
  /// Complexity: O(1) if it is kept or in a cached run; else that of reading 64 KB.
  public subscript(index: Int) -> Paragraph {
    if index < kept.count { return kept[index] }
    if index >= closedCount, let open { return open }
    let run = run(holding: index)
    return found(run)[index - run.paragraphs.lowerBound]
  }

  /// The index of the paragraph that holds byte `offset`, or of the last one that starts before it.
  ///
  /// `nil` if none exists. Complexity: O(log *n*) and reading two runs at most.
  public func index(at offset: Int) -> Int? {
    if let open, open.span.start <= offset { return closedCount }
    if kept.isEmpty, let first = runs.first, first.offset <= offset {
      var number = runs.partitioningIndex { $0.offset > offset } - 1
      while number >= 0 {
        let run = laterRun(number)
        let place = found(run).partitioningIndex { $0.span.start > offset }
        if place > 0 { return run.paragraphs.lowerBound + place - 1 }
        number -= 1
      }
    }
    let place = kept.partitioningIndex { $0.span.start > offset }
    return place == 0 ? nil : place - 1
  }

  /// The run that holds a closed paragraph; complexity: O(log *n*).
  public func run(holding index: Int) -> ParagraphRun {
    guard index >= kept.count else { return keptRun(index / Self.keptRunLength) }
    return laterRun(runs.partitioningIndex { $0.paragraph > index } - 1)
  }

  /// The paragraphs of a run, past the cache: for going through a text once.
  ///
  /// - Parameter needsKinds: false if only their places matter.
  public func paragraphs(of run: ParagraphRun, needsKinds: Bool = true) -> ArraySlice<Paragraph> {
    if run.paragraphs.upperBound <= kept.count { return kept[run.paragraphs] }
    if run.paragraphs.lowerBound == closedCount, let open { return [open] }
    guard let recent else { return [] }
    return recent.find(run, needsKinds: needsKinds)[...]
  }

  /// Calls `body` with each run that has paragraphs of `range`, until it returns false.
  ///
  /// A paragraph that is still being read comes last, as a run of its own.
  ///
  /// - Returns: whether `body` was called with all runs.
  public func forEachRun(in range: Range<Int>, _ body: (ParagraphRun) -> Bool) -> Bool {
    var index = range.lowerBound
    while index < Swift.min(range.upperBound, closedCount) {
      let run = run(holding: index)
      if !body(run) { return false }
      index = run.paragraphs.upperBound
    }
    guard let open, range.contains(closedCount) else { return true }
    return body(ParagraphRun(bytes: open.span.range, paragraphs: closedCount..<(closedCount + 1)))
  }

  /// A paragraph at or shortly before `index` whose offset is known without reading, and that offset.
  ///
  /// Complexity: O(log *n*).
  public func boundary(near index: Int) -> (paragraph: Int, offset: Int) {
    if index < kept.count { return (index, kept[index].span.start) }
    if index >= closedCount, let open { return (closedCount, open.span.start) }
    let run = run(holding: index)
    return (run.paragraphs.lowerBound, run.bytes.lowerBound)
  }

  /// Offset of the end of the last paragraph, in bytes.
  public var textEnd: Int { open?.span.end ?? end }

  private func keptRun(_ number: Int) -> ParagraphRun {
    let first = number * Self.keptRunLength
    let last = Swift.min(first + Self.keptRunLength, kept.count)
    return ParagraphRun(
      bytes: kept[first].span.start..<kept[last - 1].span.end, paragraphs: first..<last)
  }

  private func laterRun(_ number: Int) -> ParagraphRun {
    let isLast = number + 1 == runs.count
    // A run without paragraphs may begin in the blanks after the last paragraph.
    return ParagraphRun(
      bytes: runs[number]
        .offset..<(isLast ? Swift.max(end, runs[number].offset) : runs[number + 1].offset),
      paragraphs: runs[number].paragraph..<(isLast ? closedCount : runs[number + 1].paragraph))
  }

  private func found(_ run: ParagraphRun) -> [Paragraph] { recent?.paragraphs(of: run) ?? [] }
}
