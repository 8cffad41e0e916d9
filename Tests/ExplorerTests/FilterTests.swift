import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("The filter") struct FilterTests {
  private func filtered(_ text: String, rows: Int = 24) -> ExplorerState {
    var explorer = Sample.harbour.explorer(80, rows)
    explorer.press(.character("/"))
    explorer.type(text)
    return explorer
  }

  @Test("narrows the text while typing")
  func narrows() {
    #expect(filtered("letter").book.pane.linked.all == [1, 7, 9])
    #expect(filtered("letter -ice").book.pane.linked.all == [1, 7])
  }

  @Test("a row stays if its name matches or it occurs in a matching paragraph")
  func rows() {
    let explorer = filtered("window")
    let names = explorer.book.actors.list.rows.map { explorer.book.cast.members[$0].name }
    #expect(names == ["Eleanor Vane", "Roth", "Harbour Board", "Norwegians"])
    #expect(explorer.screen.contains { $0.contains("Roth") && $0.contains("1/5") })
  }

  @Test("an actor shows by a name that an expression matches, also one that is found later")
  func names() {
    let sample = Sample.harbour
    let pattern = "/^roth$/"
    func rows(_ explorer: ExplorerState) -> [String] {
      explorer.book.actors.list.rows.map { explorer.book.cast.members[$0].name }
    }
    #expect(rows(filtered(pattern)) == ["Roth"])
    var explorer = ExplorerState(
      document: sample.document, size: ScreenSize(columns: 80, rows: 24),
      look: Look(colours: 0, isUnicode: true), width: .standard)
    explorer.press(.character("/"))
    explorer.type(pattern)
    #expect(rows(explorer).isEmpty)
    explorer.take(sample.cast)
    #expect(rows(explorer) == ["Roth"])
  }

  @Test("Esc restores what was there before")
  func escape() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .down, .tab, .pageDown, .escape, .down)
    let before = explorer.screen
    explorer.press(.character("/"))
    explorer.type("letter")
    explorer.press(.down, .down, .escape)
    #expect(explorer.screen == before)
  }

  @Test("Enter keeps it, Esc then takes it away")
  func keep() {
    var explorer = filtered("letter")
    explorer.press(.enter)
    #expect(explorer.book.pane.linked.count == 3 && !explorer.book.filter.isTyped)
    explorer.press(.escape)
    #expect(explorer.book.pane.linked.count == 12 && explorer.book.filter.found == nil)
  }

  @Test("while the chosen row is hidden everything shows, until it comes back")
  func hiddenChoice() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.end)
    #expect(
      explorer.book.chosenMembers.map { explorer.book.cast.members[$0].name } == ["Lindqvist"])
    explorer.press(.character("/"))
    explorer.type("window")
    #expect(explorer.book.pane.shown == .everything)
    for _ in 0..<6 { explorer.press(.backspace) }
    #expect(
      explorer.book.chosenMembers.map { explorer.book.cast.members[$0].name } == ["Lindqvist"])
  }

  @Test("every printable key is text, ↑ and ↓ move the list")
  func input() {
    var explorer = filtered("q?vn")
    #expect(explorer.book.filter.text == "q?vn")
    explorer.press(.control("u"))
    explorer.type("letter x")
    explorer.press(.control("w"))
    explorer.press(.down)
    #expect(explorer.book.filter.text == "letter " && explorer.book.chosenMembers.count == 1)
  }

  @Test("Ctrl-C in the input is Esc")
  func controlC() {
    var explorer = filtered("letter")
    #expect(!explorer.press(.control("c")).contains { if case .quit = $0 { true } else { false } })
    #expect(explorer.book.filter.found == nil)
  }

  @Test("Enter keeps a filter whose answer is still to come")
  func keptBeforeAnswer() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.character("/"))
    var requests: [any Job] = []
    for key: Key in [.character("o"), .character("x"), .enter] {
      for case .run(let request) in update(&explorer, .key(key)) { requests.append(request) }
    }
    for request in requests {
      for report in request.answers() { _ = update(&explorer, .report(report)) }
    }
    #expect(explorer.book.filter.text == "ox" && !explorer.book.filter.isTyped)
    #expect(explorer.book.filter.found?.matching == ParagraphSet([]))
  }

  @Test("Esc after changing a kept filter brings back the kept one and the place")
  func escapeFromKept() {
    var explorer = filtered("letter", rows: 8)
    explorer.press(.enter, .character("n"), .character("n"))
    let before = explorer.screen
    explorer.press(.character("/"))
    explorer.type(" drawer")
    #expect(explorer.book.pane.linked.all == [9])
    explorer.press(.escape)
    #expect(explorer.screen == before)
  }

  @Test("Esc before a kept filter's answer has come asks for it again")
  func escapeBeforeAnswer() {
    var explorer = Sample.harbour.explorer(80, 24)
    var requests: [any Job] = []
    for key: Key in [
      .character("/"), .character("o"), .character("s"), .tab, .character("/"), .escape,
    ] {
      for case .run(let request) in update(&explorer, .key(key)) { requests.append(request) }
    }
    for request in requests {
      for report in request.answers() { _ = update(&explorer, .report(report)) }
    }
    #expect(explorer.book.filter.text == "os" && !explorer.book.filter.isTyped)
    #expect(explorer.book.filter.found?.query.terms.map(\.text) == ["os"])
  }

  @Test("a row's place is remembered without what a filter did to it")
  func placeBeforeFilter() {
    var explorer = Sample.harbour.explorer(80, 12)
    explorer.press(.tab, .pageDown, .escape)
    let top = explorer.book.pane.top
    explorer.press(.character("/"))
    explorer.type("ferry")
    #expect(explorer.book.pane.top != top)
    explorer.press(.control("u"))
    #expect(explorer.book.pane.top == top)
  }

  @Test("who moved on under a filter stays there when it goes")
  func movedUnderFilter() {
    var explorer = filtered("letter", rows: 8)
    explorer.press(.enter, .character("n"), .character("n"), .character("n"))
    let hit = explorer.book.pane.current
    explorer.press(.escape)
    #expect(explorer.book.filter.found == nil)
    #expect(explorer.book.pane.current == hit || hit.map(explorer.book.viewport.shows) == true)
  }

  @Test("Esc and a key typed fast after it are both taken")
  func fastEscape() {
    var explorer = filtered("letter")
    let effects = explorer.press(.altCharacter("q"))
    #expect(explorer.book.filter.found == nil)
    #expect(effects.contains { if case .quit = $0 { true } else { false } })
  }

  @Test("n and N step through the hits when no actor is chosen")
  func hits() {
    var explorer = filtered("letter")
    explorer.press(.enter, .character("n"))
    #expect(explorer.book.pane.current.map { explorer.book.document.text($0) } == "letter")
    let first = explorer.book.pane.current
    explorer.press(.character("n"), .character("n"))
    #expect(explorer.book.pane.current != first)
    explorer.press(.character("n"))
    #expect(explorer.book.notice == "no further hit; N goes back")
    explorer.press(.character("N"), .character("N"))
    #expect(explorer.book.pane.current == first)
  }

  @Test("v keeps the filter: nothing hidden, hits marked")
  func wholeText() {
    var explorer = filtered("letter")
    explorer.press(.enter, .character("v"))
    #expect(explorer.book.pane.linked.count == 12 && explorer.book.filter.found != nil)
  }

  @Test("a pattern that isn't one yet is passed over, and spoken of when it is kept")
  func unfinishedPattern() {
    var explorer = filtered("/lett(")
    #expect(explorer.book.filter.found == nil)
    explorer.press(.enter)
    #expect(explorer.book.filter.text == nil)
    #expect(
      explorer.book.notice == "/lett(/ is no regular expression: missing closing parenthesis")
  }

  @Test("a name that matches keeps its row, where no paragraph matches")
  func patternOfName() {
    let names = filtered("/^Lindqvist$/").book.actors.list.rows
    #expect(names.map { Sample.harbour.cast.members[$0].name } == ["Lindqvist"])
  }

  @Test("an answer to an earlier query is dropped")
  func staleAnswer() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.character("/"))
    var requests: [any Job] = []
    for key in ["o", "x"] {
      for case .run(let request) in update(
        &explorer, .key(.character(Unicode.Scalar(key) ?? "o")))
      {
        requests.append(request)
      }
    }
    for request in requests.prefix(1) {
      for report in request.answers() { _ = update(&explorer, .report(report)) }
    }
    #expect(explorer.book.filter.found == nil)
    explorer.press(.escape)
  }
}
