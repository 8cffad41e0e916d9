import Foundation
import Testing

@testable import dramatis_tool

@Suite("A reader's corrections on the command line") struct CorrectionTests {
  private static let text =
    "Mrs. Eleanor Vane met Thomas Birch in Lisbon. Vane and Birch spoke of Lisbon at length."
  /// A rename of Eleanor Vane, and a correction about words that the text doesn't have.
  private static let notebook = #"""
    {
    "dramatis": "notebook/1",
    "document": {"title": "text", "length": 88},
    "corrections": [
    {"number": 1, "do": "rename", "name": "Nell", "actors": [[{"words": "Eleanor Vane", "before": "Mrs. ", "after": " met Thomas Birch", "at": 5}]]},
    {"number": 2, "do": "hide", "actors": [[{"words": "Customs House", "before": "all along ", "after": " nobody knew", "at": 50}]]}
    ],
    "undone": []
    }
    """#

  private func names(_ run: ToolRun, corrected: Bool? = nil) throws -> [String] {
    try run.output.split(separator: "\n").compactMap { line in
      let actor = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard corrected == nil || actor?["corrected"] as? Bool == corrected else { return nil }
      return actor?["name"] as? String
    }
  }

  /// A document with its notebook beside it.
  private func document() throws -> TextFixture {
    let file = try TextFixture(Self.text.utf8)
    try Self.notebook.write(
      toFile: file.path + ".dramatis.json", atomically: false, encoding: .utf8)
    return file
  }

  @Test("those of the file's own notebook are applied, and what has no place is noted")
  func own() throws {
    let file = try document()
    let run = try ToolRun(["actors", file.path])
    #expect(try names(run).contains("Nell") && run.status == 0)
    #expect(try names(run, corrected: true) == ["Nell"])
    #expect(
      run.errors == "dramatis: \(file.path): corrections without a place in this text: 1 of 2\n")
  }

  @Test("not with --as-found")
  func asFound() throws {
    let file = try document()
    let run = try ToolRun(["actors", file.path, "--as-found"])
    #expect(try !names(run).contains("Nell") && run.errors == "")
    #expect(try names(run, corrected: true) == [])
  }

  @Test("those of a notebook that is named are applied to any text")
  func named() throws {
    let file = try document()
    let run = try ToolRun(
      ["actors", "-", "--corrections", file.path + ".dramatis.json"], input: Self.text)
    #expect(try names(run).contains("Nell"))
    let plain = try ToolRun(["actors", "-"], input: Self.text)
    #expect(try !names(plain).contains("Nell"))
  }

  @Test("a notebook that isn't there, or is none, is an error")
  func noNotebook() throws {
    let file = try document()
    let none = try ToolRun(["actors", file.path, "--corrections", file.path + ".none"])
    #expect(none.status == 2 && none.output == "")
    #expect(none.errors == "dramatis: \(file.path).none: there is no such notebook\n")
    let text = try ToolRun(["actors", file.path, "--corrections", file.path])
    #expect(text.status == 2 && text.errors.contains("line 1: a value is missing"))
    let both = try ToolRun(["actors", file.path, "--as-found", "--corrections", "x"])
    #expect(both.status == 2 && both.errors.contains("exclude each other"))
  }

  @Test("analyze applies those of documents that are files")
  func stream() throws {
    let file = try document()
    let lines = """
      {"id": 1, "path": "\(file.path)"}
      {"id": 2, "text": "\(Self.text)"}

      """
    func isCorrected(_ arguments: [String]) throws -> [Bool] {
      try ToolRun(["analyze"] + arguments, input: lines).output.split(separator: "\n")
        .map { $0.contains("\"Nell\"") && $0.contains("\"corrected\": true") }
    }
    #expect(try isCorrected([]) == [true, false])
    #expect(try isCorrected(["--as-found"]) == [false, false])
    let named = ["--corrections", file.path + ".dramatis.json"]
    #expect(try isCorrected(named) == [true, true])
  }

  @Test("the explorer's script applies those of a notebook that is named")
  func script() throws {
    let file = try document()
    let run = try ToolRun(
      ["--script", "<shot>", "--corrections", file.path + ".dramatis.json", file.path],
      of: ToolRun.built("dramatis"))
    #expect(run.output.contains("P Nell"))
    #expect(run.output.contains("corrections without a place in this text: 1 of 2"))
    let none = try ToolRun(
      ["--script", "<shot>", "--corrections", file.path + ".none", file.path],
      of: ToolRun.built("dramatis"))
    #expect(none.status == 2 && none.errors.contains("there is no such notebook"))
    let plain = try ToolRun(["--script", "<shot>", file.path], of: ToolRun.built("dramatis"))
    #expect(!plain.output.contains("Nell"), "a script depends on nothing but its arguments")
  }
}
