import DocumentModel
import Testing

@Suite("Names made safe for a terminal") struct TerminalSafeTextTests {
  @Test(
    "what acts on a terminal becomes visible",
    arguments: [
      ("plain — née", "plain — née"), ("\u{1B}[2J", "\\u{1B}[2J"), ("a\nb\tc", "a\\nb\\tc"),
      ("\u{9B}31m", "\\u{9B}31m"), ("\u{202E}txt", "\\u{202E}txt"), ("\u{7F}", "\\u{7F}"),
      ("\u{2067}x\u{2069}", "\\u{2067}x\\u{2069}"), ("\u{FE0F}", "\\u{FE0F}"),
      ("\u{E0100}\u{3164}", "\\u{E0100}\\u{3164}"), ("\\u{1B}", "\\u{1B}"),
    ])
  func escapes(text: String, escaped: String) {
    #expect(escapedForTerminal(text) == escaped)
  }

  @Test("words that are shown by something else keep what is invisible, but no control")
  func keepingInvisible() {
    let escaped = Array("❤\u{FE0F}\u{202E}\u{1B}\u{2028}".utf8).withUnsafeBytes {
      escapedForTerminal(bytes: $0, keepsInvisible: true)
    }
    #expect(escaped == "❤\u{FE0F}\u{202E}\\u{1B}\\u{2028}")
  }

  @Test("invalid bytes are shown in hexadecimal")
  func invalidBytes() {
    let escaped = [UInt8](arrayLiteral: 0x41, 0xFF, 0x0E).withUnsafeBytes {
      escapedForTerminal(bytes: $0)
    }
    #expect(escaped == "A\\xFF\\u{E}")
  }
}
