import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Enter where a name is typed") struct FilterEntryTests {
  private func typed(_ text: String, _ explorer: ExplorerState? = nil) -> ExplorerState {
    var explorer = explorer ?? Sample.harbour.explorer(80, 24)
    explorer.press(.character("/"))
    explorer.type(text)
    return explorer
  }

  private func chosen(_ explorer: ExplorerState) -> [String] {
    explorer.book.chosenMembers.map { explorer.book.cast.members[$0].name }
  }

  private func rows(_ explorer: ExplorerState) -> [String] {
    explorer.book.actors.list.rows.map { explorer.book.cast.members[$0].name }
  }

  /// The words under the cursor in the text.
  private func current(_ explorer: ExplorerState) -> String? {
    explorer.book.pane.current.map { explorer.book.document.text($0) }
  }

  // MARK: the list

  @Test("names that match stand first while one types, then the order of the list")
  func first() {
    var explorer = typed("board")
    #expect(rows(explorer) == ["Harbour Board", "Eleanor Vane", "Roth", "Oslo", "Norwegians"])
    explorer.press(.tab)
    #expect(rows(explorer) == ["Eleanor Vane", "Roth", "Harbour Board", "Oslo", "Norwegians"])
  }

  @Test(
    "of names that fit alike the one mentioned most comes first, then the shorter, then the earlier"
  )
  func ties() {
    let names = ["Ann Bee", "Ann C", "Ann D", "Ann Ee"]
    let text = "Ann Bee. Ann D. Ann C. Ann Ee. Ann Ee."
    let explorer = typed("ann", Sample(text, names: names.map { (.person, [$0]) }).explorer(80, 24))
    #expect(rows(explorer) == ["Ann Ee", "Ann D", "Ann C", "Ann Bee"])
  }

  @Test("an actor matches by any of its names")
  func alias() { #expect(rows(typed("mrs")).first == "Eleanor Vane") }

  @Test("letters alone find a name only where the words stand nowhere in the text")
  func loose() {
    #expect(rows(typed("lndqvst")) == ["Lindqvist"])
    #expect(rows(typed("cusths")) == ["Customs House"])
    #expect(chosen(typed("room").pressing(.enter)) == [], "the word stands in the text")
  }

  @Test("doubtful names don't come first")
  func doubtful() {
    let explorer = typed("lindqvist", Sample.harbourInDoubt.explorer(80, 24))
    #expect(explorer.book.actors.named.members.isEmpty)
    #expect(chosen(explorer.pressing(.enter)) == [])
  }

  @Test("with a section chosen, names here come before those elsewhere that fit alike")
  func section() {
    let text = "# One\n\nAnn Lee. Ann Lee.\n\n# Two\n\nAnn Day came.\n\n# Three\n\nHannah. Ann."
    let sample = Sample(
      text, names: ["Ann Lee", "Ann Day", "Hannah", "Ann"].map { (.person, [$0]) })
    var explorer = sample.explorer(80, 24)
    explorer.press(.backTab, .down, .down)
    #expect(rows(typed("ann", explorer)) == ["Ann", "Ann Day", "Ann Lee", "Hannah"])
    #expect(rows(typed("ann d", explorer)) == ["Ann Day"])
  }

  // MARK: Enter

  @Test("goes to the first mention of the best fitting actor, without the filter")
  func choosesBest() {
    let explorer = typed("board").pressing(.enter)
    #expect(chosen(explorer) == ["Harbour Board"] && current(explorer) == "Harbour Board")
    #expect(explorer.book.filter.text == nil && explorer.book.filter.found == nil)
    #expect(explorer.book.focus == .text && explorer.layers.isEmpty)
    #expect(explorer.book.notice == "Harbour Board is chosen; Backspace goes back")
  }

  @Test("Back returns to where one was before typing")
  func back() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .tab, .pageDown, .escape, .down)
    let before = explorer.book.location
    explorer = typed("oslo", explorer).pressing(.enter, .backspace)
    #expect(explorer.book.location == before)
  }

  @Test(
    "goes to the row that the reader has moved to; the first step down is the best fitting actor")
  func moved() {
    #expect(chosen(typed("board").pressing(.down, .enter)) == ["Harbour Board"])
    #expect(chosen(typed("board").pressing(.down, .down, .enter)) == ["Eleanor Vane"])
    #expect(chosen(typed("letter").pressing(.down, .enter)) == ["Eleanor Vane"])
    #expect(
      chosen(typed("boar").pressing(.down, .down, .character("d"), .enter)) == ["Harbour Board"])
  }

  @Test(
    "keeps the filter where no name matches, Tab always",
    arguments: [
      ("letter", Key.enter), ("board", .tab), ("-board", .enter), ("/board/", .enter),
      ("board letter", .enter), ("zeppelin", .enter),
    ])
  func keeps(text: String, key: Key) {
    let explorer = typed(text).pressing(key)
    #expect(explorer.book.filter.keptText == text && chosen(explorer) == [])
  }

  @Test(
    "a query with exclusions or expressions is about the text, and so is a word inside a name's word"
  )
  func aboutText() {
    #expect(chosen(typed("vane").pressing(.enter)) == ["Eleanor Vane"])
    for text in ["vane -roth", "/^the/ vane", "ane"] {
      let explorer = typed(text)
      #expect(rows(explorer).first == "Eleanor Vane", "the name stands first all the same")
      #expect(explorer.book.shownEntry == .keeps)
      #expect(explorer.pressing(.enter).book.filter.keptText == text)
    }
  }

  @Test("a filter kept before comes back; one that hides all of the actor goes")
  func keptBefore() {
    let kept = typed("letter").pressing(.enter)
    let oslo = typed("oslo", kept.pressing(.character("/"), .control("u"), .tab))
    #expect(chosen(oslo.pressing(.enter)) == ["Oslo"])
    func goTo(_ name: String) -> ExplorerState {
      var explorer = kept
      explorer.press(.character("/"), .control("u"))
      explorer.type(name)
      return explorer.pressing(.enter)
    }
    let roth = goTo("roth")
    #expect(roth.book.filter.keptText == "letter" && chosen(roth) == ["Roth"])
    #expect(roth.book.pane.linked.all == [9], "its first mention is where the filter leaves it")
    #expect(current(roth) == "Roth")
    let lindqvist = goTo("lindqvist")
    #expect(lindqvist.book.filter.text == nil && current(lindqvist) == "Lindqvist")
  }

  @Test("in a chosen section goes to the first mention there; else the section is let go")
  func inSection() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.backTab, .down, .down, .down)
    let section = explorer.book.pane.shown.sections
    let roth = typed("roth", explorer).pressing(.enter)
    #expect(roth.book.pane.shown.sections == section && chosen(roth) == ["Roth"])
    #expect(roth.book.document.paragraphIndex(at: roth.book.pane.current?.start ?? 0) == 6)
    let lindqvist = typed("lindqvist", explorer).pressing(.enter)
    #expect(lindqvist.book.pane.shown.sections == .all && current(lindqvist) == "Lindqvist")
  }

  @Test("it joins marked actors, or the one whose companions show, where they meet first")
  func joining() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .character(" "))
    let marked = typed("roth", explorer)
    #expect(marked.screen.last?.contains("↵ adds Roth") == true)
    #expect(chosen(marked.pressing(.enter)) == ["Eleanor Vane", "Roth"])
    explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .character("3"))
    let paired = typed("roth", explorer).pressing(.enter)
    #expect(chosen(paired) == ["Eleanor Vane", "Roth"] && paired.book.lens == nil)
    #expect(paired.book.pane.top.paragraph == paired.book.pane.linked.first)
    #expect(paired.pressing(.backspace).book.lens is WithLens)
  }

  @Test("it doesn't join one with whom no paragraph is shared")
  func strangers() {
    let sample = Sample("Ann came.\n\nBob came.", names: [(.person, ["Ann"]), (.person, ["Bob"])])
    var explorer = sample.explorer(80, 24)
    explorer.press(.down, .character("3"))
    #expect(chosen(explorer) == ["Ann"])
    #expect(chosen(typed("bob", explorer).pressing(.enter)) == ["Bob"])
  }

  @Test("a kind that leaves the actor stays, another is dropped")
  func kinds() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.character("f"))
    let vane = typed("vane", explorer).pressing(.enter)
    #expect(vane.book.actors.kind == .person && chosen(vane) == ["Eleanor Vane"])
    let oslo = typed("oslo", explorer).pressing(.enter)
    #expect(oslo.book.actors.kind == nil && chosen(oslo) == ["Oslo"])
  }

  @Test("Esc brings back the screen, wherever the list was scrolled to")
  func escape() {
    let names = (0..<40).map { "Name\(140 - $0)" }
    var explorer = Sample(names.joined(separator: "\n\n"), names: names.map { (.person, [$0]) })
      .explorer(80, 20)
    for _ in 0..<25 { explorer.press(.down) }
    explorer.press(.up, .up)
    let before = explorer.screen
    var typing = typed("name11", explorer)
    #expect(typing.screen.contains { $0.contains("Name110") })
    typing.press(.escape)
    #expect(typing.screen == before)
  }

  // MARK: answers that come late

  /// Sends keys, and answers jobs only after as many further keys as `delay` says; in the end all of them.
  private func burst(_ keys: [Key], delay: Int) -> ExplorerState {
    var explorer = Sample.harbour.explorer(80, 24)
    var pending: [(due: Int, job: any Job)] = []
    func answer(through time: Int) {
      while let next = pending.firstIndex(where: { $0.due <= time }) {
        for report in pending.remove(at: next).job.answers() {
          note(update(&explorer, .report(report)), time)
        }
      }
    }
    func note(_ effects: [ExplorerEffect], _ time: Int) {
      for case .run(let job) in effects {
        pending.removeAll { $0.job.lane == job.lane }
        pending.append((time + delay, job))
      }
    }
    for (time, key) in keys.enumerated() {
      note(update(&explorer, .key(key)), time)
      answer(through: time)
    }
    while let last = pending.map(\.due).max() { answer(through: last) }
    return explorer
  }

  @Test(
    "keys typed in a burst do what they do one at a time, however late the answers come",
    arguments: [
      "/board⏎", "/oslo⏎nn", "/letter⏎nn", "/roth⏎/vane⏎n", "/zeppelin⏎/oslo⏎", "/lndqvst⏎",
      "/x-vane⏎v", "/oslo⏎⌫", "/letter⏎/⌫⌫⌫⌫⌫⌫board⏎nn",
    ])
  func bursts(keys: String) {
    let keys = keys.map { character -> Key in
      switch character {
      case "⏎": .enter
      case "⌫": .backspace
      default: .character(character.unicodeScalars.first ?? " ")
      }
    }
    let expected = burst(keys, delay: 0).screen
    for delay in [1, 2, 4, 7, 12] {
      #expect(burst(keys, delay: delay).screen == expected, "answers \(delay) keys late")
    }
  }

  @Test("Esc ends the waiting and drops the keys after Enter; typing goes on")
  func escapeWhileWaiting() {
    let explorer = burst(
      [.character("/"), .character("o"), .enter, .character("v"), .escape], delay: 9)
    #expect(explorer.book.filter.text == "o" && explorer.book.filter.isTyped)
    #expect(explorer.heldKeys.isEmpty)
  }

  @Test("a text that is read anew while Enter waits is searched again, and Enter follows")
  func replaced() {
    var explorer = Sample.harbour.explorer(80, 24)
    for key: Key in [.character("/"), .character("x"), .enter] { _ = update(&explorer, .key(key)) }
    explorer.send(.replaced(Sample.harbourGrown.document))
    #expect(explorer.layers.isEmpty && explorer.book.filter.keptText == "x")
  }

  @Test(
    "while actors are being found, the best of those known is chosen; none known keeps the filter")
  func growing() {
    let sample = Sample.harbour
    var explorer = ExplorerState(
      document: sample.document, size: ScreenSize(columns: 120, rows: 24),
      look: Look(colours: 0, isUnicode: true), width: .standard)
    explorer = typed("roth", explorer)
    #expect(explorer.screen.last?.contains("finding actors") == true)
    #expect(explorer.pressing(.enter).book.filter.keptText == "roth")
    explorer.take(sample.cast)
    #expect(explorer.screen.last?.contains("↵ Roth") == true)
    #expect(chosen(explorer.pressing(.enter)) == ["Roth"])
  }

  // MARK: the line

  @Test(
    "the line says what Enter does, shorter where there is less room",
    arguments: [
      ("board", 80, "↵ Harbour Board  ⇥ keeps 4 of 12 ¶ "),
      ("board", 40, "↵ Harbour Board  4 of 12 ¶ "),
      ("board", 31, "↵ Harbour Board  4¶ "), ("board", 26, "↵ Harbour Board "),
      ("board", 24, "4¶ "),
      ("letter", 80, "↵ keeps 3 of 12 ¶ "), ("letter", 26, "3 of 12 ¶ "), ("letter", 18, "3¶ "),
    ])
  func line(text: String, columns: Int, hint: String) {
    let line = typed(text, Sample.harbour.explorer(columns, 12)).screen.last ?? ""
    #expect(line.hasPrefix("/\(text) "))
    #expect(line.hasSuffix(hint.trimmingBlanks), "\(line)")
  }

  @Test("nothing overlaps what is typed, at any width", arguments: 8...90)
  func widths(columns: Int) {
    for text in ["board", "letter", "roth -oslo and a long one after it"] {
      let line =
        Sample.harbour.explorer(columns, 12).pressing(.character("/"), .paste(text)).screen.last
        ?? ""
      let end = min(text.count, max(0, columns - 12))
      #expect(line.contains(text.suffix(end == text.count ? end : 1)), "at \(columns): \(line)")
    }
  }

  @Test("in ASCII the keys are words")
  func ascii() {
    var explorer = Sample.harbour.explorer(80, 24, isUnicode: false)
    explorer = typed("oslo", explorer)
    #expect(explorer.screen.last?.contains("Enter Oslo  Tab keeps 3 of 12") == true)
  }
}

extension String {
  /// The text without blanks at its end, as a line of the screen is.
  fileprivate var trimmingBlanks: Substring {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return text
  }
}
