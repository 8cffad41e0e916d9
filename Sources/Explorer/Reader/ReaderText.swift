import DocumentModel
import TerminalUI

/// A place in the linked paragraphs, anchored to the text: it survives a resize and a new filter.
struct ReaderPosition: Hashable, Sendable {
  /// Which row of a paragraph is meant.
  enum Part: Hashable, Sendable {
    /// The row with the paragraph's number.
    case header
    /// The row that shows the byte at this offset.
    case text(Int)
    /// The empty row after the paragraph.
    case gap
  }

  /// An index into `Document.paragraphs`.
  var paragraph: Int
  var part: Part

  static let start = ReaderPosition(paragraph: 0, part: .header)
}

/// One row of the right pane.
enum ReaderRow {
  case header(paragraph: Int)
  case text(paragraph: Int, piece: PieceLayout, line: Int)
  case gap(paragraph: Int)
}

/// Lays out linked paragraphs row by row, only those that are asked for.
///
/// Paragraphs of more than 16 KB are laid out in pieces, so that a step costs the same in a paragraph of
/// 3 MB as in a short one (a piece takes about 0.2 ms).
struct ReaderText {
  static let pieceBytes = 16 * 1024

  let document: Document
  let linked: LinkedParagraphs
  let columns: Int
  let width: CellWidth
  let isUnicode: Bool
  /// Whether every paragraph has a row with its number; else only those that open a section.
  let numbersParagraphs: Bool

  /// A stretch of rows that is laid out in one go: a paragraph, or a piece of a long one.
  struct Block {
    var rank: Int
    var paragraph: Int
    var piece: Int
    var hasHeader: Bool
    var hasGap: Bool
    var layout: PieceLayout

    var rowCount: Int { (hasHeader ? 1 : 0) + layout.lines.count + (hasGap ? 1 : 0) }

    func row(_ index: Int) -> ReaderRow {
      if hasHeader && index == 0 { return .header(paragraph: paragraph) }
      let line = index - (hasHeader ? 1 : 0)
      return line < layout.lines.count
        ? .text(paragraph: paragraph, piece: layout, line: line) : .gap(paragraph: paragraph)
    }

    func position(ofRow index: Int) -> ReaderPosition {
      switch row(index) {
      case .header: ReaderPosition(paragraph: paragraph, part: .header)
      case .text(_, let layout, let line):
        ReaderPosition(paragraph: paragraph, part: .text(layout.start(ofLine: line)))
      case .gap: ReaderPosition(paragraph: paragraph, part: .gap)
      }
    }
  }

  /// The row at which a position stands.
  struct Cursor {
    var block: Block
    var row: Int
    var position: ReaderPosition { block.position(ofRow: row) }
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
      isUnicode: isUnicode)
    return Block(
      rank: rank, paragraph: paragraph, piece: piece,
      hasHeader: piece == 0 && (numbersParagraphs || opensSection(rank: rank)),
      hasGap: piece + 1 == pieces && rank + 1 < linked.count, layout: layout)
  }

  /// Whether a paragraph is the first of those shown of its section, and doesn't say so itself.
  func opensSection(rank: Int) -> Bool {
    let paragraph = linked[rank]
    guard let section = document.sectionIndex(ofParagraph: paragraph) else { return false }
    if document.kind(ofParagraph: paragraph) == .heading { return false }
    return rank == 0 || document.sectionIndex(ofParagraph: linked[rank - 1]) != section
  }

  private func block(after block: Block) -> Block? {
    if block.piece + 1 < pieceCount(block.paragraph) {
      return self.block(rank: block.rank, piece: block.piece + 1)
    }
    return block.rank + 1 < linked.count ? self.block(rank: block.rank + 1, piece: 0) : nil
  }

  private func block(before block: Block) -> Block? {
    if block.piece > 0 { return self.block(rank: block.rank, piece: block.piece - 1) }
    guard block.rank > 0 else { return nil }
    let last = pieceCount(linked[block.rank - 1]) - 1
    return self.block(rank: block.rank - 1, piece: last)
  }

  // MARK: positions

  /// The row of a position; where its paragraph isn't linked, the next one's first row.
  func cursor(at position: ReaderPosition) -> Cursor? {
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

  /// Moves down (or up, if negative) by rows, stopping at the first and the last.
  ///
  /// - Returns: the new place and how many rows were gone.
  func move(_ cursor: Cursor, by rows: Int) -> (cursor: Cursor, moved: Int) {
    var cursor = cursor
    var left = abs(rows)
    while left > 0 {
      let room = rows > 0 ? cursor.block.rowCount - 1 - cursor.row : cursor.row
      if left <= room {
        cursor.row += rows > 0 ? left : -left
        return (cursor, abs(rows))
      }
      guard let next = rows > 0 ? block(after: cursor.block) : block(before: cursor.block) else {
        cursor.row = rows > 0 ? cursor.block.rowCount - 1 : 0
        return (cursor, abs(rows) - left + room)
      }
      left -= room + 1
      cursor = Cursor(block: next, row: rows > 0 ? 0 : next.rowCount - 1)
    }
    return (cursor, abs(rows))
  }

  /// At most `count` rows from a position on.
  func rows(from position: ReaderPosition, count: Int) -> [ReaderRow] {
    guard count > 0, var cursor = cursor(at: position) else { return [] }
    var rows: [ReaderRow] = []
    rows.reserveCapacity(count)
    while true {
      while cursor.row < cursor.block.rowCount {
        rows.append(cursor.block.row(cursor.row))
        if rows.count == count { return rows }
        cursor.row += 1
      }
      guard let next = block(after: cursor.block) else { return rows }
      cursor = Cursor(block: next, row: 0)
    }
  }

  /// The topmost position that keeps the viewport of `height` rows full, given a wish.
  func clamped(_ position: ReaderPosition, height: Int) -> ReaderPosition {
    guard let wish = cursor(at: position), height > 0 else { return .start }
    let below = move(wish, by: height - 1).moved
    guard below < height - 1 else { return wish.position }
    return move(wish, by: -(height - 1 - below)).cursor.position
  }
}
