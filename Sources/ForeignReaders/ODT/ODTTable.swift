/// Tells tables of data from those that only place things on a page.
enum ODTTable {
  /// Whether each row can be a line: more than one column, and in no cell blocks of their own.
  static func isData(_ table: XMLNode) -> Bool {
    var cells = 0
    var widest = 0
    var isPlain = true
    table.forEachBelow { node in
      guard isPlain, node.isElement else { return false }
      switch ODTTag(node.name) {
      case .row: cells = 0
      case .cell, .coveredCell:
        cells += 1
        widest = max(widest, cells)
        if node.elements.reduce(0, { $0 + ($1.isNamed("p") ? 1 : 0) }) > 1 { isPlain = false }
      case .table, .heading, .list: isPlain = false
      default: break
      }
      return isPlain
    }
    return isPlain && widest > 1
  }
}
