/// The elements of a document that mean something to the reader.
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
