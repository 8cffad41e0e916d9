import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Stepping to hits of the filter") struct HitStepTests {
  /// The explorer with a filter kept, and nothing chosen.
  private func explorer(filter: String) -> ExplorerState {
    var state = Sample.harbour.explorer(80, 24)
    state.type("/")
    state.type(filter)
    state.press(.enter)
    return state
  }

  /// Presses a key and gives the step that it asks for, unanswered.
  private func ask(_ state: inout ExplorerState, _ key: Key) -> (any Job)? {
    for effect in update(&state, .key(key)) {
      if case .run(let job) = effect, job is HitJob { return job }
    }
    return nil
  }

  @Test(
    "an expression that can match nothing has hits only where it matches something",
    arguments: [("/x*/", "xp"), ("/z*/", nil), ("/$/", nil), ("/()/", nil), ("/\\b/", nil)])
  func emptyMatches(filter: String, around: String?) {
    var state = explorer(filter: filter)
    state.press(.character("n"))
    let hit = state.book.pane.current.map { state.book.document.text(Span($0.start, $0.start + 2)) }
    #expect(hit == around)
    if around == nil { #expect(state.book.notice == "no further hit; N goes back") }
  }

  @Test("further steps that are asked for meanwhile follow the answer")
  func further() throws {
    var expected = explorer(filter: "letter")
    expected.type("nnn")
    var state = explorer(filter: "letter")
    let first = try #require(ask(&state, .character("n")))
    #expect(ask(&state, .character("n")) == nil)
    #expect(ask(&state, .character("n")) == nil)
    state.send(.report(try #require(first.answers().first)))
    #expect(state.book.pane.current == expected.book.pane.current)
    #expect(state.book.pane.current != nil)
  }

  @Test("back and forth at once goes nowhere")
  func backAndForth() throws {
    var expected = explorer(filter: "letter")
    expected.type("n")
    var state = explorer(filter: "letter")
    let first = try #require(ask(&state, .character("n")))
    state.type("nN")
    state.send(.report(try #require(first.answers().first)))
    #expect(state.book.pane.current == expected.book.pane.current)
  }

  @Test("Esc stops a step, and does nothing else")
  func escape() throws {
    var state = explorer(filter: "letter")
    let before = state.screen
    let request = try #require(ask(&state, .character("n")))
    let effects = update(&state, .key(.escape))
    #expect(effects.contains { if case .stop(.hit) = $0 { true } else { false } })
    state.send(.report(try #require(request.answers().first)))
    #expect(state.screen == before)
    #expect(state.book.filter.text == "letter")
  }

  @Test("a slow step says so until it is found or stopped, whatever further steps are asked for")
  func slow() throws {
    var state = explorer(filter: "letter")
    let request = try #require(ask(&state, .character("n")))
    state.send(.report(try #require(request.goesOn)))
    #expect(state.book.notice == "looking for the next hit; Esc stops")
    state.type("n")
    #expect(state.book.notice == "looking for the next hit; Esc stops")
    state.press(.escape)
    #expect(state.book.notice == "stopped looking for hits")
    #expect(state.book.filter.text == "letter")
    state.send(.report(try #require(request.goesOn)))
    #expect(state.book.notice == "stopped looking for hits")
  }

  @Test("another key stops a step and does what it does")
  func otherKey() throws {
    var state = explorer(filter: "letter")
    let request = try #require(ask(&state, .character("n")))
    state.type("?")
    #expect(state.layers.last is HelpLayer)
    state.send(.report(try #require(request.answers().first)))
    #expect(state.book.pane.current == nil)
  }

  @Test("a step in a text that was read anew is forgotten")
  func replaced() throws {
    var state = explorer(filter: "letter")
    let request = try #require(ask(&state, .character("n")))
    state.send(.replaced(Sample.harbourGrown.document))
    state.send(.report(try #require(request.answers().first)))
    #expect(state.book.pane.current == nil)
    #expect(state.book.filter.step == nil)
  }

  @Test("a step that is given up has no answer")
  func givenUp() throws {
    var state = explorer(filter: "letter")
    let request = try #require(ask(&state, .character("n")))
    #expect(request.answersAtOnce(isLate: { true }) == nil)
  }
}
