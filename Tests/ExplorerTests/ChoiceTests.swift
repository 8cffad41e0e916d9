import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("What is chosen in one list narrows the other") struct ChoiceTests {
  private func explorer(_ columns: Int = 80, _ rows: Int = 30) -> ExplorerState {
    Sample.harbour.explorer(columns, rows)
  }

  /// The rows of the actors' list with their counts.
  private func actors(_ explorer: ExplorerState) -> [String] {
    let area = explorer.book.layout.actors
    return explorer.screen[area.row + 1..<area.row + area.rows].map {
      $0.prefix(area.columns).split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  /// The section chosen that has a title, with the focus in the list of sections.
  private func inSection(_ title: String, _ explorer: ExplorerState) -> ExplorerState {
    var explorer = explorer
    explorer.press(explorer.book.focus == .sections ? .home : .backTab)
    let rows = explorer.book.sections.list.rows
    let row = rows.firstIndex {
      explorer.book.document.title(of: explorer.book.document.sections[$0]) == title
    }
    for _ in 0...(row ?? 0) { explorer.press(.down) }
    return explorer
  }

  @Test("the list of actors has those in the section, with their mentions there of all")
  func whoIsHere() {
    let explorer = inSection("Thaw", explorer())
    #expect(
      actors(explorer) == [
        "Everything 2/12", "P Lindqvist 1/1", "▸ +6 elsewhere",
      ])
  }

  @Test("who is elsewhere unfolds, and folds again")
  func elsewhere() {
    var explorer = inSection("Thaw", explorer())
    explorer.press(.tab, .end, .right)
    #expect(actors(explorer).count == 9)
    #expect(actors(explorer).contains("P Eleanor Vane 0/5"))
    explorer.press(.left)
    #expect(actors(explorer).last == "▸ +6 elsewhere ◂")
  }

  @Test("an actor who isn't in the section stays chosen, and the text says so")
  func absent() {
    var explorer = explorer()
    explorer.press(.down)
    explorer = inSection("Thaw", explorer)
    #expect(explorer.screen.contains { $0.contains("Eleanor Vane is not mentioned here.") })
    explorer.press(.up)
    #expect(explorer.book.pane.linked.all == [9])
  }

  @Test(
    "sections show how often the chosen actor is mentioned; those without are faint, never gone")
  func presence() {
    var explorer = explorer()
    explorer.press(.down)
    let area = explorer.book.layout.sections
    let rows = explorer.screen[area.row + 1..<area.row + 7].map {
      $0.prefix(area.columns).split(separator: " ").last.map(String.init)
    }
    #expect(rows == ["5", "4", "2", "1", "1", "0"])
  }

  @Test("marked sections show together, and the actors in any of them")
  func markedSections() {
    var explorer = inSection("Arrival", explorer())
    explorer.press(.character(" "))
    explorer = inSection("Thaw", explorer)
    explorer.press(.character(" "))
    #expect(explorer.book.pane.linked.all == [2, 3, 4, 10, 11])
    #expect(explorer.screen[0].contains("Arrival + Thaw"))
    explorer.press(.escape)
    #expect(explorer.book.sections.list.marks.isEmpty)
  }

  @Test("chips stand in the order in which Esc takes them away, the last first")
  func chips() {
    var explorer = inSection("The Harbour", explorer(120))
    explorer.press(.character(" "), .tab, .down, .character(" "), .down, .character(" "))
    explorer.press(.character("f"), .character("/"))
    explorer.type("the")
    explorer.press(.tab, .backTab)
    #expect(
      explorer.screen[0].hasPrefix(
        " dramatis  The Harbour · The Harbour · people · Eleanor Vane + Roth · /the"))
    var titles: [String] = []
    for _ in 0..<4 {
      explorer.press(.escape)
      titles.append(title(explorer))
    }
    #expect(
      titles == [
        "The Harbour · The Harbour · people · Eleanor Vane + Roth",
        "The Harbour · The Harbour · people",
        "The Harbour · The Harbour", "The Harbour",
      ])
  }

  /// The top line between the program's name and the place.
  private func title(_ explorer: ExplorerState) -> String {
    let line = explorer.screen[0].replacing("dramatis  ", with: "").drop { $0 == " " }
    return line.split(separator: "  ").first.map(String.init) ?? ""
  }

  @Test("Esc leaves the cursor of the focused list where it is")
  func cursorStays() {
    var explorer = explorer()
    explorer.press(.down, .down, .escape, .escape)
    #expect(explorer.book.actors.list.cursorRow == 2)
  }

  @Test("f steps through the kinds; the first row then stands for all actors of the kind")
  func kinds() {
    var explorer = explorer()
    explorer.press(.character("f"), .character("f"))
    #expect(actors(explorer).first?.hasPrefix("All organisations") == true)
    #expect(explorer.book.pane.linked.all == [3, 5, 6, 9])
    #expect(explorer.book.actors.list.rows.count == 1)
    for _ in 0..<4 { explorer.press(.character("f")) }
    #expect(explorer.book.actors.kind == nil && explorer.book.notice == "actors of all kinds")
  }

  @Test("in a section s sorts by share here, first appearance here and name, too")
  func orders() {
    var explorer = inSection("The Board", explorer())
    let order = { (explorer: ExplorerState) in
      explorer.book.actors.list.rows.map { explorer.book.cast.members[$0].name }
    }
    var orders = [order(explorer)]
    for _ in 0..<3 {
      explorer.press(.character("s"))
      orders.append(order(explorer))
    }
    #expect(orders[3] == orders[3].sorted())
    let firsts = orders[2].map { name in
      explorer.book.cast.mentions.firstIndex { mention in
        (5..<8).contains(mention.paragraph)
          && explorer.book.cast.members[explorer.book.cast.member(of: mention)].name == name
      } ?? 0
    }
    #expect(firsts == firsts.sorted())
    #expect(explorer.book.notice == "sorted by name")
  }

  @Test("the lists keep their heights while one moves through the sections")
  func heights() {
    var explorer = explorer(80, 24)
    let height = explorer.book.layout.actors.rows
    explorer.press(.backTab)
    for _ in 0..<6 {
      explorer.press(.down)
      #expect(explorer.book.layout.actors.rows == height)
    }
  }
}
