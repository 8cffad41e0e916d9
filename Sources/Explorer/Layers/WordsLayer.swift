import TerminalUI

/// The line in which the reader says which words of the text mention someone.
struct WordsLayer: Layer {
  private var field: InputField

  let context = KeyContext.naming
  let coversPanes = false

  init(_ book: Book) { field = InputField(book.wordsInQuestion) }

  mutating func take(_ input: LayerInput, _ book: inout Book) -> LayerOutcome {
    switch input {
    case .command(.close): return .closes
    case .command(.open):
      let words = field.text.split(separator: " ").joined(separator: " ")
      guard !words.isEmpty else {
        book.notice = "type words as they stand in the text"
        return .closes
      }
      guard let question = book.question(aboutWords: words) else { return .stays }
      return .becomes(QuestionLayer(.words(question), book))
    default:
      _ = field.take(input)
      return .stays
    }
  }

  func draw(_ book: Book, on canvas: inout Canvas) {
    field.drawInBottomLine(prompt: "words: ", book, on: &canvas)
  }
}
