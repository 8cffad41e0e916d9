import TerminalUI
import Testing

@Suite("Widths of characters") struct CellWidthTests {
  @Test(
    "are two in East Asian wide blocks, one beside them",
    arguments: [
      (0x10FF, 1), (0x1100, 2), (0x115F, 2), (0x1160, 1), (0x2E7F, 1), (0x2E80, 2), (0x303E, 2),
      (0x303F, 1), (0x3041, 2), (0x4E00, 2), (0x9FFF, 2), (0xA4CF, 2), (0xA4D0, 1), (0xABFF, 1),
      (0xAC00, 2), (0xD7A3, 2), (0xD7A4, 1), (0xFF00, 2), (0xFF60, 2), (0xFF61, 1), (0xFFE6, 2),
      (0xFFE8, 1), (0x1F300, 2), (0x1F321, 1), (0x1F600, 2), (0x1F64F, 2), (0x1F650, 1),
      (0x20000, 2), (0x2FFFD, 2), (0x2FFFE, 1), (0x3FFFD, 2), (0x40000, 1),
    ] as [(UInt32, Int)])
  func blocks(value: UInt32, width: Int) throws {
    #expect(CellWidth.standard(try #require(Unicode.Scalar(value))) == width)
  }

  @Test("are 0 for marks and formats, -1 for what can't be shown, for every character")
  func categories() {
    var wrong: [Unicode.Scalar] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = CellWidth.standard(scalar)
      let isRight =
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: width == 0
        case .format: width == (value == 0xAD ? 1 : 0)
        case .control, .lineSeparator, .paragraphSeparator: width == -1
        default: width == 1 || width == 2
        }
      if !isRight { wrong.append(scalar) }
    }
    #expect(wrong == [])
  }

  @Test("of ASCII and controls need no rule")
  func withoutRule() {
    let none = CellWidth { _ in 7 }
    for value in UInt8(0)..<0xA0 {
      #expect(none(Unicode.Scalar(value)) == ((0x20..<0x7F).contains(value) ? 1 : -1))
    }
    #expect(none("\u{A0}") == 7)
  }
}
