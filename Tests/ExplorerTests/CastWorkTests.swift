import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("The actors of a long text, asked for") struct CastWorkTests {
  private static let length = 1_000_000_000

  private func start() -> ExplorerState {
    var explorer = ExplorerState(
      document: Sample.harbour.document, size: ScreenSize(columns: 80, rows: 24),
      look: Look(colours: 0, isUnicode: true), width: .standard)
    tell(.waiting(Self.length), &explorer)
    return explorer
  }

  private func tell(_ work: CastWork, _ explorer: inout ExplorerState) {
    explorer.send(
      .report(BackgroundReport(document: explorer.book.document.id, content: .castWork(work))))
  }

  private func isAsked(_ effects: [ExplorerEffect]) -> Bool? {
    for case .findCast(let isWanted) in effects { return isWanted }
    return nil
  }

  @Test("the list says that c finds them") func waiting() {
    let screen = start().screen.joined(separator: "\n")
    #expect(screen.contains("not found yet"))
    #expect(screen.contains("1.0 GB of text: c "))
  }

  @Test("c begins, stops, goes on") func toggling() {
    var explorer = start()
    #expect(isAsked(explorer.send(.key(.character("c")))) == true)
    #expect(isAsked(explorer.send(.key(.character("c")))) == false)
    #expect(isAsked(explorer.send(.key(.character("c")))) == true)
  }

  @Test("the bottom line tells share, rate and time left") func progress() {
    var explorer = start()
    explorer.send(.key(.character("c")))
    tell(
      .running(CastProgress(done: 340_000_000, total: Self.length, rate: 22_000_000)), &explorer)
    #expect(explorer.screen[23].contains("finding actors 34% · 22 MB/s · 30 s left"))
  }

  @Test("news that comes after the stop doesn't start it again") func lateNews() {
    var explorer = start()
    explorer.send(.key(.character("c")))
    explorer.send(.key(.character("c")))
    tell(.running(CastProgress(done: 1, total: Self.length, rate: 1)), &explorer)
    #expect(explorer.book.castWork == .stopped(CastProgress(done: 0, total: Self.length, rate: 0)))
  }

  @Test("at the end c says that all are found") func done() {
    var explorer = start()
    explorer.send(.key(.character("c")))
    explorer.take(Sample.harbour.cast)
    #expect(explorer.book.castWork == .done)
    explorer.send(.key(.character("c")))
    #expect(explorer.book.notice == "all actors have been found")
  }
}
