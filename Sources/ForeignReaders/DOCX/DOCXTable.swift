/// Tells tables of data from those that only place things on a page.
enum DOCXTable {
  /// Whether each row can be a line: more than one column, and in no cell blocks of their own.
  ///
  /// - Parameter isPlain: whether a paragraph can be words of a cell.
  static func isData(_ table: XMLNode, isPlain: (XMLNode) -> Bool) -> Bool {
    var widest = 0
    for row in table.elements where row.isNamed("tr") {
      var cells = 0
      for cell in row.elements where cell.isNamed("tc") {
        cells += 1
        var paragraphs = 0
        for block in cell.elements {
          if block.isNamed("tbl") { return false }
          guard block.isNamed("p") else { continue }
          if !isPlain(block) { return false }
          if block.first("r") != nil { paragraphs += 1 }
          if paragraphs > 1 { return false }
        }
      }
      widest = max(widest, cells)
    }
    return widest > 1
  }
}
