import Characters
import TerminalUI

/// A line of text that is being typed, with its caret.
struct InputField: Equatable, Sendable {
  private(set) var characters: [Character]
  /// The caret stands before this character.
  private(set) var caret: Int
  /// More than this is not taken in.
  static let limit = 500

  init(_ text: String = "") {
    characters = Array(text.prefix(Self.limit))
    caret = characters.count
  }

  var text: String { String(characters) }

  /// Inserts text at the caret; line breaks and other controls become single spaces.
  mutating func insert(_ text: String) {
    let line = text.map { character in
      character.unicodeScalars.allSatisfy { [.visible, .invisible].contains($0.visibility) }
        ? character : " "
    }
    let room = line.prefix(max(0, Self.limit - characters.count))
    // A combining mark typed after its letter joins it, so the count may grow by less.
    let after = characters.count - caret
    let before = String(characters[..<caret]) + String(room)
    characters = Array(before) + characters.suffix(after)
    caret = characters.count - after
  }

  private mutating func deleteBackward() {
    guard caret > 0 else { return }
    caret -= 1
    characters.remove(at: caret)
  }

  private mutating func deleteForward() {
    guard caret < characters.count else { return }
    characters.remove(at: caret)
  }

  /// Removes everything before the caret.
  private mutating func deleteToStart() {
    characters.removeFirst(caret)
    caret = 0
  }

  /// Removes the word before the caret with the blanks after it.
  private mutating func deleteWord() {
    var start = caret
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    characters.removeSubrange(start..<caret)
    caret = start
  }

  private mutating func moveCaret(by step: Int) {
    caret = min(max(0, caret + step), characters.count)
  }
}

extension InputField {
  /// Handles what the reader types; false if it means nothing in a line of input.
  mutating func take(_ input: LayerInput) -> Bool {
    switch input {
    case .text(let text): insert(text)
    case .command(.deleteBackward): deleteBackward()
    case .command(.deleteForward): deleteForward()
    case .command(.deleteToStart): deleteToStart()
    case .command(.deleteWord): deleteWord()
    case .command(.caretLeft): moveCaret(by: -1)
    case .command(.caretRight): moveCaret(by: 1)
    case .command(.caretStart): caret = 0
    case .command(.caretEnd): caret = characters.count
    default: return false
    }
    return true
  }

  /// Draws the line in the place of the bottom line.
  ///
  /// A notice about what was typed stands in the row above.
  func drawInBottomLine(prompt: String, _ book: Book, on canvas: inout Canvas) {
    let size = book.screen.size
    guard size.rows > 0, size.columns > 0 else { return }
    let blank = String(repeating: " ", count: size.columns)
    if let notice = book.notice, size.rows > 1 {
      canvas.draw(blank, row: size.rows - 2, column: 0, columns: size.columns)
      canvas.draw(
        notice, row: size.rows - 2, column: 1, columns: size.columns - 1, role: .notice)
    }
    let area = Rect(row: size.rows - 1, column: 0, columns: size.columns, rows: 1)
    canvas.draw(blank, row: area.row, column: 0, columns: size.columns)
    draw(prompt: prompt, in: area, columns: area.columns, on: &canvas)
  }

  /// Draws the line with its caret in the first row of an area; what doesn't fit scrolls out at the left.
  func draw(prompt: String, in area: Rect, columns: Int, on canvas: inout Canvas) {
    let prompt = area.columns >= 8 ? prompt : ""
    let start = canvas.draw(
      prompt, row: area.row, column: area.column, columns: columns, role: .title)
    let room = max(1, columns - start - 1)
    var (first, before) = (caret, 0)
    while first > 0 {
      let cells = canvas.columns(of: String(characters[first - 1]))
      guard before + cells <= room else { break }
      (first, before) = (first - 1, before + cells)
    }
    canvas.draw(
      String(characters[first...]), row: area.row, column: area.column + start, columns: room,
      role: .input)
    canvas.frame.cursor = ScreenPosition(
      row: area.row, column: min(area.column + start + before, area.column + area.columns - 1))
  }
}
