import CastQueries
import DocumentModel
import TerminalUI

/// The rows of linked paragraphs, laid out block by block where they are asked for.
///
/// Paragraphs of more than 16 KB are laid out in pieces, so that a step costs the same in a paragraph of
/// 3 MB as in a short one (a piece takes about 0.2 ms).
struct ParagraphRows {
  /// Bytes of a piece of a long paragraph.
  static let pieceBytes = 16 * 1024

  let document: Document
  let linked: LinkedParagraphs
  let columns: Int
  let width: CellWidth
  let look: Look
  /// Whether every paragraph has a row with its number; else only those that open a section.
  let numbersParagraphs: Bool

  /// A paragraph, or a piece of a long one.
  struct Block {
    var rank: Int
    var paragraph: Int
    var piece: Int
    /// The words above the paragraph; none if it has no header.
    var header: [TextRow.Field]
    var hasGap: Bool
    var layout: PieceLayout

    var hasHeader: Bool { !header.isEmpty }

    var rowCount: Int { (hasHeader ? 1 : 0) + layout.lines.count + (hasGap ? 1 : 0) }

    func row(_ index: Int) -> TextRow {
      if hasHeader && index == 0 { return .header(paragraph: paragraph, header) }
      let line = index - (hasHeader ? 1 : 0)
      return line < layout.lines.count
        ? .text(paragraph: paragraph, piece: layout, line: line) : .gap(paragraph: paragraph)
    }

    func position(ofRow index: Int) -> TextPosition {
      switch row(index) {
      case .header: TextPosition(paragraph: paragraph, part: .header)
      case .text(_, let layout, let line):
        TextPosition(paragraph: paragraph, part: .text(layout.start(ofLine: line)))
      case .gap: TextPosition(paragraph: paragraph, part: .gap)
      }
    }
  }

  /// A row in its block.
  struct Cursor {
    var block: Block
    var row: Int
    var position: TextPosition { block.position(ofRow: row) }
  }

  // MARK: blocks

  private func pieceCount(_ paragraph: Int) -> Int {
    max(1, (document.paragraphs[paragraph].span.count + Self.pieceBytes - 1) / Self.pieceBytes)
  }

  /// Where piece `piece` of a paragraph starts: after the first blank past its nominal start, or at the
  /// next character boundary if no blank is near.
  private func start(ofPiece piece: Int, in span: Span) -> Int {
    guard piece > 0 else { return span.start }
    let nominal = span.start + piece * Self.pieceBytes
    guard nominal < span.end else { return span.end }
    return document.source.withBytes(nominal..<min(nominal + 512, span.end)) { bytes in
      if let blank = bytes.firstIndex(where: { $0 == 0x20 || $0 == 0x0A }) {
        return nominal + blank + 1
      }
      let boundary = bytes.firstIndex { $0 & 0xC0 != 0x80 } ?? 0
      return nominal + boundary
    }
  }

  private func block(rank: Int, piece: Int) -> Block {
    let paragraph = linked[rank]
    let span = document.paragraphs[paragraph].span
    let start = start(ofPiece: piece, in: span)
    let pieces = pieceCount(paragraph)
    let end = piece + 1 < pieces ? self.start(ofPiece: piece + 1, in: span) : span.end
    let layout = LineBreaker.layOut(
      Span(start, max(start, end)), of: document.source, columns: columns,
      keepsLineBreaks: document.paragraphs[paragraph].kind.keepsLineBreaks, width: width,
      isUnicode: look.isUnicode)
    return Block(
      rank: rank, paragraph: paragraph, piece: piece,
      header: piece == 0 ? header(rank: rank) : [],
      hasGap: piece + 1 == pieces && rank + 1 < linked.count, layout: layout)
  }

  /// The number of a paragraph, and the title of the section that it opens.
  private func header(rank: Int) -> [TextRow.Field] {
    let number = TextRow.Field(text: "\(look.pilcrow)\(linked[rank] + 1)", role: .faint)
    let fields = numbersParagraphs ? [number] : []
    return openedSection(rank: rank).map {
      fields + [TextRow.Field(text: document.title(of: document.sections[$0]), role: .heading)]
    } ?? fields
  }

  /// The section of which a paragraph is the first shown, unless the paragraph is its heading.
  private func openedSection(rank: Int) -> Int? {
    let paragraph = linked[rank]
    guard document.kind(ofParagraph: paragraph) != .heading,
      let section = document.sectionIndex(ofParagraph: paragraph)
    else { return nil }
    let isFirst = rank == 0 || document.sectionIndex(ofParagraph: linked[rank - 1]) != section
    return isFirst ? section : nil
  }

  func block(after block: Block) -> Block? {
    if block.piece + 1 < pieceCount(block.paragraph) {
      return self.block(rank: block.rank, piece: block.piece + 1)
    }
    return block.rank + 1 < linked.count ? self.block(rank: block.rank + 1, piece: 0) : nil
  }

  func block(before block: Block) -> Block? {
    if block.piece > 0 { return self.block(rank: block.rank, piece: block.piece - 1) }
    guard block.rank > 0 else { return nil }
    let last = pieceCount(linked[block.rank - 1]) - 1
    return self.block(rank: block.rank - 1, piece: last)
  }

  // MARK: positions

  /// The row of a position; if its paragraph isn't linked, the first row of the next linked one.
  func cursor(at position: TextPosition) -> Cursor? {
    guard linked.count > 0 else { return nil }
    let rank = linked.rank(of: position.paragraph)
    guard rank < linked.count else { return end }
    guard linked[rank] == position.paragraph else {
      return Cursor(block: block(rank: rank, piece: 0), row: 0)
    }
    switch position.part {
    case .header: return Cursor(block: block(rank: rank, piece: 0), row: 0)
    case .text(let offset): return cursor(rank: rank, offset: offset)
    case .gap:
      let last = block(rank: rank, piece: pieceCount(position.paragraph) - 1)
      return Cursor(block: last, row: last.rowCount - 1)
    }
  }

  private func cursor(rank: Int, offset: Int) -> Cursor {
    let span = document.paragraphs[linked[rank]].span
    let inside = min(max(0, offset - span.start), max(0, span.count - 1))
    var piece = inside / Self.pieceBytes
    if piece > 0, offset < start(ofPiece: piece, in: span) { piece -= 1 }
    let block = block(rank: rank, piece: piece)
    return Cursor(block: block, row: (block.hasHeader ? 1 : 0) + block.layout.line(at: offset))
  }

  /// The last row of all.
  var end: Cursor? {
    guard linked.count > 0 else { return nil }
    let rank = linked.count - 1
    let last = block(rank: rank, piece: pieceCount(linked[rank]) - 1)
    return Cursor(block: last, row: last.rowCount - 1)
  }
}
