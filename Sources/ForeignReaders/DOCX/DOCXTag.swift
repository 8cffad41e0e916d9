/// The elements of a document that mean something to the reader.
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
