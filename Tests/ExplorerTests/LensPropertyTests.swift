import CastQueries
import DocumentModel
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("What lenses count") struct LensPropertyTests {
  private static let keys: [Key] = [
    .up, .down, .down, .pageDown, .home, .end, .tab, .backTab, .tab, .left, .right, .enter,
    .character(" "), .escape, .character("f"), .character("s"), .character("d"), .character("g"),
    .character("r"), .character("R"), .character("n"), .character("N"), .character("v"),
    .backspace, .altRight, .character("1"), .character("2"), .character("2"), .character("3"),
    .character("3"), .character("4"), .character("4"), .character("5"), .character("]"),
    .character("["), .mouse(.press, ScreenPosition(row: 9, column: 40)),
    .mouse(.press, ScreenPosition(row: 14, column: 60)),
    .mouse(.wheelDown, ScreenPosition(row: 12, column: 50)),
  ]

  @Test("whatever is pressed, it is what a plain recount counts", arguments: 0..<40)
  func recount(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var explorer = Sample.random(&random).explorer(80, 24)
    for _ in 0..<60 {
      switch random.below(14) {
      case 0:
        explorer.press(.character("/"), .control("u"))
        explorer.type(["rain", "letter", "xyz", "-rain", ""][random.below(5)])
        explorer.press(.tab)
      case 1:
        explorer.send(
          .resized(ScreenSize(columns: 20 + random.below(110), rows: 4 + random.below(40))))
      default: explorer.press(Self.keys[random.below(Self.keys.count)])
      }
      expectRecount(explorer.book)
      expectCursor(explorer)
    }
  }

  private func expectRecount(_ book: Book) {
    // A text of which nothing is linked shows no lens.
    guard book.pane.linked.count > 0 else { return }
    let recount = ScopeRecount(book)
    switch book.lens {
    case let lens as MentionsLens: expectMentions(lens, book, recount)
    case let lens as WithLens: expectCompany(lens, book, recount)
    case let lens as TimeLens: expectTime(lens, book, recount)
    default: break
    }
  }

  private func expectMentions(_ lens: MentionsLens, _ book: Book, _ recount: ScopeRecount) {
    let rows = (0..<lens.rowCount).map { lens.rows[$0] }
    #expect(rows.sorted() == recount.mentions)
    if lens.order == .place { #expect(rows == rows.sorted()) }
    guard case .all(let members) = book.pane.members, members.count == 1 else { return }
    let words = book.card.first?.text.split(separator: " ").map(String.init) ?? []
    #expect(
      words.isEmpty || words.contains { $0 == "\(rows.count)" || $0.hasPrefix("\(rows.count)/") })
  }

  private func expectCompany(_ lens: WithLens, _ book: Book, _ recount: ScopeRecount) {
    guard lens.form == .list else { return }
    let chosen = if case .all(let members) = book.pane.members { members } else { [Int]() }
    for row in lens.rows {
      let together = recount.paragraphs(of: chosen + row.members)
      #expect(row.paragraphs == together.count)
      #expect(together.first == book.document.paragraphIndex(at: row.firstMeeting.start))
    }
    guard !chosen.isEmpty else { return }
    let companions = book.cast.members.indices.filter { member in
      !chosen.contains(member) && !book.actors.isFoldedAway(member, book.cast)
        && (book.actors.kind.map { $0 == book.cast.members[member].kind } ?? true)
        && !recount.paragraphs(of: chosen + [member]).isEmpty
    }
    #expect(lens.rows.flatMap(\.members).sorted() == companions)
  }

  private func expectTime(_ lens: TimeLens, _ book: Book, _ recount: ScopeRecount) {
    // Where the lists have the whole screen there are no columns.
    guard !book.layout.text.isEmpty else { return }
    for member in lens.members {
      let counts = lens.columns.counts(of: member, book.cast)
      #expect(counts.reduce(0, +) == recount.mentions(of: member))
    }
    if lens.columns.count > 0 { #expect(lens.column < lens.columns.count) }
  }

  /// The cursor of the lens is on one of its rows, in a picture on a node that is drawn.
  private func expectCursor(_ explorer: ExplorerState) {
    let frame = render(explorer)
    #expect(frame.cells.count == explorer.size.columns * explorer.size.rows)
    guard let lens = explorer.book.lens else { return }
    #expect(lens.cursor.row == 0 || lens.cursor.row < lens.rowCount)
    #expect(lens.cursor.top <= lens.cursor.row)
    guard let place = lens.place(explorer.book),
      let paragraph = explorer.book.document.paragraphIndex(at: place.start)
    else { return }
    let isHere = Recount(book: explorer.book).isHere(paragraph)
    #expect(isHere, "\(lens.title) leads out of what is chosen")
  }
}

/// What lenses should count in the paragraphs that sections, filter and place read leave.
private struct ScopeRecount {
  let book: Book
  private let isHere: [Bool]
  /// The actors of each paragraph.
  private let members: [Set<Int>]

  init(_ book: Book) {
    self.book = book
    let recount = Recount(book: book)
    isHere = book.document.paragraphs.indices.map { recount.isHere($0) }
    var members = [Set<Int>](repeating: [], count: isHere.count)
    for mention in book.cast.mentions {
      members[mention.paragraph].insert(book.cast.member(of: mention))
    }
    self.members = members
  }

  /// The mentions that the lens of mentions lists.
  var mentions: [Int] {
    let shared: [Int] = if case .all(let members) = book.pane.members { members } else { [] }
    let paragraphs = Set(paragraphs(of: shared))
    return book.cast.mentions.indices.filter { index in
      let mention = book.cast.mentions[index]
      let member = book.cast.member(of: mention)
      guard paragraphs.contains(mention.paragraph) else { return false }
      if book.pane.members == .anyone { return !book.actors.isFoldedAway(member, book.cast) }
      return book.pane.members.members.contains(member)
    }
  }

  /// Number of an actor's mentions.
  func mentions(of member: Int) -> Int {
    book.cast.mentions.count { isHere[$0.paragraph] && book.cast.member(of: $0) == member }
  }

  /// The paragraphs that mention all of these actors.
  func paragraphs(of wanted: [Int]) -> [Int] {
    isHere.indices.filter { isHere[$0] && wanted.allSatisfy(members[$0].contains) }
  }
}
