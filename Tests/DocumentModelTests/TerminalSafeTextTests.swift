import DocumentModel
import Testing

@Suite("Names made safe for a terminal") struct TerminalSafeTextTests {
  @Test(
    "what acts on a terminal becomes visible",
    arguments: [
      ("plain — née", "plain — née"), ("\u{1B}[2J", "\\u{1B}[2J"), ("a\nb\tc", "a\\nb\\tc"),
      ("\u{9B}31m", "\\u{9B}31m"), ("\u{202E}txt", "\\u{202E}txt"), ("\u{7F}", "\\u{7F}"),
      ("\u{2067}x\u{2069}", "\\u{2067}x\\u{2069}"),
    ])
  func escapes(text: String, escaped: String) {
    #expect(escapedForTerminal(text) == escaped)
  }

  @Test("invalid bytes are shown in hexadecimal")
  func invalidBytes() {
    let escaped = [UInt8](arrayLiteral: 0x41, 0xFF, 0x0E).withUnsafeBytes {
      escapedForTerminal(bytes: $0)
    }
    #expect(escaped == "A\\xFF\\u{E}")
  }
}
