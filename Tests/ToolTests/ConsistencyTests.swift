import Foundation
import JSON
import TestSupport
import Testing

/// A text made of invented sentences at random, and what each subcommand says of it.
@Suite("All outputs of a text fit together") struct ConsistencyTests {
  private typealias Record = [String: Any]

  private static func text(_ seed: Int) -> String {
    var random = SeededGenerator(seed: UInt64(seed))
    let people = [
      "Tunde Okonjo", "Mrs. Anna Torvin", "Okonjo", "Dr. Ibrahim Tazeri", "Anna Torvin",
    ]
    let places = ["Lisbon", "Kenya", "the Harbour Board", "São Vane", "Torvin Steel Inc."]
    let deeds = ["met", "wrote to", "left", "never forgave", "— so they said — saw"]
    var parts: [String] = []
    for number in 1...(8 + random.below(12)) {
      if random.below(4) == 0 { parts.append("# Part \(number)") }
      let sentences = (0..<(1 + random.below(3))).map { _ in
        "\(people[random.below(5)]) \(deeds[random.below(5)]) \(people[random.below(5)]) in "
          + "\(places[random.below(5)])."
      }
      parts.append(sentences.joined(separator: random.below(2) == 0 ? " " : "\n"))
    }
    return parts.joined(separator: random.below(2) == 0 ? "\n\n" : "\r\n\r\n") + "\n"
  }

  private static func records(_ command: String, _ text: String) throws -> [Record] {
    let run = try ToolRun([command, "--format", "json"], input: text)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let records = try #require((object as? Record)?[command] as? [Record])
    let lines = try ToolRun([command, "--format", "jsonl"], input: text).output
      .split(separator: "\n")
      .map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary }
    #expect(lines == records.map { $0 as NSDictionary })
    return records
  }

  private static func int(_ record: Record, _ field: String) -> Int {
    record[field] as? Int ?? .min
  }

  @Test("actors, mentions, paragraphs and sections count the same", arguments: [1, 2])
  func counts(seed: Int) throws {
    let text = Self.text(seed)
    let actors = try Self.records("actors", text)
    let mentions = try Self.records("mentions", text)
    let paragraphs = try Self.records("paragraphs", text)
    #expect(!mentions.isEmpty)
    for actor in actors {
      let own = mentions.filter { Self.int($0, "actor") == Self.int(actor, "id") }
      #expect(Self.int(actor, "mentions") == own.count)
      #expect(
        actor["paragraphs"] as? [Int] == Set(own.map { Self.int($0, "paragraph") }).sorted())
      let aliases = actor["aliases"] as? [Record] ?? []
      #expect(aliases.map { Self.int($0, "count") }.reduce(0, +) == own.count)
      #expect(
        Set(aliases.compactMap { $0["text"] as? String })
          .isSuperset(
            of: own.filter { $0["form"] as? String == "name" }.compactMap { mention in
              (mention["text"] as? String).map {
                $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
              }
            }))
    }
    #expect(actors.map { Self.int($0, "id") } == Array(1..<actors.count + 1))
    #expect(paragraphs.map { Self.int($0, "number") } == Array(1..<paragraphs.count + 1))
    try checkSpans(mentions, paragraphs, of: text)
    try checkSections(paragraphs, of: text)
  }

  /// Mentions are sorted and disjoint, lie in their paragraph, and are worded as the text at their offsets.
  private func checkSpans(_ mentions: [Record], _ paragraphs: [Record], of text: String) throws {
    let scalars = Array(text.unicodeScalars)
    var end = 0
    for mention in mentions {
      let span = Self.int(mention, "start")..<Self.int(mention, "end")
      #expect(span.lowerBound >= end && !span.isEmpty)
      end = span.upperBound
      let paragraph = paragraphs[Self.int(mention, "paragraph") - 1]
      #expect(Self.int(paragraph, "start") <= span.lowerBound)
      #expect(span.upperBound <= Self.int(paragraph, "end"))
      #expect(mention["section"] as? Int == paragraph["section"] as? Int)
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[span])
      #expect(mention["text"] as? String == String(words))
    }
  }

  /// The sections' own paragraphs are all paragraphs that have a section, each once, in order.
  private func checkSections(_ paragraphs: [Record], of text: String) throws {
    var owner: [Int: Int] = [:]
    for section in try Self.records("sections", text) {
      guard let range = section["paragraphs"] as? [Int] else { continue }
      for paragraph in range[0]...range[1] {
        #expect(owner[paragraph] == nil)
        owner[paragraph] = Self.int(section, "number")
      }
    }
    for paragraph in paragraphs {
      #expect(owner[Self.int(paragraph, "number")] == paragraph["section"] as? Int)
    }
  }

  @Test("analyze finds what the subcommands find", arguments: [3])
  func analyze(seed: Int) throws {
    let text = Self.text(seed)
    let line = try JSONSerialization.data(withJSONObject: ["id": 1, "text": text])
    let run = try ShellRun("\"$TOOL\" analyze <in.jsonl", input: line + [0x0A])
    let answer = try JSONSerialization.jsonObject(with: run.bytes) as? Record
    for command in ["actors", "mentions", "sections"] {
      let records = try Self.records(command, text).map { $0 as NSDictionary }
      #expect((answer?[command] as? [Record])?.map { $0 as NSDictionary } == records)
    }
  }

  @Test("paragraphs of an actor are those that its record lists", arguments: [4])
  func linked(seed: Int) throws {
    let text = Self.text(seed)
    for actor in try Self.records("actors", text).prefix(3) {
      let run = try ToolRun(
        ["paragraphs", "--actor", "\(Self.int(actor, "id"))", "--count"], input: text)
      #expect(run.output == "\((actor["paragraphs"] as? [Int])?.count ?? -1)\n")
    }
  }
}
