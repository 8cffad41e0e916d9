import DocumentModel
import Foundation
import Testing

@testable import PlainText

@Suite("The rules for headings") struct HeadingRuleTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let names = HeadingRules.inOrder.filter { !$0.rows.isEmpty }
    .map { String(describing: $0) }

  /// A text of `Fixtures/outlines`, and the outline after its line `=== outline`.
  private func fixture(_ name: String) throws -> (text: String, outline: String) {
    let file = Self.tests.appendingPathComponent("Fixtures/outlines/\(name).txt")
    let parts = try String(contentsOf: file, encoding: .utf8)
      .components(separatedBy: "=== outline\n")
    try #require(parts.count == 2)
    return (parts[0], parts[1].trimmingCharacters(in: .newlines))
  }

  @Test("find the outline of their fixture", arguments: names)
  func fixtures(name: String) throws {
    let (text, outline) = try fixture(name)
    #expect(read(text).outline == outline)
  }

  @Test("find the same in texts whose paragraphs are only counted", arguments: names)
  func counted(name: String) throws {
    let (text, outline) = try fixture(name)
    var reader = PlainTextReader(
      PlainTextFinder(TextSource(copying: text.utf8)), document: DocumentID(1),
      listsParagraphs: false)
    var document = reader.openedDocument(name: "text")
    while let delta = reader.next(byteBudget: .max) { document.apply(delta) }
    #expect(document.outline == outline)
  }

  @Test("every chapter word passes the quick look, alone or with a number after it")
  func words() {
    let words =
      ChapterWords.divisions.words + ChapterWords.pieces.words + ChapterWords.numbers.words
    for word in words {
      let letters = (0..<word.count).map { word[$0] }
      let line = [letters[0] & ~0x20] + letters.dropFirst()
      for line in [line, Array("The ".utf8) + letters] where line.count > 2 {
        let text = Array("He came.\n\n".utf8) + line + Array(" and more\n".utf8)
        let passes = text.withUnsafeBytes { mayBeHeading($0, from: 10, to: text.count - 1) }
        #expect(passes, "\(String(decoding: line, as: UTF8.self))")
      }
    }
  }

  /// With DRAMATIS_RECORD_DOCS=1 in the environment the rows are written instead: look at them before they are
  /// committed.
  @Test("the rows of docs/outline.md are those of the rules")
  func documented() throws {
    let file = Self.tests.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/outline.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(page.range(of: "| family | example | counts if |\n|---|---|---|\n"))
    let end = try #require(page.range(of: "\n\n", range: start.upperBound..<page.endIndex))
    let rows = HeadingRules.inOrder.map { $0.rows }.filter { !$0.isEmpty }.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["DRAMATIS_RECORD_DOCS"] == "1" {
      let written = page[..<start.upperBound] + rows + page[end.lowerBound...]
      try written.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    #expect(page[start.upperBound..<end.lowerBound] == rows)
  }
}
