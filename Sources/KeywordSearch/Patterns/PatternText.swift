/// The text of a regular expression, parsed as far as the filter must understand it.
struct PatternText {
  private let text: String

  init(_ text: String) { self.text = text }

  /// A piece of the expression: one scalar, or a whole escape.
  private struct Piece {
    var scalars: ArraySlice<Unicode.Scalar>
    /// Whether it is an escape (`\S`, `\p{Lu}`) or quoted (`\Q…\E`).
    var isEscape: Bool
    /// Whether it is in a class, between the brackets of `[…]`.
    var isInClass: Bool

    /// Whether it is a scalar that matches itself.
    var isLiteral: Bool { !isEscape && !isInClass }

    /// The scalar that it means in a class; `nil` if it means several or none.
    var value: UInt32? {
      guard isEscape else { return scalars.first?.value }
      let text = String(String.UnicodeScalarView(scalars.dropFirst()))
      let digits = text.drop { !$0.isNumber && !"abcdefABCDEF".contains($0) }.prefix { $0 != "}" }
      switch text.first {
      case "x": return UInt32(digits, radix: 16)
      case "N": return UInt32(text.dropFirst(4).prefix { $0 != "}" }, radix: 16)
      case "o": return UInt32(digits, radix: 8)
      default: return nil
      }
    }
  }

  /// Whether a letter that matches itself is a capital; `\S` and `\p{Lu}` don't count.
  var hasCapitals: Bool {
    pieces.contains { piece in
      !piece.isEscape && piece.scalars.contains { $0.properties.isUppercase }
    }
  }

  /// Whether an escape of one letter, such as `\z`, occurs outside of classes.
  func hasEscape(_ letter: Unicode.Scalar) -> Bool {
    pieces.contains { $0.isEscape && !$0.isInClass && $0.scalars.elementsEqual(["\\", letter]) }
  }

  /// The number of scalars in the ranges of all classes, such as `[a-z]`, together.
  ///
  /// If case doesn't matter, PCRE2 looks at each of them when it compiles: 4 ms for all of Unicode.
  var widthOfRanges: Int {
    var width = 0
    var first: UInt32?
    var isRange = false
    for piece in pieces {
      let isDash = !piece.isEscape && piece.scalars.first == "-"
      if piece.isInClass, isDash, first != nil, !isRange {
        isRange = true
        continue
      }
      let value = piece.isInClass ? piece.value : nil
      if isRange, let first, let value { width += Int(value) - Int(min(first, value)) + 1 }
      first = isRange ? nil : value
      isRange = false
    }
    return width
  }

  /// The expression with blanks that match any run of blanks, since a phrase may be broken over two lines in the text.
  ///
  /// Blanks are left alone if the expression itself says that they don't count, `(?x)`.
  var forgivingBlanks: String {
    guard text.unicodeScalars.contains(" "), !hasExtendedSyntax else { return text }
    var result = ""
    var lastWasBlank = false
    for piece in pieces {
      let isBlank = piece.isLiteral && piece.scalars.first == " "
      if !isBlank {
        result.unicodeScalars.append(contentsOf: piece.scalars)
      } else if !lastWasBlank {
        result += "(?>\\s+)"
      }
      lastWasBlank = isBlank
    }
    return result
  }

  /// Whether a group sets the option `x`, or is a comment, whose blanks mean nothing.
  private var hasExtendedSyntax: Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.dropLast(2).contains { place in
      guard scalars[place] == "(", scalars[place + 1] == "?" else { return false }
      let options = scalars[(place + 2)...].prefix { $0.properties.isAlphabetic || $0 == "-" }
      return options.contains("x") || scalars[place + 2] == "#"
    }
  }

  /// The whole expression in pieces.
  private var pieces: [Piece] {
    let scalars = Array(text.unicodeScalars)
    var pieces: [Piece] = []
    var index = 0
    var classStart: Int?
    while index < scalars.count {
      let scalar = scalars[index]
      let isEscape = scalar == "\\"
      let end = isEscape ? Self.endOfEscape(scalars, at: index) : index + 1
      if let start = classStart, scalar == "]" {
        // A "]" that comes first, or after "^", belongs to the class.
        let isFirst = index == start + 1 || index == start + 2 && scalars[start + 1] == "^"
        if !isFirst { classStart = nil }
      }
      pieces.append(
        Piece(scalars: scalars[index..<end], isEscape: isEscape, isInClass: classStart != nil))
      if classStart == nil, scalar == "[" { classStart = index }
      index = end
    }
    return pieces
  }

  /// Where the escape ends that starts with the backslash at `start`.
  private static func endOfEscape(_ scalars: [Unicode.Scalar], at start: Int) -> Int {
    guard start + 1 < scalars.count else { return scalars.count }
    switch scalars[start + 1] {
    case "Q":
      var end = start + 2
      while end < scalars.count {
        if scalars[end] == "E", scalars[end - 1] == "\\" { return end + 1 }
        end += 1
      }
      return end
    case "p", "P", "x", "o", "N", "g", "k":
      guard start + 2 < scalars.count, scalars[start + 2] == "{",
        let end = scalars[start...].firstIndex(of: "}")
      else { return min(start + 3, scalars.count) }
      return end + 1
    default: return start + 2
    }
  }
}
