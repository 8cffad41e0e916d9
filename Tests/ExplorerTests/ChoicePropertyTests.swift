import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("Sections, actors and filter narrow one another") struct ChoicePropertyTests {
  private static let keys: [Key] = [
    .up, .down, .down, .pageDown, .home, .tab, .backTab, .tab, .character(" "), .character(" "),
    .escape, .character("f"), .character("s"), .character("d"), .right, .left, .enter,
    .character("r"), .character("R"), .character("n"), .character("v"), .backspace, .altRight,
  ]

  @Test("whatever is pressed, all counts are those of a plain recount", arguments: 0..<40)
  func recount(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var explorer = Sample.random(&random).explorer(80, 24)
    for _ in 0..<60 {
      if random.below(12) == 0 {
        explorer.press(.character("/"), .control("u"))
        explorer.type(["rain", "letter", "xyz", "-rain", ""][random.below(5)])
        explorer.press(.tab)
      } else {
        explorer.press(Self.keys[random.below(Self.keys.count)])
      }
      expectRecount(explorer.book)
    }
  }

  private func expectRecount(_ book: Book) {
    let recount = Recount(book: book)
    if !book.pane.isWholeText { #expect(book.pane.linked.all == recount.linked) }
    expectActors(book, recount)
    expectSections(book, recount)
  }

  private func expectActors(_ book: Book, _ recount: Recount) {
    let list = book.actors.list
    let groups = list.groups.reduce(0) { $0 + $1.count }
    let listed = list.rows + (list.group(.doubtful)?.items ?? [])
    for member in listed {
      let count = recount.mentions(of: member).count
      if let here = book.mentionsHere(of: member) { #expect(here == count) }
      if book.actors.hasElsewhere { #expect(count > 0) }
    }
    let kept = book.cast.members.indices.filter { member in
      let isKind = book.actors.kind.map { $0 == book.cast.members[member].kind } ?? true
      let isMet = book.readingLimit.map { end in
        book.cast.paragraphs(of: member).first.map { $0 < end } == true
      }
      return isKind && isMet != false && book.filter.found?.keeps(member, book.cast) != false
    }
    #expect(list.rows.count + groups == kept.count)
    if book.actors.isNarrowed, book.actors.order == .mentions {
      let counts = list.rows.map { recount.mentions(of: $0).count }
      #expect(counts == counts.sorted(by: >))
    }
  }

  private func expectSections(_ book: Book, _ recount: Recount) {
    guard let presence = book.sections.presence else {
      #expect(book.pane.members == .anyone)
      return
    }
    let linked = Recount(book: book).linkedInAllSections
    let mentions = book.pane.members.members.flatMap {
      recount.mentions(of: $0, inSections: false)
    }.filter { linked.contains(book.cast.mentions[$0].paragraph) }.sorted()
    #expect(Array(presence.mentions) == mentions)
    let counts = book.document.sectionExtents.map { extent in
      mentions.count { extent.contains(book.cast.mentions[$0].paragraph) }
    }
    #expect(book.document.sectionExtents.map(presence.count(in:)) == counts)
    let levels = book.document.sections.map(\.level)
    for (count, level) in zip(counts, levels) {
      let most = zip(counts, levels).filter { $1 == level }.map(\.0).max() ?? 0
      #expect(presence.share(of: count, level: level) == Double(count) / Double(max(1, most)))
    }
  }
}
