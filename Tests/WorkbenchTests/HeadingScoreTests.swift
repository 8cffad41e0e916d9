import Foundation
import Testing

@testable import workbench

@Suite("Headings against a list") struct HeadingScoreTests {
  private static let text = Data(
    "ONE\n\nMorning\n\nText.\n\nTWO\n\nText.\n\n  THREE\n\nText.\n".utf8)

  private static func list(_ headings: (Int, Int, Bool, String)...) -> GoldHeadings {
    GoldHeadings(
      name: "text",
      headings: headings.map { GoldHeading(offset: $0, level: $1, isOptional: $2, title: $3) })
  }

  private static func found(_ headings: (Int, Int, String)...) -> [FoundHeading] {
    headings.map { FoundHeading(offset: $0, level: $1, title: $2) }
  }

  @Test("a heading is right by its first line, whatever its level and title")
  func right() {
    let comparison = HeadingComparison(
      Self.found((0, 2, "ONE")), with: Self.list((0, 1, false, "ONE Morning")), text: Self.text)
    #expect(
      comparison.figures
        == HeadingFigures(listed: 1, found: 1, right: 1, rightLevels: 0, rightTitles: 0))
  }

  @Test("the title of a number, found as a heading, is wrong and counted separately")
  func insideTitle() {
    let comparison = HeadingComparison(
      Self.found((0, 1, "ONE"), (5, 1, "Morning"), (14, 1, "Text.")),
      with: Self.list((0, 1, false, "ONE Morning")), text: Self.text)
    #expect(comparison.figures.precision == 1.0 / 3)
    #expect(comparison.figures.insideTitles == 1)
  }

  @Test("optional headings count neither way", arguments: [true, false])
  func optional(isFound: Bool) {
    let list = Self.list((0, 1, false, "ONE Morning"), (21, 1, true, "TWO"))
    let found = Self.found((0, 1, "ONE")) + (isFound ? Self.found((21, 1, "TWO")) : [])
    let figures = HeadingComparison(found, with: list, text: Self.text).figures
    #expect(figures.precision == 1 && figures.recall == 1)
  }

  @Test("what lies inside an optional heading counts neither way")
  func insideOptional() {
    let list = Self.list((0, 1, true, "ONE Morning"), (21, 1, false, "TWO"))
    let comparison = HeadingComparison(
      Self.found((5, 1, "Morning"), (21, 2, "TWO")), with: list, text: Self.text)
    #expect(comparison.figures.found == 1 && comparison.wrong.isEmpty)
    #expect(comparison.different.map(\.found.level) == [2])
  }

  @Test("a heading that is found twice is right once")
  func twice() {
    let comparison = HeadingComparison(
      Self.found((0, 1, "ONE"), (0, 1, "ONE")), with: Self.list((0, 1, false, "ONE")),
      text: Self.text)
    #expect(comparison.figures.found == 2 && comparison.figures.right == 1)
    #expect(comparison.missed.isEmpty)
  }

  @Test("what is listed and not found is missed, but for optional headings")
  func missed() {
    let list = Self.list((0, 1, false, "ONE"), (21, 1, true, "TWO"), (35, 1, false, "THREE"))
    let comparison = HeadingComparison([], with: list, text: Self.text)
    #expect(comparison.missed.map(\.title) == ["ONE", "THREE"])
    #expect(comparison.figures.recall == 0 && comparison.figures.precision == 1)
  }

  @Test("the program's headings lie at their first letters")
  func offsets() {
    let found = FoundHeading.all(
      in: Data("_CHAPTER I_\n\nText.\n\nText.\n\n  CHAPTER II\n\nText.\n\nText.\n".utf8))
    #expect(found.map(\.offset) == [0, 29])
  }

  @Test("a line of another form is reported with its number")
  func wrongForm() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("outline-\(UUID().uuidString).tsv")
    try Data("# a text\n12\t1\tONE\n".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect {
      try GoldHeadings(file: file.path)
    } throws: {
      "\($0)".contains(":2: ")
    }
  }
}

@Suite("Headings of the novels") struct NovelHeadingTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let texts = repository.deletingLastPathComponent()
    .appendingPathComponent("shared/corpora/novels").path

  @Test(
    "pooled and by novel, precision and recall are at least 0.95",
    .enabled(if: FileManager.default.fileExists(atPath: texts), "no novels at ../shared"))
  func novels() throws {
    let lists = try HeadingsCommand.lists(
      in: Self.repository.appendingPathComponent(HeadingsCommand.lists).path)
    let figures = try lists.map {
      try HeadingsCommand.compare(list: $0, texts: Self.texts).comparison.figures
    }
    let pooled = figures.reduce(HeadingFigures(), +)
    #expect(pooled.precision >= 0.95 && pooled.recall >= 0.95)
    let count = Double(figures.count)
    #expect(figures.reduce(0) { $0 + $1.precision } / count >= 0.95)
    #expect(figures.reduce(0) { $0 + $1.recall } / count >= 0.95)
  }
}
