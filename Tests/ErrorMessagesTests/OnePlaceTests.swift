import Foundation
import Testing

@Suite("One place writes to standard error") struct OnePlaceTests {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

  /// The one place, and what is never installed.
  private static let exempt = ["ErrorMessages/", "workbench/"]

  private static func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { path in
      ["swift", "c", "h"].contains(URL(fileURLWithPath: path).pathExtension)
        && !exempt.contains { path.hasPrefix($0) }
    }
  }

  @Test("no other source does")
  func sources() throws {
    let writing =
      #/write\(STDERR_FILENO|descriptor: STDERR_FILENO|\bstderr\b|\bperror\(|\bpsignal\(/#
    for file in try Self.files() {
      let text = try String(contentsOf: Self.sources.appendingPathComponent(file), encoding: .utf8)
      #expect(text.firstMatch(of: writing) == nil, "\(file)")
    }
  }
}
