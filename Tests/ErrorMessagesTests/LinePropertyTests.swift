import Characters
import TestSupport
import Testing

@testable import ErrorMessages

@Suite("Whatever a message holds") struct LinePropertyTests {
  private static let pieces = [
    "a", "é", "日本", "\n", "\r", "\t", "\u{0}", "\u{1B}[2J", "\u{9B}", "\u{202E}", "\u{200D}",
    "\u{2028}",
    "\u{FFFE}", "\\", "…", String(repeating: "x", count: 700),
    String(repeating: "\u{7}", count: 400),
  ]

  @Test("its lines stay, short, and hold nothing that acts", arguments: 0..<40 as Range<UInt64>)
  func shown(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = (0..<random.below(12)).map { _ in Self.pieces[random.below(Self.pieces.count)] }
      .joined()
    let shown = StandardError.shown(text, keeping: UInt8(ascii: "\n"))
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == text.utf8.count { $0 == UInt8(ascii: "\n") } + 1)
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= StandardError.longestLine })
    #expect(lines.joined().unicodeScalars.allSatisfy { $0.visibility == .visible })
  }
}
