/// The text of a regular expression, as far as the filter must understand it itself.
struct PatternText {
  private let text: String

  init(_ text: String) { self.text = text }

  /// What a scalar of the expression is.
  private enum Part {
    /// Stands for itself, outside of a class.
    case literal
    /// Stands in a class: `[…]`.
    case inClass
    /// Belongs to an escape: `\S`, `\p{Lu}`, or is quoted: `\Q…\E`.
    case escape
  }

  /// Whether a letter that stands for itself is a capital: `\S` and `\p{Lu}` have none.
  var hasCapitals: Bool {
    var found = false
    forEachScalar { scalar, part in
      if part != .escape, scalar.properties.isUppercase { found = true }
    }
    return found
  }

  /// The expression with blanks that match any run of blanks: what is broken over two lines in the text was
  /// typed on one.
  ///
  /// Where the expression says itself that its blanks don't count, `(?x)`, they are left alone.
  var forgivingBlanks: String {
    guard text.unicodeScalars.contains(" "), !hasExtendedSyntax else { return text }
    var result = ""
    var lastWasBlank = false
    forEachScalar { scalar, part in
      let isBlank = part == .literal && scalar == " "
      if !isBlank {
        result.unicodeScalars.append(scalar)
      } else if !lastWasBlank {
        result += "(?>\\s+)"
      }
      lastWasBlank = isBlank
    }
    return result
  }

  /// Whether a group sets the option `x`, or is a comment, whose blanks say nothing.
  private var hasExtendedSyntax: Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.dropLast(2).contains { place in
      guard scalars[place] == "(", scalars[place + 1] == "?" else { return false }
      let options = scalars[(place + 2)...].prefix { $0.properties.isAlphabetic || $0 == "-" }
      return options.contains("x") || scalars[place + 2] == "#"
    }
  }

  /// Calls `body` with every scalar and what it is.
  private func forEachScalar(_ body: (Unicode.Scalar, Part) -> Void) {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    var classStart: Int?
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\\" {
        let end = Self.endOfEscape(scalars, at: index)
        for place in index..<end { body(scalars[place], .escape) }
        index = end
        continue
      }
      if let start = classStart {
        // A "]" that comes first, or after "^", belongs to the class.
        let isFirst = index == start + 1 || index == start + 2 && scalars[start + 1] == "^"
        if scalar == "]", !isFirst { classStart = nil }
        body(scalar, .inClass)
      } else {
        if scalar == "[" { classStart = index }
        body(scalar, scalar == "[" ? .inClass : .literal)
      }
      index += 1
    }
  }

  /// Where the escape that starts at a backslash ends.
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
