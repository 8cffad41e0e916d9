import DocumentFormats
import DocumentModel
import Testing

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
}
