import DocumentModel
import Testing

@testable import PlainText

@Suite("A reader's own headings") struct HeadingPatternTests {
  private static let body = "He came in and sat down, and nobody said a word to him that evening."

  private func read(
    _ text: String, _ letters: String, lists: Bool = true, budget: Int = .max
  ) -> Document {
    let finder = PlainTextFinder(
      TextSource(copying: text.utf8),
      headings: { $0.prefix(letters.utf8.count).elementsEqual(letters.utf8) })
    var reader = PlainTextReader(finder, document: DocumentID(1), listsParagraphs: lists)
    var document = reader.openedDocument(name: "text")
    while let delta = reader.next(byteBudget: budget) { document.apply(delta) }
    return document
  }

  @Test("are the only ones")
  func only() {
    let text = (1...3).map {
      "CHAPTER \($0)\n\n\(Self.body)\n\n@@ Scene \($0)\n\n\(Self.body)\n\n\(Self.body)\n\n"
    }.joined()
    #expect(read(text, "@@").titles.dropFirst() == ["@@ Scene 1", "@@ Scene 2", "@@ Scene 3"])
  }

  @Test("stand apart from the text under them")
  func directlyOnText() {
    let text = (1...3).map { "@@ Scene \($0)\n\(Self.body)\n\(Self.body)\n\n" }.joined()
    let document = read(text, "@@")
    #expect(document.titles == ["@@ Scene 1", "@@ Scene 2", "@@ Scene 3"])
    #expect(document.kind(ofParagraph: 0) == .heading)
    #expect(document.kind(ofParagraph: 1) == .prose)
  }

  @Test("if there are none, headings are found as without the rule")
  func none() {
    let text = (1...3).map { "CHAPTER \($0)\n\n\(Self.body)\n\n\(Self.body)\n\n" }.joined()
    #expect(read(text, "@@").titles == ["CHAPTER 1", "CHAPTER 2", "CHAPTER 3"])
  }

  @Test("in a table of contents they don't count")
  func contents() {
    let list = (1...3).map { "@@ \($0)\n\n" }.joined()
    let text = list + (1...3).map { "@@ \($0)\n\n\(Self.body)\n\n\(Self.body)\n\n" }.joined()
    #expect(read(text, "@@").sections.count == 4)
  }

  @Test("counted paragraphs are those that are listed", arguments: [1000, Int.max])
  func counted(budget: Int) {
    let text = (1...400).map {
      ($0 % 7 == 0 ? "@@ \($0)\n" : "") + "\(Self.body)\n\(Self.body)\n\($0 % 3 == 0 ? "\n" : "")"
    }.joined()
    let listed = read(text, "@@")
    let counted = read(text, "@@", lists: false, budget: budget)
    #expect(Array(counted.paragraphs) == Array(listed.paragraphs))
    #expect(counted.sections == listed.sections)
  }
}
