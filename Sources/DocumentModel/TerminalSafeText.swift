import Characters

/// `text` with everything that isn't `visible` escaped: what could act on a terminal, reorder or end its
/// line, or hide in it.
///
/// For whatever comes from outside and stands in a message, a table, or a line of output. Control
/// characters become `\n`, `\t` or `\u{1B}`; so do separators and invisible characters (`Visibility`).
/// What is escaped already stays as it is. Complexity: O(*n*).
public func escapedForTerminal(_ text: String) -> String {
  var copy = text
  return copy.withUTF8 { escapedForTerminal(bytes: UnsafeRawBufferPointer($0)) }
}

/// The text of `bytes`, escaped likewise; invalid bytes become `\xFF`.
///
/// - Parameter keepsInvisible: leaves invisible characters as they are, for words that something shows
///   which drops or escapes them itself.
public func escapedForTerminal(
  bytes: UnsafeRawBufferPointer, keepsInvisible: Bool = false
) -> String {
  var escaped = ""
  escaped.reserveCapacity(bytes.count)
  for (offset, decoded) in UTF8Scalars(bytes) {
    if !decoded.isValid {
      for index in offset..<(offset + decoded.length) {
        let digits = String(bytes[index], radix: 16, uppercase: true)
        escaped += "\\x" + (digits.count < 2 ? "0" : "") + digits
      }
      continue
    }
    let visibility = decoded.scalar.visibility
    if visibility == .visible || keepsInvisible && visibility == .invisible {
      escaped.unicodeScalars.append(decoded.scalar)
    } else {
      escaped += visibleEscape(decoded.scalar)
    }
  }
  return escaped
}

private func visibleEscape(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\t": "\\t"
  case "\n": "\\n"
  case "\r": "\\r"
  default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }
}
