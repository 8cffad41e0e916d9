import Foundation
import Testing

@Suite("The threat model names tests that there are") struct ThreatModelTests {
  private var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  @Test("each suite that shows a promise exists")
  func suites() throws {
    let text = try String(
      contentsOf: root.appendingPathComponent("docs/threat-model.md"), encoding: .utf8)
    let named = Set(text.matches(of: #/\b[A-Z]\w+Tests\b/#).map { String($0.output) })
    #expect(named.count > 10)
    #expect(named.subtracting(try suiteNames()).sorted() == [])
  }

  private func suiteNames() throws -> Set<String> {
    let files = try #require(
      FileManager.default.enumerator(
        at: root.appendingPathComponent("Tests"), includingPropertiesForKeys: nil))
    var names: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      names.formUnion(source.matches(of: #/struct (\w+Tests)\b/#).map { String($0.1) })
    }
    return names
  }
}
