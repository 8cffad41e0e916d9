import DocumentModel
import Notebook
import TerminalUI
import Testing

@testable import Explorer

@Suite("What the reader corrects is kept") struct NotebookTests {
  /// What is sent to be written.
  private func kept(_ effects: [ExplorerEffect]) -> [(notebook: Notebook, since: Notebook)] {
    effects.compactMap {
      if case .keep(let notebook, let base) = $0 { (notebook, base) } else { nil }
    }
  }

  private func names(_ explorer: ExplorerState) -> [String] {
    explorer.book.cast.members.map(\.name)
  }

  /// The harbour with a notebook, the cursor on its first actor.
  private func explorer(_ notebook: Notebook = Notebook()) -> ExplorerState {
    var explorer = keeping
    explorer.send(.notebook(notebook))
    explorer.press(.down)
    return explorer
  }

  /// The harbour, whose notebook has not been read yet.
  private var keeping: ExplorerState {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.book.corrections.keeping.isOn = true
    return explorer
  }

  @Test("what is corrected before the notebook has been read is kept, too")
  func early() {
    var explorer = keeping
    explorer.press(.down)
    let mine = kept(explorer.press(.character("X"), .enter)).last
    #expect(mine?.since == Notebook() && mine?.notebook.corrections.count == 1)
    let theirs = Notebook(corrections: [KeptCorrection(.rename("The Captain"), roth, number: 1)])
    #expect(kept(explorer.send(.notebook(theirs))).isEmpty, "the keeper has merged the two")
    #expect(
      explorer.book.corrections.placed.inForce.map(\.kept.decision)
        == [.rename("The Captain"), .hide])
  }

  /// A notebook that hides the first actor.
  private var hiding: Notebook {
    var explorer = explorer()
    return kept(explorer.press(.character("X"), .enter)).last?.notebook ?? Notebook()
  }

  @Test("each change is sent with what it has grown out of")
  func changes() {
    var explorer = explorer()
    let first = kept(explorer.press(.character("X"), .enter))
    #expect(first.count == 1 && first[0].since == Notebook())
    #expect(first[0].notebook.corrections.map(\.decision) == [.hide])
    #expect(first[0].notebook.document.length == explorer.book.document.source.count)
    #expect(explorer.book.notice == "hidden; u takes it back", "not only until you quit")
    let second = kept(explorer.press(.character("u")))
    #expect(second.count == 1 && second[0].since.corrections == first[0].notebook.corrections)
    #expect(second[0].notebook.corrections.isEmpty && second[0].notebook.undone.count == 1)
    let third = kept(explorer.press(.control("r")))
    #expect(third.map(\.notebook.corrections) == [first[0].notebook.corrections])
  }

  @Test("nothing is sent when a text is shown as found")
  func asFound() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down)
    #expect(kept(explorer.press(.character("X"), .enter)).isEmpty)
    #expect(explorer.book.notice == "hidden until you quit; u takes it back")
  }

  @Test("what was kept holds when the text is opened again, and can be taken back")
  func reopened() {
    let first = names(explorer())[0]
    var explorer = keeping
    #expect(kept(explorer.send(.notebook(hiding))).isEmpty, "nothing new")
    #expect(!names(explorer).contains(first))
    #expect(explorer.book.notice == "your corrections hold: 1")
    let undone = kept(explorer.press(.character("u")))
    #expect(names(explorer).contains(first) && undone.map(\.notebook.undone.count) == [1])
  }

  @Test("it waits until the text is complete")
  func incomplete() {
    var explorer = ExplorerState(
      document: Document(
        id: DocumentID(1), title: "", source: Sample.harbour.document.source),
      size: ScreenSize(columns: 80, rows: 24), look: Look(colours: 0, isUnicode: true),
      width: .standard)
    explorer.send(.notebook(hiding))
    #expect(explorer.book.cast.corrections.isEmpty)
    let whole = Sample.harbour.document
    let delta = DocumentDelta(
      document: DocumentID(1), paragraphs: Array(whole.paragraphs), isComplete: true)
    explorer.send(.report(BackgroundReport(document: DocumentID(1), content: .document(delta))))
    #expect(explorer.book.cast.corrections.count == 1)
  }

  @Test("what no longer fits is told, and stays in the notebook")
  func misfits() {
    var notebook = hiding
    let elsewhere = Quote(
      words: "Balthasar", before: "nobody knew ", after: " any more", offset: 4)
    notebook.corrections.append(
      KeptCorrection(.hide, [KeptActor(quotes: [elsewhere])], number: 7))
    var explorer = keeping
    explorer.send(.notebook(notebook))
    #expect(
      explorer.book.notice == "corrections without a place in this text: 1 of 2; 6 lists them")
    #expect(explorer.book.cast.corrections.count == 1)
    let next = kept(explorer.press(.down, .character("X"), .enter))
    #expect(next.last?.notebook.corrections.map(\.number) == [1, 7, 8])
  }

  @Test("what another program has kept meanwhile is taken in")
  func otherProgram() {
    var explorer = explorer()
    let mine = kept(explorer.press(.character("X"), .enter)).last?.notebook ?? Notebook()
    var theirs = mine
    theirs.corrections.insert(
      KeptCorrection(.rename("The Captain"), roth, number: 1), at: 0)
    #expect(kept(explorer.send(.kept(theirs, of: mine))).isEmpty)
    #expect(names(explorer).contains("The Captain"))
    #expect(explorer.book.notice == "hidden; u takes it back; another program's taken in, too")
    let next = kept(explorer.press(.character("u"))).last
    #expect(next?.since.corrections == theirs.corrections)
    #expect(next?.notebook.corrections == [theirs.corrections[0]])
  }

  /// Roth, quoted.
  private var roth: [KeptActor] {
    let (cast, document) = (Sample.harbour.explorer(80, 24).book.cast, Sample.harbour.document)
    let member = cast.members.firstIndex { $0.name == "Roth" } ?? 0
    let anchor = cast.anchor(ofMember: member) ?? 0
    return KeptCorrection(.hide(anchor: anchor), cast, document)?.actors ?? []
  }

  @Test("what can't be written is told, and leaving asks once")
  func failure() {
    var explorer = explorer()
    explorer.press(.character("X"), .enter)
    explorer.send(.notKept("the disk is full"))
    #expect(explorer.book.notice == "not kept: the disk is full")
    #expect(!hasQuit(explorer.press(.character("q"))))
    #expect(explorer.acceptsLoss)
    #expect(
      explorer.book.notice
        == "q again leaves without your last corrections: the disk is full")
    explorer.press(.down)
    #expect(!explorer.acceptsLoss, "another key says that the reader stays")
    explorer.press(.character("q"))
    #expect(hasQuit(explorer.press(.character("q"))))
  }

  @Test("what is written at the second attempt lets leave")
  func secondAttempt() {
    var explorer = explorer()
    let mine = kept(explorer.press(.character("X"), .enter)).last?.notebook ?? Notebook()
    explorer.send(.notKept("the disk is full"))
    explorer.send(.kept(mine, of: mine))
    #expect(hasQuit(explorer.press(.character("q"))))
  }

  private func hasQuit(_ effects: [ExplorerEffect]) -> Bool {
    effects.contains { if case .quit = $0 { true } else { false } }
  }

  @Test("a text that is read anew has them where their words are now")
  func replaced() {
    var explorer = explorer()
    let first = names(explorer)[0]
    explorer.press(.character("X"), .enter)
    let text = Sample.harbour.document.text(Span(0, Sample.harbour.document.source.count))
    let edited = Sample(
      "PREFACE\n\nNobody in Oslo had heard of it.\n\n" + text, names: Sample.harbourNames, id: 2)
    let effects = explorer.send(.replaced(edited.document))
    explorer.take(edited.cast)
    #expect(!names(explorer).contains(first))
    #expect(kept(effects).isEmpty)
  }
}
