import Characters
import TerminalUI
import Testing

@Suite("Drawing a text scalar by scalar") struct GlyphStreamTests {
  private static func steps(_ text: String, isUnicode: Bool = true) -> [GlyphStep] {
    var stream = GlyphStream(width: .standard, isUnicode: isUnicode)
    return text.unicodeScalars.map { stream.step($0) }
  }

  @Test("no scalar reaches the terminal that may not be shown", arguments: [true, false])
  func safe(isUnicode: Bool) {
    var wrong: [Unicode.Scalar] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var stream = GlyphStream(width: .standard, isUnicode: isUnicode)
      switch stream.step(scalar) {
      case .spacing(let drawn, let width):
        let isASCII = drawn.value >= 0x20 && drawn.value < 0x7F
        if drawn.visibility != .visible || !(1...2).contains(width) || !isUnicode && !isASCII {
          wrong.append(scalar)
        }
      // Nothing is before it that a mark could go to.
      case .mark: wrong.append(scalar)
      case .blank, .nothing: break
      }
    }
    #expect(wrong == [])
  }

  @Test("a mark goes to the character before it, not to a blank")
  func marks() {
    #expect(Self.steps("e\u{301}\u{302}").dropFirst() == [.mark("\u{301}"), .mark("\u{302}")])
    #expect(Self.steps(" \u{301}\u{2029}\u{301}") == [.blank, .nothing, .blank, .nothing])
    #expect(Self.steps("\u{7}\u{301}") == [.spacing("␇", width: 1), .mark("\u{301}")])
  }

  @Test(
    "a pictograph that is joined to another isn't drawn, a letter after a joiner is",
    arguments: [
      ("👨\u{200D}👩", [.spacing("👨", width: 2), .nothing, .nothing]),
      ("👨\u{200D}a", [.spacing("👨", width: 2), .nothing, .spacing("a", width: 1)]),
      ("a\u{200D}👩", [.spacing("a", width: 1), .nothing, .spacing("👩", width: 2)]),
      ("👨👩", [.spacing("👨", width: 2), .spacing("👩", width: 2)]),
      ("👨\u{200D} 👩", [.spacing("👨", width: 2), .nothing, .blank, .spacing("👩", width: 2)]),
    ] as [(String, [GlyphStep])])
  func joined(text: String, steps: [GlyphStep]) { #expect(Self.steps(text) == steps) }

  @Test("a skin tone is drawn where it stands alone")
  func skinTone() {
    #expect(Self.steps("👍\u{1F3FD}") == [.spacing("👍", width: 2), .nothing])
    #expect(Self.steps("a\u{1F3FD}") == [.spacing("a", width: 1), .spacing("\u{1F3FD}", width: 2)])
  }

  @Test(
    "every kind of blank is one", arguments: ["\u{9}", "\u{85}", "\u{A0}", "\u{2003}", "\u{3000}"])
  func blanks(text: String) { #expect(Self.steps(text) == [.blank]) }

  @Test(
    "a character that the terminal's rule can't show is replaced",
    arguments: [(-1, GlyphStep.spacing("\u{FFFD}", width: 1)), (2, .spacing("é", width: 2))])
  func rule(width: Int, step: GlyphStep) {
    var stream = GlyphStream(width: CellWidth { _ in width }, isUnicode: true)
    #expect(stream.step("é") == step)
  }

  @Test("ASCII that is passed is a base for marks, and ends a join")
  func passed() {
    var stream = GlyphStream(width: .standard, isUnicode: true)
    stream.passASCII()
    #expect(stream.step("\u{301}") == .mark("\u{301}"))
    _ = stream.step("👨")
    _ = stream.step("\u{200D}")
    stream.passASCII()
    #expect(stream.step("👩") == .spacing("👩", width: 2))
  }
}
