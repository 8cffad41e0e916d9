import Foundation
import ReaderProtocol
import Testing

/// One source, written by pandoc in several formats (Fixtures/make.sh).
struct SameSourceTests {
  private static func fixture(_ name: String) throws -> ForeignText {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures")
    return try read([UInt8](Data(contentsOf: folder.appendingPathComponent(name))), name: name)
  }

  private static let others = ["same.epub", "same2.epub", "same.docx", "same.odt", "same.rtf"]

  @Test("the paragraphs are those of the source")
  func source() throws {
    let lines = try Self.fixture("same.html").lines
    #expect(lines.count == 32)
    #expect(lines.contains("l ◦ one by Carré"))
    #expect(lines.contains("r lamp | 3 | Ana Ruiz"))
    #expect(lines.contains("c if dark {\n    light(lamp)\n}"))
    #expect(lines.contains("v Roses are red,\nviolets are blue,\nand so are you."))
    #expect(lines.contains("p [1] The letter is lost. Bo Lind remembered it well."))
  }

  @Test("every format gives the same paragraphs", arguments: others)
  func paragraphs(name: String) throws {
    #expect(try Self.fixture(name).lines == Self.fixture("same.html").lines)
  }

  @Test("the source itself does, too, but for the typography of pandoc")
  func markdown() throws {
    let typography = ["“": "\"", "”": "\"", "’": "'", "\u{A0}": " "]
    let lines = try Self.fixture("same.html").lines.map { line in
      typography.reduce(line) { $0.replacing($1.key, with: $1.value) }
    }
    #expect(try Self.fixture("same.md").lines == lines)
  }

  @Test("every format gives the same outline", arguments: others)
  func outline(name: String) throws {
    #expect(try Self.fixture(name).outline == Self.fixture("same.html").outline)
  }

  @Test("every format gives the same emphasis", arguments: others)
  func emphasis(name: String) throws {
    #expect(try Self.fixture(name).details.emphasis == Self.fixture("same.html").details.emphasis)
  }

  @Test("every format gives the same title", arguments: others)
  func title(name: String) throws { #expect(try Self.fixture(name).title == "House") }
}
