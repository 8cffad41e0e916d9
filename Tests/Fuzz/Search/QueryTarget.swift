import DocumentModel
import System

@testable import KeywordSearch

extension FuzzTarget {
  /// The filter: the first line is the query, the rest is the text; blank lines separate paragraphs.
  static let query = FuzzTarget(
    "query", longest: 384, sources: ["Sources/KeywordSearch", "Sources/CText"]
  ) { bytes in
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first else { return }
    let query = KeywordQuery(parsing: String(decoding: first, as: UTF8.self))
    // More terms take as long as all other inputs together, and find nothing new.
    guard query.terms.count <= 8 else { return }
    let claims = QueryClaims(query, looksAtSteps: bytes.count & 1 == 0)
    let texts = (parts.count > 1 ? [UInt8](parts[1]) : []).paragraphs
    for text in texts { claims.check(text) }
    claims.check(texts)
  }
}

extension [UInt8] {
  /// The text between blank lines, unchanged.
  fileprivate var paragraphs: [[UInt8]] {
    var texts: [[UInt8]] = [[]]
    for line in split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty {
        if texts.last?.isEmpty == false { texts.append([]) }
      } else {
        if texts[texts.count - 1].isEmpty == false { texts[texts.count - 1].append(0x0A) }
        texts[texts.count - 1] += line
      }
    }
    return texts
  }
}

/// What must hold of every query.
private struct QueryClaims {
  let query: KeywordQuery
  let matcher: KeywordMatcher
  /// Steps from hit to hit, or the search of long texts; preparing both would take long.
  let steps: HitSteps?
  let search: ParagraphSearch?
  let reference: ReferenceSearch?

  init(_ query: KeywordQuery, looksAtSteps: Bool) {
    self.query = query
    matcher = KeywordMatcher(query)
    steps = looksAtSteps ? HitSteps(matcher) : nil
    reference = query.hasPatterns ? nil : ReferenceSearch(query: query)
    require(
      query.terms.allSatisfy { !$0.folded.isEmpty || $0.kind == .pattern }, "terms say something")
    search = looksAtSteps ? nil : try? ParagraphSearch(query)
    require(
      looksAtSteps || (search == nil) == (query.fault != nil), "a fault is reported beforehand")
  }

  /// Checks one paragraph.
  func check(_ text: [UInt8]) {
    text.withUnsafeBytes { bytes in
      let hits = matcher.hits(in: bytes)
      for (hit, next) in zip(hits, hits.dropFirst()) {
        require(hit.end <= next.start, "hits ascend and are apart")
      }
      for hit in hits {
        require(!hit.isEmpty && hit.end <= bytes.count, "hits lie in the text")
        require(isBoundary(hit.start, bytes) && isBoundary(hit.end, bytes), "between characters")
      }
      if let reference {
        require(matcher.matches(bytes) == reference.matches(text), "a naive search says the same")
        require(marks(hits, text.count) == reference.marks(text), "and marks the same")
      }
      if let steps { check(steps, bytes) }
    }
  }

  private func marks(_ hits: [Span], _ count: Int) -> [Bool] {
    var marks = [Bool](repeating: false, count: count)
    for hit in hits { for index in hit.range { marks[index] = true } }
    return marks
  }

  /// Steps forward and back advance, come to an end, and go from hit to hit.
  private func check(_ steps: HitSteps, _ bytes: UnsafeRawBufferPointer) {
    var effort = MatchEffort.thorough
    let hits = matcher.hits(in: bytes, near: 0..<bytes.count, &effort, { false })
    var forward: [Span] = []
    while case .hit(let hit) = steps.next(in: bytes, after: forward.last?.start ?? -1) {
      require(hit.start > forward.last?.start ?? -1, "a step forward advances")
      forward.append(hit)
    }
    var backward: [Span] = []
    while case .hit(let hit) = steps.previous(
      in: bytes, before: backward.last?.start ?? bytes.count)
    {
      require(hit.start < backward.last?.start ?? bytes.count, "a step back advances")
      backward.append(hit)
    }
    guard !effort.hasGivenUp, !startMatters else { return }
    require(forward == hits, "steps forward are the hits: \(forward) \(hits)")
    require(backward == hits.reversed(), "steps back are the hits: \(backward) \(hits)")
  }

  /// Whether matches of a pattern may depend on where matching began: `\G`, `(*SKIP)`.
  private var startMatters: Bool {
    query.terms.contains { term in
      term.kind == .pattern && (term.text.contains("\\G") || term.text.contains("(*"))
    }
  }

  /// Checks all paragraphs together: the search of long texts finds the same as that of short ones.
  func check(_ texts: [[UInt8]]) {
    guard let search else { return }
    let document = Self.document(texts)
    do throws(PatternFault) {
      let found = try search.matches(
        of: document, in: document.paragraphs.indices, workers: .one, isCancelled: { false })
      guard let found else { fatalError("a search that nobody cancels comes to its end") }
      var expected: [Int] = []
      for (index, text) in texts.enumerated() {
        guard let isMatching = text.withUnsafeBytes(matches) else { return }
        if isMatching { expected.append(index) }
      }
      require(Array(found) == expected, "both searches find the same: \(Array(found)) \(expected)")
    } catch {
      require(error.reason == .tooHard, "only what is too hard ends a search: \(error)")
    }
  }

  /// Whether a paragraph matches; `nil` if a regular expression needs too many steps.
  private func matches(_ bytes: UnsafeRawBufferPointer) -> Bool? {
    let room = MatchRoom()
    var effort = MatchEffort.brief
    for (pattern, _) in matcher.patterns
    where pattern.first(in: bytes, room, &effort, { false }) == .tooHard { return nil }
    return matcher.matches(bytes)
  }

  private static func document(_ texts: [[UInt8]]) -> Document {
    var bytes: [UInt8] = []
    let paragraphs = texts.map { text in
      let start = bytes.count
      bytes += text
      defer { bytes += [0x0A, 0x0A] }
      return Paragraph(span: Span(start, bytes.count))
    }
    let id = DocumentID(1)
    var document = Document(id: id, title: "", source: TextSource(copying: bytes))
    document.apply(DocumentDelta(document: id, paragraphs: paragraphs, isComplete: true))
    return document
  }
}
