import DocumentModel
import Testing

@testable import PlainText

@Suite("Sections by topic") struct TopicTests {
  private static let ships = [
    "The harbour was full of ships, and the pilots took the steamers past the lighthouse.",
    "A schooner lay at the quay; its captain paid the pilots and the harbour dues.",
    "Steamers came past the lighthouse every night, and the harbour master counted ships.",
    "The captain of the schooner asked the pilots for the tides at the lighthouse.",
  ]
  private static let bees = [
    "The bees had left their hive, and the honey was gone from the combs in the orchard.",
    "A keeper smoked the hive and took the combs; the bees went for the clover.",
    "Honey from clover is pale, said the keeper, and honey from the orchard dark.",
    "The queen of the hive was old, and the bees made cells for queens in the combs.",
  ]

  @Test("boundaries lie where the words change")
  func boundary() {
    let document = read((Self.ships + Self.bees).joined(separator: "\n\n"))
    #expect(document.sections.contains { $0.paragraphs.lowerBound == 4 })
    #expect(document.sections.allSatisfy { $0.origin == .topic && $0.level == 1 })
  }

  @Test("are the same whether paragraphs are listed or counted, and however the text is read")
  func readInPieces() {
    let text = (0..<6).flatMap { _ in Self.ships + Self.bees }.joined(separator: "\n\n")
    let whole = read(text)
    #expect(whole.sections.count > 1)
    for budget in [1, 100, 4000] {
      let inPieces = read(bytes: Array(text.utf8), budget: budget)
      #expect(inPieces.titles == whole.titles)
      #expect(inPieces.sections == whole.sections)
    }
  }

  @Test("a short text is one section", arguments: 1...3)
  func short(count: Int) {
    let document = read(Self.ships.prefix(count).joined(separator: "\n\n"))
    #expect(document.titles == ["The harbour was full of ships, and the…"])
  }

  @Test("titles differ, are short, and have no stop word at their ends")
  func titles() {
    let text = (0..<5).flatMap { _ in Self.ships + Self.bees }.joined(separator: "\n\n")
    let titles = read(text).titles
    #expect(titles.count >= 4 && titles.count <= 17)
    #expect(Set(titles).count == titles.count)
    for title in titles where !title.hasSuffix("…") {
      #expect(title.count <= 32)
      #expect(title.first?.isLowercase == false)
      for end in [title.split(separator: " ").first, title.split(separator: " ").last] {
        #expect(!["the", "a", "and", "of", "for", "was"].contains(end?.lowercased() ?? ""))
      }
    }
  }

  @Test("a long text has at most sixty sections")
  func long() {
    let text = (0..<1500).flatMap { index in [Self.ships[index % 4], "Number \(index) sailed by."] }
    let document = read(text.joined(separator: "\n\n"))
    #expect(document.paragraphs.count == 3000)
    #expect(document.sections.count <= 60)
    #expect(document.sections.last?.paragraphs.upperBound == 3000)
    let same = read(String(repeating: "A short line, the same again.\n", count: 10_000))
    #expect(same.paragraphs.count == 10_000)
    #expect(same.sections.count <= 60)
  }

  @Test("titles differ even where all paragraphs are alike")
  func alike() {
    let document = read([String](repeating: Self.bees[0], count: 20).joined(separator: "\n\n"))
    #expect(Set(document.titles).count == document.sections.count)
  }

  @Test("texts without letters have titles", arguments: ["1 2 3", "* * *", "日本語の文章です。"])
  func noWords(line: String) {
    let document = read([String](repeating: line, count: 8).joined(separator: "\n\n"))
    #expect(document.titles.allSatisfy { !$0.isEmpty })
  }

  @Test("a title has no word twice", arguments: ["Prince", "harbour", "Los"])
  func repeatedWords(word: String) {
    let texts = (0..<12).map {
      "The \(word) \(word) came, and \(word) \(word) Vane saw \(Self.ships[$0 % 4])"
    }
    for title in read((texts + Self.bees).joined(separator: "\n\n")).titles {
      let words = title.lowercased().split { $0 == " " || $0 == "-" }
      #expect(Set(words).count == words.count, "\(title)")
    }
  }

  @Test("a noun and its verb are no title")
  func verbs() {
    let text = Self.bees + (0..<6).map { "The schooner carries the pilots to lighthouse \($0)." }
    #expect(!read(text.joined(separator: "\n\n")).titles.contains("Schooner carries"))
  }

  @Test(
    "topics of some paragraphs cover them, whatever the rest is",
    arguments: [0..<8, 8..<16, 3..<13])
  func range(_ range: Range<Int>) {
    let text = (0..<2).flatMap { _ in Self.ships + Self.bees }.joined(separator: "\n\n")
    let sections = read(text).topicSections(in: range)
    #expect(sections.first?.paragraphs.lowerBound == range.lowerBound)
    #expect(sections.last?.paragraphs.upperBound == range.upperBound)
    #expect(
      zip(sections, sections.dropFirst()).allSatisfy {
        $0.paragraphs.upperBound == $1.paragraphs.lowerBound
      })
  }

  @Test("topics of a chapter whose paragraphs are not kept")
  func rangeOfLongText() {
    let text = (0..<40_000).map { (Self.ships + Self.bees)[$0 / 4 % 8] }.joined(separator: "\n\n")
    var reader = PlainTextReader(
      PlainTextFinder(TextSource(copying: text.utf8)), document: DocumentID(1),
      listsParagraphs: false)
    var document = reader.openedDocument(name: "text")
    while let delta = reader.next(byteBudget: .max) { document.apply(delta) }
    let sections = document.topicSections(in: 1001..<30_001)
    #expect(sections.first?.paragraphs.lowerBound == 1001)
    #expect(sections.last?.paragraphs.upperBound == 30_001)
    #expect(sections.count > 1 && sections.count <= 60)
  }

  @Test("paragraphs outside the text have no topics")
  func outside() {
    let document = read(Self.ships.joined(separator: "\n\n"))
    #expect(document.topicSections(in: 10..<20).isEmpty)
    #expect(document.topicSections(in: 4..<4).isEmpty)
  }
}
