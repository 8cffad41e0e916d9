import Characters

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

  mutating func deleteBackward() {
    guard caret > 0 else { return }
    caret -= 1
    characters.remove(at: caret)
  }

  mutating func deleteForward() {
    guard caret < characters.count else { return }
    characters.remove(at: caret)
  }

  /// Removes everything before the caret.
  mutating func deleteToStart() {
    characters.removeFirst(caret)
    caret = 0
  }

  /// Removes the word before the caret with the blanks after it.
  mutating func deleteWord() {
    var start = caret
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    characters.removeSubrange(start..<caret)
    caret = start
  }

  mutating func moveCaret(by step: Int) {
    caret = min(max(0, caret + step), characters.count)
  }

  mutating func moveCaretToEnd() { caret = characters.count }
  mutating func moveCaretToStart() { caret = 0 }
}
