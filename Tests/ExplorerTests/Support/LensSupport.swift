import DocumentModel
import TerminalUI

@testable import Explorer

extension ExplorerState {
  /// Shows the lens of a key and goes into it; where one pane shows, the key does both.
  mutating func enterLens(_ key: Unicode.Scalar) {
    press(.character(key))
    while book.focus != .text { press(.tab) }
  }

  var mentionsLens: MentionsLens? { book.lens as? MentionsLens }
  var withLens: WithLens? { book.lens as? WithLens }
  var timeLens: TimeLens? { book.lens as? TimeLens }

  /// The wordings of the mentions that the lens lists, in order.
  var listedMentions: [String] {
    guard let lens = mentionsLens else { return [] }
    return (0..<lens.rowCount).map { book.document.text(book.cast.mentions[lens.rows[$0]].span) }
  }

  /// The names of the rows of companions or pairs, in order.
  var listedCompanions: [String] {
    withLens?.rows.map { $0.members.map(name).joined(separator: " + ") } ?? []
  }

  /// The names of the chosen actors.
  var chosenNames: [String] { book.chosenMembers.map(name) }

  /// What stands at the place to which the lens, or the text, has gone.
  var currentWords: String? { book.pane.current.map { book.document.text($0) } }

  func name(_ member: Int) -> String { book.cast.members[member].name }
}
