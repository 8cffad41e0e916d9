import CastQueries
import DocumentModel
import TerminalUI

/// Asks before a correction is made: what will change, and, of actors that become one, whose name stays.
///
/// It stands over the lowest rows of the screen.
struct QuestionLayer: Layer {
  /// What is asked; actors by their anchors.
  private enum Question {
    /// Whether these are one.
    case merge([Int])
    /// Whether this is no actor.
    case hide(Int)
  }

  private let question: Question
  /// The actor whose name stays.
  private var choice = 0

  let context = KeyContext.question
  let coversPanes = false

  // MARK: opening

  /// Asks whether the marked actors are one; without two of them says what to do, and is `nil`.
  static func merging(_ book: inout Book) -> QuestionLayer? {
    let anchors = book.cast.items(at: book.actors.list.marks).compactMap(
      book.cast.anchor(ofMember:))
    guard anchors.count > 1 else {
      book.notice =
        "mark two or more actors first, with \(book.key(.mark)); \(book.key(.merge)) makes them one"
      return nil
    }
    return QuestionLayer(.merge(anchors), book)
  }

  /// Asks whether the actor in question is none; without one says what to do, and is `nil`.
  static func hiding(_ book: inout Book) -> QuestionLayer? {
    guard let member = book.actorInQuestion, let anchor = book.cast.anchor(ofMember: member) else {
      book.notice = "choose an actor first, then \(book.key(.hideActor)) says that it is none"
      return nil
    }
    return QuestionLayer(.hide(anchor), book)
  }

  private init(_ question: Question, _ book: Book) {
    self.question = question
    // The row under the cursor is what the reader looks at; else the most frequent name is the likeliest.
    let cursor = book.actors.list.itemUnderCursor
    let members = book.cast.items(at: anchors)
    let most = members.indices.max {
      book.cast.mentionCount(of: members[$0]) < book.cast.mentionCount(of: members[$1])
    }
    choice = members.firstIndex { $0 == cursor } ?? most ?? 0
  }

  private var anchors: [Int] {
    switch question {
    case .merge(let anchors): anchors
    case .hide(let anchor): [anchor]
    }
  }

  // MARK: answering

  mutating func take(_ input: LayerInput, _ book: inout Book) -> LayerOutcome {
    switch input {
    case .command(.up): choice = max(0, choice - 1)
    case .command(.down): choice += 1
    case .command(.open):
      answer(&book)
      return .closes
    case .command(.close): return .closes
    default: break
    }
    return .stays
  }

  mutating func settle(_ book: Book) {
    choice = max(0, min(choice, book.cast.items(at: anchors).count - 1))
  }

  /// Corrects the cast as the reader has confirmed.
  private func answer(_ book: inout Book) {
    let members = book.cast.items(at: anchors)
    guard members.indices.contains(choice) else { return }
    let undo = book.key(.undo)
    switch question {
    case .hide(let anchor):
      book.correct(.hide(anchor: anchor), "hidden until you quit; \(undo) takes it back")
    case .merge:
      // The first of them gives the name.
      let others = members.indices.filter { $0 != choice }
      let ordered = ([choice] + others).compactMap { book.cast.anchor(ofMember: members[$0]) }
      book.actors.list.marks = []
      if let first = ordered.first { book.actors.list.anchor = .at(first) }
      book.correct(.merge(ordered), "made one until you quit; \(undo) takes it back")
    }
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

  /// The rows of the question, as many as fit: on a low screen the actors around the chosen one.
  private func rows(_ book: Book) -> [Row] {
    let most = book.screen.size.rows
    let members = book.cast.items(at: anchors)
    let head = Row(text: words(members, book), role: .title)
    let keys = Row(text: keyWords(book), role: .status)
    guard case .merge = question else { return Array([head, keys].suffix(most)) }
    // A row for the border, too.
    let room = max(1, most - 3)
    let first = max(0, min(choice - room / 2, members.count - room))
    let options = members.indices.dropFirst(first).prefix(room).map { index in
      Row(text: option(index, members[index], book), isChosen: index == choice)
    }
    return Array(([head] + options + [keys]).suffix(most))
  }

  /// What is asked, and what will change.
  private func words(_ members: [Int], _ book: Book) -> String {
    let all = book.cast.linked(
      to: .any(members), in: .range(book.document.paragraphs.indices))
    let places =
      "\(counted(all.mentions.count, "mention")) in \(counted(all.paragraphs.count, "paragraph"))"
    switch question {
    case .merge: return "Are these one actor, with \(places)? Whose name stays?"
    case .hide:
      let name = members.first.map { book.cast.members[$0].name } ?? ""
      return "Is \(name) no actor? \(places) will no longer be marked."
    }
  }

  private func option(_ index: Int, _ member: Int, _ book: Book) -> String {
    let sign = index == choice ? book.screen.look.currentMark : " "
    let value = book.cast.members[member]
    let count = counted(book.cast.mentionCount(of: member), "mention")
    return "\(sign) "
      + [value.name, value.kind.rawValue, count].joined(separator: book.screen.look.dot)
  }

  private func keyWords(_ book: Book) -> String {
    func key(_ command: Command) -> String {
      book.screen.keys.binding(of: command, in: context)?.keys.first?
        .name(isUnicode: book.screen.look.isUnicode) ?? ""
    }
    let (open, close) = (key(.open), key(.close))
    return switch question {
    case .merge:
      "\(open) makes them one   \(key(.up)) \(key(.down)) another name   \(close) leaves them"
    case .hide: "\(open) hides it   \(close) leaves it"
    }
  }
}
