import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Doubtful actors while the cast grows") struct GrowingDoubtTests {
  private static let text = """
    Ada met Brix.

    Ada saw Cole.

    Brix came back with Dorn.

    Dorn left, Ewing stayed.
    """
  private static let names: [(kind: ActorKind, wordings: [String])] =
    ["Ada", "Brix", "Cole", "Dorn", "Ewing"].map { (.person, [$0]) }

  /// The cast as it is known after a number of paragraphs; who is mentioned again is sure.
  private func delta(_ from: Int, _ to: Int) -> CastDelta {
    let whole = Sample(Self.text, names: Self.names).cast
    let count = 1 + (whole.mentions.filter { $0.paragraph < to }.map(\.alias).max() ?? -1)
    return CastDelta(
      document: whole.document,
      mentions: whole.mentions.filter { (from..<to).contains($0.paragraph) },
      aliases: Array(whole.aliases.prefix(count)),
      members: whole.members.prefix(count).map { member in
        var member = member
        let mentions = whole.mentions.filter { $0.alias == member.id && $0.paragraph < to }
        member.confidence = mentions.count > 1 ? 1 : 0.4
        member.isDoubtful = mentions.count < 2
        return member
      },
      isComplete: to == 4)
  }

  private func start(rows: Int = 24) -> ExplorerState {
    var explorer = ExplorerState(
      document: Sample(Self.text, names: Self.names).document,
      size: ScreenSize(columns: 80, rows: rows), look: Look(colours: 0, isUnicode: true),
      width: .standard)
    take(0, 2, &explorer)
    return explorer
  }

  private func take(_ from: Int, _ to: Int, _ explorer: inout ExplorerState) {
    let delta = delta(from, to)
    explorer.take(delta)
  }

  private func names(_ members: [Int], _ explorer: ExplorerState) -> [String] {
    members.map { explorer.book.cast.members[$0].name }
  }

  @Test("who is mentioned again leaves the fold for its place in the list")
  func promotion() {
    var explorer = start()
    explorer.press(.down)
    #expect(names(explorer.book.actors.doubtfulRows, explorer) == ["Brix", "Cole"])
    take(2, 4, &explorer)
    #expect(names(explorer.book.actors.list.rows, explorer) == ["Ada", "Brix", "Dorn"])
    #expect(names(explorer.book.actors.doubtfulRows, explorer) == ["Cole", "Ewing"])
  }

  @Test(
    "who is mentioned again leaves the others also while they show; the cursor stays on its actor")
  func unfolded() {
    var explorer = start()
    explorer.press(.character("d"), .down)
    take(2, 4, &explorer)
    #expect(names(explorer.book.chosenMembers, explorer) == ["Brix"])
    #expect(names(explorer.book.actors.list.rows, explorer) == ["Ada", "Brix", "Dorn"])
    #expect(names(explorer.book.actors.doubtfulRows, explorer) == ["Cole", "Ewing"])
  }

  @Test("the cursor stays on its actor, and where the list scrolls at its place on the screen")
  func cursor() {
    var explorer = start(rows: 8)
    explorer.press(.character("d"), .end)
    let before = render(explorer).cursor
    take(2, 4, &explorer)
    #expect(names(explorer.book.chosenMembers, explorer) == ["Cole"])
    #expect(render(explorer).cursor == before)
  }
}
