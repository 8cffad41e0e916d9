import DocumentModel
import ReaderProtocol

/// Writes the text of an RTF document.
///
/// RTF has no quotations and no code, only their looks. An indented paragraph counts as a quotation, a monospaced one
/// as code, unless most of the document looks like that.
struct RTFText {
  private let document: RTFDocument
  private var builder: TextBuilder
  private var lists = RTFLists()
  private let indentMeansQuotation: Bool
  private let monospaceMeansCode: Bool
  private var lastCode: RTFParagraphFormat?

  /// Least indent of an indented paragraph: a quarter of an inch, in twentieths of a point.
  private static let indent = 360

  init(_ document: RTFDocument, builder: TextBuilder) {
    self.document = document
    self.builder = builder
    let paragraphs = document.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block, paragraph.inkCount > 0 { paragraph } else { nil }
    }
    let indented = paragraphs.count { $0.format.leftIndent >= Self.indent }
    indentMeansQuotation = indented * 2 < paragraphs.count
    monospaceMeansCode = paragraphs.count(where: \.isMonospaced) * 2 < paragraphs.count
  }

  consuming func write() -> ForeignText {
    builder.begin(.prose)
    if builder.title == nil { builder.title = centredTitle }
    for block in document.blocks.drop(while: repeatsInformation) { write(block) }
    for target in document.links { builder.link(to: target) }
    for _ in 0..<document.pictures { builder.leaveOutPicture() }
    return builder.finish()
  }

  /// The first paragraph, if it is bold and centred.
  private var centredTitle: String? {
    guard case .paragraph(let first) = document.blocks.first, first.format.isCentred, first.isBold,
      document.outlineLevel(first.format) == nil, first.text.count <= Self.longestTitle
    else { return nil }
    return first.words
  }

  private static let longestTitle = 200

  /// Whether a block at the beginning is empty or only repeats the title or the author.
  private func repeatsInformation(_ block: RTFBlock) -> Bool {
    guard case .paragraph(let paragraph) = block, document.outlineLevel(paragraph.format) == nil,
      paragraph.notes.isEmpty
    else { return false }
    let words = paragraph.words
    return words.isEmpty || words == builder.title || words == builder.author
  }

  private mutating func write(_ block: RTFBlock) {
    switch block {
    case .paragraph(let paragraph): write(paragraph)
    case .row(let cells): writeRow(cells)
    }
  }

  private mutating func writeRow(_ cells: [[RTFParagraph]]) {
    builder.begin(.tableRow)
    for (index, cell) in cells.enumerated() {
      if index > 0 { builder.nextCell() }
      for paragraph in cell {
        builder.append(" ")
        writeText(paragraph)
      }
    }
    builder.begin(.prose)
    lastCode = nil
  }

  private mutating func write(_ paragraph: RTFParagraph) {
    guard paragraph.inkCount > 0 || !paragraph.notes.isEmpty else {
      if paragraph.format.leftIndent == 0 { lists.leave() }
      return
    }
    let isCode = writeKnown(paragraph)
    lastCode = isCode ? paragraph.format : nil
  }

  /// Writes a paragraph by its kind; true if it is code.
  private mutating func writeKnown(_ paragraph: RTFParagraph) -> Bool {
    if let level = document.outlineLevel(paragraph.format) {
      lists.leave()
      builder.beginHeading(rank: level + 1)
      writeText(paragraph, isHeading: true)
      builder.begin(.prose)
    } else if let item = lists.item(paragraph) {
      builder.begin(.listItem, marker: item.marker)
      writeText(paragraph, from: item.textStart)
    } else if lists.continues(paragraph.format.leftIndent) {
      builder.begin(.listItem)
      writeText(paragraph)
    } else if monospaceMeansCode, paragraph.isMonospaced {
      writeCode(paragraph)
      return true
    } else {
      builder.begin(isQuotation(paragraph.format) ? .quotation : .prose)
      writeText(paragraph)
    }
    return false
  }

  private func isQuotation(_ format: RTFParagraphFormat) -> Bool {
    if let style = format.style, document.styles[style]?.isQuotation == true { return true }
    return indentMeansQuotation && format.leftIndent >= Self.indent
  }

  /// Lines of code may be paragraphs without space between them.
  private mutating func writeCode(_ paragraph: RTFParagraph) {
    if let lastCode, lastCode.spaceAfter == 0 {
      builder.appendLineEnd()
    } else {
      builder.begin(.code)
    }
    paragraph.text.withUnsafeBytes { builder.appendLines($0) }
  }

  // MARK: Text

  /// An event at an offset of a paragraph.
  private enum Event {
    case endStress
    case beginStress(Emphasis.Kind)
    case note(Int)
  }

  /// Writes text with its notes and emphasis, which may overlap.
  private mutating func writeText(
    _ paragraph: RTFParagraph, from start: Int = 0, isHeading: Bool = false
  ) {
    var events: [(offset: Int, order: Int, event: Event)] = []
    // Emphasis in headings is ignored.
    for (range, kind) in paragraph.stresses where !isHeading && range.upperBound > start {
      events.append((max(start, range.lowerBound), 2, .beginStress(kind)))
      events.append((range.upperBound, 0, .endStress))
    }
    for (offset, note) in paragraph.notes { events.append((max(start, offset), 1, .note(note))) }
    events.sort { ($0.offset, $0.order) < ($1.offset, $1.order) }
    var position = start
    for (offset, _, event) in events {
      writeLines(paragraph.text[position..<max(position, offset)])
      position = max(position, offset)
      switch event {
      case .endStress: builder.endEmphasis()
      case .beginStress(let kind): builder.beginEmphasis(kind)
      case .note(let note): writeNote(note)
      }
    }
    writeLines(paragraph.text[position...])
  }

  private mutating func writeLines(_ text: ArraySlice<UInt8>) {
    var isFirst = true
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !isFirst { builder.lineBreak() }
      isFirst = false
      line.withUnsafeBytes { builder.append($0) }
    }
  }

  private mutating func writeNote(_ note: Int) {
    builder.noteMark(note + 1)
    guard document.notes.indices.contains(note) else { return }
    builder.beginNote(note + 1)
    for block in document.notes[note] {
      guard case .paragraph(var paragraph) = block else { continue }
      builder.restart(.prose)
      paragraph.notes = []
      // The note already has its number.
      writeText(paragraph, from: Self.blanks(paragraph.text))
    }
    builder.endNote()
  }

  /// Number of bytes of blanks, tabs and no-break spaces at the beginning of a text.
  private static func blanks(_ text: [UInt8]) -> Int {
    var rest = text[...]
    while true {
      if rest.first == 0x20 || rest.first == 0x09 {
        rest = rest.dropFirst()
      } else if rest.starts(with: "\u{A0}".utf8) {
        rest = rest.dropFirst(2)
      } else {
        return text.count - rest.count
      }
    }
  }
}
