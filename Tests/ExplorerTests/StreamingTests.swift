import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("A text and a cast that arrive in pieces") struct StreamingTests {
  /// The sample's mentions up to a paragraph, as a delta that follows on `from`.
  private func piece(_ from: Int, _ to: Int) -> CastDelta {
    let whole = Sample.harbour.cast
    let mentions = whole.mentions.filter { from <= $0.paragraph && $0.paragraph < to }
    let known = whole.mentions.filter { $0.paragraph < to }.map { whole.aliases[$0.alias].member }
    return CastDelta(
      document: whole.document, mentions: mentions, aliases: whole.aliases,
      members: Array(whole.members.prefix((known.max() ?? -1) + 1)), isComplete: to >= 12)
  }

  private func start() -> ExplorerState {
    ExplorerState(
      document: Sample.harbour.document, size: ScreenSize(columns: 80, rows: 24),
      look: Look(colours: 0, isUnicode: true), width: .standard)
  }

  @Test(
    "the list is always in the order that it says; the cursor stays on its actor",
    arguments: [[], [Key.down, .down]])
  func order(keys: [Key]) {
    var explorer = start()
    explorer.take(aliased(piece(0, 4)))
    for key in keys { explorer.press(key) }
    let chosen = explorer.book.chosenMembers
    explorer.take(aliased(piece(4, 12)))
    #expect(explorer.book.chosenMembers == chosen)
    #expect(explorer.book.actors.list.rows == Sample.harbour.explorer(80, 24).book.actors.list.rows)
  }

  @Test("rows that are sorted before the cursor's scroll it to where it was on the screen")
  func cursorOnScreen() {
    let names = (0..<30).map { "Name\(130 - $0)" }
    var explorer = Sample(names.joined(separator: "\n\n"), names: names.map { (.person, [$0]) })
      .explorer(80, 20)
    for _ in 0..<10 { explorer.press(.down) }
    let before = render(explorer).cursor
    explorer.press(.character("s"), .character("s"))
    #expect(explorer.book.actors.list.cursorRow == 21)
    #expect(render(explorer).cursor == before)
  }

  @Test("while actors are being counted the header says so, and how far")
  func counting() {
    var explorer = start()
    explorer.take(aliased(piece(0, 4)))
    #expect(explorer.screen[8].hasPrefix(" Actors counting 32% 5+ "))
    explorer.take(aliased(piece(4, 12)))
    #expect(explorer.screen.contains { $0.contains("Actors   by mentions 7 ") })
  }

  @Test("news of another document changes nothing")
  func foreign() {
    var explorer = start()
    let other = CastDelta(
      document: DocumentID(99), mentions: [], aliases: [], members: [], isComplete: true)
    let before = explorer.screen
    explorer.take(other)
    #expect(explorer.screen == before && !explorer.book.cast.isComplete)
  }

  @Test("a filter goes on through what is read later")
  func filterFollows() {
    let whole = Sample.harbour.document
    var document = Document(id: whole.id, title: whole.title, source: whole.source)
    document.apply(
      DocumentDelta(document: whole.id, paragraphs: Array(whole.paragraphs.prefix(4))))
    var explorer = ExplorerState(
      document: document, size: ScreenSize(columns: 80, rows: 24),
      look: Look(colours: 0, isUnicode: true), width: .standard)
    explorer.press(.character("/"))
    explorer.type("letter")
    #expect(explorer.book.filter.found?.matching == ParagraphSet([1]))
    let rest = DocumentDelta(
      document: whole.id, paragraphs: Array(whole.paragraphs.dropFirst(4)),
      sections: whole.sections, isComplete: true)
    explorer.send(.report(BackgroundReport(document: whole.id, content: .document(rest))))
    #expect(explorer.book.filter.found?.matching == ParagraphSet([1, 7, 9]))
    #expect(explorer.book.pane.linked.all == [1, 7, 9])
  }

  @Test("a file that changed is read again, which the bottom line says")
  func reload() {
    var explorer = Sample.harbour.explorer(80, 24)
    guard case .reload? = explorer.send(.sourceChanged).first else {
      Issue.record("no reload")
      return
    }
    let other = Sample("Now it is short.", names: [], id: 2)
    explorer.send(.replaced(other.document))
    #expect(explorer.screen[2].contains("¶1"))
    #expect(explorer.book.notice?.contains("changed on disk") == true)
  }

  @Test("a place deep in a long paragraph is found again when the text has been read that far")
  func reloadInLongParagraph() {
    let text = String(repeating: "the old man said nothing ", count: 400)
    var explorer = Sample(text, names: []).explorer(80, 24)
    explorer.press(.tab, .end)
    let top = explorer.book.pane.top
    let whole = Sample(text, names: [], id: 2).document
    var begun = Document(id: whole.id, title: whole.title, source: whole.source)
    begun.apply(
      DocumentDelta(
        document: whole.id,
        paragraphs: ParagraphPiece(
          count: 0, paragraphs: [], runs: [], open: Paragraph(span: Span(0, 1000)), end: 1000)))
    explorer.send(.replaced(begun))
    let rest = DocumentDelta(
      document: whole.id, paragraphs: Array(whole.paragraphs), isComplete: true)
    explorer.send(.report(BackgroundReport(document: whole.id, content: .document(rest))))
    #expect(explorer.book.pane.top == top)
    #expect(top.part != .header)
  }

  @Test("a reload under a filter keeps the place", arguments: [[], [Key.down]])
  func reloadUnderFilter(keys: [Key]) {
    let lines = (0..<60).map { "Vane wrote line \($0) of the letter." }
    let names: [(kind: ActorKind, wordings: [String])] = [(.person, ["Vane"])]
    let sample = Sample(lines.joined(separator: "\n\n"), names: names)
    var explorer = sample.explorer(80, 12)
    for key in keys { explorer.press(key) }
    explorer.press(.character("/"))
    explorer.type("letter")
    explorer.press(.enter, .tab, .pageDown, .pageDown, .pageDown)
    let top = explorer.book.pane.top
    let grown = Sample((lines + ["The end."]).joined(separator: "\n\n"), names: names, id: 2)
    explorer.send(.replaced(grown.document))
    explorer.take(grown.cast)
    #expect(explorer.book.pane.top == top)
    #expect(explorer.book.pane.awaited == nil)
  }

  @Test("a reload keeps what the reader did: filter, input, choice, order")
  func reloadKeeps() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.character("s"), .down, .character("/"))
    explorer.type("oslo")
    let grown = Sample.harbourGrown
    explorer.send(.replaced(grown.document))
    explorer.take(grown.cast)
    #expect(explorer.book.filter.isTyped && explorer.book.filter.text == "oslo")
    #expect(
      explorer.book.chosenMembers.map { explorer.book.cast.members[$0].name } == ["Eleanor Vane"])
    #expect(explorer.book.actors.order == .appearance)
    #expect(explorer.book.filter.found?.matching == ParagraphSet([1, 7, 9, 12]))
  }

  /// Keeps only aliases whose member is known so far; the sample's tables are whole.
  private func aliased(_ delta: CastDelta) -> CastDelta {
    var delta = delta
    for index in delta.aliases.indices where delta.aliases[index].member >= delta.members.count {
      delta.aliases[index].member = 0
    }
    return delta
  }
}
