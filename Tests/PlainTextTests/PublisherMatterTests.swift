import DocumentModel
import Testing

@Suite("What a publisher has put around a text") struct PublisherMatterTests {
  private static let body = "He came in and sat down, and nobody said a word to him that evening."
  private static let chapters = (1...12).map { "CHAPTER \($0)\n\n\(body)\n\n\(body)\n\n" }.joined()

  private func folded(_ document: Document) -> [String] {
    document.sections.filter { $0.origin == .matter }
      .map { "\(document.title(of: $0)) \($0.level) \($0.paragraphs)" }
  }

  @Test(
    "header and licence are sections of their own, by their marks",
    arguments: [
      "*** START OF THE PROJECT GUTENBERG EBOOK THE HARBOUR ***",
      "*** START OF THIS PROJECT GUTENBERG EBOOK THE HARBOUR ***",
      "***START OF THE PROJECT GUTENBERG EBOOK THE HARBOUR, BY A VANE,\nWITH PICTURES***",
      "*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*",
      "*END THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*",
    ],
    [
      "*** END OF THE PROJECT GUTENBERG EBOOK THE HARBOUR ***",
      "*** END OF THIS PROJECT GUTENBERG EBOOK THE HARBOUR ***",
      "End of the Project Gutenberg EBook of The Harbour, by A. Vane",
      "End of Project Gutenberg's The Harbour, by A. Vane",
    ])
  func marks(start: String, end: String) {
    let document = read(
      "The Project Gutenberg EBook of The Harbour\n\n\(start)\n\n\(Self.chapters)\(end)\n\n"
        + "Section 1. General Terms\n\nDonate.\n")
    #expect(
      folded(document) == [
        "Project Gutenberg header 1 0..<2", "Project Gutenberg licence 1 38..<41",
      ])
    #expect(document.sections.count == 14)
    #expect(document.sections.last?.paragraphs.upperBound == document.paragraphs.count)
  }

  @Test("nothing is folded away if it would be more than a fifth, and it is a section all the same")
  func tooMuch() {
    let licence = String(repeating: "You may copy it.\n\n", count: 60)
    let document = read(
      "*** START OF THE PROJECT GUTENBERG EBOOK X ***\n\n\(Self.chapters)"
        + "*** END OF THE PROJECT GUTENBERG EBOOK X ***\n\n\(licence)")
    #expect(folded(document).isEmpty)
    #expect(document.titles.first == "Project Gutenberg header")
    #expect(document.titles.last == "Project Gutenberg licence")
  }

  @Test("a licence that recurs inside a collection folds nothing there")
  func recurring() {
    let blurb =
      "<<THIS ELECTRONIC VERSION IS COPYRIGHT BY WORLD LIBRARY AND PROJECT GUTENBERG>>\n\n"
    let play = String(repeating: Self.chapters + blurb, count: 40)
    let mark = "*** END OF THE PROJECT GUTENBERG EBOOK X ***\n\n"
    let document = read(play + mark + play + mark)
    #expect(
      folded(document) == [
        "Project Gutenberg licence 1 \(document.paragraphs.count - 1)..<\(document.paragraphs.count)"
      ])
  }

  @Test("a text without marks has no such section")
  func none() { #expect(folded(read(Self.chapters)).isEmpty) }

  @Test("a text of nothing but a header has one section")
  func headerOnly() {
    let document = read("Title: X\n\n*** START OF THE PROJECT GUTENBERG EBOOK X ***\n")
    #expect(document.sections.map(\.paragraphs) == [0..<2])
  }

  @Test("topics divide what lies between")
  func topics() {
    let text = (0..<40).map { "Harbour ships and pilots, number \($0)." }.joined(separator: "\n\n")
    let document = read(
      "*** START OF THE PROJECT GUTENBERG EBOOK X ***\n\n\(text)\n\n"
        + "*** END OF THE PROJECT GUTENBERG EBOOK X ***\n")
    #expect(document.sections.first?.origin == .matter)
    #expect(document.sections.last?.origin == .matter)
    #expect(document.sections.dropFirst().dropLast().allSatisfy { $0.origin == .topic })
  }

  @Test("the header tells the title")
  func title() {
    let text =
      "The Project Gutenberg EBook of War, by A. Vane\n\nTitle: War\n       and Harbours\n\n"
    #expect(read(text + "Author: A. Vane\n\n").title == "War and Harbours")
  }

  @Test("in whatever pieces the text is read", arguments: [7, 1000])
  func pieces(budget: Int) {
    let text =
      "*** START OF THE PROJECT GUTENBERG EBOOK X ***\n\n\(Self.chapters)"
      + "*** END OF THE PROJECT GUTENBERG EBOOK X ***\n"
    #expect(read(bytes: Array(text.utf8), budget: budget).sections == read(text).sections)
  }
}
