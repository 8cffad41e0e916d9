import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Figures and notes in words") struct WordsTests {
  @Test(
    "bytes are rounded down to what people read",
    arguments: [
      (0, "0 KB"), (999, "0 KB"), (640_000, "640 KB"), (999_999, "999 KB"), (1_000_000, "1.0 MB"),
      (3_299_999, "3.2 MB"), (9_999_999, "9.9 MB"), (10_000_000, "10 MB"), (999_999_999, "999 MB"),
      (1_000_000_000, "1.0 GB"), (64_000_000_000, "64 GB"),
    ])
  func bytes(count: Int, words: String) { #expect(byteCount(count) == words) }

  @Test(
    "progress has a share, then a rate and the time that is left",
    arguments: [
      (0, 100, 0, "0%"), (50, 100, 0, "50%"), (1, 3, 0, "33%"), (0, 0, 0, "100%"),
      (0, 238_000_000, 2_000_000, "0% - 2.0 MB/s - 119 s left"),
      (0, 240_000_000, 2_000_000, "0% - 2.0 MB/s - 2 min left"),
      (0, 3_600_000_000, 1_000_000, "0% - 1.0 MB/s - 60 min left"),
      (100, 100, 1_000_000, "100% - 1.0 MB/s - 0 s left"),
      (110, 100, 1_000_000, "110% - 1.0 MB/s - 0 s left"),
    ])
  func progress(done: Int, total: Int, rate: Int, words: String) {
    #expect(CastProgress(done: done, total: total, rate: rate).text(dot: " - ") == words)
  }

  @Test(
    "one is one, others are several",
    arguments: [(0, "0 hits"), (1, "1 hit"), (2, "2 hits"), (1000, "1000 hits")])
  func plurals(count: Int, words: String) { #expect(counted(count, "hit") == words) }

  private func empty(isUnicode: Bool = true) -> ExplorerState {
    ExplorerState(
      document: Document(
        id: DocumentID(1), title: "t", source: TextSource(copying: Array("a\u{FFFD}b".utf8))),
      size: ScreenSize(columns: 80, rows: 24), look: Look(colours: 0, isUnicode: isUnicode),
      width: .standard)
  }

  private func part(_ invalid: Int, isComplete: Bool = false) -> ExplorerEvent {
    var delta = DocumentDelta(
      document: DocumentID(1), paragraphs: [Paragraph(span: Span(0, 5))], isComplete: isComplete)
    delta.invalidSequences = invalid
    return .report(BackgroundReport(document: DocumentID(1), content: .document(delta)))
  }

  @Test("bytes that aren't UTF-8 are reported once", arguments: [(true, "\u{FFFD}"), (false, "?")])
  func invalidBytes(isUnicode: Bool, mark: String) {
    var explorer = empty(isUnicode: isUnicode)
    explorer.send(part(1))
    #expect(explorer.book.notice == "some bytes are not valid UTF-8; they show as \(mark)")
    explorer.press(.character("o"))
    explorer.send(part(2))
    #expect(explorer.book.notice == nil)
  }

  @Test("a text of which nothing is read yet says so, and then what it holds")
  func reading() {
    var explorer = empty()
    #expect(explorer.screen.contains { $0.contains("Reading…") })
    #expect(explorer.screen.last?.contains("reading…") == true)
    explorer.send(part(0, isComplete: true))
    #expect(!explorer.screen.contains { $0.lowercased().contains("reading…") })
    #expect(explorer.screen.last?.contains("finding actors…") == true)
  }

  @Test("an expression that takes too many steps says so instead of a text")
  func tooHard() {
    let text = String(repeating: "a", count: 300) + "b"
    var explorer = Sample(text, names: []).explorer(80, 24)
    explorer.press(.character("/"))
    explorer.type("/(a|aa)+$b/")
    #expect(explorer.screen.contains { $0.contains("/(a|aa)+$b/ takes too many steps.") })
  }

  @Test(
    "what isn't sure of an actor is said in its names",
    arguments: [
      (0.9, false, "confidence 90%"), (0.4, true, "confidence 40%"),
      (0.4, false, "its kind is in doubt"),
    ])
  func doubts(confidence: Double, isDoubtful: Bool, words: String) {
    var sample = Sample.harbour
    sample.cast.members[0].confidence = confidence
    sample.cast.members[0].isDoubtful = isDoubtful
    var explorer = sample.explorer(100, 24)
    if isDoubtful { explorer.press(.character("d")) }
    explorer.press(.down, .character("w"))
    #expect(explorer.screen.contains { $0.contains(words) })
  }

  @Test("200 places are remembered, older ones are forgotten")
  func history() {
    var explorer = Sample.harbour.explorer(80, 24)
    var history = History()
    for number in 0..<250 {
      var place = explorer.book.location
      place.actorMarks = [number]
      history.push(place)
      history.push(place)
    }
    var here = explorer.book.location
    var marks: [Int] = []
    while let place = history.back(from: here) {
      marks += place.actorMarks
      here = place
    }
    #expect(marks == (50..<250).reversed())
    #expect(!history.canGoBack)
    var forward: [Int] = []
    while let place = history.forward(from: here) {
      forward += place.actorMarks
      here = place
    }
    #expect(forward == Array(51..<250))
    explorer.press(.altRight)
    #expect(explorer.book.notice == "no later place")
  }
}
