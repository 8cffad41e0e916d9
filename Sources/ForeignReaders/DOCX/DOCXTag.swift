/// The elements of a DOCX document that its importer knows.
enum DOCXTag {
  case other
  case paragraph, run, text, tab, lineBreak, hyphen, symbol
  case paragraphProperties, runProperties
  case table, row, cell
  case deleted
  case footnoteMark, endnoteMark
  case textBox
  case alternatives, fallback
  case hyperlink
  case picture
  case pageBreak

  init(_ name: String) {
    self = Self.named[name] ?? .other
  }

  private static let named: [String: DOCXTag] = [
    "p": .paragraph, "r": .run, "t": .text, "tab": .tab, "ptab": .tab, "br": .lineBreak,
    "cr": .lineBreak, "noBreakHyphen": .hyphen, "sym": .symbol, "pPr": .paragraphProperties,
    "rPr": .runProperties, "tbl": .table, "tr": .row, "tc": .cell, "del": .deleted,
    "moveFrom": .deleted, "delText": .deleted, "instrText": .deleted, "sdtPr": .deleted,
    "tblPr": .deleted, "tblGrid": .deleted, "trPr": .deleted, "tcPr": .deleted,
    "sectPr": .deleted, "footnoteReference": .footnoteMark, "endnoteReference": .endnoteMark,
    "txbxContent": .textBox, "AlternateContent": .alternatives, "Fallback": .fallback,
    "hyperlink": .hyperlink, "pic": .picture, "imagedata": .picture,
    "lastRenderedPageBreak": .pageBreak,
  ]
}

/// Tells data tables from layout tables.
enum DOCXTable {
  /// Whether each row can be one line: there is more than one column, and no cell has blocks of its own.
  ///
  /// - Parameter isPlain: whether a paragraph can be the text of a cell.
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
