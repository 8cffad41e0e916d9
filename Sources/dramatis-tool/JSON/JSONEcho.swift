import DocumentModel

/// Writes a value of JSON as it was given.
///
/// It is the same byte for byte, but for what no line may hold: blanks that a splitter of lines could
/// stop at become spaces, and characters that `JSONText` escapes are escaped, which changes no value.
enum JSONEcho {
  /// The value in `bytes`, which a `JSONScanner` has walked over and which has no encoding fault.
  static func of(_ bytes: UnsafeRawBufferPointer) -> String {
    var echo = ""
    echo.reserveCapacity(bytes.count)
    for (_, decoded) in UTF8Scalars(bytes) {
      if decoded.scalar.value < 0x20 {
        // Between the parts of a value only: in a string it would be an error.
        echo += " "
      } else if decoded.scalar.value >= 0x7F, let escape = JSONText.escape(decoded.scalar) {
        echo += escape
      } else {
        echo.unicodeScalars.append(decoded.scalar)
      }
    }
    return echo
  }
}
