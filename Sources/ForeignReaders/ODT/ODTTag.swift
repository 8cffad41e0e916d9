/// The elements of an ODT document that the importer knows.
enum ODTTag {
  case other
  case paragraph, heading
  case span, link, blanks, tab, lineBreak, pageBreak
  case list, item
  case table, row, cell, coveredCell
  case note
  case textBox, picture
  /// Deleted text, comments, tables of contents.
  case leftOut

  init(_ name: String) {
    self = Self.named[name] ?? .other
  }

  private static let named: [String: ODTTag] = [
    "p": .paragraph, "h": .heading, "span": .span, "a": .link, "s": .blanks, "tab": .tab,
    "line-break": .lineBreak, "soft-page-break": .pageBreak, "list": .list, "list-item": .item,
    "list-header": .item, "table": .table, "table-row": .row, "table-cell": .cell,
    "covered-table-cell": .coveredCell, "note": .note, "text-box": .textBox, "image": .picture,
    "object": .picture, "tracked-changes": .leftOut, "annotation": .leftOut,
    "table-of-content": .leftOut, "ruby-text": .leftOut, "forms": .leftOut,
    "note-citation": .leftOut, "title": .leftOut, "desc": .leftOut,
    "sequence-decls": .leftOut, "variable-decls": .leftOut, "user-field-decls": .leftOut,
    "illustration-index": .leftOut, "table-index": .leftOut,
  ]
}

/// Tells data tables from layout tables.
enum ODTTable {
  /// Whether each row can be one line: there is more than one column, and no cell has blocks of its own.
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
