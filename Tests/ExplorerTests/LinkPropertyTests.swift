import DocumentModel
import KeywordSearch
import TerminalUI
import Testing

@testable import Explorer

@Suite("Lists, filter, marks and steps agree with the cast") struct LinkPropertyTests {
  private let cast = Cast(Sample.harbour.cast)

  /// The paragraphs of a member's mentions.
  private func paragraphs(of member: Int) -> [Int] {
    Set(cast.mentionIndices(of: member).map { cast.mentions[$0].paragraph }).sorted()
  }

  private func spans(of member: Int) -> [Span] {
    cast.mentionIndices(of: member).map { cast.mentions[$0].span }
  }

  /// The explorer with the cursor on a member's row.
  private func chosen(_ member: Int, _ size: (Int, Int) = (80, 24)) -> ExplorerState {
    var explorer = Sample.harbour.explorer(size.0, size.1)
    let row = explorer.book.actors.list.row(of: member) ?? 0
    for _ in 0..<row { explorer.press(.down) }
    return explorer
  }

  private func filtered(_ query: String, _ explorer: ExplorerState) -> ExplorerState {
    var explorer = explorer
    explorer.press(.character("/"), .paste(query), .tab)
    return explorer
  }

  @Test("a row links the paragraphs in which its actor is mentioned", arguments: 0..<7)
  func rows(member: Int) {
    #expect(chosen(member).book.pane.linked.all == paragraphs(of: member))
  }

  private static let queries: [(String, [Int])] = [
    ("ferry", [1, 11]), ("ferry march", [11]), ("\"the ferry\"", [1, 11]), ("\"ferry the\"", []),
    ("-vane", [0, 2, 5, 7, 8, 10, 11]), ("roth -oslo", [3, 4, 6]), ("oslo -letter", []),
    ("/^the/", [1, 6]), ("/letter.*knives/", [9]), ("/o[st]lo|march/", [1, 7, 9, 11]),
    ("letter /oslo/ -\"at all\"", [1, 7]), ("BOARD", []), ("“we have”", [7]), ("-/[a-z]/", []),
    ("lindqvist", [11]), ("-\"the\" -said", [2, 8, 10]),
  ]

  @Test("a filter keeps the paragraphs that fit it", arguments: queries)
  func filters(query: String, paragraphs: [Int]) {
    let explorer = filtered(query, Sample.harbour.explorer(80, 24))
    #expect(explorer.book.pane.linked.all == paragraphs)
  }

  @Test("under a filter an actor's row links what both leave", arguments: queries, [0, 3])
  func both(query: (String, [Int]), member: Int) {
    let explorer = filtered(query.0, chosen(member))
    let common = paragraphs(of: member).filter(query.1.contains)
    guard explorer.book.chosenMembers == [member] else {
      #expect(common.isEmpty, "a row with paragraphs stays")
      return
    }
    #expect(explorer.book.pane.linked.all == common)
  }

  @Test("marks link what all marked actors share", arguments: 0..<6)
  func marks(first: Int) {
    for second in first + 1..<7 {
      var explorer = chosen(first)
      explorer.press(.character(" "), .home)
      for _ in 0..<(explorer.book.actors.list.row(of: second) ?? 0) { explorer.press(.down) }
      explorer.press(.character(" "))
      let common = paragraphs(of: first).filter(paragraphs(of: second).contains)
      #expect(explorer.book.pane.linked.all == common, "\(first) and \(second)")
    }
  }

  @Test(
    "n meets every mention of an actor once, in order, and N goes the same way back",
    arguments: 0..<7, [(80, 24), (30, 5), (12, 3)])
  func steps(member: Int, size: (Int, Int)) {
    var explorer = chosen(member, size)
    explorer.press(.enter)
    let all = spans(of: member)
    for (place, span) in all.enumerated() {
      #expect(explorer.book.pane.current == span)
      #expect(explorer.book.targetProgress == "mention \(place + 1) of \(all.count)")
      explorer.press(.character("n"))
    }
    #expect(explorer.book.notice == "no further mention; N goes back")
    for span in all.dropLast().reversed() {
      explorer.press(.character("N"))
      #expect(explorer.book.pane.current == span)
    }
    explorer.press(.character("N"))
    #expect(explorer.book.pane.current == all.first)
    #expect(explorer.book.notice != nil)
  }

  @Test("→ from Tab on meets everybody's mentions in order", arguments: [(80, 24), (12, 3)])
  func everybody(size: (Int, Int)) {
    var explorer = Sample.harbour.explorer(size.0, size.1)
    explorer.press(.tab)
    var met: [Span] = []
    for _ in 0...cast.mentions.count {
      if let current = explorer.book.pane.current, met.last != current { met.append(current) }
      explorer.press(.right)
    }
    #expect(met == cast.mentions.map(\.span))
  }

  @Test(
    "→ goes to the chosen actor's mentions on the screen, then to anyone's; ← back over anyone's",
    arguments: 0..<7, [(80, 24), (80, 14)])
  func backwards(member: Int, size: (Int, Int)) {
    let linked = cast.mentions.filter { paragraphs(of: member).contains($0.paragraph) }
    let onward = linked.drop { cast.member(of: $0) != member }
    var explorer = chosen(member, size)
    explorer.press(.tab)
    var place = onward.startIndex
    while place < onward.endIndex {
      #expect(explorer.book.pane.current == onward[place].span)
      let later = onward[(place + 1)...]
      let chosen = later.firstIndex {
        cast.member(of: $0) == member && explorer.book.viewport.shows($0.span)
      }
      explorer.press(.right)
      place = chosen ?? place + 1
    }
    for mention in onward.reversed() {
      #expect(explorer.book.pane.current == mention.span)
      explorer.press(.left)
    }
    #expect(explorer.book.focus == .actors)
  }

  @Test("a section links its own paragraphs and those below it, which follow each other")
  func sections() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.backTab)
    var linked: [[Int]] = []
    for _ in 0..<6 {
      linked.append(explorer.book.pane.linked.all)
      explorer.press(.down)
    }
    #expect(
      linked == [
        Array(0..<12), Array(0..<8), [2, 3, 4], [5, 6, 7], Array(8..<12), [10, 11],
      ])
  }

  @Test("Esc, v and back leave the links as they were", arguments: 0..<7)
  func undone(member: Int) {
    var explorer = chosen(member)
    let before = explorer.book.pane.linked.all
    explorer.press(.character("v"), .character("v"))
    #expect(explorer.book.pane.linked.all == before)
    explorer.press(.character("/"))
    explorer.type("vane")
    explorer.press(.escape)
    #expect(explorer.book.pane.linked.all == before)
    explorer.press(.enter, .backspace)
    #expect(explorer.book.pane.linked.all == before && explorer.book.focus == .actors)
  }
}
