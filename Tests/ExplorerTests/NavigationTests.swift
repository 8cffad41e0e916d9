import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Moving through lists and text") struct NavigationTests {
  @Test("starts with everything chosen and the focus on the actors")
  func start() {
    let explorer = Sample.harbour.explorer(80, 24)
    #expect(explorer.book.focus == .actors && explorer.book.pane.shown == .everything)
    #expect(explorer.book.pane.linked.count == 12)
  }

  @Test("moving on the left previews at once on the right")
  func preview() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down)
    #expect(explorer.book.pane.linked.all == [1, 3, 4, 6, 9])
    explorer.press(.down)
    #expect(explorer.book.pane.linked.all == [3, 4, 6, 9])
    #expect(explorer.book.focus == .actors)
  }

  @Test("the cursor stops at both ends", arguments: [1, 7, 8, 30])
  func ends(presses: Int) {
    var explorer = Sample.harbour.explorer(80, 24)
    for _ in 0..<presses { explorer.press(.down) }
    #expect(explorer.book.actors.list.cursorRow == min(presses, 7))
    for _ in 0..<presses { explorer.press(.up) }
    #expect(explorer.book.actors.list.cursorRow == 0)
  }

  @Test func tabGoesAround() {
    var explorer = Sample.harbour.explorer(80, 24)
    var seen: [Focus] = []
    for _ in 0..<3 {
      explorer.press(.tab)
      seen.append(explorer.book.focus)
    }
    #expect(seen == [.text, .sections, .actors])
    explorer.press(.backTab)
    #expect(explorer.book.focus == .sections)
  }

  @Test("Enter goes to the first mention, n to the next, and it stops at the last")
  func mentions() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .enter)
    #expect(explorer.book.focus == .text)
    #expect(explorer.book.targetProgress == "mention 1 of 5")
    for _ in 0..<9 { explorer.press(.character("n")) }
    #expect(explorer.book.targetProgress == "mention 5 of 5")
    #expect(explorer.book.notice == "no further mention; N goes back")
    explorer.press(.character("N"))
    #expect(explorer.book.targetProgress == "mention 4 of 5")
  }

  @Test("the mention under the cursor is on the screen", arguments: [(80, 24), (40, 12), (12, 3)])
  func visible(columns: Int, rows: Int) {
    var explorer = Sample.harbour.explorer(columns, rows)
    explorer.press(.down, .enter)
    for _ in 0..<4 {
      explorer.press(.character("n"))
      let current = explorer.book.pane.current
      #expect(current.map(explorer.book.viewport.shows) == true)
      #expect(render(explorer).cursor != nil)
    }
  }

  @Test("→ and ← step through anyone's mentions; Enter chooses that actor")
  func textToActor() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.tab, .right, .right)
    #expect(explorer.book.pane.current.map { explorer.book.document.text($0) } == "Oslo")
    explorer.press(.enter)
    #expect(explorer.book.chosenMembers.map { explorer.book.cast.members[$0].name } == ["Oslo"])
    #expect(explorer.book.pane.current.map { explorer.book.document.text($0) } == "Oslo")
    #expect(explorer.book.focus == .text)
  }

  @Test("← at the first mention goes back to the list")
  func leftAtStart() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.tab, .right, .left)
    #expect(explorer.book.focus == .text, "where Tab put the cursor")
    explorer.press(.left)
    #expect(explorer.book.focus == .actors)
  }

  @Test("← where the reader came in goes back to the list, also deep in the text")
  func leftAtEntry() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .right)
    #expect(explorer.book.focus == .text)
    explorer.press(.left)
    #expect(explorer.book.focus == .actors)
    explorer.press(.enter)
    let entry = explorer.book.pane.current
    explorer.press(.right, .left)
    while explorer.book.focus == .text, explorer.book.pane.current != entry {
      explorer.press(.left)
    }
    #expect(explorer.book.focus == .text, "back at the entry first")
    explorer.press(.left)
    #expect(explorer.book.focus == .actors)
    explorer.press(.home, .tab, .pageDown, .left)
    #expect(explorer.book.focus == .actors, "no mention under the cursor")
  }

  @Test("v keeps what is being read")
  func wholeTextKeepsThePlace() {
    var explorer = Sample.harbour.explorer(80, 12)
    explorer.press(.down, .tab, .pageDown, .pageDown)
    let paragraph = explorer.book.paragraphOnScreen
    explorer.press(.character("v"))
    #expect(explorer.book.paragraphOnScreen == paragraph)
    explorer.press(.character("v"))
    #expect(explorer.book.paragraphOnScreen == paragraph)
  }

  @Test("back to a section that was folded away unfolds it")
  func backToFolded() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.backTab, .down, .down, .enter, .escape)
    let chosen = explorer.book.pane.shown
    explorer.press(.left, .left)
    #expect(explorer.book.pane.shown != chosen)
    explorer.press(.control("o"))
    #expect(explorer.book.pane.shown == chosen)
  }

  @Test("a mark is seen on the row under the cursor")
  func markOnCursor() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .character(" "))
    #expect(explorer.screen.contains { $0.hasPrefix("●P Eleanor Vane") && $0.contains("◂") })
    explorer.press(.character(" "))
    #expect(!explorer.screen.contains { $0.contains("●") })
  }

  @Test("back and forward after jumps")
  func history() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .enter, .right, .enter)
    let there = explorer.book.location
    explorer.press(.backspace)
    #expect(
      explorer.book.chosenMembers.map { explorer.book.cast.members[$0].name } == ["Eleanor Vane"])
    explorer.press(.control("o"))
    #expect(explorer.book.focus == .actors)
    explorer.press(.altRight, .character(">"))
    #expect(explorer.book.location == there)
    explorer.press(.altRight)
    #expect(explorer.book.notice == "no later place")
  }

  @Test("each row remembers where it was left")
  func memory() {
    var explorer = Sample.harbour.explorer(80, 12)
    explorer.press(.down, .tab, .pageDown, .escape)
    let top = explorer.book.pane.top
    explorer.press(.down)
    #expect(explorer.book.pane.top != top)
    explorer.press(.up)
    #expect(explorer.book.pane.top == top)
  }

  @Test("what is looked at for marks is what the rows show, not what lies between them")
  func shownText() {
    let text = "Vane came.\n\nNobody was there.\n\nVane left, and Roth with her."
    let sample = Sample(text, names: [(.person, ["Vane"]), (.person, ["Roth"])])
    var explorer = sample.explorer(80, 24)
    #expect(explorer.book.viewport.textSpans == [Span(0, 10), Span(12, 29), Span(31, 60)])
    explorer.press(.down)
    #expect(explorer.book.viewport.textSpans == [Span(0, 10), Span(31, 60)])
  }

  @Test(
    "lines that follow on one another are one span, of a paragraph that is cut off its visible part"
  )
  func shownLines() {
    let text = String(repeating: "Vane came home. ", count: 60)
    let explorer = Sample(text, names: [(.person, ["Vane"])]).explorer(80, 12)
    let shown = explorer.book.viewport.textSpans
    #expect(shown.count == 1 && shown[0].start == 0 && shown[0].end < 700)
  }

  @Test("a resize keeps the paragraph", arguments: [(120, 40), (60, 9), (30, 8)])
  func resize(columns: Int, rows: Int) {
    var explorer = Sample.harbour.explorer(80, 12)
    explorer.press(.tab, .pageDown)
    let paragraph = explorer.book.pane.top.paragraph
    explorer.send(.resized(ScreenSize(columns: columns, rows: rows)))
    let visible = explorer.book.viewport.span
    let span = explorer.book.document.paragraphs[paragraph].span
    #expect(visible.overlaps(span))
  }

  @Test("a resize keeps the mention under the cursor on the screen")
  func resizeKeepsTheMention() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .enter, .character("n"), .character("n"), .character("n"))
    let current = explorer.book.pane.current
    for size in [(40, 8), (120, 40), (62, 7)] {
      explorer.send(.resized(ScreenSize(columns: size.0, rows: size.1)))
      #expect(explorer.book.pane.current == current)
      #expect(current.map(explorer.book.viewport.shows) == true)
    }
  }

  @Test("Space marks actors, whose common paragraphs show; Esc lets go")
  func marks() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .character(" "), .down, .down, .character(" "))
    #expect(explorer.book.pane.linked.all == [3, 6, 9])
    explorer.press(.escape)
    #expect(explorer.book.actors.list.marks.isEmpty)
    #expect(explorer.book.chosenMembers.count == 1)
  }

  @Test("s sorts by mentions, appearance, name; the cursor stays on its actor")
  func sorting() {
    var explorer = Sample.harbour.explorer(80, 24)
    let names = { (explorer: ExplorerState) in
      explorer.book.actors.list.rows.map { explorer.book.cast.members[$0].name }
    }
    explorer.press(.down, .down)
    #expect(names(explorer).prefix(3) == ["Eleanor Vane", "Roth", "Harbour Board"])
    explorer.press(.character("s"))
    #expect(names(explorer).prefix(3) == ["Eleanor Vane", "Customs House", "Oslo"])
    explorer.press(.character("s"))
    #expect(names(explorer).prefix(3) == ["Customs House", "Eleanor Vane", "Harbour Board"])
    #expect(explorer.book.chosenMembers.map { explorer.book.cast.members[$0].name } == ["Roth"])
  }

  @Test("← folds a section, → unfolds it, ← again goes to the one above")
  func folding() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.backTab, .down, .down, .left)
    #expect(explorer.book.sections.list.cursorRow == 1, "from a leaf to its parent")
    explorer.press(.left)
    #expect(explorer.book.sections.list.rowCount == 4)
    explorer.press(.right)
    #expect(explorer.book.sections.list.rowCount == 6)
  }

  @Test("a section shows its subsections' paragraphs, too")
  func sectionExtent() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.backTab, .down)
    #expect(explorer.book.pane.linked.all == Array(0..<8))
  }

  @Test func wholeTextKeepsTheMarks() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .character("v"))
    #expect(explorer.book.pane.linked.count == 12)
    #expect(explorer.book.pane.targets.count == 5)
    explorer.press(.character("v"))
    #expect(explorer.book.pane.linked.count == 5)
  }

  @Test("a paste is text, never commands")
  func paste() {
    var explorer = Sample.harbour.explorer(80, 24)
    let effects = explorer.press(.paste("qqq\u{1B}:x\n"))
    #expect(effects.isEmpty && explorer.book.notice != nil)
    explorer.press(.character("/"), .paste("two\nwords"))
    #expect(explorer.book.filter.text == "two words")
  }

  @Test("Esc never quits; q and Ctrl-C do", arguments: [Key.character("q"), .control("c")])
  func quitting(key: Key) {
    var explorer = Sample.harbour.explorer(80, 24)
    for _ in 0..<5 { #expect(explorer.press(.escape).isEmpty) }
    let effects = explorer.press(key)
    guard case .quit? = effects.last else {
      Issue.record("no quit")
      return
    }
  }

  @Test(
    "a wide screen gives the lists what their longest name needs, and never takes it from the text",
    arguments: [(80, 24), (120, 36), (135, 40), (150, 55), (200, 55), (300, 55)])
  func wideLists(columns: Int, list: Int) {
    let name = String(repeating: "Long", count: 10) + "x"
    let explorer = Sample("The \(name) came.", names: [(.organisation, [name])]).explorer(
      columns, 24)
    #expect(explorer.book.layout.actors.columns == list)
    #expect(explorer.screen.contains { $0.contains(" O \(name) ") } == (list == 55))
    #expect(columns < 135 || explorer.book.layout.text.columns == ScreenLayout.measure)
  }

  @Test("no list is wider than the eye follows")
  func widestList() {
    let name = String(repeating: "Long", count: 40)
    let explorer = Sample("The \(name) came.", names: [(.organisation, [name])]).explorer(300, 24)
    #expect(explorer.book.layout.actors.columns == 80)
  }

  @Test(
    "while names are still being found the lists keep their width, so that the border moves once")
  func growingLists() {
    let name = String(repeating: "Long", count: 10) + "x"
    var sample = Sample("The \(name) came.", names: [(.organisation, [name])])
    sample.cast.isComplete = false
    var explorer = sample.explorer(200, 24)
    #expect(explorer.book.layout.actors.columns == 38)
    explorer.take(
      CastDelta(
        document: sample.document.id, mentions: [], aliases: sample.cast.aliases,
        members: sample.cast.members, isComplete: true))
    #expect(explorer.book.layout.actors.columns == 55)
  }

  @Test("doubtful names need no width while they are folded")
  func foldedLists() {
    let name = String(repeating: "Long", count: 10) + "x"
    var sample = Sample("The \(name) came.", names: [(.organisation, [name])])
    sample.doubt([name: 0.2])
    var explorer = sample.explorer(200, 24)
    #expect(explorer.book.layout.actors.columns == 38)
    explorer.press(.character("d"))
    #expect(explorer.book.layout.actors.columns == 55)
  }

  @Test("without room for a card none is derived")
  func noCard() {
    var explorer = Sample.harbour.explorer(50, 24)
    explorer.press(.down)
    #expect(explorer.book.layout.card.isEmpty && explorer.book.card.isEmpty)
    explorer.send(.resized(ScreenSize(columns: 80, rows: 24)))
    #expect(explorer.book.card.count == 3)
  }
}
