import ArgumentParser
import DocumentModel
import Foundation
import PlainText

struct ChaptersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chapters",
    abstract: "Pk of topic sections against the chapters of novels whose headings are removed.",
    discussion: """
      Units are paragraphs. Beside it Pk of no division, and of as many parts as there are chapters, all of \
      the same length.
      """)

  @Argument(help: ArgumentHelp("The folder of the texts.", valueName: "texts"))
  var texts: String

  @Option(help: ArgumentHelp("The folder of the lists.", valueName: "folder"))
  var lists = HeadingsCommand.lists

  func run() throws {
    var totals = [0.0, 0, 0]
    var count = 0
    for list in try HeadingsCommand.lists(in: lists) {
      let gold = try GoldHeadings(file: list)
      guard gold.headings.count > 1 else { continue }
      let novel = HeadlessNovel(gold, try HeadingsCommand.text(of: gold, in: texts))
      let figures = novel.errors
      for index in totals.indices { totals[index] += figures[index] }
      count += 1
      print(
        gold.name.prefix(28).padding(toLength: 30, withPad: " ", startingAt: 0),
        "chapters \(novel.starts.count)", "found \(novel.found.count)", Self.line(figures, 1))
    }
    print("mean of \(count)", Self.line(totals, count))
  }

  private static func line(_ figures: [Double], _ count: Int) -> String {
    zip(["Pk", "none", "even"], figures)
      .map { "\($0) \(TopicsCommand.percent($1, count))" }.joined(separator: "  ")
  }
}

/// A novel without its headings, and where its chapters begin.
struct HeadlessNovel {
  /// The first paragraph of each chapter.
  private(set) var starts: [Int] = []
  /// The first paragraph of each topic section.
  let found: [Int]
  private let paragraphCount: Int

  init(_ gold: GoldHeadings, _ text: Data) {
    var bytes = [UInt8](text)
    var ends: [Int] = []
    for heading in gold.headings {
      let extent = GoldHeadings.extent(of: heading, in: text)
      for index in extent { bytes[index] = 0x20 }
      ends.append(extent.upperBound)
    }
    let document = CorpusText(id: "text", bytes: bytes).document
    paragraphCount = document.paragraphs.count
    found = document.topicSections(in: document.paragraphs.indices).map(\.paragraphs.lowerBound)
    for end in ends {
      let next = (document.paragraphIndex(at: end) ?? -1) + 1
      if next < paragraphCount, starts.last != next { starts.append(next) }
    }
  }

  /// Pk of the topic sections, of no division, and of equal parts.
  var errors: [Double] {
    let even = starts.indices.map { $0 * paragraphCount / starts.count }
    return [found, [0], even].map {
      SegmentationError.pk(found: $0, true: starts, units: paragraphCount)
    }
  }
}
