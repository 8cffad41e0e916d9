import Testing

@testable import Characters

@Suite("What of a text may be shown") struct VisibilityTests {
  @Test("the short ways agree with Unicode's properties for every character")
  func shortWays() {
    let differing = (UInt32(0)...0x10FFFF).compactMap { Unicode.Scalar($0) }
      .filter { $0.visibility != $0.visibilityByProperties }
    #expect(differing == [])
  }

  @Test(
    "what acts on a terminal is a control, and what is no character",
    arguments: [0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF, 0xFFFE...0xFFFF, 0x10FFFE...0x10FFFF]
      as [ClosedRange<UInt32>])
  func controls(values: ClosedRange<UInt32>) {
    #expect(values.compactMap { Unicode.Scalar($0) }.allSatisfy { $0.visibility == .control })
  }

  @Test("lines end at separators", arguments: ["\u{2028}", "\u{2029}"] as [Unicode.Scalar])
  func separators(scalar: Unicode.Scalar) { #expect(scalar.visibility == .separator) }

  @Test(
    "what shows nothing is invisible",
    arguments: [
      0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x115F...0x1160, 0x17B4...0x17B5,
      0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164...0x3164,
      0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF9...0xFFFB, 0x13430...0x1343F,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF,
    ] as [ClosedRange<UInt32>])
  func invisible(values: ClosedRange<UInt32>) {
    #expect(values.compactMap { Unicode.Scalar($0) }.allSatisfy { $0.visibility == .invisible })
  }

  @Test(
    "letters, marks, signs and blanks stand for themselves",
    arguments: [
      "a", "é", "ж", "א", "م", "न", "日", "한", "\u{301}", "\u{20E3}", "—", "“", "€", " ", "\u{A0}",
      "\u{3000}", "😀", "\u{1F3FD}", "\u{6DD}", "\u{600}", "\u{FFFC}", "\u{FFFD}", "\u{E000}",
    ] as [Unicode.Scalar])
  func visible(scalar: Unicode.Scalar) { #expect(scalar.visibility == .visible) }
}
