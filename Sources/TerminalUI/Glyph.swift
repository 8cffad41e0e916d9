/// What to do with the next scalar of a text that is drawn in cells.
public enum GlyphStep: Equatable, Sendable {
  /// Draw a spacing scalar, 1 or 2 cells wide.
  case spacing(Unicode.Scalar, width: Int)
  /// Add a combining mark to the cell before.
  case mark(Unicode.Scalar)
  /// Draw a space between words; may be where a line breaks.
  case blank
  /// Draw nothing.
  case nothing
}

/// Turns the scalars of a text into what is drawn, one by one.
///
/// - Control characters become their pictures (U+2400 on) or U+FFFD: no byte of a text reaches the
///   terminal as a control sequence.
/// - Bidirectional embeddings, overrides and isolates are not drawn: a text cannot reorder the interface.
/// - Clusters on whose width terminals disagree (joined emoji, skin tones, U+FE0F) are drawn as their
///   base alone. Measured: tmux and glibc give a family emoji 2 and 8 cells.
/// - A mark without a base is not drawn.
public struct GlyphStream: Sendable {
  private let width: CellWidth
  private let isUnicode: Bool
  @usableFromInline var hasBase = false
  @usableFromInline var baseIsPictograph = false
  @usableFromInline var isJoining = false

  /// Makes a stream for one line of text.
  ///
  /// - Parameter isUnicode: whether characters beyond ASCII may be drawn; if not, typographic ones
  ///   become their ASCII likeness, others "?".
  public init(width: CellWidth, isUnicode: Bool) {
    self.width = width
    self.isUnicode = isUnicode
  }

  /// Decides about the next scalar.
  @inline(__always)
  public mutating func step(_ scalar: Unicode.Scalar) -> GlyphStep {
    let value = scalar.value
    if value > 0x20 && value < 0x7F {
      passASCII()
      return .spacing(scalar, width: 1)
    }
    return stepRare(scalar)
  }

  /// Takes note of a printing ASCII character, which is drawn as it is.
  @inlinable
  public mutating func passASCII() {
    hasBase = true
    baseIsPictograph = false
    isJoining = false
  }

  private mutating func stepRare(_ scalar: Unicode.Scalar) -> GlyphStep {
    let value = scalar.value
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      hasBase = false
      return .blank
    case 0x00...0x1F, 0x7F: return base(isUnicode ? controlPicture(value) : "?", width: 1)
    case 0x80...0x9F: return base(isUnicode ? "\u{FFFD}" : "?", width: 1)
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFE00...0xFE0F,
      0xE0000...0xE0FFF:
      return .nothing
    case 0x200D where baseIsPictograph:
      isJoining = true
      return .nothing
    case 0x1F3FB...0x1F3FF where baseIsPictograph: return .nothing
    default: return isUnicode ? stepUnicode(scalar) : base(Self.asciiLikeness(scalar), width: 1)
    }
  }

  private mutating func stepUnicode(_ scalar: Unicode.Scalar) -> GlyphStep {
    let cells = width(scalar)
    if cells == 0 { return hasBase ? .mark(scalar) : .nothing }
    if isJoining, Self.isPictograph(scalar) {
      isJoining = false
      return .nothing
    }
    return cells < 0 ? base("\u{FFFD}", width: 1) : base(scalar, width: cells)
  }

  private mutating func base(_ scalar: Unicode.Scalar, width: Int) -> GlyphStep {
    hasBase = true
    baseIsPictograph = Self.isPictograph(scalar)
    isJoining = false
    return .spacing(scalar, width: width)
  }

  private func controlPicture(_ value: UInt32) -> Unicode.Scalar {
    value == 0x7F ? "\u{2421}" : Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
  }

  /// Blocks whose characters are joined and tinted to emoji.
  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2190...0x2BFF, 0x1F000...0x1FAFF: true
    default: false
    }
  }

  /// A likeness in ASCII for a terminal that has nothing else.
  private static func asciiLikeness(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2BC, 0xB4: "'"
    case 0x201C...0x201F, 0xAB, 0xBB: "\""
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2026: "~"
    case 0x2022, 0xB7, 0x25CF: "*"
    case 0xC0...0xC5: "A"
    case 0xC8...0xCB: "E"
    case 0xCC...0xCF: "I"
    case 0xD2...0xD6, 0xD8: "O"
    case 0xD9...0xDC: "U"
    case 0xC7: "C"
    case 0xD1: "N"
    case 0xE0...0xE5: "a"
    case 0xE8...0xEB: "e"
    case 0xEC...0xEF: "i"
    case 0xF2...0xF6, 0xF8: "o"
    case 0xF9...0xFC: "u"
    case 0xE7: "c"
    case 0xF1: "n"
    case 0xB6: "#"
    default: "?"
    }
  }
}
