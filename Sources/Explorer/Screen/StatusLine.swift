import DocumentModel
import TerminalUI

/// The bottom line: a notice, then the keys that matter here; what is going on at the right.
enum StatusLine {
  static func draw(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let room = drawProgress(book, in: area, on: &canvas)
    var line = HintLine(area: area, end: area.column + room)
    if let notice = book.notice {
      line.draw(notice: notice, book, on: &canvas)
    } else if let text = book.filter.keptText {
      line.draw(filter: text, book, on: &canvas)
    }
    line.drawHints(book, on: &canvas)
  }

  /// Draws what is going on at the right; gives the cells left to its left.
  static func drawProgress(_ book: Book, in area: Rect, on canvas: inout Canvas) -> Int {
    let progress =
      fault(book, columns: area.columns)
      ?? (book.filter.isTyped
        ? EntryHint.words(book, columns: area.columns, canvas) : nil)
      ?? (area.columns >= 30 ? progress(book, columns: area.columns) : shortProgress(book))
    return canvas.drawRight(progress, in: area, role: .plain)
  }

  /// Whether the right end is about the filter: while it is typed, and where no mentions are stepped through.
  private static func showsFilter(_ book: Book) -> Bool {
    book.filter.isTyped || book.pane.targets.isEmpty
  }

  /// What is wrong with a regular expression of the filter, in place of what it finds.
  private static func fault(_ book: Book, columns: Int) -> String? {
    guard let fault = book.filter.found?.fault, showsFilter(book) else { return nil }
    let room = columns - (book.filter.text?.count ?? 0) - 4
    return [fault.message + " ", "bad pattern "].first { $0.count <= room } ?? "/?/ "
  }

  private static func progress(_ book: Book, columns: Int) -> String {
    let look = book.screen.look
    if let lens = book.lens, !book.filter.isTyped, !lens.progress(book).isEmpty {
      return lens.progress(book) + " "
    }
    if let found = book.filter.found, showsFilter(book) {
      let more = book.filter.isSearching(book.document) ? "+" : " "
      let count =
        "\(found.matching.count) of \(book.document.paragraphs.count) \(look.pilcrow)\(more)"
      guard let hits = book.hitProgress else { return count }
      return hits.count + count.count + 4 <= columns / 2 ? hits + look.dot + count : hits + " "
    }
    let work = book.targetProgress.map { $0 + " " } ?? book.workInProgress
    guard let place = book.place, work.count + place.count + 4 <= columns / 2 else { return work }
    return place + (work.isEmpty ? " " : look.dot + work)
  }

  /// On a narrow screen only what a filter finds, which no pane there may show.
  private static func shortProgress(_ book: Book) -> String {
    book.filter.found.map { "\($0.matching.count)\(book.screen.look.pilcrow)" } ?? ""
  }
}

/// The left part of the bottom line, drawn from left to right.
private struct HintLine {
  let area: Rect
  /// The column after the last.
  let end: Int
  var column: Int
  /// Whether the keys that are always named stand without words.
  var isBrief = false

  /// Cells of a hint with a key and a word of one letter.
  private static let narrowest = 5
  /// Below this width a notice is worth more than the keys.
  private static let narrow = 60

  init(area: Rect, end: Int) {
    (self.area, self.end) = (area, end)
    column = area.column
  }

  /// Draws a notice; on a narrow screen the keys get only the cells after it.
  mutating func draw(notice: String, _ book: Book, on canvas: inout Canvas) {
    let isNarrow = end - column < Self.narrow
    let keys = isNarrow ? 0 : reserve(for: " " + notice, book, canvas)
    column += canvas.draw(
      " " + notice, row: area.row, column: column, columns: end - column - keys, role: .notice)
    column += 1
    if isNarrow { isBrief = true }
  }

  /// Draws the text of the filter in force.
  mutating func draw(filter text: String, _ book: Book, on canvas: inout Canvas) {
    let keys = reserve(for: " /" + text, book, canvas)
    let room = end - column - keys - 1
    // Less would show nothing of it; the count at the right says that there is a filter.
    guard room >= 4 else { return }
    column += canvas.draw(" /" + text, row: area.row, column: column, columns: room, role: .input)
    let hint = "  \(book.key(.close)) clears"
    // Elsewhere Esc leads to the list first, or takes away what was chosen later.
    let isNext = book.focus != .text && book.chips.last == .filter
    if isNext, column + canvas.columns(of: hint) + keys < end {
      column += canvas.draw(
        hint, row: area.row, column: column, columns: end - column, role: .faint)
    }
    column += 1
  }

  /// Cells to leave for the keys that are always named; they lose their words to a long text.
  private mutating func reserve(for text: String, _ book: Book, _ canvas: Canvas) -> Int {
    let always = book.hints(for: Self.always)
    isBrief = column + canvas.columns(of: text) + 1 + width(of: always, book, canvas) > end
    return width(of: always, book, canvas)
  }

  /// The commands that are named at any size.
  static let always: [Command] = [.help, .quit]

  /// Draws as many of the keys that matter now as fit, and last those that are named always.
  mutating func drawHints(_ book: Book, on canvas: inout Canvas) {
    var always = book.hints(for: Self.always)
    if column + width(of: always, book, canvas) > end { isBrief = true }
    while !always.isEmpty, column + width(of: always, book, canvas) > end { always.removeLast() }
    let reserved = width(of: always, book, canvas)
    if !isBrief {
      for command in book.commandsThatMatter where column + reserved + Self.narrowest <= end {
        guard let hint = book.hint(for: command) else { continue }
        if column + width(of: hint, book, canvas) + reserved <= end {
          draw(hint, book, on: &canvas)
        }
      }
    }
    for hint in always { draw(hint, book, on: &canvas) }
  }

  /// Cells of a key and its words, with a blank before, between and after them.
  private func width(of hint: KeyBinding, _ book: Book, _ canvas: Canvas) -> Int {
    let key = hint.keys.first?.name(isUnicode: canvas.look.isUnicode) ?? ""
    return canvas.columns(of: key) + 2 + (isBrief ? 0 : canvas.columns(of: hint.hint) + 1)
  }

  private func width(of hints: [KeyBinding], _ book: Book, _ canvas: Canvas) -> Int {
    hints.reduce(0) { $0 + width(of: $1, book, canvas) }
  }

  private mutating func draw(_ hint: KeyBinding, _ book: Book, on canvas: inout Canvas) {
    guard let key = hint.keys.first?.name(isUnicode: canvas.look.isUnicode) else { return }
    column += 1
    column += canvas.draw(key, row: area.row, column: column, columns: end - column, role: .title)
    column += 1
    guard !isBrief else { return }
    column += canvas.draw(
      hint.hint, row: area.row, column: column, columns: end - column, role: .status)
    column += 1
  }
}

extension Book {
  /// The bindings of commands that have a key and a hint where the focus is.
  fileprivate func hints(for commands: [Command]) -> [KeyBinding] {
    commands.compactMap(hint(for:))
  }

  fileprivate func hint(for command: Command) -> KeyBinding? {
    screen.keys.binding(of: command, in: context).flatMap { $0.hint.isEmpty ? nil : $0 }
  }

  /// The commands that matter most now, the most important first.
  fileprivate var commandsThatMatter: [Command] {
    var commands: [Command] = [.open]
    if context == .kept { commands += [.undo, .redo] }
    if focus == .text, lens != nil { commands += [.network, .sort] }
    if focus == .actors, actors.list.itemUnderCursor != nil { commands.append(.mark) }
    if focus == .text { commands += stepCommands }
    commands += [.filter, .nextPane]
    // Beside the text of the filter stands what Esc does.
    if filter.keptText == nil, !chips.isEmpty { commands.append(.close) }
    if focus != .text { commands += stepCommands }
    if history.canGoBack { commands.append(.back) }
    if focus != .text { commands.append(.sort) }
    if actorInQuestion != nil, !(lens is NamesLens) { commands.append(.names) }
    let others = screen.keys.hintedCommands(in: context)
    return commands
      + others.filter { !commands.contains($0) && !Self.namedOnlyWhenUseful.contains($0) }
  }

  /// Commands that are named only when they matter, or always.
  private static let namedOnlyWhenUseful: [Command] =
    HintLine.always + [
      .mark, .nextMention, .close, .back, .names,
    ]

  /// Stepping means something where an actor is chosen or a filter has found something.
  private var stepCommands: [Command] {
    let hasHits = filter.found.map { !$0.matching.isEmpty } ?? false
    return pane.members == .anyone && !hasHits ? [] : [.nextMention]
  }
}
