import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Actors who say or write paragraphs that don't mention them") struct SpeakerTests {
  /// Ann writes the first three paragraphs of the first section and the whole second one.
  private static let sample = Sample(
    "# One\n\nAnn: hello.\n\nRain again.\n\nBob left.\n\n# Two\n\nMore rain.",
    names: [(.person, ["Ann"]), (.person, ["Bob"])],
    attributions: [
      Attribution(name: Span(7, 10), paragraphs: 1..<3),
      Attribution(name: Span(7, 10), paragraphs: 4..<6),
    ])

  private func explorer(_ keys: Key...) -> ExplorerState {
    var explorer = Self.sample.explorer(80, 24)
    for key in keys { explorer.press(key) }
    return explorer
  }

  @Test("the card says where they appear first and last")
  func card() {
    let explorer = explorer(.down)
    #expect(explorer.book.card[0].text.contains("1 mention in 4 of 6 paragraphs"))
    #expect(explorer.book.card.contains { $0.text.contains("¶ 2-6") })
  }

  @Test("a filter keeps them where it leaves paragraphs of theirs")
  func filter() {
    var explorer = explorer(.down, .character("/"))
    explorer.type("rain")
    explorer.press(.tab)
    #expect(explorer.book.actors.list.rows == [0])
    #expect(explorer.book.chosenMembers == [0])
    #expect(explorer.book.pane.linked.all == [2, 5])
  }

  @Test("a section where they only speak isn't faint")
  func sections() {
    let explorer = explorer(.down)
    let row = explorer.screen.firstIndex { $0.contains(" Two") } ?? 0
    let title = render(explorer).row(row).first { $0.value == 0x54 }
    #expect(title?.style == explorer.book.screen.look.style(.plain))
  }
}
