/// Collects blocks of the document, or of a note.
struct RTFBlocks {
  /// The open paragraph.
  var paragraph = RTFParagraph()
  private var blocks: [RTFBlock] = []
  private var cells: [[RTFParagraph]] = []
  private var cell: [RTFParagraph] = []

  mutating func endParagraph(_ format: RTFParagraphFormat) {
    paragraph.format = format
    if format.isInTable {
      cell.append(paragraph)
    } else {
      endRow(format)
      blocks.append(.paragraph(paragraph))
    }
    paragraph = RTFParagraph()
  }

  mutating func endCell(_ format: RTFParagraphFormat) {
    if !paragraph.text.isEmpty {
      paragraph.format = format
      cell.append(paragraph)
    }
    paragraph = RTFParagraph()
    cells.append(cell)
    cell = []
  }

  /// Ends the open row, if there is one; a row of one cell is only a frame around its text.
  mutating func endRow(_ format: RTFParagraphFormat) {
    if !cell.isEmpty {
      cells.append(cell)
      cell = []
    }
    if cells.count > 1 {
      blocks.append(.row(cells))
    } else {
      for paragraph in cells.first ?? [] { blocks.append(.paragraph(paragraph)) }
    }
    cells = []
  }

  mutating func finish(_ format: RTFParagraphFormat) -> [RTFBlock] {
    if !paragraph.text.isEmpty || !paragraph.notes.isEmpty { endParagraph(format) }
    endRow(format)
    defer { blocks = [] }
    return blocks
  }
}
