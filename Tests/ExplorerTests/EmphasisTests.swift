import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Stressed text") struct EmphasisTests {
  /// The styles of the cells in which `words` stand first on the screen.
  private func styles(of words: String, _ explorer: ExplorerState) throws -> Set<Style> {
    let frame = render(explorer)
    let needle = words.unicodeScalars.map(\.value)
    for row in 0..<frame.size.rows {
      let cells = Array(frame.row(row))
      for start in cells.indices where cells[start...].map(\.value).starts(with: needle) {
        // The lists at the left have names, too.
        if start > explorer.book.layout.border.column {
          return Set(cells[start..<start + needle.count].map(\.style))
        }
      }
    }
    Issue.record("\(words) is not on the screen")
    return []
  }

  private func explorer(colours: Int) -> ExplorerState {
    Sample.stressed.explorer(100, 40, colours: colours)
  }

  @Test("is italic, strong text bold", arguments: [0, 8, 256])
  func plain(colours: Int) throws {
    let explorer = explorer(colours: colours)
    #expect(try styles(of: "looked at him", explorer) == [Style(.italic)])
    #expect(try styles(of: "the weather", explorer) == [Style([.bold, .italic])])
    #expect(try styles(of: "stood", explorer) == [Style(.italic)])
    #expect(try styles(of: "under the lamp", explorer) == [.plain])
  }

  @Test("keeps the marks of mentions", arguments: [0, 8, 256])
  func mention(colours: Int) throws {
    let explorer = explorer(colours: colours)
    let look = explorer.book.screen.look
    #expect(
      try styles(of: "Eleanor Vane", explorer) == [look.style(.otherMention).adding(.italic)])
  }

  @Test("doesn't make a mention look like a chosen one without colours")
  func strongMention() throws {
    let explorer = explorer(colours: 0)
    #expect(try styles(of: "Customs", explorer) == [explorer.book.screen.look.style(.otherMention)])
  }

  @Test("keeps the marks of hits", arguments: [0, 8, 256])
  func hit(colours: Int) throws {
    var explorer = explorer(colours: colours)
    explorer.press(.character("/"))
    explorer.type("stood")
    #expect(
      try styles(of: "stood", explorer) == [explorer.book.screen.look.style(.hit).adding(.italic)])
  }

  @Test("in each other, and touching, is put together by kind")
  func union() {
    let stressed = StressedText([
      Emphasis(span: Span(0, 9), kind: .emphasis), Emphasis(span: Span(2, 4), kind: .strong),
      Emphasis(span: Span(3, 5), kind: .emphasis), Emphasis(span: Span(9, 12), kind: .emphasis),
      Emphasis(span: Span(14, 15), kind: .emphasis),
    ])
    #expect(stressed.emphasised == [Span(0, 12), Span(14, 15)])
    #expect(stressed.strong == [Span(2, 4)])
  }

  @Test(
    "is known from any offset on, up to where it changes",
    arguments: [
      (0, false, 2), (2, true, 5), (4, true, 5), (5, false, 7), (8, true, 9), (9, false, 20),
    ])
  func holds(offset: Int, isInside: Bool, change: Int) {
    var cursor = StretchCursor([Span(2, 5), Span(7, 9)], from: offset)
    var end = 20
    #expect(cursor.holds(offset, end: &end) == isInside && end == change)
  }

  @Test("that begins above the screen is stressed on it")
  func above() throws {
    let text = "Start " + String(repeating: "word ", count: 400) + "last words"
    var sample = Sample(text, names: [])
    sample = sample.stressing([(text, .emphasis)])
    var explorer = sample.explorer(80, 12)
    explorer.press(.tab, .end)
    #expect(try styles(of: "last words", explorer) == [Style(.italic)])
  }

  @Test("of a text that is read anew is that of the new one")
  func reload() throws {
    var explorer = explorer(colours: 0)
    explorer.send(.replaced(Sample.harbourGrown.document))
    #expect(try styles(of: "looked at him", explorer) == [.plain])
  }
}
