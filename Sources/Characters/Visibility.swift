/// What a character does where text is shown: on a screen, in a table, in a line of output.
///
/// This is the one table of what may stand for itself. Screens draw something in place of controls and
/// separators and drop what is invisible (`GlyphStream`); lines of text and JSON escape all three.
///
/// It is made of properties of the Unicode Character Database, as the standard library knows them:
///
/// | is | if |
/// | --- | --- |
/// | `control` | General_Category = Cc, or Noncharacter_Code_Point |
/// | `separator` | General_Category = Zl or Zp |
/// | `invisible` | Default_Ignorable_Code_Point, Bidi_Control, or General_Category = Cf |
/// | `visible` | anything else: letters, marks, signs, blanks, private and unassigned characters |
///
/// The exception are the signs of Prepended_Concatenation_Mark, which are Cf but are seen: they enclose
/// the digits after them, as the Arabic end of a verse does.
public enum Visibility: Equatable, Sendable {
  /// Stands for itself.
  case visible
  /// Acts on a terminal (C0, DEL, C1), or is no character at all.
  case control
  /// Ends a line or a paragraph (U+2028, U+2029).
  case separator
  /// Shows nothing, but joins, parts or reorders others, chooses how they look, or hides what it says:
  /// soft hyphens, joiners, direction marks and overrides, variation selectors, fillers, tags,
  /// annotations.
  case invisible
}

extension Unicode.Scalar {
  /// What it does where text is shown.
  ///
  /// Complexity: O(1); some comparisons for the scripts of today, else a look into the standard library's
  /// tables.
  @inlinable public var visibility: Visibility {
    switch value {
    // What lies between those that show nothing, so that drawing needs no table; a test compares.
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x34F, 0x350..<0x61C, 0x61D..<0x115F, 0x1161..<0x17B4,
      0x1810..<0x200B, 0x2010..<0x2028, 0x2070..<0x3164, 0x3165..<0xD800, 0xE000..<0xFDD0,
      0x1F000..<0x1FFFE:
      .visible
    case ..<0x20, 0x7F..<0xA0: .control
    default: visibilityByProperties
    }
  }

  /// The same by the properties alone, which say it of every character.
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
