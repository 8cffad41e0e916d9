import DocumentModel
import ReaderProtocol

/// Writes what office formats have in common: paragraphs with styles, tables, lists.
struct OfficeText {
  /// What a paragraph is, by its style and its list.
  struct Style {
    var kind = ParagraphKind.prose
    /// Rank of a heading; 1 is the highest.
    var rank = 0
    var marker = ""
    /// Whether it belongs to a table of contents, which is the outline, not text.
    var isLeftOut = false
  }

  var builder: TextBuilder
  /// Open tables: whether their rows are lines of text, and already have a cell.
  private var tables: [(isData: Bool, hasCell: Bool)] = []
  private var isCode = false
  private var hasOpenCode = false
  private var leftOutDepth = 0
  /// Whether the next paragraph continues the last one, whose end was deleted.
  private var goesOn = false
  /// Whether the mark of a note waits for the note's first paragraph.
  private var isAtNoteStart = false

  init(builder: TextBuilder) { self.builder = builder }

  private var isInRow: Bool { tables.last?.isData ?? false }

  // MARK: Paragraphs

  mutating func beginParagraph(_ style: Style) {
    if style.isLeftOut { leftOutDepth += 1 }
    isCode = style.kind == .code && !isInRow
    if goesOn {
      goesOn = false
      return
    }
    if isInRow {
      builder.append(" ")
    } else if isCode, hasOpenCode {
      builder.appendLineEnd()
    } else if isAtNoteStart {
      builder.restart(style.kind)
    } else if style.kind == .heading {
      builder.beginHeading(rank: style.rank)
    } else {
      builder.begin(style.kind, marker: style.marker)
    }
    hasOpenCode = isCode
    isAtNoteStart = false
  }

  /// Ends a paragraph; code stays open for further lines.
  mutating func endParagraph(_ style: Style, goesOn: Bool = false) {
    if style.isLeftOut { leftOutDepth -= 1 }
    isCode = false
    self.goesOn = goesOn
    if isInRow { builder.append(" ") } else if !hasOpenCode, !goesOn { builder.end() }
  }

  // MARK: Words

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard leftOutDepth == 0 else { return }
    if isCode { builder.appendLines(bytes) } else { builder.append(bytes) }
  }

  mutating func append(_ words: String) {
    var words = words
    words.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  mutating func lineBreak() {
    guard leftOutDepth == 0 else { return }
    if isCode { builder.appendLineEnd() } else { builder.lineBreak() }
  }

  // MARK: Tables

  mutating func beginTable(isData: Bool) {
    hasOpenCode = false
    // A table inside a row is text of its cell.
    tables.append((isData && !isInRow, false))
    if !isInRow, tables.count == 1 { builder.end() }
  }

  mutating func endTable() {
    _ = tables.popLast()
    if !isInRow { builder.begin(.prose) }
  }

  mutating func beginRow() {
    guard isInRow else { return }
    builder.begin(.tableRow)
    tables[tables.count - 1].hasCell = false
  }

  mutating func endRow() {
    if isInRow { builder.begin(.prose) }
  }

  mutating func beginCell() {
    guard isInRow else { return }
    if tables[tables.count - 1].hasCell { builder.nextCell() }
    tables[tables.count - 1].hasCell = true
  }

  // MARK: Notes

  /// State to restore after a note.
  struct Place {
    fileprivate var tables: [(isData: Bool, hasCell: Bool)]
    fileprivate var isCode: Bool
    fileprivate var hasOpenCode: Bool
  }

  /// Writes the mark of a note; what follows is the text of the note.
  mutating func beginNote(_ number: Int) -> Place {
    builder.noteMark(number)
    builder.beginNote(number)
    let place = Place(tables: tables, isCode: isCode, hasOpenCode: hasOpenCode)
    (tables, isCode, hasOpenCode) = ([], false, false)
    isAtNoteStart = true
    return place
  }

  mutating func endNote(_ place: Place) {
    builder.endNote()
    isAtNoteStart = false
    (tables, isCode, hasOpenCode) = (place.tables, place.isCode, place.hasOpenCode)
  }

  // MARK: Finishing

  /// The whole text, without paragraphs at its beginning that only repeat its title and author.
  ///
  /// - Throws: if there is no text: `.damaged` if damage is known, else `.empty`.
  mutating func finish(_ damage: ArchiveDamage) throws(ReaderError) -> ForeignText {
    builder.end()
    for notice in damage.notices { builder.notice(notice) }
    let known = [builder.title, builder.author].compactMap { $0 }
    var first = 0
    while first < min(builder.paragraphCount, known.count),
      known.contains(builder.words(ofParagraph: first)),
      builder.paragraphs[first].kind != .heading
    {
      first += 1
    }
    if first > 0 { builder.removeFirstParagraphs(first) }
    let foreign = builder.finish()
    guard !foreign.paragraphs.isEmpty else { throw damage.noText("has no text") }
    return foreign
  }
}
