import KeywordSearch
import TerminalUI

/// The list of every key of a pane, filtered by what is typed.
enum HelpPane {
  /// A line of the list.
  struct Line {
    var keys: String
    var help: String
  }

  /// Rows for the list on a screen.
  static func height(_ size: ScreenSize) -> Int { max(0, size.rows - (size.rows >= 3 ? 2 : 1)) }

  /// The lines that match what is typed, the pane's own keys first.
  static func lines(_ help: HelpState, look: Look) -> [Line] {
    let matcher = KeywordMatcher(KeywordQuery(parsing: help.field.text))
    let all = help.field.text.isEmpty
    return KeyMap.bindings(in: help.pane).compactMap { binding in
      let keys = binding.keys.map { $0.name(isUnicode: look.isUnicode) }.joined(separator: "  ")
      let isShown = all || matcher.matches(keys + " " + binding.help)
      return isShown ? Line(keys: keys, help: binding.help) : nil
    }
  }

  /// A row of the screen.
  struct Row {
    var keys: String
    var help: String
    var indent: Int
  }

  /// The lines as rows; on a narrow screen what doesn't fit beside the keys goes below them.
  static func rows(_ help: HelpState, look: Look, size: ScreenSize) -> [Row] {
    let lines = lines(help, look: look)
    let indent = 4 + (lines.map { $0.keys.count }.max() ?? 0)
    let isWide = size.columns - indent >= 36
    return lines.flatMap { line -> [Row] in
      if isWide { return [Row(keys: line.keys, help: line.help, indent: indent)] }
      return [
        Row(keys: line.keys, help: "", indent: 3), Row(keys: "", help: line.help, indent: 3),
      ]
    }
  }

  static func draw(_ help: HelpState, on canvas: inout Canvas, size: ScreenSize) {
    guard size.rows > 0, size.columns > 0 else { return }
    let lines = lines(help, look: canvas.look)
    let hasTitle = size.rows >= 3
    if hasTitle {
      canvas.draw(
        " Keys in the \(help.pane.title)", row: 0, column: 0, columns: size.columns, role: .title)
    }
    let rows = rows(help, look: canvas.look, size: size)
    for (row, line) in rows.dropFirst(help.top).prefix(height(size)).enumerated() {
      let place = row + (hasTitle ? 1 : 0)
      let keys = canvas.draw(
        line.keys, row: place, column: 1, columns: size.columns - 1, role: .title)
      let column = max(line.indent, keys == 0 ? 0 : keys + 3)
      canvas.draw(line.help, row: place, column: column, columns: size.columns - column)
    }
    if lines.isEmpty {
      canvas.draw(
        " no key matches", row: hasTitle ? 1 : 0, column: 0, columns: size.columns, role: .notice)
    }
    let bottom = Rect(row: size.rows - 1, column: 0, columns: size.columns, rows: 1)
    let hint = size.columns >= 50 ? "type to filter  Esc closes " : ""
    let room = canvas.drawRight(hint, in: bottom, role: .faint)
    InputLine.draw(help.field, prompt: "? ", in: bottom, columns: room, on: &canvas)
  }
}

extension Pane {
  /// The pane's name in a sentence.
  var title: String {
    switch self {
    case .sections: "list of sections"
    case .actors: "list of actors"
    case .text: "text"
    }
  }
}
