import Characters

/// `text` with everything escaped that isn't `visible`: what could act on a terminal, end or reorder its line,
/// or hide in it.
///
/// For any words from outside in a message, a table or a line of output. Control characters, separators and
/// invisible characters (`Visibility`) become `\n`, `\t` or `\u{1B}`. Escaping twice changes nothing more.
/// Complexity: O(*n*).
public func escapedForTerminal(_ text: String) -> String {
  var copy = text
  return copy.withUTF8 { escapedForTerminal(bytes: UnsafeRawBufferPointer($0)) }
}

/// The text of `bytes`, escaped in the same way; invalid bytes become `\xFF`.
///
/// - Parameter keepsInvisible: leaves invisible characters as they are, if what shows the text drops or escapes
///   them itself.
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
