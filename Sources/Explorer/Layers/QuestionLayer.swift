import TerminalUI

/// Asks before a correction is made: what will change, and which of some options is meant.
///
/// It stands over the lowest rows of the screen.
struct QuestionLayer: Layer {
  private let question: CorrectionQuestion
  /// The option that is chosen.
  private var choice: Int
  /// What is asked, and the revision of the cast that its counts are of.
  private var words: (text: String, revision: Int)

  let context = KeyContext.question
  let coversPanes = false

  init(_ question: CorrectionQuestion, _ book: Book) {
    self.question = question
    choice = question.firstChoice(book)
    words = (question.words(book), book.cast.revision)
  }

  mutating func take(_ input: LayerInput, _ book: inout Book) -> LayerOutcome {
    switch input {
    case .command(.up): choice = max(0, choice - 1)
    case .command(.down): choice += 1
    case .command(.open): return answer(&book)
    case .command(.close): return .closes
    default: break
    }
    return .stays
  }

  mutating func settle(_ book: Book) {
    if words.revision != book.cast.revision {
      words = (question.words(book), book.cast.revision)
    }
    choice = max(0, min(choice, question.options(book).count - 1))
  }

  /// Corrects the cast as the reader has confirmed; the cursor goes to the actor that it is about.
  ///
  /// After a correction of one place it asks about those that are alike.
  private func answer(_ book: inout Book) -> LayerOutcome {
    // Two of the actors may have turned out to be one.
    let anchors = book.cast.items(at: question.anchors).compactMap(book.cast.anchor(ofMember:))
    guard let correction = question.correction(choice, anchors) else { return .closes }
    if case .merge(let merged) = correction, let first = merged.first {
      (book.actors.list.marks, book.actors.list.anchor) = ([], .at(first))
    }
    if case .addActor(let span, _, _) = correction { book.actors.list.anchor = .at(span.start) }
    if case .hide(let anchor) = correction { book.leaveRow(ofActorAt: anchor) }
    let alike = book.alike(correction)
    book.correct(correction, question.done)
    return alike.map { .becomes(QuestionLayer(.alike($0), book)) } ?? .closes
  }

  // MARK: drawing

  func draw(_ book: Book, on canvas: inout Canvas) {
    let size = book.screen.size
    guard size.rows > 0, size.columns > 0 else { return }
    let rows = rows(book)
    let top = size.rows - rows.count
    if top > 0 {
      for column in 0..<size.columns {
        canvas.put(book.screen.look.horizontal, row: top - 1, column: column, role: .border)
      }
    }
    for (index, row) in rows.enumerated() {
      let area = Rect(row: top + index, column: 0, columns: size.columns, rows: 1)
      let blank = String(repeating: " ", count: size.columns)
      canvas.draw(blank, row: area.row, column: 0, columns: size.columns)
      canvas.draw(
        row.text, row: area.row, column: 1, columns: size.columns - 1, role: row.role)
      if row.isChosen { canvas.restyle(area, role: .focusedRow) }
    }
  }

  private struct Row {
    var text: String
    var role = Role.plain
    var isChosen = false
  }

  /// The rows of the question, as many as fit: on a low screen the options around the chosen one.
  private func rows(_ book: Book) -> [Row] {
    let (most, options) = (book.screen.size.rows, question.options(book))
    let lines = Canvas.wordWrapped(words.text, columns: max(1, book.screen.size.columns - 2))
    // Where there is no room for all of it, the beginning says more than the end.
    let head = (lines.count <= max(1, most - 3) ? lines : [words.text])
      .map { Row(text: $0, role: .title) }
    let keys = Row(text: keyWords(book, hasOptions: !options.isEmpty), role: .status)
    // Rows for the keys and the border, too.
    let room = max(1, most - head.count - 2)
    let first = max(0, min(choice - room / 2, options.count - room))
    let shown = options.indices.dropFirst(first).prefix(room).map { index in
      let isChosen = index == choice
      let sign = isChosen ? book.screen.look.currentMark : " "
      return Row(text: "\(sign) \(options[index])", isChosen: isChosen)
    }
    return Array((head + shown + [keys]).suffix(most))
  }

  private func keyWords(_ book: Book, hasOptions: Bool) -> String {
    func key(_ command: Command) -> String {
      book.screen.keys.binding(of: command, in: context)?.keys.first?
        .name(isUnicode: book.screen.look.isUnicode) ?? ""
    }
    let choose = hasOptions ? ["\(key(.up)) \(key(.down)) choose"] : []
    let answers = question.answers
    return
      (["\(key(.open)) \(answers.yes)"] + choose + ["\(key(.close)) \(answers.no)"])
      .joined(separator: "   ")
  }
}

extension Book {
  /// Moves the cursor of the actors' list from an actor that is about to be hidden to the next one, else to the row above.
  fileprivate mutating func leaveRow(ofActorAt anchor: Int) {
    let list = actors.list
    guard focus == .actors, list.itemUnderCursor == cast.member(at: anchor) else { return }
    let hasNext = list.item(atRow: list.cursorRow + 1) != nil
    actors.list.select(row: list.cursorRow + (hasNext ? 1 : -1), of: cast)
  }
}
