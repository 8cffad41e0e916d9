import DocumentModel
import TerminalUI

/// The line in which an actor gets another name.
struct RenameLayer: Layer {
  private var field: InputField
  /// The actor.
  private let anchor: Int
  /// The name it has.
  private let name: String

  let context = KeyContext.naming
  let coversPanes = false

  /// Starts with the name that the actor in question has; without one says what to do, and is `nil`.
  init?(_ book: inout Book) {
    guard let anchor = book.anchorInQuestion, let member = book.cast.member(at: anchor) else {
      book.notice = "choose an actor first, then \(book.key(.rename)) gives it another name"
      return nil
    }
    self.anchor = anchor
    name = book.cast.members[member].name
    field = InputField(name)
  }

  mutating func take(_ input: LayerInput, _ book: inout Book) -> LayerOutcome {
    switch input {
    case .command(.close): return .closes
    case .command(.open):
      let new = field.text.split(separator: " ").joined(separator: " ")
      if new.isEmpty {
        book.notice = "an actor needs a name"
      } else if new != name {
        book.correct(.rename(anchor: anchor, name: new), "renamed")
      }
      return .closes
    default:
      _ = field.take(input)
      return .stays
    }
  }

  func draw(_ book: Book, on canvas: inout Canvas) {
    field.drawInBottomLine(prompt: "name: ", book, on: &canvas)
  }
}
