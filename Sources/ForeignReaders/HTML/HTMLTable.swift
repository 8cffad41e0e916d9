/// Tells tables of data from those that only place things on a page.
enum HTMLTable {
  /// Whether each row can be a line: more than one column, and in no cell blocks of their own.
  ///
  /// Complexity: O(*n*) up to the first block that decides; nested tables decide at once.
  static func isData(_ table: XMLNode) -> Bool {
    if table.attribute("role") == "presentation" { return false }
    var widest = 0
    var cells = 0
    var blocks = 0
    var isPlain = true
    table.forEachBelow { node in
      guard isPlain, node.isElement else { return false }
      switch HTMLTag(node.name) {
      case .row:
        cells = 0
      case .cell:
        cells += 1
        widest = max(widest, cells)
        blocks = 0
      case .paragraph:
        blocks += 1
        if blocks > 1 { isPlain = false }
      case .table, .heading, .unorderedList, .orderedList, .quotation, .preformatted, .article,
        .section, .main:
        isPlain = false
      default: break
      }
      return isPlain
    }
    return isPlain && widest > 1
  }
}
