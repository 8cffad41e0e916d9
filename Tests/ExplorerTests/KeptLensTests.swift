import DocumentModel
import Notebook
import TerminalUI
import Testing

@testable import Explorer

@Suite("The list of what is kept") struct KeptLensTests {
  /// The harbour with three corrections: two hidden actors, and a name.
  private var corrected: ExplorerState {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .character("X"), .enter, .home, .down, .character("X"), .enter)
    explorer.press(.home, .down, .character("="), .control("u"))
    explorer.type("Lady Vane")
    explorer.press(.enter)
    return explorer
  }

  private func names(_ explorer: ExplorerState) -> [String] {
    explorer.book.cast.members.map(\.name)
  }

  /// The lines of the text pane that tell of corrections.
  private func rows(_ explorer: ExplorerState) -> [String] {
    explorer.screen.compactMap { line in
      let part = line.split(separator: "│").last.map(String.init) ?? ""
      return part.contains("\u{201C}") && part.contains(" is ") ? part : nil
    }
  }

  @Test("lists corrections, the newest first, and what was taken back")
  func list() {
    let explorer = corrected.pressing(.character("u"), .character("6"))
    let rows = rows(explorer)
    #expect(rows.count == 3 && rows.last?.contains("is called “Lady Vane”") == true)
    #expect(rows.map { $0.contains("taken back") } == [false, false, true])
    #expect(explorer.screen.contains { $0.contains("2 corrections, 1 taken back") })
    #expect(explorer.book.focus == .text, "its rows don't follow the lists")
  }

  @Test("any of them is taken back out of order, and made again")
  func outOfOrder() {
    let all = names(Sample.harbour.explorer(80, 24))
    var explorer = corrected.pressing(.character("6"), .end)
    let hidden = all.filter { !names(explorer).contains($0) && $0 != "Lady Vane" }
    explorer.press(.character("u"))
    #expect(explorer.book.corrections.placed.inForce.map(\.kept.number) == [2, 3])
    #expect(names(explorer).count == all.count - 1)
    #expect(hidden.contains { names(explorer).contains($0) })
    #expect(explorer.screen.contains { $0.contains("correction 3 of 3") }, "the cursor stays")
    explorer.press(.character("u"))
    #expect(explorer.book.notice == "this is taken back already")
    explorer.press(.up, .control("r"))
    #expect(explorer.book.notice == "done again: an actor hidden", "not the last in the list")
    #expect(explorer.book.corrections.placed.inForce.map(\.kept.number) == [1, 2, 3])
    #expect(names(explorer).count == all.count - 2)
  }

  @Test("s sorts by place in the text")
  func sort() {
    let explorer = corrected.pressing(.character("6"), .character("s"))
    #expect(explorer.book.notice == "sorted by place in the text")
    let places = rows(explorer).compactMap { row in
      row.firstIndex(of: "\u{B6}").flatMap { Int(row[$0...].dropFirst().prefix { $0.isNumber }) }
    }
    #expect(places.count == 3 && places == places.sorted())
  }

  @Test("Enter leads to the place, back to the row")
  func place() {
    var explorer = corrected.pressing(.character("6"))
    explorer.press(.enter)
    #expect(explorer.book.pane.lens == 0)
    let current = explorer.book.pane.current
    #expect(current.flatMap { explorer.book.cast.member(at: $0.start) } != nil)
    explorer.press(.backspace)
    #expect(explorer.book.lens is KeptLens)
  }

  @Test("it lists all, whatever is chosen, and names the keys for a row")
  func whateverIsChosen() {
    var explorer = corrected
    explorer.press(.character("/"))
    explorer.type("zzzz")
    explorer.press(.tab, .character("6"))
    #expect(rows(explorer).count == 3)
    let line = corrected.pressing(.character("6")).screen.last ?? ""
    #expect(line.contains("u take back") && line.contains("Ctrl-R again"))
  }

  @Test("what has no place in the text says so, and can be taken back")
  func misfit() {
    var explorer = Sample.harbour.explorer(80, 24)
    let elsewhere = Quote(
      words: "Balthasar", before: "nobody knew ", after: " any more", offset: 4)
    let notebook = Notebook(
      corrections: [KeptCorrection(.hide, [KeptActor(quotes: [elsewhere])], number: 7)])
    explorer.send(.notebook(notebook))
    explorer.press(.character("6"))
    #expect(explorer.screen.contains { $0.contains("“Balthasar” is no actor") })
    #expect(explorer.screen.contains { $0.contains("no place") })
    explorer.press(.enter)
    #expect(explorer.book.notice == "no place in this text; u takes it back")
    explorer.press(.character("u"))
    #expect(explorer.book.corrections.placed.inForce.isEmpty)
  }

  @Test("its tab shows when something is kept, and [ and ] lead to it only then")
  func tab() {
    var explorer = Sample.harbour.explorer(120, 24)
    #expect(!explorer.screen.contains { $0.contains("6 Kept") })
    explorer.press(.character("["))
    #expect(explorer.book.lens is NamesLens)
    let kept = corrected.pressing(.character("["))
    #expect(kept.book.lens is KeptLens)
    explorer.press(.character("6"))
    #expect(explorer.screen.contains { $0.contains("6 Kept") })
    #expect(explorer.screen.contains { $0.contains("Nothing is kept of this text yet.") })
  }
}
