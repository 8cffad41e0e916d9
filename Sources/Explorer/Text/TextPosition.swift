/// A place in the rows of the text, anchored to the text: it survives a resize and a new filter.
struct TextPosition: Hashable, Comparable, Sendable {
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

  static let start = TextPosition(paragraph: 0, part: .header)

  /// Whether a place stands before another.
  static func < (a: TextPosition, b: TextPosition) -> Bool {
    func offset(_ part: Part) -> Int {
      switch part {
      case .header: -1
      case .text(let offset): offset
      case .gap: .max
      }
    }
    return (a.paragraph, offset(a.part)) < (b.paragraph, offset(b.part))
  }
}

/// One row of the text.
enum TextRow {
  /// Words about a paragraph: its number, the section that it opens.
  case header(paragraph: Int, [Field])
  /// A line of the text.
  case text(paragraph: Int, piece: PieceLayout, line: Int)
  case gap(paragraph: Int)

  /// Words, and the empty cells after them.
  struct Field: Equatable {
    var text: String
    var role: Role
    var gap = 2
  }
}
