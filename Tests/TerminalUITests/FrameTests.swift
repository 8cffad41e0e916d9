import TerminalUI
import Testing

@Suite("Drawing into a frame") struct FrameTests {
  private func line(_ text: String, columns: Int, isUnicode: Bool = true) -> String {
    var frame = Frame(size: ScreenSize(columns: columns, rows: 1))
    frame.draw(
      text, at: ScreenPosition(row: 0, column: 0), columns: columns, style: .plain,
      width: .standard, isUnicode: isUnicode, ellipsis: isUnicode ? "…" : "~")
    return frame.lines[0]
  }

  @Test(
    "cuts what doesn't fit, on a character boundary, with an ellipsis",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("日本語", 6, "日本語"),
      ("日本語", 5, "日本…"), ("日本語", 4, "日 …"), ("abc", 1, "…"), ("", 4, ""),
      ("cafe\u{301}s", 5, "cafe\u{301}s"), ("e\u{301}tude", 3, "e\u{301}t…"),
    ])
  func cutting(text: String, columns: Int, expected: String) {
    #expect(line(text, columns: columns) == expected)
  }

  @Test(
    "what could harm the terminal or shift a row is replaced",
    arguments: [
      ("a\u{1B}[31mb", "a␛[31mb"), ("a\u{7}b", "a␇b"), ("a\u{9B}b", "a\u{FFFD}b"),
      ("a\u{202E}b", "ab"), ("a\tb", "a b"), ("\u{301}a", "a"), ("👨‍👩‍👧x", "👨x"), ("👍🏽x", "👍x"),
      ("❤\u{FE0F}x", "❤x"), ("a\u{E0001}b", "ab"), ("a\u{2028}b", "a b"), ("a\u{61C}b", "ab"),
      ("a\u{180E}b", "ab"), ("a\u{200D}b", "ab"), ("a\u{200C}b", "ab"), ("a\u{AD}b", "ab"),
      ("\u{FFF9}a\u{FFFA}b\u{FFFB}", "ab"), ("a\u{E0100}b", "ab"), ("a\u{3164}b", "ab"),
      ("a\u{2060}b\u{FEFF}", "ab"), ("a\u{FFFF}b", "a\u{FFFD}b"), ("e\u{301}\u{34F}", "e\u{301}"),
      ("\u{645}\u{6CC}\u{200C}\u{62E}", "\u{645}\u{6CC}\u{200C}\u{62E}"),
      ("\u{6CC} \u{200C}a", "\u{6CC} a"),
    ])
  func replacing(text: String, expected: String) {
    #expect(line(text, columns: 20) == expected)
  }

  @Test(
    "a terminal without Unicode gets likenesses in ASCII",
    arguments: [("“naïve” – ’tis…", "\"naive\" - 'tis~"), ("日本", "??"), ("a·b", "a*b")])
  func ascii(text: String, expected: String) {
    #expect(line(text, columns: 20, isUnicode: false) == expected)
  }

  @Test func overwritingHalfAWideCharacterBlanksTheOther() {
    var frame = Frame(size: ScreenSize(columns: 4, rows: 1))
    frame.put("日", width: 2, at: ScreenPosition(row: 0, column: 0), style: .plain)
    frame.put("x", width: 1, at: ScreenPosition(row: 0, column: 1), style: .plain)
    #expect(frame.lines == [" x"])
  }

  @Test("nothing outside the frame is touched", arguments: [-1, 0, 3, 4, 99])
  func outside(place: Int) {
    var frame = Frame(size: ScreenSize(columns: 4, rows: 1))
    frame.put("日", width: 2, at: ScreenPosition(row: 0, column: place), style: .plain)
    frame.put("a", width: 1, at: ScreenPosition(row: place - 2, column: 9), style: .plain)
    #expect(frame.cells.count == 4)
  }

  @Test("ASCII is drawn as its characters put one by one, wherever it stands", arguments: -4..<10)
  func asciiAnywhere(column: Int) {
    for text in ["", "a", "plain words"] {
      var drawn = Frame(size: ScreenSize(columns: 9, rows: 2))
      drawn.draw(
        "日本語日", at: ScreenPosition(row: 0, column: 0), columns: 9, style: .plain, width: .standard)
      var put = drawn
      let used = drawn.draw(
        text, at: ScreenPosition(row: 0, column: column), columns: 40, style: Style(.bold),
        width: .standard)
      for (offset, scalar) in text.unicodeScalars.enumerated() {
        let place = ScreenPosition(row: 0, column: column + offset)
        put.put(scalar, width: 1, at: place, style: Style(.bold))
      }
      #expect(drawn == put && used == text.count)
    }
  }

  @Test(
    "a line takes as many cells as are drawn",
    arguments: [
      "", "plain", "e\u{301}tude", "日本 and more", "a\tb\u{7}c", "👨‍👩‍👧", "\u{301}", "tail\u{200D}",
      "\u{7F}",
    ])
  func columnsOfLine(text: String) {
    var frame = Frame(size: ScreenSize(columns: 40, rows: 1))
    let drawn = frame.draw(
      text, at: ScreenPosition(row: 0, column: 0), columns: 40, style: .plain, width: .standard)
    #expect(Frame.columns(of: text, width: .standard) == drawn)
    #expect(frame.cells[drawn...].allSatisfy { $0 == .blank })
  }
}
