import DocumentModel
import KeywordSearch
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("Numbers of hits") struct HitNumberTests {
  private func kept(_ filter: String, _ explorer: ExplorerState) -> ExplorerState {
    var explorer = explorer
    explorer.press(.character("/"), .paste(filter), .tab, .home)
    return explorer
  }

  @Test("a kept filter says how many hits it has, then which one the cursor is on")
  func harbour() {
    var explorer = kept("letter", Sample.harbour.explorer(80, 24))
    #expect(explorer.book.hitProgress == "3 hits")
    #expect(explorer.screen.last?.hasSuffix("3 hits · 3 of 12 ¶") == true)
    explorer.press(.character("n"))
    #expect(explorer.book.hitProgress == "hit 1 of 3")
    explorer.press(.character("n"), .character("n"), .character("n"))
    #expect(explorer.book.hitProgress == "hit 3 of 3")
    explorer.press(.character("N"))
    #expect(explorer.book.hitProgress == "hit 2 of 3")
    #expect(explorer.screen.last?.hasSuffix("hit 2 of 3 · 3 of 12 ¶") == true)
  }

  @Test("none where nothing must occur, where an actor is chosen, while the filter is typed")
  func nothing() {
    #expect(kept("-letter", Sample.harbour.explorer(80, 24)).book.hitProgress == nil)
    var explorer = kept("letter", Sample.harbour.explorer(80, 24))
    explorer.press(.escape, .down)
    #expect(explorer.book.filter.keptText == "letter" && explorer.book.hitProgress == nil)
    explorer = kept("letter", Sample.harbour.explorer(80, 24))
    explorer.press(.character("/"))
    #expect(explorer.book.hitProgress == nil)
    explorer.press(.escape)
    #expect(explorer.book.hitProgress == "3 hits")
  }

  @Test("in a chosen section the hits there count")
  func section() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.backTab, .end)
    explorer = kept("/[aeiou]/", explorer)
    let text = explorer.book.pane.linked.all.map {
      explorer.book.document.text(explorer.book.document.paragraphs[$0].span)
    }.joined()
    let vowels = text.count { "aeiouAEIOU".contains($0) }
    #expect(explorer.book.hitProgress == "\(vowels) hits")
  }

  // MARK: random texts

  private static let queries = [
    "a", "ab", "b a", "\"a b\"", "/a+/", "/b?/", "a -abb", "A", "/(?<=a)b/ a", "aa",
  ]

  /// A text of many short paragraphs, so that there are several checkpoints, and one long paragraph.
  private func explorer(_ seed: UInt64) -> ExplorerState {
    var random = SeededGenerator(seed: seed)
    func words(_ count: Int) -> String {
      String((0..<count).compactMap { _ in "aab bA x".randomElement(using: &random) })
    }
    var paragraphs = (0..<560).map { _ in "x" + words(Int.random(in: 1...12, using: &random)) }
    paragraphs[Int.random(in: 0..<560, using: &random)] = "x" + words(200)
    return Sample(paragraphs.joined(separator: "\n\n"), names: []).explorer(60, 20)
  }

  /// All hits in the linked paragraphs that match.
  private func hits(_ book: Book) throws -> [Span] {
    let found = try #require(book.filter.found)
    return book.pane.linked.intersection(found.matching).all.flatMap { paragraph in
      let span = book.document.paragraphs[paragraph].span
      return book.document.source.withBytes(span.range) { found.matcher.hits(in: $0) }
        .map { Span(span.start + $0.start, span.start + $0.end) }
    }
  }

  @Test("agree with a plain count, from wherever one steps", arguments: UInt64(0)..<2, queries)
  func agree(seed: UInt64, query: String) throws {
    var explorer = kept(query, explorer(seed))
    var random = SeededGenerator(seed: seed + 100)
    let hits = try hits(explorer.book)
    #expect(explorer.book.hitProgress == (hits.count == 1 ? "1 hit" : "\(hits.count) hits"))
    let keys: [Key] = ["n", "n", "N"].map { .character($0) } + [.pageDown, .end, .character("v")]
    for _ in 0..<12 {
      explorer.press(keys.randomElement(using: &random) ?? .pageDown)
      let all = try self.hits(explorer.book)
      let place = explorer.book.pane.current.flatMap { current in
        all.firstIndex { $0.start == current.start }
      }
      let number = place.map { "hit \($0 + 1) of \(all.count)" }
      #expect(explorer.book.hitProgress == number ?? "\(all.count) hits")
    }
  }

  // MARK: counting in the background

  /// A text of 3 MB in paragraphs of 1 KB, each with two hits of "seventh".
  private static let long: Document = {
    let line = Array(
      (String(repeating: "the quick brown fox ", count: 50) + "seventh seventh\n").utf8)
    var (bytes, paragraphs) = ([UInt8](), [Paragraph]())
    for _ in 0..<3000 {
      paragraphs.append(Paragraph(span: Span(bytes.count, bytes.count + line.count - 1)))
      bytes += line
    }
    var document = Document(id: DocumentID(7), title: "", source: TextSource(copying: bytes))
    document.apply(DocumentDelta(document: DocumentID(7), paragraphs: paragraphs, isComplete: true))
    return document
  }()

  /// The explorer with "seventh" kept, and the job that counts its hits, unanswered.
  private func counting() throws -> (ExplorerState, HitCountJob) {
    var explorer = ExplorerState(
      document: Self.long, size: ScreenSize(columns: 80, rows: 24),
      look: Look(colours: 0, isUnicode: true), width: .standard)
    explorer.press(.character("/"))
    explorer.type("seventh")
    for case .run(let job) in update(&explorer, .key(.tab)) {
      if let job = job as? HitCountJob { return (explorer, job) }
    }
    throw SampleError()
  }

  private struct SampleError: Error {}

  @Test("while hits are being counted the number has a plus")
  func pieces() throws {
    var (explorer, job) = try counting()
    #expect(job.answersAtOnce(isLate: { false }) == nil)
    #expect(explorer.book.hitProgress == nil)
    let reports = job.answers()
    #expect(reports.count == 3)
    _ = update(&explorer, .report(reports[0]))
    let counted = explorer.book.filter.hits.counted
    #expect((900...1100).contains(counted))
    #expect(explorer.book.hitProgress == "\(2 * counted)+ hits")
    for report in reports.dropFirst() { _ = update(&explorer, .report(report)) }
    #expect(explorer.book.hitProgress == "6000 hits")
    #expect(explorer.book.filter.hits.checkpoints == (0...11).map { 512 * $0 })
  }

  @Test("a step meanwhile has its number at once, and counting goes on from where it was")
  func stepWhileCounting() throws {
    var (explorer, job) = try counting()
    _ = update(&explorer, .report(job.answers()[0]))
    let counted = explorer.book.filter.hits.counted
    var next: HitCountJob?
    for case .run(let step) in update(&explorer, .key(.character("n"))) {
      for report in step.answers() {
        for case .run(let job) in update(&explorer, .report(report)) { next = job as? HitCountJob }
      }
    }
    let second = try #require(next)
    #expect(second.counted == counted && second.sought?.rank == 0)
    let answers = second.answers()
    _ = update(&explorer, .report(answers[0]))
    #expect(explorer.book.hitProgress == "hit 1 of \(2 * counted)+")
    for report in job.answers() { _ = update(&explorer, .report(report)) }
    #expect(explorer.book.filter.hits.counted == counted, "the older job's answers are dropped")
    for report in answers.dropFirst() { _ = update(&explorer, .report(report)) }
    #expect(explorer.book.hitProgress == "hit 1 of 6000")
  }

  @Test("counting ends with the filter")
  func ends() throws {
    var (explorer, job) = try counting()
    let effects = update(&explorer, .key(.escape)) + update(&explorer, .key(.escape))
    #expect(effects.contains { if case .stop(.hitCount) = $0 { true } else { false } })
    for report in job.answers() { _ = update(&explorer, .report(report)) }
    #expect(explorer.book.hitProgress == nil)
  }

  @Test("a job that is given up answers nothing")
  func cancelled() throws {
    let (_, job) = try counting()
    var count = 0
    job.run(workers: .one, isCancelled: { true }) { _ in count += 1 }
    #expect(count == 0)
  }

  @Test("an expression that is too hard has no numbers")
  func tooHard() throws {
    let text = "x" + String(repeating: "a", count: 40) + "!"
    let explorer = kept("/x|(a+)+$/", Sample(text, names: []).explorer(80, 24))
    #expect(explorer.book.hitProgress == nil)
  }
}
