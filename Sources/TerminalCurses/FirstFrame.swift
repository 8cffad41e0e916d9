import Cncurses
import TerminalUI

/// Draws a whole frame by the terminal's description alone, on a screen that is cleared first.
///
/// ncurses needs 0.8 ms and 400 KB to start its screens and compute a first frame, as much as reading the text and
/// finding its cast. So the first frame is drawn this way. ncurses draws it, too, unseen, while the reader looks at it
/// (`CursesTerminal.catchUp`), and draws all later frames.
struct FirstFrame {
  private let colours: Int
  private let text: CellText
  private var bytes: [UInt8] = []
  /// Bytes that end every style.
  private let plain: [UInt8]
  /// Bytes that change the plain style to each style used so far.
  private var styles: [(style: Style, bytes: [UInt8])] = []

  /// A painter for the terminal whose description is loaded.
  init(colours: Int, text: CellText) {
    self.colours = colours
    self.text = text
    plain = Array(capability(cn_plain_style()).utf8)
  }

  /// Whether a frame can be drawn this way: full rows must not wrap, and the last cell of the screen must be blank,
  /// because a character there would scroll it.
  static func canDraw(_ frame: Frame) -> Bool {
    cn_keeps_full_rows() && cn_clear_screen() != nil && frame.cells.last == .blank
  }

  /// The bytes that draw a frame.
  mutating func draw(_ frame: Frame) -> [UInt8] {
    bytes = []
    bytes.reserveCapacity(frame.cells.count * 2)
    bytes += plain
    send(capability(cn_clear_screen()))
    frame.cells.withUnsafeBufferPointer { cells in
      for row in 0..<frame.size.rows {
        if row > 0 {
          bytes.append(0x0D)
          bytes.append(0x0A)
        }
        let start = row * frame.size.columns
        drawRow(cells, start..<start + frame.size.columns, of: frame)
      }
    }
    placeCursor(frame.cursor)
    return bytes
  }

  private mutating func drawRow(
    _ cells: UnsafeBufferPointer<Cell>, _ row: Range<Int>, of frame: Frame
  ) {
    var end = row.upperBound
    while end > row.lowerBound, cells[end - 1] == .blank { end -= 1 }
    var style = Style.plain
    for place in row.lowerBound..<end {
      let cell = cells[place]
      if cell.isContinuation { continue }
      if cell.style != style {
        set(cell.style, after: style)
        style = cell.style
      }
      if cell.value >= 0x20, cell.value < 0x7F, !cell.hasMarks {
        bytes.append(UInt8(truncatingIfNeeded: cell.value))
      } else {
        let isWide = place + 1 < row.upperBound && cells[place + 1].isContinuation
        drawText(cell, of: frame, isWide: isWide)
      }
    }
    set(.plain, after: style)
  }

  private mutating func drawText(_ cell: Cell, of frame: Frame, isWide: Bool) {
    guard let scalar = Unicode.Scalar(cell.value), text.isDrawable(cell.value, isWide: isWide)
    else {
      send(text.replacement)
      if isWide { bytes.append(0x20) }
      return
    }
    send(scalar)
    if cell.hasMarks { for mark in text.marks(of: cell, in: frame) { send(mark) } }
  }

  private mutating func placeCursor(_ cursor: ScreenPosition?) {
    guard let cursor else {
      // Where ncurses would leave it, because ncurses continues from there.
      send(capability(cn_cursor_to(0, 0)))
      send(capability(cn_hide_cursor()))
      return
    }
    send(capability(cn_cursor_to(Int32(cursor.row), Int32(cursor.column))))
    send(capability(cn_show_cursor()))
  }

  // MARK: Styles

  private mutating func set(_ style: Style, after last: Style) {
    guard style != last else { return }
    if last != .plain { bytes += plain }
    guard style != .plain else { return }
    for index in styles.indices where styles[index].style == style {
      bytes += styles[index].bytes
      return
    }
    let made = Array(description(of: style).utf8)
    styles.append((style, made))
    bytes += made
  }

  private func description(of style: Style) -> String {
    let available = style.available(colours: colours, haveItalics: CursesStyles.haveItalics)
    let isColoured = available.foreground != .standard || available.background != .standard
    // Bits of `ncv` (terminfo(5)): 2 underline, 4 reverse, 16 dim, 32 bold, 32768 italic.
    let refused = isColoured ? Int(cn_no_colour_attributes()) : 0
    let starts: [(Style.Attributes, Int, UnsafePointer<CChar>?)] = [
      (.bold, 32, cn_start_bold()), (.dim, 16, cn_start_dim()),
      (.underline, 2, cn_start_underline()), (.reverse, 4, cn_start_reverse()),
      (.italic, 32768, cn_start_italic()),
    ]
    var made = ""
    for (attribute, bit, start) in starts
    where available.attributes.contains(attribute) && refused & bit == 0 {
      made += capability(start)
    }
    if available.foreground != .standard {
      made += capability(cn_foreground(Int32(available.foreground.index)))
    }
    if available.background != .standard {
      made += capability(cn_background(Int32(available.background.index)))
    }
    return made
  }

  private mutating func send(_ text: String) { bytes += Array(text.utf8) }

  private mutating func send(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
  }
}
