import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Up to here: only what has been read counts") struct ReadingLimitTests {
  /// The book with the focus in the text, read to the end of the first screen.
  private func reading(_ rows: Int = 12) -> ExplorerState {
    var explorer = Sample.harbour.explorer(80, rows)
    explorer.press(.tab)
    return explorer
  }

  @Test("lists, links and counts end at the place reached, which the top line says")
  func limit() {
    var explorer = reading()
    explorer.press(.pageDown, .character("r"))
    let end = explorer.book.reading.furthest
    #expect((1..<12).contains(end))
    #expect(explorer.screen[0].contains("up to ¶ \(end)"))
    let met = explorer.book.cast.members.indices.filter {
      explorer.book.cast.paragraphs(of: $0)[0] < end
    }
    #expect(explorer.book.actors.list.rows.sorted() == met)
    explorer.press(.escape, .down)
    #expect(explorer.book.pane.linked.all.allSatisfy { $0 < end })
  }

  @Test("reading on moves it")
  func readingOn() {
    var explorer = reading()
    explorer.press(.character("r"))
    let end = explorer.book.reading.furthest
    explorer.press(.pageDown, .pageDown)
    #expect(explorer.book.reading.furthest > end)
    #expect(explorer.screen[0].contains("up to ¶ \(explorer.book.reading.furthest)"))
  }

  @Test("the first screen has been read, even if the reader jumps from it at once")
  func firstScreen() {
    var explorer = Sample.harbour.explorer(80, 12)
    let end = (explorer.book.viewport.lastParagraph ?? 0) + 1
    explorer.press(.character("/"))
    explorer.type("lindqvist")
    explorer.press(.enter, .character("r"))
    #expect(explorer.book.readingLimit == end)
    #expect(explorer.book.notice?.hasSuffix("r, then R counts up to where you were") == true)
    explorer.press(.character("r"), .character("R"))
    #expect(
      explorer.book.chosenMembers.map { explorer.book.cast.members[$0].name } == ["Lindqvist"])
    #expect(explorer.book.readingLimit ?? 0 > end)
  }

  @Test("in the whole text, too, what is to come isn't counted, and n doesn't lead there")
  func wholeText() {
    var explorer = reading()
    explorer.press(.character("r"), .escape, .down, .enter, .character("v"))
    let end = explorer.book.readingLimit ?? 0
    let read = explorer.book.cast.mentions.filter { $0.paragraph < end }
      .count { explorer.book.cast.member(of: $0) == explorer.book.chosenMembers[0] }
    #expect(explorer.book.pane.targets.count == read)
    for _ in 0...read { explorer.press(.character("n")) }
    #expect(explorer.book.notice?.hasPrefix("no further mention") == true)
  }

  @Test("jumps don't", arguments: [[Key.end], [.character("G")], [.escape, .end, .enter]])
  func jumps(keys: [Key]) {
    var explorer = reading()
    explorer.press(.down, .character("r"))
    let end = explorer.book.reading.furthest
    for key in keys { explorer.press(key) }
    #expect(explorer.book.reading.furthest == end)
  }

  @Test("R sets it to the end of the screen, further or back")
  func here() {
    var explorer = reading()
    explorer.press(.pageDown, .pageDown, .pageDown, .home, .character("R"))
    #expect(explorer.book.reading.furthest == (explorer.book.viewport.lastParagraph ?? 0) + 1)
    #expect(explorer.book.readingLimit != nil)
  }

  @Test("sections that haven't been read are folded in a row")
  func unread() {
    var explorer = reading()
    explorer.press(.character("r"))
    #expect(explorer.screen.contains { $0.contains("not read yet") })
    explorer.press(.character("r"))
    #expect(!explorer.screen.contains { $0.contains("not read yet") })
    #expect(explorer.book.notice == "the whole text counts again")
  }

  @Test("under a filter nothing beyond it is found")
  func filter() {
    var explorer = reading()
    explorer.press(.character("r"), .character("/"))
    explorer.type("oslo")
    explorer.press(.tab)
    let end = explorer.book.reading.furthest
    #expect(explorer.book.pane.linked.all.allSatisfy { $0 < end })
  }

  @Test("neither a filter nor a section's card tells what comes later")
  func nothingLater() {
    var explorer = reading()
    explorer.press(.character("R"))
    let end = explorer.book.reading.furthest
    explorer.press(.character("/"))
    explorer.type("oslo")
    explorer.press(.tab)
    #expect(explorer.book.filter.found?.searchedThrough == end)
    #expect(explorer.book.filter.found?.matching.allSatisfy { $0 < end } == true)
    explorer.press(.escape, .escape, .backTab, .home, .down)
    let shown = explorer.screen.joined()
    for (index, member) in explorer.book.cast.members.enumerated()
    where explorer.book.cast.paragraphs(of: index)[0] >= end {
      let isInText = explorer.book.document.text(Span(0, 200)).contains(member.name)
      #expect(isInText || !shown.contains(member.name))
    }
  }

  @Test("reading on after a jump ahead leaves it where it was")
  func afterJump() {
    var explorer = reading(8)
    explorer.press(.character("R"))
    let end = explorer.book.reading.furthest
    explorer.press(.end, .up)
    #expect(explorer.book.reading.furthest == end)
  }

  @Test("a filter that is in force searches anew, and on as one reads on")
  func filterFollows() {
    func matches(_ explorer: ExplorerState) -> Int {
      explorer.book.filter.found?.matching.count ?? 0
    }
    var explorer = reading(8)
    explorer.press(.character("/"))
    explorer.type("the")
    explorer.press(.tab)
    let all = matches(explorer)
    explorer.press(.character("R"))
    let some = matches(explorer)
    #expect((1..<all).contains(some))
    explorer.press(.character("r"))
    #expect(matches(explorer) == all)
  }
}
