import DocumentModel
import TerminalUI

/// How the cells of a row of mentions are shared out: the paragraph, the words around the name, the section.
struct MentionColumns {
  private let area: Rect
  /// Cells of the paragraph's number; 0 where there is no room for it.
  private let paragraph: Int
  /// Where the name begins.
  private let name: Int
  /// Where the words after the name end.
  private let end: Int
  /// Where the section begins; the end where there is no room for it.
  let section: Int

  /// Cells from which the paragraph's number, and the section's title, are worth their room.
  private static let wide = 24
  private static let wider = 76
  private static let sectionColumns = 18

  init(_ area: Rect, _ book: Book) {
    self.area = area
    let digits = "\(book.document.paragraphs.count)".utf8.count
    paragraph = area.columns >= Self.wide ? digits + 2 : 0
    let hasSection = area.columns >= Self.wider
    section = hasSection ? area.columns - Self.sectionColumns : area.columns
    end = hasSection ? section - 2 : section
    name = paragraph + (end - paragraph) * 2 / 5
  }

  func draw(_ index: Int, _ book: Book, on canvas: inout Canvas) {
    let mention = book.cast.mentions[index]
    if paragraph > 0 {
      canvas.draw(
        "\(canvas.look.pilcrow)\(mention.paragraph + 1)", row: area.row, column: area.column,
        columns: paragraph - 1, role: .faint)
    }
    drawContext(ContextLine(index, book, columns: end - name), on: &canvas)
    guard section < area.columns,
      let number = book.document.sectionIndex(ofParagraph: mention.paragraph)
    else { return }
    canvas.draw(
      book.document.title(of: book.document.sections[number]), row: area.row,
      column: area.column + section, columns: area.columns - section, role: .faint)
  }

  /// Draws the name where all names begin, the words before it up to there, and the words after it.
  private func drawContext(_ line: ContextLine, on canvas: inout Canvas) {
    let room = name - paragraph
    let before = canvas.suffix(line.before, columns: room)
    canvas.draw(
      before, row: area.row, column: area.column + name - canvas.columns(of: before),
      columns: room)
    let used = canvas.draw(
      line.name, row: area.row, column: area.column + name, columns: end - name,
      role: .chosenMention)
    canvas.draw(
      line.after, row: area.row, column: area.column + name + used, columns: end - name - used)
  }
}
