/// Where the text of a group goes.
enum RTFDestination {
  case body
  case skipped
  case fontTable
  case styleSheet
  case title, author
  /// The marker of a list item.
  case listText
  /// The instruction of a field, such as a link.
  case fieldInstruction
}

/// State of a group, which inner groups inherit.
struct RTFState {
  var destination = RTFDestination.body
  var format = RTFParagraphFormat()
  var font: Int?
  var isBold = false
  var isItalic = false
  /// Hidden text, and text deleted by a tracked change.
  var isHidden = false
  var isDeleted = false
  /// Number of characters after `\u` that repeat it for old programs.
  var fallbackLength = 1
  /// Whether the group is a note, which ends with it.
  var isNote = false

  mutating func resetCharacters() {
    (isBold, isItalic, isHidden, font) = (false, false, false, nil)
  }
}

/// The control words that the importer knows, by their effect.
enum RTFWord {
  /// Sends the text of the group elsewhere.
  case destination(RTFDestination)
  case note
  case picture
  case character(String)
  case paragraphEnd, lineEnd, cellEnd, rowEnd
  case paragraphReset, characterReset
  case centred, style, outlineLevel, leftIndent, firstIndent, spaceAfter, inTable, listLevel
  case basedOn
  case bold, italic, hidden, deleted
  case font, fontCharset, fontCodePage, fontIsModern
  case documentCodePage, macintosh, pc, defaultFont
  case fallbackLength, unicode, binary

  private static let skipped = RTFWord.destination(.skipped)

  static let named: [String: RTFWord] = [
    "fonttbl": .destination(.fontTable), "stylesheet": .destination(.styleSheet),
    "title": .destination(.title), "author": .destination(.author),
    "listtext": .destination(.listText), "pntext": .destination(.listText),
    "fldinst": .destination(.fieldInstruction),
    "shpinst": .destination(.body), "shppict": .destination(.body), "shptxt": .destination(.body),
    "colortbl": .skipped, "header": .skipped, "headerl": .skipped, "headerr": .skipped,
    "headerf": .skipped, "footer": .skipped, "footerl": .skipped, "footerr": .skipped,
    "footerf": .skipped, "nonshppict": .skipped, "shprslt": .skipped, "sp": .skipped,
    "objdata": .skipped, "annotation": .skipped, "atnid": .skipped, "atnauthor": .skipped,
    "bkmkstart": .skipped, "bkmkend": .skipped, "xe": .skipped, "tc": .skipped, "rxe": .skipped,
    "template": .skipped, "info": .skipped, "filetbl": .skipped, "revtbl": .skipped,
    "listtable": .skipped, "listoverridetable": .skipped, "rsidtbl": .skipped, "ud": .skipped,
    "ftnsep": .skipped, "ftnsepc": .skipped, "aftnsep": .skipped, "aftnsepc": .skipped,
    "footnote": .note, "pict": .picture,
    "par": .paragraphEnd, "sect": .paragraphEnd, "page": .paragraphEnd, "line": .lineEnd,
    "column": .paragraphEnd, "cell": .cellEnd, "nestcell": .cellEnd, "row": .rowEnd,
    "nestrow": .rowEnd,
    "tab": .character("\t"), "emdash": .character("—"), "endash": .character("–"),
    "lquote": .character("‘"), "rquote": .character("’"), "ldblquote": .character("“"),
    "rdblquote": .character("”"), "bullet": .character("•"), "emspace": .character(" "),
    "enspace": .character(" "), "qmspace": .character(" "), "zwj": .character("\u{200D}"),
    "zwnj": .character("\u{200C}"), "ltrmark": .character("\u{200E}"),
    "rtlmark": .character("\u{200F}"),
    "qc": .centred, "pard": .paragraphReset, "plain": .characterReset, "s": .style,
    "outlinelevel": .outlineLevel, "li": .leftIndent, "lin": .leftIndent, "fi": .firstIndent,
    "sa": .spaceAfter, "intbl": .inTable, "ilvl": .listLevel, "sbasedon": .basedOn,
    "b": .bold, "i": .italic, "v": .hidden, "deleted": .deleted,
    "f": .font, "fcharset": .fontCharset, "cpg": .fontCodePage, "fmodern": .fontIsModern,
    "ansicpg": .documentCodePage, "mac": .macintosh, "pc": .pc, "pca": .pc, "deff": .defaultFont,
    "uc": .fallbackLength, "u": .unicode, "bin": .binary,
  ]
}
