import TerminalUI

/// A small terminal: what a stream of bytes shows, as far as ncurses uses it.
struct VirtualScreen {
  private(set) var size: ScreenSize
  private(set) var cursor = ScreenPosition(row: 0, column: 0)
  /// Private modes that are on, by their numbers.
  private(set) var modes: Set<Int> = [25]
  /// Sequences that the model doesn't know: a test's bytes hold nothing that was not looked at.
  private(set) var unknown: [String] = []
  private var cells: [[Unicode.Scalar]]
  /// The style of each cell, row by row.
  private(set) var styles: [[Style]]
  /// What the next character is drawn in.
  private var style = Style.plain
  private var waiting: [UInt8] = []
  private var last: Unicode.Scalar = " "

  init(size: ScreenSize) {
    self.size = size
    cells = Self.blank(size)
    styles = Self.plain(size)
  }

  /// The rows without blanks at their ends.
  var lines: [String] {
    cells.map { row in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: row.filter { $0 != "\0" })
      while text.last == " " { text.removeLast() }
      return String(text)
    }
  }

  /// All rows as one text with single blanks.
  var text: String { lines.joined(separator: "\n") }

  mutating func resize(_ size: ScreenSize) {
    self.size = size
    cells = Self.blank(size)
    styles = Self.plain(size)
    cursor = ScreenPosition(row: 0, column: 0)
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    waiting.append(contentsOf: bytes)
    var rest = waiting[...]
    while !rest.isEmpty {
      var attempt = rest
      guard takeOne(&attempt) else { break }
      rest = attempt
    }
    waiting = Array(rest)
  }

  private static func blank(_ size: ScreenSize) -> [[Unicode.Scalar]] {
    Array(repeating: Array(repeating: " ", count: size.columns), count: size.rows)
  }

  private static func plain(_ size: ScreenSize) -> [[Style]] {
    Array(repeating: Array(repeating: .plain, count: size.columns), count: size.rows)
  }

  /// Takes one character or sequence; false if it is not complete.
  private mutating func takeOne(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard let byte = rest.popFirst() else { return false }
    switch byte {
    case 0x1B: return takeEscape(&rest)
    case 0x0D: cursor.column = 0
    case 0x0A: cursor.row = min(cursor.row + 1, size.rows - 1)
    case 0x08: cursor.column = max(0, cursor.column - 1)
    case 0x09: cursor.column = min(size.columns - 1, (cursor.column / 8 + 1) * 8)
    case 0x0E, 0x0F, 0x07: break
    case ..<0x20, 0x7F: unknown.append("control \(byte)")
    case ..<0x80: put(Unicode.Scalar(byte))
    default:
      let length = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
      guard rest.count >= length else { return false }
      let scalars = String(decoding: [byte] + rest.prefix(length), as: UTF8.self).unicodeScalars
      rest = rest.dropFirst(length)
      for scalar in scalars { put(scalar) }
    }
    return true
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = CellWidth.standard(scalar)
    guard width > 0 else { return }
    if cursor.column + width > size.columns {
      cursor.column = 0
      cursor.row = min(cursor.row + 1, size.rows - 1)
    }
    guard cursor.column + width <= size.columns else { return }
    for column in cursor.column..<cursor.column + width {
      cells[cursor.row][column] = column == cursor.column ? scalar : "\0"
      styles[cursor.row][column] = style
    }
    last = scalar
    cursor.column += width
  }

  private mutating func takeEscape(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard let kind = rest.popFirst() else { return false }
    switch kind {
    case UInt8(ascii: "["): return takeControlSequence(&rest)
    case UInt8(ascii: "("), UInt8(ascii: ")"): return rest.popFirst() != nil
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "7"), UInt8(ascii: "8"): return true
    case UInt8(ascii: "M"): cursor.row = max(0, cursor.row - 1)
    default: unknown.append("ESC \(kind)")
    }
    return true
  }

  private mutating func takeControlSequence(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let parameters = rest.prefix { (0x20...0x3F).contains($0) }
    rest = rest.dropFirst(parameters.count)
    guard let final = rest.popFirst() else { return false }
    let text = String(decoding: parameters, as: UTF8.self)
    if text.hasPrefix("?") {
      let numbers = text.dropFirst().split(separator: ";").compactMap { Int($0) }
      switch final {
      case UInt8(ascii: "h"): modes.formUnion(numbers)
      case UInt8(ascii: "l"): modes.subtract(numbers)
      case UInt8(ascii: "c"): break
      default: unknown.append("CSI \(text) \(final)")
      }
      return true
    }
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    perform(final, numbers, text)
    return true
  }

  private mutating func perform(_ final: UInt8, _ numbers: [Int], _ text: String) {
    let count = max(1, numbers.first ?? 1)
    let row = cursor.row
    switch final {
    case UInt8(ascii: "H"): move(count - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case UInt8(ascii: "d"): move(count - 1, cursor.column)
    case UInt8(ascii: "G"): move(row, count - 1)
    case UInt8(ascii: "A"): move(row - count, cursor.column)
    case UInt8(ascii: "B"): move(row + count, cursor.column)
    case UInt8(ascii: "C"): move(row, cursor.column + count)
    case UInt8(ascii: "D"): move(row, cursor.column - count)
    case UInt8(ascii: "J"):
      if numbers.first == 2 {
        for row in cells.indices { erase(row, 0..<size.columns) }
      } else {
        eraseDisplay()
      }
    case UInt8(ascii: "K"):
      if numbers.first == 1 {
        erase(row, 0..<min(size.columns, cursor.column + 1))
      } else {
        erase(row, min(cursor.column, size.columns)..<size.columns)
      }
    case UInt8(ascii: "X"):
      erase(row, cursor.column..<min(size.columns, cursor.column + count))
    case UInt8(ascii: "P"):
      let removed = cursor.column..<min(size.columns, cursor.column + count)
      cells[row].removeSubrange(removed)
      styles[row].removeSubrange(removed)
      cells[row] += Array(repeating: " ", count: removed.count)
      styles[row] += Array(repeating: erased, count: removed.count)
    case UInt8(ascii: "@"):
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: cursor.column)
      styles[row].insert(contentsOf: Array(repeating: erased, count: count), at: cursor.column)
      cells[row].removeLast(cells[row].count - size.columns)
      styles[row].removeLast(styles[row].count - size.columns)
    case UInt8(ascii: "b"): for _ in 0..<count { put(last) }
    case UInt8(ascii: "m"): setStyle(numbers[...])
    case UInt8(ascii: "r"), UInt8(ascii: "l"), UInt8(ascii: "h"),
      UInt8(ascii: "t"):
      break
    default: unknown.append("CSI \(text) \(final)")
    }
  }

  private mutating func move(_ row: Int, _ column: Int) {
    cursor.row = min(max(0, row), size.rows - 1)
    cursor.column = min(max(0, column), size.columns - 1)
  }

  private mutating func erase(_ row: Int, _ columns: Range<Int>) {
    for column in columns {
      cells[row][column] = " "
      styles[row][column] = erased
    }
  }

  /// An erased cell keeps the colour behind the text (terminfo's `bce`).
  private var erased: Style { Style(background: style.background) }

  /// Takes the numbers of ESC [ … m.
  private mutating func setStyle(_ numbers: ArraySlice<Int>) {
    guard let first = numbers.first else { return }
    var rest = numbers.dropFirst()
    let attributes: [Int: Style.Attributes] = [
      1: .bold, 2: .dim, 3: .italic, 4: .underline, 7: .reverse,
    ]
    switch first {
    case 0: style = .plain
    case 1...7: style = style.adding(attributes[first, default: []])
    case 22: style.attributes.subtract([.bold, .dim])
    case 23...27: style.attributes.subtract(attributes[first - 20, default: []])
    case 30...37: style.foreground = .palette(UInt8(first - 30))
    case 90...97: style.foreground = .palette(UInt8(first - 82))
    case 40...47: style.background = .palette(UInt8(first - 40))
    case 100...107: style.background = .palette(UInt8(first - 92))
    case 39: style.foreground = .standard
    case 49: style.background = .standard
    case 38, 48:
      let colour = Colour.palette(UInt8(clamping: rest.dropFirst().first ?? 0))
      if first == 38 { style.foreground = colour } else { style.background = colour }
      rest = rest.dropFirst(2)
    default: unknown.append("style \(first)")
    }
    setStyle(rest)
  }

  private mutating func eraseDisplay() {
    erase(cursor.row, min(cursor.column, size.columns)..<size.columns)
    for row in (cursor.row + 1)..<max(cursor.row + 1, size.rows) { erase(row, 0..<size.columns) }
  }
}
