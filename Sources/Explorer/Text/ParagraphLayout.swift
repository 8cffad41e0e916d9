import DocumentModel
import TerminalUI

/// One drawn scalar of a paragraph, with the byte it comes from.
struct Glyph: Equatable {
  /// Offset of its first byte, from the start of the laid out piece.
  var offset: Int32
  /// Cells: 1 or 2; 0 for a combining mark.
  var width: Int8
  var scalar: Unicode.Scalar
}

/// A piece of a paragraph, broken into lines of a given width.
struct PieceLayout {
  /// The bytes that were laid out.
  var span: Span
  var glyphs: [Glyph] = []
  /// Each line's glyphs; at least one line.
  ///
  /// Blanks where a line broke belong to no line.
  var lines: [Range<Int>] = []

  /// The text offset of a glyph.
  func offset(of glyph: Int) -> Int { span.start + Int(glyphs[glyph].offset) }

  /// The text offset at which a line starts; an empty line starts where the next glyph does.
  func start(ofLine line: Int) -> Int {
    let first = lines[line].lowerBound
    return first < glyphs.count ? offset(of: first) : span.end
  }

  /// The line that shows the byte at `offset`, or the last line before it.
  func line(at offset: Int) -> Int {
    max(0, lines.indices.partitioningIndex { start(ofLine: $0) > offset } - 1)
  }
}

/// Breaks text into lines: at blanks, after hyphens and dashes, between wide characters, and inside a
/// word only where it is longer than a line.
///
/// Line breaks of the source become blanks, except in kinds of paragraph that keep them; runs of blanks
/// become one. Complexity: O(*n*) in the bytes of the piece.
struct LineBreaker {
  let columns: Int
  let keepsLineBreaks: Bool
  private var stream: GlyphStream
  private var piece: PieceLayout
  private var lineStart = 0
  private var used = 0
  /// Where the line may break: the glyph after the last opportunity, and the cells used up to there.
  private var breakAt: Int?
  private var blankPending = false

  private init(
    span: Span, columns: Int, keepsLineBreaks: Bool, width: CellWidth, isUnicode: Bool
  ) {
    self.columns = max(1, columns)
    self.keepsLineBreaks = keepsLineBreaks
    stream = GlyphStream(width: width, isUnicode: isUnicode)
    piece = PieceLayout(span: span)
    piece.glyphs.reserveCapacity(span.count)
  }

  /// Lays out the bytes of `span`.
  static func layOut(
    _ span: Span, of source: TextSource, columns: Int, keepsLineBreaks: Bool, width: CellWidth,
    isUnicode: Bool
  ) -> PieceLayout {
    var breaker = LineBreaker(
      span: span, columns: columns, keepsLineBreaks: keepsLineBreaks, width: width,
      isUnicode: isUnicode)
    source.withBytes(span.range) { breaker.add($0) }
    breaker.endLine(at: breaker.piece.glyphs.count)
    return breaker.piece
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x20 && byte < 0x7F {
        index = addWord(bytes, from: index)
      } else {
        let decoded = decodeScalar(bytes, at: index)
        add(decoded.scalar, at: index)
        index += decoded.length
      }
    }
  }

  /// Adds printing ASCII characters up to the next other byte: the fast path for most texts.
  ///
  /// All that fits on the line is added at once. A character that doesn't fit, or after which the line may break, is
  /// added alone.
  private mutating func addWord(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    stream.passASCII()
    var end = start
    let limit = min(bytes.count, start + columns - used)
    while end < limit, bytes[end] > 0x20, bytes[end] < 0x7F, bytes[end] != Self.hyphen { end += 1 }
    guard end > start else {
      place(Unicode.Scalar(bytes[start]), width: 1, offset: start)
      return start + 1
    }
    blankPending = false
    for offset in start..<end {
      piece.glyphs.append(
        Glyph(
          offset: Int32(truncatingIfNeeded: offset), width: 1, scalar: Unicode.Scalar(bytes[offset])
        ))
    }
    used += end - start
    return end
  }

  private static let hyphen = UInt8(ascii: "-")

  private mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    if scalar == "\n" && keepsLineBreaks {
      endLine(at: piece.glyphs.count)
      startLine(at: piece.glyphs.count)
      return
    }
    switch stream.step(scalar) {
    case .spacing(let glyph, let width): place(glyph, width: width, offset: offset)
    case .mark(let glyph):
      piece.glyphs.append(Glyph(offset: Int32(offset), width: 0, scalar: glyph))
    case .blank:
      if keepsLineBreaks {
        placeKeptBlank(scalar, offset: offset)
      } else if piece.glyphs.count > lineStart, !blankPending {
        placeBlank(offset: offset)
      }
    case .nothing: break
    }
  }

  private mutating func placeBlank(offset: Int) {
    piece.glyphs.append(Glyph(offset: Int32(offset), width: 1, scalar: " "))
    used += 1
    breakAt = piece.glyphs.count
    blankPending = true
  }

  /// A paragraph that keeps its lines keeps all blanks; a tab goes to the next multiple of eight cells.
  private mutating func placeKeptBlank(_ scalar: Unicode.Scalar, offset: Int) {
    guard scalar != "\r" else { return }
    let cells = scalar == "\t" ? 8 - used % 8 : 1
    for _ in 0..<min(cells, max(0, columns - used)) {
      piece.glyphs.append(Glyph(offset: Int32(offset), width: 1, scalar: " "))
      used += 1
    }
    breakAt = piece.glyphs.count
  }

  private mutating func place(_ scalar: Unicode.Scalar, width: Int, offset: Int) {
    blankPending = false
    if used + width > columns { breakLine() }
    piece.glyphs.append(Glyph(offset: Int32(offset), width: Int8(width), scalar: scalar))
    used += width
    if width == 2 || scalar == "-" || scalar == "\u{2013}" || scalar == "\u{2014}" {
      breakAt = piece.glyphs.count
    }
  }

  /// Ends the line at the last place where it may break, or here if none exists.
  ///
  /// The rest begins the next line.
  private mutating func breakLine() {
    let place = breakAt.flatMap { $0 > lineStart ? $0 : nil } ?? piece.glyphs.count
    endLine(at: place)
    startLine(at: place)
  }

  private mutating func endLine(at place: Int) {
    var end = place
    while end > lineStart, piece.glyphs[end - 1].scalar == " " { end -= 1 }
    piece.lines.append(lineStart..<end)
  }

  private mutating func startLine(at place: Int) {
    lineStart = place
    breakAt = nil
    blankPending = false
    used = piece.glyphs[place...].reduce(0) { $0 + Int($1.width) }
  }
}
