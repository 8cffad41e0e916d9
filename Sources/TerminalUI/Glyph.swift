import Characters

/// What to do with the next scalar of a text that is drawn in cells.
public enum GlyphStep: Equatable, Sendable {
  /// Draw a spacing scalar, 1 or 2 cells wide.
  case spacing(Unicode.Scalar, width: Int)
  /// Add a combining mark to the cell before.
  case mark(Unicode.Scalar)
  /// Draw a space between words, where a line may break.
  case blank
  /// Draw nothing.
  case nothing
}

/// Turns the scalars of a text, one by one, into what is drawn.
///
/// `Visibility` decides what may be drawn:
///
/// - Control characters become their pictures (U+2400 on) or U+FFFD: no byte of a text reaches the
///   terminal as a control sequence. Separators become blanks.
/// - Invisible characters are not drawn: a text cannot reorder the interface. The only exception is a
///   non-joiner (U+200C) after a letter of a script that joins letters, where it makes a visible difference.
/// - Grapheme clusters on whose width terminals disagree (joined emoji, skin tones) are drawn as their base
///   only. Measured: a family emoji takes 2 cells in tmux, 8 in glibc.
/// - A mark without a base is not drawn.
public struct GlyphStream: Sendable {
  private let width: CellWidth
  private let isUnicode: Bool
  /// The scalar that marks go to: "a" for any of ASCII, 0 if none exists.
  @usableFromInline var base: UInt32 = 0
  @usableFromInline var isJoining = false

  /// Makes a stream for one line of text.
  ///
  /// - Parameter isUnicode: whether characters beyond ASCII may be drawn; if not, typographic ones
  ///   become their ASCII likeness, others "?".
  public init(width: CellWidth, isUnicode: Bool) {
    self.width = width
    self.isUnicode = isUnicode
  }

  /// Decides what to do with the next scalar.
  @inline(__always)
  public mutating func step(_ scalar: Unicode.Scalar) -> GlyphStep {
    let value = scalar.value
    if value > 0x20 && value < 0x7F {
      passASCII()
      return .spacing(scalar, width: 1)
    }
    return stepRare(scalar)
  }

  /// Records that a printable ASCII character was drawn as it is, without `step(_:)`.
  @inlinable
  public mutating func passASCII() {
    base = 0x61
    isJoining = false
  }

  private mutating func stepRare(_ scalar: Unicode.Scalar) -> GlyphStep {
    let value = scalar.value
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      return blank()
    case 0x1F3FB...0x1F3FF where Self.isPictograph(base): return .nothing
    default: break
    }
    switch scalar.visibility {
    case .visible:
      return isUnicode ? stepUnicode(scalar) : draw(Self.asciiLikeness(scalar), width: 1)
    case .control: return draw(isUnicode ? controlPicture(value) : "?", width: 1)
    case .separator: return blank()
    case .invisible: return stepInvisible(scalar)
    }
  }

  private mutating func blank() -> GlyphStep {
    base = 0
    isJoining = false
    return .blank
  }

  private mutating func stepInvisible(_ scalar: Unicode.Scalar) -> GlyphStep {
    if scalar == "\u{200D}", Self.isPictograph(base) { isJoining = true }
    return scalar == "\u{200C}" && isUnicode && Self.isJoined(base) ? .mark(scalar) : .nothing
  }

  private mutating func stepUnicode(_ scalar: Unicode.Scalar) -> GlyphStep {
    let cells = width(scalar)
    if cells == 0 { return base != 0 ? .mark(scalar) : .nothing }
    if isJoining, Self.isPictograph(scalar.value) {
      isJoining = false
      return .nothing
    }
    return cells < 0 ? draw("\u{FFFD}", width: 1) : draw(scalar, width: cells)
  }

  private mutating func draw(_ scalar: Unicode.Scalar, width: Int) -> GlyphStep {
    base = scalar.value
    isJoining = false
    return .spacing(scalar, width: width)
  }

  private func controlPicture(_ value: UInt32) -> Unicode.Scalar {
    switch value {
    case ..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }

  /// Whether the scalar is in a block of scripts whose letters join or form clusters: from Arabic to NKo, from
  /// Devanagari to Myanmar, Khmer, Mongolian, and the presentation forms of Arabic.
  private static func isJoined(_ value: UInt32) -> Bool {
    switch value {
    case 0x600...0x109F, 0x1780...0x18AF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  /// Whether the scalar is in a block whose characters are joined or coloured to emoji.
  private static func isPictograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x2190...0x2BFF, 0x1F000...0x1FAFF: true
    default: false
    }
  }

  /// The ASCII character that looks similar, for a terminal that has only ASCII.
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
