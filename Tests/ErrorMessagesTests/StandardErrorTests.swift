import Testing

@testable import ErrorMessages

@Suite("What goes to standard error") struct StandardErrorTests {
  private func shown(_ text: String) -> String {
    StandardError.shown(text, keeping: UInt8(ascii: "\n"))
  }

  @Test(
    "holds nothing that acts on a terminal, but line ends",
    arguments: [
      ("a\n b\n", "a\n b\n"), ("\u{1B}[31m", "\\u{1B}[31m"), ("a\r\nb", "a\\r\nb"),
      ("\u{9B}2J\u{202E}\u{200B}", "\\u{9B}2J\\u{202E}\\u{200B}"), ("\u{2028}", "\\u{2028}"),
      ("a\u{301} é 日本", "a\u{301} é 日本"), ("\\u{1B}", "\\u{1B}"), ("", ""),
    ])
  func escapes(text: String, expected: String) { #expect(shown(text) == expected) }

  @Test("a progress line goes back to its beginning, and no further")
  func progress() {
    #expect(
      StandardError.shown("\r  \r4%\n\u{8}", keeping: UInt8(ascii: "\r")) == "\r  \r4%\\n\\u{8}")
  }

  @Test("a line that is too long keeps its beginning and its end")
  func longLine() {
    let line = shown("a" + String(repeating: "é", count: 5000) + "b\nshort")
    #expect(line.unicodeScalars.count == 999 + "\nshort".count)
    #expect(line.hasPrefix("aé"))
    #expect(line.hasSuffix("éb\nshort"))
    #expect(line.contains("é…é"))
  }

  @Test("a line that is just short enough stays whole")
  func fittingLine() {
    let line = String(repeating: "é", count: 1000)
    #expect(shown(line) == line)
  }
}
