import DocumentModel
import KeywordSearch
import TerminalUI

/// The list of every key that works where help was asked for, and of the signs on the screen; typing filters it.
struct HelpLayer: Layer {
  private var field = InputField()
  /// Where the keys that are listed work.
  private let listed: KeyContext
  /// The first row shown.
  private var top = 0

  let context = KeyContext.help
  let coversPanes = true
  let closesWhenReplaced = false

  init(over listed: KeyContext) { self.listed = listed }

  mutating func take(_ input: LayerInput, _ book: inout Book) -> LayerOutcome {
    let page = max(1, Self.height(book.screen.size) - 1)
    switch input {
    case .command(.close): return .closes
    case .command(.up): top -= 1
    case .command(.down): top += 1
    case .command(.pageUp): top -= page
    case .command(.pageDown): top += page
    case .mouse(.wheelUp, _): top -= 3
    case .mouse(.wheelDown, _): top += 3
    // The key that opened it closes it, too.
    case .text("?") where field.text.isEmpty: return .closes
    default:
      if field.take(input) { top = 0 }
    }
    return .stays
  }

  mutating func settle(_ book: Book) {
    top = max(0, min(top, rows(book.screen).count - Self.height(book.screen.size)))
  }

  // MARK: rows

  /// What is listed: a key or a sign, and what it does or means.
  private struct Line {
    var keys: String
    var help: String
  }

  /// Rows for the list on a screen.
  private static func height(_ size: ScreenSize) -> Int {
    max(0, size.rows - (size.rows >= 3 ? 2 : 1))
  }

  /// The lines that match what is typed.
  private func lines(_ screen: Screen) -> [Line] {
    let keys = screen.keys.bindings(in: listed).map { binding in
      let names = binding.keys.map { $0.name(isUnicode: screen.look.isUnicode) }
      return Line(keys: names.joined(separator: "  "), help: binding.help)
    }
    let all = keys + screen.look.signs.map { Line(keys: $0.sign, help: $0.meaning) }
    guard !field.text.isEmpty else { return all }
    let matcher = KeywordMatcher(KeywordQuery(parsing: field.text))
    return all.filter { matcher.matches($0.keys + " " + $0.help) }
  }

  /// A row of the screen.
  private struct Row {
    var keys: String
    var help: String
    var indent: Int
  }

  /// The lines as rows, broken so that nothing is cut; on a narrow screen the words stand below the keys.
  private func rows(_ screen: Screen) -> [Row] {
    let lines = lines(screen)
    let widest = 4 + (lines.map { $0.keys.count }.max() ?? 0)
    let isWide = screen.size.columns - widest >= 36
    let indent = isWide ? widest : 3
    return lines.flatMap { line -> [Row] in
      var words = Canvas.wordWrapped(line.help, columns: screen.size.columns - indent)
      if !isWide { words.insert("", at: 0) }
      return words.enumerated().map { place, words in
        Row(keys: place == 0 ? line.keys : "", help: words, indent: indent)
      }
    }
  }

  // MARK: drawing

  private var title: String { KeyContext.all.first { $0.context == listed }?.title ?? "" }

  func draw(_ book: Book, on canvas: inout Canvas) {
    let size = book.screen.size
    guard size.rows > 0, size.columns > 0 else { return }
    let rows = rows(book.screen)
    let first = size.rows >= 3 ? 1 : 0
    if first > 0 {
      canvas.draw(
        " Keys in the \(title)", row: 0, column: 0, columns: size.columns, role: .title)
    }
    for (place, row) in rows.dropFirst(top).prefix(Self.height(size)).enumerated() {
      let line = place + first
      let keys = canvas.draw(
        row.keys, row: line, column: 1, columns: size.columns - 1, role: .title)
      let column = max(row.indent, keys == 0 ? 0 : keys + 3)
      canvas.draw(row.help, row: line, column: column, columns: size.columns - column)
    }
    if rows.isEmpty {
      canvas.draw(" no key matches", row: first, column: 0, columns: size.columns, role: .notice)
    }
    drawInput(book.screen, on: &canvas)
  }

  private func drawInput(_ screen: Screen, on canvas: inout Canvas) {
    let columns = screen.size.columns
    let bottom = Rect(row: screen.size.rows - 1, column: 0, columns: columns, rows: 1)
    let close = screen.keys.hint(for: .close, in: .help, screen.look) + " "
    let hint = columns < 30 ? "" : columns < 50 ? close : "type to filter  " + close
    let room = canvas.drawRight(hint, in: bottom, role: .faint)
    field.draw(prompt: "? ", in: bottom, columns: room, on: &canvas)
  }
}

extension Look {
  /// The signs on the screen, with what they mean.
  fileprivate var signs: [(sign: String, meaning: String)] {
    let kinds = ActorKind.allCases.map { ($0.letter, $0.rawValue) }
    let levels = [levels[2], levels[4], levels[levels.count - 1]].map(String.init).joined()
    return kinds.map { (sign: $0.0, meaning: "before a name: \($0.1)") } + [
      ("?", "in place of the letter: the kind is in doubt; after it: may be another actor"),
      (chosenMark, "the row that the text pane shows"),
      (currentMark, "the section that is being read"),
      (markedMark, "a marked actor"),
      (suggestedMark, "a section suggested by topic"),
      (levels, "where in the text an actor is mentioned, higher for more"),
      ("3/12", "under a filter: 3 of 12"),
    ]
  }
}
