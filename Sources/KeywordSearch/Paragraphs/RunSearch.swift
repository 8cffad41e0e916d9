import DocumentModel

/// Searches a text run by run.
///
/// If some wanted term doesn't occur in a run, its paragraphs need not be found. Otherwise the places of the rarest
/// term lead to the paragraphs that must be examined.
struct RunSearch {
  let query: PreparedQuery
  let document: Document
  let range: Range<Int>
  private(set) var found = ParagraphSet()
  /// Why a regular expression ended the search early.
  private(set) var fault: PatternFault?
  private let room: MatchRoom?

  private init(_ query: PreparedQuery, _ document: Document, _ range: Range<Int>) {
    self.query = query
    self.document = document
    self.range = range.clamped(to: document.paragraphs.indices)
    room = query.patterns.isEmpty ? nil : MatchRoom()
  }

  /// The matching paragraphs; `nil` if cancelled.
  ///
  /// - Throws: that a regular expression takes too many steps.
  static func matches(
    _ query: PreparedQuery, _ document: Document, _ range: Range<Int>, _ isCancelled: () -> Bool
  ) throws(PatternFault) -> ParagraphSet? {
    var search = RunSearch(query, document, range)
    let isDone = search.run(isCancelled)
    if let fault = search.fault { throw fault }
    return isDone ? search.found : nil
  }

  /// Searches the whole range; false if the search ended early.
  private mutating func run(_ isCancelled: () -> Bool) -> Bool {
    document.source.withBytes { text in
      document.paragraphs.forEachRun(in: range) { run in
        !isCancelled() && search(run, text, isCancelled)
      }
    }
  }

  private mutating func search(
    _ run: ParagraphRun, _ text: UnsafeRawBufferPointer, _ isCancelled: () -> Bool
  ) -> Bool {
    let bytes = UnsafeRawBufferPointer(rebasing: text[run.bytes.clamped(to: 0..<text.count)])
    guard let leading = query.wanted.first else { return searchAll(run, bytes, text, isCancelled) }
    var start = run.bytes.lowerBound
    for (number, term) in query.wanted.enumerated() {
      switch term.first(in: bytes, isWhole: false, isCancelled) {
      case .nowhere: return true
      case .cancelled: return false
      case .at(let place): if number == 0 { start += place }
      case .unclear: break
      }
    }
    return follow(leading, from: start, paragraphs(of: run), text, isCancelled)
  }

  /// Searches a run where no word must occur; all of it may match at once.
  private mutating func searchAll(
    _ run: ParagraphRun, _ bytes: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer,
    _ isCancelled: () -> Bool
  ) -> Bool {
    var mayDiffer = !query.isOnlyExcluding
    for term in query.excluded where !mayDiffer {
      let place = term.first(in: bytes, isWhole: false, isCancelled)
      if place == .cancelled { return false }
      mayDiffer = place != .nowhere
    }
    if mayDiffer { return searchEach(of: paragraphs(of: run), text, isCancelled) }
    found.append(run.paragraphs.clamped(to: range))
    return true
  }

  /// Consecutive paragraphs, with the index of the first.
  private struct Paragraphs {
    let first: Int
    let spans: ArraySlice<Paragraph>
  }

  /// The paragraphs of a run that are in the range.
  private func paragraphs(of run: ParagraphRun) -> Paragraphs {
    let wanted = run.paragraphs.clamped(to: range)
    let all = document.paragraphs.paragraphs(of: run, needsKinds: false)
    return Paragraphs(
      first: wanted.lowerBound,
      spans: all.dropFirst(wanted.lowerBound - run.paragraphs.lowerBound).prefix(wanted.count))
  }

  /// Goes from one occurrence of a term to the end of its paragraph, and on to the next occurrence.
  private mutating func follow(
    _ term: SoughtTerm, from start: Int, _ paragraphs: Paragraphs, _ text: UnsafeRawBufferPointer,
    _ isCancelled: () -> Bool
  ) -> Bool {
    let spans = paragraphs.spans
    let end = min(spans.last?.span.end ?? 0, text.count)
    var number = spans.startIndex
    var place = max(start, spans.first?.span.start ?? 0)
    while place < end {
      guard let candidate = term.finder.candidate(in: text, from: place, to: end, isCancelled)
      else { return false }
      while number < spans.endIndex, spans[number].span.end <= candidate { number += 1 }
      guard number < spans.endIndex, candidate < end else { return true }
      let span = spans[number].span
      if candidate < span.start || span.end > end {
        // Between two paragraphs, or in one that is no longer there.
        place = max(span.start, candidate + 1)
        continue
      }
      let paragraph = UnsafeRawBufferPointer(rebasing: text[span.range])
      guard let isThere = term.occurs(in: paragraph, from: candidate - span.start, isCancelled)
      else { return false }
      let index = paragraphs.first + number - spans.startIndex
      if isThere, !take(index, paragraph, isCancelled) { return false }
      place = span.end
    }
    return true
  }

  private mutating func searchEach(
    of paragraphs: Paragraphs, _ text: UnsafeRawBufferPointer, _ isCancelled: () -> Bool
  ) -> Bool {
    for (place, paragraph) in paragraphs.spans.enumerated() {
      let span = paragraph.span.range.clamped(to: 0..<text.count)
      let bytes = UnsafeRawBufferPointer(rebasing: text[span])
      if !take(paragraphs.first + place, bytes, isCancelled) { return false }
    }
    return true
  }

  /// Records a paragraph if it matches; false if the search ends here.
  private mutating func take(
    _ index: Int, _ paragraph: UnsafeRawBufferPointer, _ isCancelled: () -> Bool
  ) -> Bool {
    switch query.matchesBesides(paragraph, room, isCancelled) {
    case .yes: found.append(index)
    case .no: break
    case .cancelled: return false
    case .fault(let fault):
      self.fault = fault
      return false
    }
    return true
  }
}
