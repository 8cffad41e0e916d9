import DocumentModel
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("Marks in the text") struct MarkTests {
  private static let words = [
    "Vane", "Eleanor Vane", "Roth", "the Customs House", "sea", "seaside", "letter", "came", "and",
    "went", "under the lamp", "nobody",
  ]
  private static let names: [(kind: ActorKind, wordings: [String])] = [
    (.person, ["Eleanor Vane", "Vane"]), (.person, ["Roth"]), (.place, ["the Customs House"]),
  ]

  /// Paragraphs of random words; many have no name, so that linked ones lie apart.
  private static func sample(_ random: inout SeededGenerator) -> Sample {
    let paragraphs = (0..<20 + random.below(30)).map { number -> String in
      if number % 9 == 4 { return "# Part \(number)" }
      let first = random.below(3) == 0 ? 0 : 4
      let count = 1 + random.below(number % 11 == 0 ? 150 : 25)
      let chosen = (0..<count).map { _ in words[first + random.below(words.count - first)] }
      return chosen.joined(separator: " ") + "."
    }
    return Sample(paragraphs.joined(separator: "\n\n"), names: names)
  }

  private static func press(_ explorer: inout ExplorerState, _ random: inout SeededGenerator) {
    let keys: [Key] = [
      .down, .up, .character(" "), .tab, .pageDown, .pageUp, .character("n"), .character("N"),
      .right, .character("v"), .end, .enter, .character("d"), .backspace,
    ]
    switch random.below(12) {
    case 0:
      explorer.press(.character("/"))
      explorer.type(["sea", "LETTER", "came -sea", "nobody", "Vane"][random.below(5)])
      explorer.press(.enter)
    case 1:
      let size = ScreenSize(columns: 61 + random.below(60), rows: 8 + random.below(30))
      explorer.send(.resized(size))
    default: explorer.press(keys[random.below(keys.count)])
    }
  }

  /// How the byte at an offset must be drawn, by looking at all mentions and at all of its paragraph.
  private static func role(
    at offset: Int, in paragraph: Int, _ hits: [Span], _ book: Book
  ) -> Role {
    if let current = book.pane.current, current.contains(offset) { return .currentMention }
    if hits.contains(where: { $0.contains(offset) }) { return .hit }
    for mention in book.cast.mentions where mention.span.contains(offset) {
      let member = book.cast.member(of: mention)
      guard book.highlights(mention) else { break }
      return book.chosenMembers.contains(member) ? .chosenMention : .otherMention
    }
    return book.document.kind(ofParagraph: paragraph) == .heading ? .heading : .plain
  }

  /// Where the words of the filter that must occur stand; found by comparing at every byte.
  private static func hits(in paragraph: Span, _ book: Book) -> [Span] {
    guard book.filter.found != nil, let text = book.filter.text else { return [] }
    let bytes = book.document.source.withBytes(paragraph.range) { [UInt8]($0) }
    let wanted = text.split(separator: " ").filter { !$0.hasPrefix("-") }
    return wanted.flatMap { word -> [Span] in
      let needle = Array(word.utf8)
      let ignoresCase = !word.contains { $0.isUppercase }
      return (0..<max(0, bytes.count - needle.count + 1)).compactMap { start in
        let found = bytes[start..<start + needle.count]
        let isHit = zip(found, needle).allSatisfy { $0 == $1 || ignoresCase && $0 | 0x20 == $1 }
        let first = paragraph.start + start
        return isHit ? Span(first, first + needle.count) : nil
      }
    }
  }

  @Test("are on the screen what a look at all mentions and all of the text says", arguments: 0..<12)
  func equalsReference(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var explorer = Self.sample(&random).explorer(80, 24)
    for _ in 0..<20 {
      Self.press(&explorer, &random)
      let (book, frame) = (explorer.book, render(explorer))
      guard explorer.layers.isEmpty else { continue }
      for (row, content) in book.viewport.rows.enumerated() {
        guard case .text(let paragraph, let piece, let line) = content else { continue }
        let hits = Self.hits(in: book.document.paragraphs[paragraph].span, book)
        for (place, glyph) in piece.lines[line].enumerated() {
          let role = Self.role(at: piece.offset(of: glyph), in: paragraph, hits, book)
          let area = book.layout.text
          let cell = frame.row(area.row + row)[
            (area.row + row) * frame.size.columns + area.column + place]
          guard cell.style != book.screen.look.style(role) else { continue }
          Issue.record("\(role) expected at row \(row), column \(place); keys of seed \(seed)")
          return
        }
      }
    }
  }

  @Test("break off where the screen does, and go on where it does", arguments: 44..<56)
  func cutMention(words: Int) {
    // At some of these lengths the line breaks inside the name.
    let text = String(repeating: "word ", count: words) + "the Customs House stood there. "
    let sample = Sample(String(repeating: text, count: 8), names: Self.names)
    var explorer = sample.explorer(62, 8)
    explorer.press(.down, .tab)
    for _ in 0..<6 {
      let (book, shown) = (explorer.book, explorer.book.viewport.textSpans[0])
      let marks = TextMarks(book, book.viewport)
      var painter = marks.painter(from: shown.start, base: .plain, look: book.screen.look)
      for offset in shown.range {
        let style = book.screen.look.style(Self.role(at: offset, in: 0, [], book))
        #expect(painter.style(at: offset) == style, "byte \(offset)")
      }
      explorer.press(.down)
    }
  }
}
