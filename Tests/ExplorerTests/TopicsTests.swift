import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Topics inside a long section") struct TopicsTests {
  /// With the cursor on the first chapter.
  private func explorer(_ sample: Sample = .longChapter) -> ExplorerState {
    var explorer = sample.explorer(80, 24)
    explorer.press(.backTab, .down)
    return explorer
  }

  private func titles(_ explorer: ExplorerState) -> [String] {
    explorer.book.sections.list.rows.map {
      explorer.book.document.title(of: explorer.book.document.sections[$0])
    }
  }

  private let chapters = ["The Voyage", "The Return"]

  @Test("are asked for by t")
  func asked() throws {
    var explorer = explorer()
    let effects = explorer.press(.character("t"))
    let request = try #require(effects.compactMap(\.division).first)
    #expect(request.paragraphs == 1..<10)
    #expect(request.anchor == 0)
  }

  @Test("are listed below it, and its paragraphs stay")
  func listed() {
    var explorer = explorer()
    explorer.divide()
    #expect(titles(explorer) == ["The Voyage", "Ice", "Fog", "The Return"])
    #expect(explorer.book.pane.shown == .section(0))
    #expect(explorer.book.pane.linked.all == Array(0..<10))
  }

  @Test("are marked as suggested")
  func marked() {
    var explorer = explorer()
    explorer.divide()
    #expect(explorer.screen.contains { $0.hasPrefix("  ~ Fog") })
  }

  @Test("each has its own paragraphs")
  func own() {
    var explorer = explorer()
    explorer.divide()
    explorer.press(.down, .down)
    #expect(explorer.book.pane.linked.all == Array(5..<10))
  }

  @Test("fold like other sections")
  func fold() {
    var explorer = explorer()
    explorer.divide()
    explorer.press(.left)
    #expect(titles(explorer) == chapters)
    explorer.press(.right)
    #expect(titles(explorer).count == 4)
  }

  @Test("are taken out by t on the section, folded or not", arguments: [[], [Key.left]])
  func takenOut(keys: [Key]) {
    var explorer = explorer()
    explorer.divide()
    for key in keys { explorer.press(key) }
    let effects = explorer.press(.character("t"))
    #expect(effects.isEmpty)
    #expect(titles(explorer) == chapters)
    explorer.divide()
    #expect(titles(explorer).count == 4)
  }

  @Test("are taken out by t on one of them, with the cursor on the section then")
  func takenOutFromTopic() {
    var explorer = explorer()
    explorer.divide()
    explorer.press(.down, .down, .character("t"))
    #expect(titles(explorer) == chapters)
    #expect(explorer.book.sections.list.cursorRow == 1)
    #expect(explorer.book.pane.shown == .section(0))
  }

  @Test("don't move the cursor when they come late")
  func late() throws {
    var explorer = explorer()
    let request = try #require(explorer.press(.character("t")).compactMap(\.division).first)
    explorer.press(.down)
    explorer.answer(request)
    #expect(explorer.book.sections.list.cursorRow == 4)
    #expect(explorer.book.pane.linked.all == [10, 11])
  }

  @Test("come once, however often they were asked for")
  func twice() throws {
    var explorer = explorer()
    let request = try #require(explorer.press(.character("t")).compactMap(\.division).first)
    explorer.answer(request)
    explorer.answer(request)
    #expect(titles(explorer).count == 4)
  }

  @Test("are forgotten when the text is read anew")
  func reload() {
    var explorer = explorer()
    explorer.divide()
    explorer.send(.replaced(Sample.longChapter.document))
    #expect(titles(explorer) == chapters)
  }

  @Test("that don't stand out aren't sections, which the bottom line says")
  func none() throws {
    var explorer = explorer()
    let request = try #require(explorer.press(.character("t")).compactMap(\.division).first)
    explorer.send(.report(request.report([])))
    #expect(explorer.book.notice == "no topics stand out in this section")
  }

  @Test("are not looked for in a short section")
  func short() {
    var explorer = explorer()
    explorer.press(.down)
    let effects = explorer.press(.character("t"))
    #expect(effects.isEmpty)
    #expect(explorer.book.notice == "too short a section to be divided by topic")
  }

  @Test("are not looked for in a section with subsections")
  func subsections() {
    var explorer = explorer(.harbour)
    let effects = explorer.press(.character("t"))
    #expect(effects.isEmpty)
    #expect(explorer.book.notice == "this section has sections of its own already")
  }

  @Test("are of a section, not of everything")
  func everything() {
    var explorer = explorer()
    explorer.press(.up)
    let effects = explorer.press(.character("t"))
    #expect(effects.isEmpty)
    #expect(explorer.book.notice == "choose a section first, then t divides it by topic")
  }

  @Test("are not looked for in a publisher's pages")
  func matter() {
    var explorer = explorer(.published)
    explorer.press(.end, .right, .down)
    let effects = explorer.press(.character("t"))
    #expect(effects.isEmpty)
    #expect(explorer.book.notice == "publisher’s pages are not divided")
  }

  @Test("wait until the text has been read")
  func reading() {
    var sample = Sample.longChapter
    let whole = sample.document
    sample.document = Document(id: whole.id, title: whole.title, source: whole.source)
    sample.document.apply(
      DocumentDelta(
        document: whole.id, paragraphs: Array(whole.paragraphs), sections: whole.sections))
    var explorer = explorer(sample)
    let effects = explorer.press(.character("t"))
    #expect(effects.isEmpty)
    #expect(explorer.book.notice == "topics can be found once the text has been read")
  }
}
