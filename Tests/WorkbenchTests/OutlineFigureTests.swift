import Foundation
import Testing

@testable import workbench

@Suite("Tables of headings") struct HeadingTableTests {
  @Test("have a line for each text, all as one, and the mean over texts")
  func table() {
    var table = HeadingTable()
    let lines = [
      HeadingTable.head,
      table.add(
        "one",
        HeadingFigures(
          listed: 4, found: 2, right: 2, insideTitles: 0, rightLevels: 1, rightTitles: 2)),
      table.add(
        "a text with quite a long name",
        HeadingFigures(
          listed: 6, found: 8, right: 6, insideTitles: 1, rightLevels: 6, rightTitles: 5)),
      table.totals,
    ]
    #expect(
      lines.joined(separator: "\n") == """
        text                         listed found right      P      R titles level title
        one                               4     2     2  1.000  0.500      0     1     2
        a text with quite a long nam      6     8     6  0.750  1.000      1     6     5
        pooled                           10    10     8  0.800  0.800      1     7     7
        mean of 2                                        0.875  0.750
        """)
  }

  @Test("have figures without headings, and without texts")
  func empty() {
    #expect(HeadingFigures().precision == 1 && HeadingFigures().recall == 1)
    #expect(
      HeadingTable().totals.hasSuffix(
        "mean of 0" + String(repeating: " ", count: 40) + "0.000  0.000"))
  }
}

@Suite("Headings listed by hand") struct GoldHeadingTests {
  private static func list(_ text: String) throws -> GoldHeadings {
    let file = try CorpusFixture(text, name: "novel.tsv")
    return try GoldHeadings(file: file.path)
  }

  @Test("are read line by line")
  func reads() throws {
    let list = try Self.list("# a novel\n12\t1\t!\tONE  Morning\n30\t2\t?\tTwo\n")
    #expect(list.name == "novel")
    #expect(
      list.headings == [
        GoldHeading(offset: 12, level: 1, isOptional: false, title: "ONE  Morning"),
        GoldHeading(offset: 30, level: 2, isOptional: true, title: "Two"),
      ])
  }

  @Test(
    "have four fields",
    arguments: ["1\t1\t!", "x\t1\t!\tA", "1\ty\t!\tA", "1\t1\t.\tA", "1\t1\t!\tA\tB"])
  func refuses(line: String) throws {
    let error = #expect(throws: CorpusError.self) { try Self.list("0\t1\t!\tA\n" + line) }
    #expect(error?.line == 2)
  }

  @Test(
    "reach over line ends and blanks, as far as the text has the words",
    arguments: [
      ("ONE Morning", 2..<15), ("ONE", 2..<5), ("Two", 2..<3),
      ("ONE Morning and more than there is", 2..<15),
    ])
  func extent(title: String, range: Range<Int>) {
    let heading = GoldHeading(offset: 2, level: 1, isOptional: false, title: title)
    #expect(GoldHeadings.extent(of: heading, in: Data("  ONE\n\n Morning".utf8)) == range)
  }
}

@Suite("How far divisions are apart") struct SegmentationErrorTests {
  @Test(
    "is counted over pairs half a segment apart",
    arguments: [
      // Segments of four units, pairs two apart: one boundary moved by one unit makes two of six pairs wrong.
      ([0, 4], [0, 4], 8, 0.0), ([0, 5], [0, 4], 8, 2.0 / 6), ([0], [0, 4], 8, 2.0 / 6),
      ([0, 2, 4, 6], [0, 4], 8, 4.0 / 6), ([0, 1, 2, 3], [0], 4, 1.0),
      ([0], [0], 1, 0.0), ([], [], 0, 0.0),
    ] as [([Int], [Int], Int, Double)])
  func pk(found: [Int], truth: [Int], units: Int, expected: Double) {
    #expect(abs(SegmentationError.pk(found: found, true: truth, units: units) - expected) < 1e-12)
  }
}

@Suite("Novels without their headings") struct HeadlessNovelTests {
  private static let chapters = [
    "The harbour was full of ships, and the pilots took the steamers past the lighthouse.",
    "The bees had left their hive, and the honey was gone from the combs in the orchard.",
  ]

  /// A novel of `count` chapters with four paragraphs each, after `front`.
  private static func novel(chapters count: Int, after front: String) -> HeadlessNovel {
    var text = front
    var headings: [GoldHeading] = []
    for number in 0..<count {
      let title = "CHAPTER \(number + 1)"
      headings.append(
        GoldHeading(offset: text.utf8.count, level: 1, isOptional: false, title: title))
      text += title + "\n\n"
      for place in 0..<4 { text += "\(Self.chapters[number % 2]) Then came \(place).\n\n" }
    }
    return HeadlessNovel(GoldHeadings(name: "novel", headings: headings), Data(text.utf8))
  }

  @Test("have their chapters begin after the headings, which are no longer paragraphs")
  func starts() {
    #expect(Self.novel(chapters: 3, after: "Title page\n\n").starts == [1, 5, 9])
    #expect(Self.novel(chapters: 2, after: "").starts == [0, 4])
  }

  @Test("have one chapter where two headings follow each other")
  func headingsInARow() {
    let text = "PART I\n\nCHAPTER 1\n\n\(Self.chapters[0])\n\nCHAPTER 2\n\n\(Self.chapters[1])\n"
    let headings = ["PART I", "CHAPTER 1", "CHAPTER 2"].map { title in
      let offset = text.range(of: title).map { text[..<$0.lowerBound].utf8.count }
      return GoldHeading(offset: offset ?? 0, level: 1, isOptional: false, title: title)
    }
    let novel = HeadlessNovel(GoldHeadings(name: "n", headings: headings), Data(text.utf8))
    #expect(novel.starts == [0, 1])
  }

  @Test("are compared with no division, and with equal parts")
  func errors() {
    // Eight paragraphs, pairs two apart: without a division, the two pairs around paragraph 4 are wrong.
    let errors = Self.novel(chapters: 2, after: "").errors
    #expect(errors[1] == 2.0 / 6 && errors[2] == 0)
  }
}

@Suite("Documents as sentences") struct SentenceCorpusTests {
  private static func corpus(_ lines: String..., fewest: Int) throws -> [[String]] {
    let file = try CorpusFixture(lines.joined(separator: "\n"), name: "set.jsonl")
    return try SentenceCorpus(files: [file.path], atLeast: fewest).documents
  }

  @Test("have single blanks, and count characters")
  func sentences() throws {
    let line = #"{"text": "É  is\none. Two.", "sents": [[0, 10], [11, 15]]}"#
    #expect(try Self.corpus(line, fewest: 1) == [["É is one.", "Two."]])
  }

  @Test("are those with enough sentences that lie in the text")
  func fewest() throws {
    let one = #"{"text": "One. Two.", "sents": [[0, 4], [5, 99], [3, 3], [4, 5], [1]]}"#
    let two = #"{"text": "One. Two.", "sents": [[0, 4], [5, 9]]}"#
    #expect(try Self.corpus(one, two, fewest: 2) == [["One.", "Two."]])
    #expect(try Self.corpus(one, two, fewest: 1).count == 2)
  }

  @Test("of another form are an error with the line's number")
  func refuses() throws {
    let error = #expect(throws: CorpusError.self) {
      try Self.corpus(#"{"text": "a", "sents": []}"#, #"{"text": "a"}"#, fewest: 0)
    }
    #expect(error?.line == 2)
  }
}
