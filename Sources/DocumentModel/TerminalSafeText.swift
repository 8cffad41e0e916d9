/// `text` with everything that could act on a terminal or reorder its line made visible.
///
/// For names of files and other words from outside that stand in messages and titles: control
/// characters become `\n`, `\t` or `\u{1B}`, as do C1 controls, line and paragraph separators, the
/// bidirectional marks, embeddings, overrides and isolates, and invisible format characters.
/// Complexity: O(*n*).
public func escapedForTerminal(_ text: String) -> String {
  var copy = text
  return copy.withUTF8 { escapedForTerminal(bytes: UnsafeRawBufferPointer($0)) }
}

/// The text of `bytes`, made visible likewise; invalid bytes become `\xFF`.
public func escapedForTerminal(bytes: UnsafeRawBufferPointer) -> String {
  var escaped = ""
  for (offset, decoded) in UTF8Scalars(bytes) {
    if !decoded.isValid {
      for index in offset..<(offset + decoded.length) {
        let digits = String(bytes[index], radix: 16, uppercase: true)
        escaped += "\\x" + (digits.count < 2 ? "0" : "") + digits
      }
    } else if let escape = visibleEscape(decoded.scalar) {
      escaped += escape
    } else {
      escaped.unicodeScalars.append(decoded.scalar)
    }
  }
  return escaped
}

private func visibleEscape(_ scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x09: "\\t"
  case 0x0A: "\\n"
  case 0x0D: "\\r"
  case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
    0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  default: nil
  }
}
