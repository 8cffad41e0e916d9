import ArgumentParser
import Foundation

struct HeadingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "headings",
    abstract: "Compare the headings found in plain texts with lists made by hand.",
    discussion: """
      A list NAME.tsv is compared with the text NAME.txt.gz or NAME.txt in the folder of texts.

        workbench outline headings ../shared/corpora/novels
        workbench outline headings --errors ../shared/corpora/novels --only moby
      """)

  /// Path of the lists in this repository, relative to its root.
  static let lists = "Tests/PlainTextTests/Fixtures/headings"

  @Argument(help: ArgumentHelp("The folder of the texts.", valueName: "texts"))
  var texts: String

  @Option(help: ArgumentHelp("The folder of the lists.", valueName: "folder"))
  var lists = Self.lists

  @Option(help: ArgumentHelp("Only lists whose name holds this.", valueName: "part"))
  var only: String?

  @Flag(help: "Print what is wrong, what is missed, and other levels and titles.")
  var errors = false

  func run() throws {
    var table = HeadingTable()
    print(HeadingTable.head)
    for list in try Self.lists(in: lists) where only.map(list.contains) ?? true {
      let (name, comparison) = try Self.compare(list: list, texts: texts)
      print(table.add(name, comparison.figures))
      if errors { Self.printErrors(of: comparison) }
    }
    print(table.totals)
  }

  static func lists(in folder: String) throws -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw CorpusError(file: folder, message: "can't be listed; is it an existing folder?")
    }
    return names.filter { $0.hasSuffix(".tsv") }.sorted().map { "\(folder)/\($0)" }
  }

  static func compare(
    list: String, texts: String
  ) throws -> (name: String, comparison: HeadingComparison) {
    let gold = try GoldHeadings(file: list)
    let text = try text(of: gold, in: texts)
    return (gold.name, HeadingComparison(FoundHeading.all(in: text), with: gold, text: text))
  }

  static func text(of gold: GoldHeadings, in texts: String) throws -> Data {
    let plain = "\(texts)/\(gold.name).txt"
    let isPlain = FileManager.default.fileExists(atPath: plain)
    return try CompressedFile.read(isPlain ? plain : plain + ".gz")
  }

  private static func printErrors(of comparison: HeadingComparison) {
    for heading in comparison.wrong {
      print("  wrong   \(heading.offset) (\(heading.level)) \(heading.title)")
    }
    for heading in comparison.missed {
      print("  missed  \(heading.offset) (\(heading.level)) \(heading.title)")
    }
    for (found, listed) in comparison.different {
      print("  differs \(found.offset) (\(found.level)) \(found.title)")
      print("     from (\(listed.level)) \(listed.title)")
    }
  }
}
