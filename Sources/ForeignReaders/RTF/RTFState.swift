/// Where the text of a group goes.
enum RTFDestination {
  case body
  /// Nowhere.
  case skipped
  case fontTable
  case styleSheet
  case title, author
  /// The mark of a list item.
  case listText
  /// What a field is: a link.
  case fieldInstruction
}

/// What holds within a group.
struct RTFState {
  var destination = RTFDestination.body
  var format = RTFParagraphFormat()
  var font: Int?
  var isBold = false
  var isItalic = false
  /// Hidden, or deleted by a change that is tracked.
  var isHidden = false
  var isDeleted = false
  /// How many characters after `\u` stand for the same one.
  var fallbackLength = 1
  /// Whether the text of a note ends with the group.
  var isNote = false

  mutating func resetCharacters() {
    (isBold, isItalic, isHidden, font) = (false, false, false, nil)
  }
}

/// The words of RTF that mean something here, by what they do.
enum RTFWord {
  /// The text of the group goes elsewhere.
  case destination(RTFDestination)
  case note
  case picture
  /// The word stands for a character.
  case character(String)
  case paragraphEnd, lineEnd, cellEnd, rowEnd
  case paragraphReset, characterReset
  case centred, style, outlineLevel, leftIndent, firstIndent, spaceAfter, inTable, listLevel
  case basedOn
  case bold, italic, hidden, deleted
  case font, fontCharset, fontCodePage, fontIsModern
  case documentCodePage, macintosh, pc, defaultFont
  case fallbackLength, unicode, binary

  static let named: [String: RTFWord] = [
    "fonttbl": .destination(.fontTable), "stylesheet": .destination(.styleSheet),
    "title": .destination(.title), "author": .destination(.author),
    "listtext": .destination(.listText), "pntext": .destination(.listText),
    "fldinst": .destination(.fieldInstruction),
    "shpinst": .destination(.body), "shppict": .destination(.body), "shptxt": .destination(.body),
    "colortbl": .destination(.skipped), "header": .destination(.skipped),
    "headerl": .destination(.skipped), "headerr": .destination(.skipped),
    "headerf": .destination(.skipped), "footer": .destination(.skipped),
    "footerl": .destination(.skipped), "footerr": .destination(.skipped),
    "footerf": .destination(.skipped), "nonshppict": .destination(.skipped),
    "shprslt": .destination(.skipped), "sp": .destination(.skipped),
    "objdata": .destination(.skipped), "annotation": .destination(.skipped),
    "atnid": .destination(.skipped), "atnauthor": .destination(.skipped),
    "bkmkstart": .destination(.skipped), "bkmkend": .destination(.skipped),
    "xe": .destination(.skipped), "tc": .destination(.skipped), "rxe": .destination(.skipped),
    "template": .destination(.skipped), "info": .destination(.skipped),
    "filetbl": .destination(.skipped), "revtbl": .destination(.skipped),
    "listtable": .destination(.skipped), "listoverridetable": .destination(.skipped),
    "rsidtbl": .destination(.skipped), "ud": .destination(.skipped),
    "ftnsep": .destination(.skipped), "ftnsepc": .destination(.skipped),
    "aftnsep": .destination(.skipped), "aftnsepc": .destination(.skipped),
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
