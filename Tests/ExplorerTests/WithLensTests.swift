import CastQueries
import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Who appears with whom") struct WithLensTests {
  private func explorer(_ sample: Sample = .harbour) -> ExplorerState { sample.explorer(80, 24) }

  @Test("of a chosen actor the most frequent companions come first")
  func companions() {
    var explorer = explorer()
    explorer.press(.down, .character("3"))
    #expect(
      explorer.listedCompanions == ["Roth", "Harbour Board", "Oslo", "Customs House", "Norwegians"])
    #expect(explorer.withLens?.rows.map(\.paragraphs) == [4, 3, 2, 1, 1])
  }

  @Test("where no one is chosen they are pairs, the strongest first")
  func pairs() {
    var explorer = explorer()
    explorer.press(.character("3"))
    #expect(explorer.listedCompanions.first == "Eleanor Vane + Roth")
    #expect(explorer.withLens?.rowCount == 11)
  }

  @Test("of two chosen they are those who appear with both")
  func withBoth() {
    var explorer = explorer()
    explorer.press(.down, .character(" "), .down, .character(" "), .character("3"))
    #expect(explorer.listedCompanions == ["Harbour Board", "Norwegians", "Oslo"])
  }

  @Test("s goes through every order, and says what the measure is")
  func orders() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("3")
    var orders: Set<CompanionOrder?> = []
    var notices: [String] = []
    for _ in CompanionOrder.allCases {
      explorer.press(.character("s"))
      orders.insert(explorer.withLens?.order)
      notices.append(explorer.book.notice ?? "")
    }
    #expect(orders.count == 5)
    #expect(notices.contains { $0.contains("log-likelihood G², Dunning 1993") })
  }

  @Test("by name they are in the order of the alphabet; the cursor stays on its actor")
  func byName() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("3")
    explorer.press(.down)
    while explorer.withLens?.order != .name { explorer.press(.character("s")) }
    #expect(explorer.listedCompanions == explorer.listedCompanions.sorted())
    #expect(explorer.withLens?.cursor.row == 1)
  }

  @Test("Enter marks the pair and shows where they meet first; Backspace returns to the row")
  func enterAndBack() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("3")
    explorer.press(.down)
    let before = explorer.screen
    explorer.press(.enter)
    #expect(explorer.chosenNames == ["Eleanor Vane", "Harbour Board"])
    #expect(explorer.book.lens == nil && explorer.currentWords == "Harbour Board")
    #expect(explorer.book.pane.linked.all == [3, 6, 9])
    explorer.press(.backspace)
    #expect(explorer.screen == before)
  }

  @Test("after another look at the lens Backspace still returns to the row")
  func backAfterAnother() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("3")
    explorer.press(.down, .down)
    let before = explorer.screen
    explorer.press(.enter, .character("3"), .backspace)
    #expect(explorer.screen == before)
  }

  @Test("a pair of the whole text is marked, both")
  func openPair() {
    var explorer = explorer()
    explorer.enterLens("3")
    explorer.press(.enter)
    #expect(explorer.chosenNames == ["Eleanor Vane", "Roth"])
  }

  @Test("a kind narrows companions and pairs")
  func kind() {
    var explorer = explorer()
    explorer.press(.character("3"), .character("f"))
    #expect(explorer.listedCompanions == ["Eleanor Vane + Roth"])
  }

  @Test("sections narrow the counts")
  func section() {
    var explorer = explorer()
    explorer.press(.down, .backTab, .down, .down, .character("3"))
    #expect(explorer.withLens?.rows.map(\.paragraphs) == [2, 1])
  }

  @Test("folded doubtful names are no companions")
  func doubtful() {
    var explorer = explorer(.harbourInDoubt)
    explorer.press(.down, .character("3"))
    #expect(explorer.listedCompanions == ["Roth", "Harbour Board", "Oslo"])
    explorer.press(.character("d"), .home, .down)
    #expect(explorer.listedCompanions.count == 5)
  }

  /// Two actors of so many mentions that counting takes longer than a frame, and some others.
  private static let busy = Sample.crowd(
    (0..<200).map {
      Array(repeating: 0, count: 100) + Array(repeating: 1, count: 90) + [2 + $0 % 5]
    })

  @Test("while an answer is awaited the rows before stay, and the bottom line says so")
  func waiting() {
    var explorer = explorer(Self.busy)
    explorer.press(.character("3"))
    let before = explorer.listedCompanions
    _ = update(&explorer, .key(.down))
    #expect(explorer.listedCompanions == before)
    #expect(explorer.screen[23].contains("counting…"))
  }

  @Test("a late answer to an older question is dropped")
  func late() {
    var explorer = explorer(Self.busy)
    explorer.press(.character("3"))
    let old = update(&explorer, .key(.down))
    explorer.press(.down)
    let listed = explorer.listedCompanions
    let jobs = old.compactMap { if case .run(let job) = $0 { job } else { nil } }
    #expect(!jobs.isEmpty)
    for report in jobs.flatMap({ $0.answers() }) { _ = update(&explorer, .report(report)) }
    #expect(explorer.listedCompanions == listed)
  }

  @Test("no actors, or one alone, are said in words")
  func nobody() {
    var explorer = explorer(Sample("nobody is here", names: []))
    explorer.press(.character("3"))
    #expect(explorer.screen.contains { $0.contains("No two actors appear together here.") })
    explorer = Sample("Ana came.", names: [(.person, ["Ana"])]).explorer(80, 24)
    explorer.press(.down)
    explorer.enterLens("3")
    #expect(explorer.screen.contains { $0.contains("Nobody else appears in these paragraphs.") })
    explorer.press(.enter, .character("g"), .enter, .down, .character("g"))
  }

  @Test("more of the cast leaves the cursor on its companion", arguments: [0, 1, 2])
  func growing(forms: Int) {
    let paragraphs = (0..<40).map { [0, 1 + $0 % 3 + $0 / 20] }
    let whole = Sample.crowd(paragraphs).cast
    var early = whole
    early.mentions = early.mentions.filter { $0.paragraph < 20 }
    (early.members, early.aliases) = (Array(whole.members.prefix(4)), whole.aliases.dropLast())
    early.isComplete = false
    var late = whole
    late.mentions.removeFirst(early.mentions.count)
    var sample = Sample.crowd(paragraphs)
    sample.cast = early
    var explorer = explorer(sample)
    explorer.press(.down)
    explorer.enterLens("3")
    for _ in 0..<forms { explorer.press(.character("g")) }
    explorer.press(.down)
    let place = explorer.book.lens?.place(explorer.book)
    explorer.take(late)
    #expect(explorer.withLens?.rows.count == 4)
    #expect(explorer.book.lens?.place(explorer.book) == place)
  }

  @Test("a text that is read anew has companions of its own")
  func replaced() {
    var explorer = explorer()
    explorer.press(.down, .character("3"))
    explorer.send(.replaced(Sample.harbourGrown.document))
    explorer.take(Sample.harbourGrown.cast)
    #expect(explorer.withLens?.rows.isEmpty == false)
  }
}

@Suite("Who appears with whom, as a network and as a table") struct WithNetworkTests {
  private func explorer(_ columns: Int = 80, _ rows: Int = 24) -> ExplorerState {
    var explorer = Sample.court.explorer(columns, rows)
    explorer.press(.down)
    explorer.enterLens("3")
    return explorer
  }

  /// The name under the cursor.
  private func current(_ explorer: ExplorerState) -> String? {
    guard let place = explorer.book.lens?.place(explorer.book) else { return nil }
    return explorer.book.document.text(place)
  }

  @Test("g shows a network, a table, the list; on a small screen the table only")
  func forms() {
    func forms(_ columns: Int, _ rows: Int) -> [WithLens.Form?] {
      var explorer = explorer(columns, rows)
      return (0..<3).map { _ in
        explorer.press(.character("g"))
        return explorer.withLens?.form
      }
    }
    #expect(forms(80, 24) == [.network, .matrix, .list])
    #expect(forms(40, 12) == [.matrix, .list, .matrix])
  }

  @Test("the actor under the cursor stays when the form changes")
  func sameActor() {
    var explorer = explorer()
    explorer.press(.down, .down)
    let companion = explorer.withLens?.rows[2].members.first.map(explorer.name)
    explorer.press(.character("g"))
    #expect(current(explorer) == companion)
    explorer.press(.character("g"))
    #expect(current(explorer) == companion)
  }

  @Test("arrow keys go from name to name, at the left edge to the list")
  func moving() {
    var explorer = explorer()
    explorer.press(.character("g"))
    var seen: Set<String?> = []
    for key in [Key.up, .right, .down, .down, .left] {
      explorer.press(key)
      seen.insert(current(explorer))
    }
    #expect(seen.count > 2)
    for _ in 0..<12 where explorer.book.focus == .text { explorer.press(.left) }
    #expect(explorer.book.focus == .actors)
  }

  @Test("Enter on a name marks the two")
  func enter() {
    var explorer = explorer()
    explorer.press(.character("g"), .down)
    let other = current(explorer) ?? ""
    explorer.press(.enter)
    #expect(explorer.chosenNames == ["Clara", other])
  }

  @Test("a click on a name puts the cursor there", arguments: [1, 2])
  func click(forms: Int) {
    var explorer = explorer()
    for _ in 0..<forms { explorer.press(.character("g")) }
    let area = explorer.book.layout.text
    let row = explorer.screen.indices.first { row in
      row >= area.row && explorer.screen[row].contains("Helene")
    }
    let line = Array(explorer.screen[row ?? 0])
    let column = line.indices.last { line[$0...].starts(with: "Helene") } ?? 0
    explorer.send(.key(.mouse(.press, ScreenPosition(row: row ?? 0, column: column + 1))))
    #expect(current(explorer) == "Helene")
  }

  @Test("the cursor is on a name that is drawn, at any size")
  func shown() {
    var explorer = explorer()
    explorer.press(.character("g"), .end)
    for (columns, rows) in [(120, 40), (64, 15), (61, 14), (80, 24), (200, 50)] {
      explorer.send(.resized(ScreenSize(columns: columns, rows: rows)))
      #expect(render(explorer).cursor != nil)
      let name = current(explorer) ?? ""
      #expect(explorer.screen.contains { $0.contains(name.prefix(8)) })
    }
  }

  @Test("each row of the table can be reached, and the terminal's cursor is on it")
  func table() {
    var explorer = explorer()
    explorer.press(.character("g"), .character("g"), .home, .down, .down)
    let row = explorer.book.layout.text.row + 3
    #expect(render(explorer).cursor?.row == row)
    explorer.press(.end)
    #expect(explorer.withLens?.cursor.row == 9)
  }

  @Test("marks of more actors than a network has fit into one")
  func manyMarks() {
    let names = (0..<40).map { "Name\($0 + 10)" }
    let text = names.joined(separator: " ") + "\n\n" + names.joined(separator: " and ")
    var explorer = Sample(text, names: names.map { (.person, [$0]) }).explorer(80, 24)
    for _ in names { explorer.press(.down, .character(" ")) }
    explorer.enterLens("3")
    explorer.press(.character("g"), .down, .character("g"), .end, .enter)
    #expect(explorer.chosenNames.count == 40)
  }
}
