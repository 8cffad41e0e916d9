/// What a character does where text is shown: on a screen, in a table, in a line of output.
///
/// This is the only table of characters that may be shown as they are. Screens draw something else for
/// controls and separators and drop invisible characters (`GlyphStream`); lines of text and JSON escape all three.
///
/// It follows properties of the Unicode Character Database, as the standard library has them:
///
/// | visibility | if |
/// | --- | --- |
/// | `control` | General_Category = Cc, or Noncharacter_Code_Point |
/// | `separator` | General_Category = Zl or Zp |
/// | `invisible` | Default_Ignorable_Code_Point, Bidi_Control, or General_Category = Cf |
/// | `visible` | anything else: letters, marks, signs, blanks, private and unassigned characters |
///
/// The exception are characters with Prepended_Concatenation_Mark. They are Cf but visible: they enclose the
/// digits after them, as the Arabic end of ayah does.
public enum Visibility: Equatable, Sendable {
  /// Shown as it is.
  case visible
  /// Acts on a terminal (C0, DEL, C1), or is not a character.
  case control
  /// Ends a line or a paragraph (U+2028, U+2029).
  case separator
  /// Shows nothing itself, but joins, separates, reorders or restyles others, or hides a message: soft hyphens,
  /// joiners, direction marks and overrides, variation selectors, fillers, tags, annotations.
  case invisible
}

extension Unicode.Scalar {
  /// What the character does where text is shown.
  ///
  /// Complexity: O(1): a few comparisons for scripts in use today, else a look-up in the tables of the
  /// standard library.
  @inlinable public var visibility: Visibility {
    switch value {
    // The ranges between characters that show nothing, so that drawing needs no table. A test compares them.
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x34F, 0x350..<0x61C, 0x61D..<0x115F, 0x1161..<0x17B4,
      0x1810..<0x200B, 0x2010..<0x2028, 0x2070..<0x3164, 0x3165..<0xD800, 0xE000..<0xFDD0,
      0x1F000..<0x1FFFE:
      .visible
    case ..<0x20, 0x7F..<0xA0: .control
    default: visibilityByProperties
    }
  }

  /// The same by Unicode properties alone, for any character.
  @usableFromInline var visibilityByProperties: Visibility {
    let properties = properties
    if properties.isDefaultIgnorableCodePoint || properties.isBidiControl { return .invisible }
    switch properties.generalCategory {
    case .control: return .control
    case .lineSeparator, .paragraphSeparator: return .separator
    case .format: return isPrependedConcatenationMark ? .visible : .invisible
    default: return properties.isNoncharacterCodePoint ? .control : .visible
    }
  }

  /// Source: PropList.txt of Unicode 15, which the standard library doesn't have.
  private var isPrependedConcatenationMark: Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }
}
