import Foundation
import ReaderProtocol
import Testing

private let manual = "/usr/share/doc/live-manual/epub/live-manual.en.epub"
private let japanese = "/usr/share/doc/live-manual/epub/live-manual.ja.epub"
private let guide = "/usr/share/doc/ubuntu-packaging-guide-epub/ubuntu-packaging-guide.epub"

private func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

/// Books that Debian packages bring: live-manual-epub, ubuntu-packaging-guide-epub.
struct DebianBookTests {
  private static func book(_ path: String) throws -> ForeignText {
    try read([UInt8](Data(contentsOf: URL(fileURLWithPath: path))), name: path)
  }

  @Test(
    "a book of version 2 with nested contents",
    .enabled(if: has(manual), "live-manual-epub is not installed"))
  func version2() throws {
    let foreign = try Self.book(manual)
    #expect(foreign.details.format == "EPUB 2")
    #expect(foreign.title == "Live Systems Manual")
    #expect(foreign.outline.contains { $0.hasPrefix("4 1.1 For the impatient ") })
    #expect(foreign.outline.contains { $0.hasPrefix("5 4.5.2 Copying an ISO hybrid image") })
  }

  @Test(
    "a book in Japanese", .enabled(if: has(japanese), "live-manual-epub is not installed"))
  func inJapanese() throws {
    let foreign = try Self.book(japanese)
    #expect(foreign.sections.count == (try Self.book(manual)).sections.count)
  }

  @Test(
    "a book of version 3, of many files and pictures",
    .enabled(if: has(guide), "ubuntu-packaging-guide-epub is not installed"))
  func version3() throws {
    let foreign = try Self.book(guide)
    #expect(foreign.details.format == "EPUB 3")
    #expect(foreign.details.notices == ["28 pictures left out"])
    #expect(foreign.outline.contains { $0.hasPrefix("2 3.9. Testing the fix ") })
    #expect(!foreign.outline.contains { $0.contains("Navigation") })
  }
}
