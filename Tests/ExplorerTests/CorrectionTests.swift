import DocumentModel
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("The explorer over a corrected cast") struct CorrectionTests {
  private func names(_ members: [Int], _ explorer: ExplorerState) -> [String] {
    members.map { explorer.book.cast.members[$0].name }
  }

  /// The byte at which an actor of the harbour is first mentioned.
  private func anchor(_ name: String, _ explorer: ExplorerState) -> Int {
    let cast = explorer.book.cast
    return cast.members.firstIndex { $0.name == name }.flatMap { cast.anchor(ofMember: $0) } ?? -1
  }

  @Test("news of the analysis keeps the corrections, and grows the same cast")
  func growth() {
    var explorer = Sample.harbour.explorer(80, 24)
    let (vane, roth) = (anchor("Eleanor Vane", explorer), anchor("Roth", explorer))
    explorer.correct(.merge([vane, roth]))
    let revision = explorer.book.cast.revision
    var delta = Sample.harbour.cast
    delta.mentions = []
    explorer.take(delta)
    #expect(explorer.book.cast.revision > revision)
    #expect(!explorer.screen.contains { $0.contains(" P Roth") })
    #expect(explorer.screen.contains { $0.contains("P Eleanor Vane     10") })
  }

  @Test("a chosen actor that is merged into another shows that one's paragraphs")
  func merged() {
    var explorer = Sample.harbour.explorer(80, 24)
    let (vane, roth) = (anchor("Eleanor Vane", explorer), anchor("Roth", explorer))
    explorer.press(.down, .down)
    #expect(names(explorer.book.chosenMembers, explorer) == ["Roth"])
    explorer.correct(.merge([vane, roth]))
    #expect(names(explorer.book.chosenMembers, explorer) == ["Eleanor Vane"])
    #expect(explorer.book.actors.list.cursorRow == 1)
  }

  @Test("marks of two actors that are merged are one")
  func marks() {
    var explorer = Sample.harbour.explorer(80, 24)
    let (vane, roth) = (anchor("Eleanor Vane", explorer), anchor("Roth", explorer))
    explorer.press(.down, .character(" "), .down, .character(" "))
    explorer.correct(.merge([vane, roth]))
    #expect(names(explorer.book.chosenMembers, explorer) == ["Eleanor Vane"])
  }

  @Test("an actor that is hidden while it is chosen leaves everything shown, until it is back")
  func hidden() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .down)
    explorer.correct(.hide(anchor: anchor("Roth", explorer)))
    #expect(explorer.book.pane.shown == .everything)
    explorer.press(.character("u"))
    #expect(names(explorer.book.chosenMembers, explorer) == ["Roth"])
  }

  @Test("a filter counts the corrected actors")
  func filter() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.character("/"))
    explorer.type("window")
    explorer.press(.enter)
    let (vane, roth) = (anchor("Eleanor Vane", explorer), anchor("Roth", explorer))
    explorer.correct(.merge([vane, roth]))
    #expect(explorer.screen.contains { $0.contains("P Eleanor Vane   2/10") })
  }

  @Test("a text that is read anew is corrected, too")
  func replaced() {
    var explorer = Sample.harbour.explorer(80, 24)
    let (vane, roth) = (anchor("Eleanor Vane", explorer), anchor("Roth", explorer))
    explorer.correct(.merge([vane, roth]))
    let grown = Sample.harbourGrown
    explorer.send(.replaced(grown.document))
    explorer.take(grown.cast)
    #expect(!explorer.book.cast.members.contains { $0.name == "Roth" })
  }

  @Test(
    "stays whole whatever is corrected, undone and found, and whatever keys are pressed",
    arguments: 0..<30)
  func anything(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let sample = [Sample.harbour, .harbourInDoubt, .published][seed % 3]
    var explorer = ExplorerState(
      document: sample.document, size: ScreenSize(columns: 80, rows: 16),
      look: Look(colours: 0, isUnicode: true), width: .standard)
    var found = Cast(of: sample.document)
    let keys: [Key] = [
      .up, .down, .enter, .tab, .escape, .character(" "), .character("d"), .character("s"),
      .character("n"), .character("w"), .backspace, .end, .character("/"), .character("e"),
    ]
    for _ in 0..<120 {
      switch random.below(5) {
      case 0:
        found.apply(Self.next(of: sample.cast, after: found, &random))
        explorer.send(
          .report(BackgroundReport(document: found.document, content: .cast(found))))
      case 1: explorer.correct(Self.correction(of: explorer.book.cast, &random))
      case 2 where random.below(3) == 0: explorer.press(.character("u"))
      default: explorer.press(keys[random.below(keys.count)])
      }
      expectWhole(explorer)
    }
  }

  /// A few more of the mentions, with the tables of all.
  private static func next(
    of whole: CastDelta, after cast: Cast, _ random: inout SeededGenerator
  ) -> CastDelta {
    let rest = whole.mentions.dropFirst(cast.mentions.count)
    var delta = whole
    delta.mentions = Array(rest.prefix(1 + random.below(6)))
    delta.isComplete = delta.mentions.count == rest.count
    return delta
  }

  private static func correction(of cast: Cast, _ random: inout SeededGenerator) -> Correction {
    func anchor() -> Int {
      cast.mentions.count == 0 ? 0 : cast.mentions[random.below(cast.mentions.count)].span.start
    }
    func wording() -> String {
      cast.aliases.isEmpty ? "Vane" : cast.aliases[random.below(cast.aliases.count)].text
    }
    switch random.below(8) {
    case 0: return .merge([anchor(), anchor()])
    case 1: return .split(anchor: anchor(), wording: wording())
    case 2: return .moveMention(anchor: anchor(), to: anchor())
    case 3: return .moveWording(anchor: anchor(), wording: wording(), to: anchor())
    case 4: return .rename(anchor: anchor(), name: "Renamed")
    case 5: return .hide(anchor: anchor())
    case 6:
      return .addAlias(anchor: anchor(), wording: ["letter", "the ice", "Nobody"][random.below(3)])
    default:
      let start = anchor()
      return .addMention(anchor: anchor(), span: Span(max(0, start - 4), start + 3))
    }
  }

  /// All that the screen is drawn from points to what there is.
  private func expectWhole(_ explorer: ExplorerState) {
    let (book, members) = (explorer.book, explorer.book.cast.members.indices)
    let list = book.actors.list
    #expect((list.rows + book.actors.doubtfulRows).allSatisfy(members.contains))
    if book.filter.found == nil, !book.actors.isNarrowed, book.actors.kind == nil {
      #expect((list.rows + book.actors.doubtfulRows).sorted() == Array(members))
    }
    #expect((0..<list.rowCount).contains(list.cursorRow))
    #expect(book.pane.targets.allSatisfy { $0 < book.cast.mentions.count })
    #expect(book.chosenMembers.allSatisfy(members.contains))
    #expect(book.filter.found.map { $0.actorHits.count == members.count } ?? true)
    #expect(render(explorer).size == book.screen.size)
  }
}

extension ExplorerState {
  /// Applies a correction and settles the book.
  fileprivate mutating func correct(_ correction: Correction) {
    book.correct(correction, "")
    send(.notice(""))
  }
}
