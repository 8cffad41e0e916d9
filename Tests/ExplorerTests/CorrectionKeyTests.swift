import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Correcting by keys") struct CorrectionKeyTests {
  private func names(_ explorer: ExplorerState) -> [String] {
    explorer.book.actors.list.rows.map { explorer.book.cast.members[$0].name }
  }

  private func chosen(_ explorer: ExplorerState) -> [String] {
    explorer.book.chosenMembers.map { explorer.book.cast.members[$0].name }
  }

  /// The harbour with its first two actors marked.
  private var marked: ExplorerState {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down, .character(" "), .down, .character(" "))
    return explorer
  }

  @Test("M asks what will change, and makes the marked actors one")
  func merge() {
    var explorer = marked.pressing(.character("M"))
    #expect(explorer.screen.contains { $0.contains("one actor, with 10 mentions in") })
    #expect(names(explorer).prefix(2) == ["Eleanor Vane", "Roth"], "nothing is done before Enter")
    explorer.press(.enter)
    #expect(names(explorer).first == "Roth", "the row under the cursor gives the name")
    #expect(chosen(explorer) == ["Roth"] && explorer.book.actors.list.marks.isEmpty)
    #expect(explorer.book.cast.mentionCount(of: explorer.book.chosenMembers[0]) == 10)
    #expect(explorer.book.notice == "made one until you quit; u takes it back")
  }

  @Test("another name may stay")
  func otherName() {
    let explorer = marked.pressing(.character("M"), .up, .up, .enter)
    #expect(chosen(explorer) == ["Eleanor Vane"])
  }

  @Test("Esc leaves them as they are", arguments: [Key.escape, .character("q"), .control("c")])
  func leave(key: Key) {
    let explorer = marked.pressing(.character("M"), .down, key)
    #expect(explorer.book.cast.corrections.isEmpty && explorer.layers.isEmpty)
    #expect(explorer.book.actors.list.marks.count == 2)
  }

  @Test("without two marked actors M says what to do")
  func unmarked() {
    let explorer = Sample.harbour.explorer(80, 24).pressing(.down, .character("M"))
    #expect(explorer.layers.isEmpty)
    #expect(explorer.book.notice == "mark two or more actors first, with Space; M makes them one")
  }

  @Test("X asks, then hides the actor")
  func hide() {
    var explorer = Sample.harbour.explorer(80, 24).pressing(.down, .down, .character("X"))
    #expect(
      explorer.screen.contains { $0.contains("Is Roth no actor? 5 mentions in") })
    explorer.press(.enter)
    #expect(!names(explorer).contains("Roth"))
    explorer.press(.home, .character("X"))
    #expect(explorer.book.notice == "choose an actor first, then X hides it")
  }

  @Test("K asks of what kind the actor is, and changes it")
  func kind() {
    var explorer = Sample.harbour.explorer(80, 24).pressing(.down, .character("K"))
    #expect(
      explorer.screen.contains { $0.contains("Of what kind is Eleanor Vane, with 5 mentions") })
    #expect(explorer.screen.contains { $0.contains("› person") }, "the kind it has is chosen first")
    explorer.press(.down, .enter)
    #expect(explorer.screen.contains { $0.contains("O Eleanor Vane") })
    explorer.press(.character("K"), .escape)
    #expect(explorer.book.cast.corrections.count == 1)
  }

  @Test("S asks whose a name is: an actor's of its own, with all mentions worded so")
  func split() {
    var explorer = Sample.harbour.explorer(80, 24).pressing(.down, .character("5"), .right, .down)
    let wording = explorer.book.lens.flatMap { $0.place(explorer.book) }
      .map { explorer.book.document.text($0) }
    #expect(wording == "Vane")
    explorer.press(.character("S"))
    #expect(
      explorer.screen.contains { $0.contains("Whose is Vane, now a name of Eleanor Vane, with") })
    #expect(explorer.screen.contains { $0.contains("› an actor of its own") })
    explorer.press(.enter)
    #expect(names(explorer).contains("Vane") && names(explorer).contains("Eleanor Vane"))
  }

  /// Two of a family; "Rook" is the father's by analysis.
  private static let family = Sample(
    "Old Rook met Tim Rook.\n\nRook laughed. Ann saw Rook.\n\nTim Rook went home.",
    names: [(.person, ["Old Rook", "Rook"]), (.person, ["Tim Rook"]), (.person, ["Ann"])])

  @Test("S offers who shares a word with the name: all mentions worded so, or this one only")
  func move() {
    var explorer = Self.family.explorer(80, 24)
    explorer.press(.down, .enter, .character("n"), .character("S"))
    let options = explorer.screen.filter { $0.contains("Tim Rook · person") }
    #expect(options.count == 2 && options.contains { $0.contains("only here: Tim Rook") })
    #expect(!explorer.screen.contains { $0.contains("  Ann · person") })
    let all = explorer.pressing(.down, .enter)
    #expect(mentions(all) == ["Old Rook": 1, "Tim Rook": 4, "Ann": 1])
    let one = explorer.pressing(.down, .down, .enter)
    #expect(mentions(one) == ["Old Rook": 2, "Tim Rook": 3, "Ann": 1])
    let back = one.pressing(.enter, .character("u"))
    #expect(mentions(back) == ["Old Rook": 3, "Tim Rook": 2, "Ann": 1])
  }

  @Test("after one mention was moved, those worded alike are offered, never moved silently")
  func alike() {
    var explorer = Self.family.explorer(80, 24)
    explorer.press(.down, .enter, .character("n"), .character("S"), .down, .down, .enter)
    #expect(
      explorer.screen.contains {
        $0.contains("The same words, Rook, stand at 1 more place. Are they Tim Rook, too?")
      })
    #expect(explorer.screen.contains { $0.contains("› no, only that one") })
    let moved = explorer.pressing(.down, .enter)
    #expect(mentions(moved) == ["Old Rook": 1, "Tim Rook": 4, "Ann": 1])
    #expect(moved.layers.isEmpty && moved.book.cast.corrections.count == 2)
    #expect(explorer.pressing(.escape).book.cast.corrections.count == 1)
  }

  @Test("one mention is split off")
  func splitMention() {
    var explorer = Self.family.explorer(80, 24)
    explorer.press(.down, .enter, .character("n"), .character("S"), .down, .down, .down, .enter)
    #expect(names(explorer).filter { $0 == "Rook" }.count == 1)
  }

  /// The family with the words of an input after A.
  private func asking(_ words: String) -> ExplorerState {
    var explorer = Self.family.explorer(80, 24)
    explorer.press(.down, .character("A"))
    explorer.type(words)
    explorer.press(.enter)
    return explorer
  }

  @Test("A asks whom some words mention: the chosen actor")
  func words() {
    let explorer = asking("went home")
    #expect(
      explorer.screen.contains {
        $0.contains("Whom do these words mention: went home? They stand at 1 place")
      })
    #expect(explorer.screen.contains { $0.contains("› Old Rook · person") })
    #expect(mentions(explorer.pressing(.enter))["Old Rook"] == 4)
  }

  @Test("A makes an actor of words")
  func newActor() {
    let explorer = asking("laughed").pressing(.down, .down, .enter)
    let member = explorer.book.cast.members.first { $0.name == "laughed" }
    #expect(member?.kind == .organisation)
    #expect(chosen(explorer) == ["laughed"], "the cursor goes to it")
  }

  @Test("A takes the words of a hit, at this place only or everywhere")
  func hit() {
    var explorer = Self.family.explorer(80, 24)
    explorer.press(.character("/"))
    explorer.type("saw")
    explorer.press(.tab, .tab, .character("n"), .character("A"))
    #expect(explorer.screen.last?.hasPrefix("words: saw") == true)
    explorer.press(.enter)
    #expect(explorer.screen.contains { $0.contains("a new actor: person") })
  }

  @Test("A says that words are not in the text, and lets them be mended")
  func noWords() {
    var explorer = asking("went homes")
    #expect(explorer.book.notice == "these words are not in the text; capitals and accents count")
    #expect(explorer.screen.contains { $0.contains("these words are not in the text") })
    explorer.press(.backspace, .enter)
    #expect(explorer.screen.contains { $0.contains("They stand at 1 place") })
    #expect(asking(" ").book.notice == "type words as they stand in the text")
  }

  @Test("S offers marked actors first")
  func markedOwner() {
    var explorer = Self.family.explorer(80, 24)
    let ann = names(explorer).firstIndex(of: "Ann").map { $0 + 1 } ?? 0
    for _ in 0..<ann { explorer.press(.down) }
    // In the whole text → leads from Ann to the Rook after her.
    explorer.press(.character(" "), .character("v"), .tab, .right, .character("S"))
    let options = explorer.screen.filter { $0.contains(" · person · ") && !$0.contains("│") }
    #expect(
      options.map { String($0.prefix(11)) } == [
        "   Ann · pe", "   Tim Rook", "   only her", "   only her",
      ])
  }

  private func mentions(_ explorer: ExplorerState) -> [String: Int] {
    let cast = explorer.book.cast
    return Dictionary(
      uniqueKeysWithValues: cast.members.indices.map {
        (cast.members[$0].name, cast.mentionCount(of: $0))
      })
  }

  @Test("S without a name, and where nobody else may bear it, says why not")
  func noSplit() {
    var explorer = Sample.harbour.explorer(80, 24).pressing(.down, .character("S"))
    #expect(explorer.book.notice == "go to a name first: w lists those of an actor")
    let oslo = names(explorer).firstIndex(of: "Oslo") ?? 0
    explorer.press(.home)
    for _ in 0...oslo { explorer.press(.down) }
    explorer.press(.character("5"), .right, .character("S"))
    #expect(
      explorer.book.notice == "Oslo has no other name; Space marks whose it may be")
  }

  @Test("= gives the actor another name")
  func rename() {
    var explorer = Sample.harbour.explorer(80, 24).pressing(.down, .character("="))
    #expect(explorer.screen.last?.hasPrefix("name: Eleanor Vane") == true)
    explorer.press(.control("u"))
    explorer.type(" Lady  Vane ")
    explorer.press(.enter)
    #expect(names(explorer).first == "Lady Vane")
    explorer.press(.character("="), .control("u"), .enter)
    #expect(explorer.book.notice == "an actor needs a name")
    explorer.press(.character("="))
    explorer.type("x")
    explorer.press(.escape)
    #expect(names(explorer).first == "Lady Vane" && explorer.book.cast.corrections.count == 1)
  }

  @Test("after X the cursor is on the next actor, or at the end of the list on the one before")
  func hideSeveral() {
    let all = names(Sample.harbour.explorer(80, 24))
    var explorer = Sample.harbour.explorer(80, 24).pressing(.down, .down)
    for rest in [all.dropFirst(2), all.dropFirst(3)] {
      explorer.press(.character("X"), .enter)
      #expect(chosen(explorer) == [rest.first])
    }
    explorer.press(.end, .character("X"), .enter)
    #expect(explorer.book.actors.list.cursorRow == names(explorer).count)
  }

  @Test("u takes corrections back without end, Ctrl-R makes them again; a new one ends that")
  func undo() {
    var explorer = marked
    let before = names(explorer)
    explorer.press(.character("M"), .enter, .character("X"), .enter)
    let after = names(explorer)
    #expect(explorer.book.cast.corrections.count == 2)
    explorer.press(.character("u"), .character("u"))
    #expect(names(explorer) == before)
    explorer.press(.character("u"))
    #expect(explorer.book.notice == "nothing to take back")
    explorer.press(.control("r"), .control("r"))
    #expect(names(explorer) == after)
    explorer.press(.control("r"))
    #expect(explorer.book.notice == "nothing to do again")
    explorer.press(.character("u"), .home, .down, .character("X"), .enter, .control("r"))
    #expect(explorer.book.notice == "nothing to do again")
  }

  @Test("a cast of many mentions is corrected on a thread, while the analysis goes on")
  func thread() throws {
    let text = String(repeating: "Ann and Bob.\n", count: 33_000)
    let sample = Sample(text, names: [(.person, ["Ann"]), (.person, ["Bob"])])
    var explorer = sample.explorer(80, 24)
    explorer.press(.down, .character(" "), .down, .character(" "), .character("M"))
    let effects = update(&explorer, .key(.enter))
    let jobs = effects.compactMap { effect in
      if case .run(let job as CorrectionJob) = effect { job } else { nil }
    }
    let job = try #require(jobs.first)
    #expect(explorer.book.notice == "correcting…" && explorer.book.cast.members.count == 2)
    explorer.press(.character("u"), .control("r"))
    #expect(explorer.book.notice == "correcting…", "what is asked meanwhile waits for its turn")
    var more = sample.cast
    more.mentions = []
    explorer.take(more)
    for report in job.answers() { explorer.send(.report(report)) }
    #expect(explorer.book.notice == "done again: actors made one")
    #expect(explorer.book.cast.members.map(\.name) == ["Bob"])
    #expect(explorer.book.cast.extractionRevision == 2)
    for report in job.answers() { explorer.send(.report(report)) }
    #expect(explorer.book.cast.corrections.count == 1, "an answer counts once")
  }

  @Test("the question fits any screen", arguments: [1, 2, 3, 4, 12, 40, 80], [1, 2, 3, 4, 7, 24])
  func sizes(columns: Int, rows: Int) {
    var explorer = marked
    explorer.press(.character("M"))
    explorer.send(.resized(ScreenSize(columns: columns, rows: rows)))
    #expect(render(explorer).cells.count == columns * rows)
    if rows > 2, columns > 30 { #expect(explorer.screen.contains { $0.contains("Roth") }) }
    explorer.press(.enter)
    #expect(chosen(explorer) == ["Roth"])
  }
}
