import TerminalUI
import TestSupport
import Testing

@Suite("Cells of a frame") struct FrameCellTests {
  private static let acute: Unicode.Scalar = "\u{301}"

  private static func frame(_ lines: String...) -> Frame {
    var frame = Frame(size: ScreenSize(columns: 8, rows: lines.count))
    for (row, line) in lines.enumerated() {
      frame.draw(
        line, at: ScreenPosition(row: row, column: 0), columns: 8, style: .plain, width: .standard)
    }
    return frame
  }

  @Test("hold four marks at most, in their order")
  func marks() {
    var frame = Self.frame("ab")
    let marks: [Unicode.Scalar] = ["\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{305}"]
    for mark in marks { frame.addMark(mark, at: ScreenPosition(row: 0, column: 1)) }
    #expect(frame.marks(of: frame.cells[1]) == Array(marks.prefix(4)))
    #expect(frame.cells[1].hasMarks && !frame.cells[0].hasMarks)
  }

  @Test("take no mark outside the frame", arguments: [(0, -1), (0, 8), (-1, 0), (1, 0)])
  func marksOutside(row: Int, column: Int) {
    var frame = Self.frame("ab")
    frame.addMark(Self.acute, at: ScreenPosition(row: row, column: column))
    #expect(frame == Self.frame("ab"))
  }

  @Test("lose their marks with their character")
  func overwritten() {
    var frame = Self.frame("e\u{301}b")
    frame.put("x", width: 1, at: ScreenPosition(row: 0, column: 0), style: .plain)
    #expect(frame.lines == ["xb"])
  }

  @Test("of two frames are equal if they look alike, in whatever order marks were added")
  func equality() {
    let one = Self.frame("e\u{301}", "o\u{302}")
    var other = Frame(size: one.size)
    for (row, line) in [(1, "o\u{302}"), (0, "e\u{301}")] {
      other.draw(
        line, at: ScreenPosition(row: row, column: 0), columns: 8, style: .plain, width: .standard)
    }
    #expect(one == other)
    #expect(one != Self.frame("e\u{301}", "o\u{301}"))
    other.cursor = ScreenPosition(row: 0, column: 0)
    #expect(one != other)
    #expect(
      Frame(size: ScreenSize(columns: 2, rows: 3)) != Frame(size: ScreenSize(columns: 3, rows: 2)))
  }

  @Test("keep marks apart when there are more kinds than are looked through")
  func manyMarks() {
    var frame = Frame(size: ScreenSize(columns: 40, rows: 2))
    for column in 0..<80 {
      let place = ScreenPosition(row: column / 40, column: column % 40)
      frame.put("a", width: 1, at: place, style: .plain)
      frame.addMark(Unicode.Scalar(0x300 + UInt32(column % 40)) ?? "\u{300}", at: place)
    }
    for (column, cell) in frame.cells.enumerated() {
      #expect(frame.marks(of: cell).map(\.value) == [0x300 + UInt32(column % 40)])
    }
  }

  @Test("get another style where they are restyled, and keep their text")
  func restyle() {
    var frame = Self.frame("a日b", "cd")
    frame.restyle(from: ScreenPosition(row: 0, column: 1), columns: 3) { $0 = $0.adding(.bold) }
    #expect(frame.lines == ["a日b", "cd"])
    #expect(frame.styleMap.lines == [".aaa", ""])
  }

  @Test(
    "are restyled inside the frame only",
    arguments: [
      (0, -2, 4, "aa......"), (0, 6, 9, "......aa"), (0, 3, 0, "........"), (0, 8, 2, "........"),
      (1, 0, 8, "........"), (-1, 0, 8, "........"), (0, 5, -3, "........"),
    ])
  func restyleOutside(row: Int, column: Int, columns: Int, map: String) {
    var frame = Self.frame("abcdefgh")
    frame.restyle(from: ScreenPosition(row: row, column: column), columns: columns) {
      $0 = $0.adding(.reverse)
    }
    let line = frame.styleMap.lines[0]
    #expect(line + String(repeating: ".", count: 8 - line.count) == map)
  }

  @Test("of a filled area are blanks of its style, and no half of a wide character is left over")
  func fill() {
    var frame = Self.frame("日本語x", "abcdefgh")
    frame.fill(Rect(row: 0, column: 1, columns: 4, rows: 9), style: Style(.reverse))
    #expect(frame.lines == ["      x", "a    fgh"])
    #expect(frame.styleMap.lines == [".aaaa", ".aaaa"])
  }

  @Test(
    "before a place are one or two to the left",
    arguments: [(1, 0), (2, 1), (3, 1), (4, 3), (5, 4), (0, -1)])
  func before(column: Int, expected: Int) {
    let frame = Self.frame("a日bc")
    let place = frame.cell(before: ScreenPosition(row: 0, column: column))
    #expect(place == ScreenPosition(row: 0, column: expected))
  }

  @Test("of a row are filled at once, of no other row")
  func withCells() {
    var frame = Self.frame("ab", "cd")
    frame.withCells(ofRow: 1) { cells in
      cells[0] = Cell("日", style: .plain)
      cells[1] = .continuation(style: .plain)
    }
    for row in [-1, 2] { frame.withCells(ofRow: row) { _ in Issue.record("no such row") } }
    #expect(frame.lines == ["ab", "日"])
  }

  /// Letters, wide characters, marks, joiners, controls.
  private static let pieces: [String] = [
    "a", "Z", " ", "日", "語", "한", "e\u{301}", "\u{302}", "\u{200D}", "👨‍👩‍👧", "👍🏽", "\u{1B}", "\t",
    "\u{202E}",
    "नि", "…", "\u{A0}", "\u{AD}", "\u{FFFF}", "ﷺ",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<random.below(14)).map { _ in pieces[random.below(pieces.count)] }.joined()
  }

  @Test("hold drawn text as far as it fits, whatever it is", arguments: 0..<60 as Range<UInt64>)
  func property(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let text = Self.text(&random)
      let place = ScreenPosition(row: 1, column: random.below(4))
      let columns = random.below(7)
      var frame = Frame(size: ScreenSize(columns: 10, rows: 3))
      let used = frame.draw(
        text, at: place, columns: columns, style: Style(.bold), width: .standard)
      let needed = Frame.columns(of: text, width: .standard)
      #expect(used == min(needed, columns))
      // Nothing lies outside, and a wide character has both its halves.
      let touched = frame.cells.indices.filter { frame.cells[$0] != .blank }
      #expect(touched.allSatisfy { (10 + place.column..<10 + place.column + used).contains($0) })
      for index in frame.cells.indices where frame.cells[index].isContinuation {
        #expect(CellWidth.standard(Unicode.Scalar(frame.cells[index - 1].value) ?? " ") == 2)
      }
      #expect(needed <= columns || columns == 0 || frame.lines[1].hasSuffix("…"))
    }
  }

  @Test("that overlap leave whole characters only", arguments: 0..<40 as Range<UInt64>)
  func overlapping(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var frame = Frame(size: ScreenSize(columns: 12, rows: 1))
    for _ in 0..<30 {
      let isWide = random.below(2) == 0
      frame.put(
        isWide ? "日" : "a", width: isWide ? 2 : 1,
        at: ScreenPosition(row: 0, column: random.below(14) - 1), style: .plain)
      for (column, cell) in frame.cells.enumerated() {
        let isFollowed = column + 1 < 12 && frame.cells[column + 1].isContinuation
        #expect((cell.value == 0x65E5) == isFollowed)
      }
    }
  }
}

@Suite("Maps of styles") struct StyleMapTests {
  @Test("have a letter for each style in order of appearance, and say what it is")
  func map() {
    var frame = Frame(size: ScreenSize(columns: 6, rows: 2))
    let styles = [
      Style(.bold),
      Style([.underline, .italic], foreground: .palette(16), background: .palette(222)),
      Style([.dim, .reverse]), Style(background: .palette(0)),
    ]
    for (column, style) in (styles + [styles[0]]).enumerated() {
      frame.put("x", width: 1, at: ScreenPosition(row: 1, column: column), style: style)
    }
    let map = frame.styleMap
    #expect(map.lines == ["", "abcda"])
    #expect(
      map.legend.map { "\($0.letter) \($0.style)" } == [
        "a bold", "b underline italic 16 on 222", "c dim reverse", "d on 0",
      ])
    #expect("\(Style.plain)" == "plain")
  }

  @Test("add attributes to those there are")
  func adding() {
    let style = Style(.bold, foreground: .palette(1)).adding([.underline, .bold])
    #expect(style == Style([.bold, .underline], foreground: .palette(1)))
  }
}

@Suite("Sizes and places") struct GeometryTests {
  @Test("are never negative")
  func negative() {
    #expect(ScreenSize(columns: -1, rows: -2) == ScreenSize(columns: 0, rows: 0))
    #expect(Rect(row: 1, column: 1, columns: -1, rows: 2).isEmpty)
    #expect(Frame(size: ScreenSize(columns: -1, rows: 3)).cells.isEmpty)
  }

  @Test("lie in a rectangle from its first cell to its last")
  func contains() {
    let area = Rect(row: 1, column: 2, columns: 2, rows: 1)
    let inside = (0..<4).flatMap { row in
      (0..<6).map { ScreenPosition(row: row, column: $0) }.filter(area.contains)
    }
    #expect(inside == [ScreenPosition(row: 1, column: 2), ScreenPosition(row: 1, column: 3)])
  }
}
