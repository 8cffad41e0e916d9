import DocumentModel
import TerminalUI

/// The bottom line: the input, a notice, or the keys that matter here; what is going on at the right.
enum StatusLine {
  static func draw(_ state: ExplorerState, in area: Rect, on canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let right =
      fault(state, columns: area.columns)
      ?? (area.columns >= 30 ? right(state, columns: area.columns) : shortRight(state))
    let room = canvas.drawRight(right, in: area, role: .plain)
    if case .editing(let field, _) = state.filter {
      InputLine.draw(field, prompt: "/", in: area, columns: room, on: &canvas)
      return
    }
    if let notice = state.notice {
      canvas.draw(
        " " + notice, row: area.row, column: area.column, columns: room, role: .notice)
      return
    }
    drawHints(state, in: area, columns: room, on: &canvas)
  }

  /// What is wrong with a regular expression of the filter, in place of what it finds.
  private static func fault(_ state: ExplorerState, columns: Int) -> String? {
    guard let fault = state.found?.fault, state.isTyping || state.reader.targets.isEmpty else {
      return nil
    }
    let room = columns - (state.filterText?.count ?? 0) - 4
    return [fault.message + " ", "bad pattern "].first { $0.count <= room } ?? "/?/ "
  }

  private static func right(_ state: ExplorerState, columns: Int) -> String {
    if let found = state.found, state.isTyping || state.reader.targets.isEmpty {
      let isPending =
        found.generation != state.searchGeneration
        || found.searchedThrough < state.document.paragraphs.count
      let total = state.document.paragraphs.count
      return "\(found.matching.count) of \(total) \(state.look.pilcrow)\(isPending ? "+" : " ")"
    }
    let work = state.targetProgress.map { $0 + " " } ?? state.workInProgress
    guard let place = state.place, work.count + place.count + 4 <= columns / 2 else { return work }
    return place + (work.isEmpty ? " " : state.look.dot + work)
  }

  /// On a narrow screen only what a filter finds, which no pane there may show.
  private static func shortRight(_ state: ExplorerState) -> String {
    state.found.map { "\($0.matching.count)\(state.look.pilcrow)" } ?? ""
  }

  private static func drawHints(
    _ state: ExplorerState, in area: Rect, columns: Int, on canvas: inout Canvas
  ) {
    var column = area.column
    if case .kept(let text) = state.filter {
      column += canvas.draw(
        " /\(text)", row: area.row, column: column, columns: columns, role: .input)
      column += canvas.draw(
        "  Esc clears", row: area.row, column: column, columns: columns - column, role: .faint)
      column += 1
    }
    for binding in KeyMap.hints(in: state.focus) {
      guard let key = binding.keys.first?.name(isUnicode: state.look.isUnicode) else { continue }
      let needed = canvas.columns(of: key) + canvas.columns(of: binding.hint) + 3
      guard column - area.column + needed <= columns else { continue }
      column += 1
      column += canvas.draw(key, row: area.row, column: column, columns: needed, role: .title)
      column += 1
      column += canvas.draw(
        binding.hint, row: area.row, column: column, columns: needed, role: .status)
      column += 1
    }
  }
}

extension ExplorerState {
  /// What the background is doing, for the bottom line; figures only where they change once a second.
  var workInProgress: String {
    guard document.isComplete else { return "reading\(look.ellipsis) " }
    switch castWork {
    case .brief: return cast.isComplete ? "" : "finding actors\(look.ellipsis) "
    case .running(let progress): return "finding actors \(progress.text(dot: look.dot)) "
    case .waiting, .stopped, .done: return ""
    }
  }
}

/// A line of input with its caret; what doesn't fit scrolls out at the left.
enum InputLine {
  static func draw(
    _ field: InputField, prompt: String, in area: Rect, columns: Int, on canvas: inout Canvas
  ) {
    let prompt = area.columns >= 8 ? prompt : ""
    let start = canvas.draw(
      prompt, row: area.row, column: area.column, columns: columns, role: .title)
    let room = max(1, columns - start - 1)
    var first = 0
    while canvas.columns(of: String(field.characters[first..<field.caret])) > room { first += 1 }
    let visible = String(field.characters[first...])
    canvas.draw(
      visible, row: area.row, column: area.column + start, columns: room, role: .input)
    let caret = canvas.columns(of: String(field.characters[first..<field.caret]))
    canvas.frame.cursor = ScreenPosition(
      row: area.row, column: min(area.column + start + caret, area.column + area.columns - 1))
  }
}
