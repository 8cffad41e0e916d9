import DocumentModel

/// Decodes strings that a `JSONScanner` has accepted.
package enum JSONString {
  /// The UTF-8 text of a string, which is given with its quotes.
  ///
  /// - Precondition: `bytes` are a string of well-encoded JSON (`JSONEncodingFault`).
  package static func decoded(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    let inside = UnsafeRawBufferPointer(rebasing: bytes[1..<bytes.count - 1])
    var text: [UInt8] = []
    // The text is never longer than its escapes.
    text.reserveCapacity(inside.count)
    var start = 0
    var index = 0
    while index < inside.count {
      guard inside[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      text.append(contentsOf: inside[start..<index])
      index += appendEscape(inside, at: index, to: &text)
      start = index
    }
    text.append(contentsOf: inside[start...])
    return text
  }

  /// Appends what the escape at `index` stands for, and returns the length of the escape.
  private static func appendEscape(
    _ bytes: UnsafeRawBufferPointer, at index: Int, to text: inout [UInt8]
  ) -> Int {
    if let (scalar, length) = JSONEscape.scalar(bytes, at: index) {
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return length
    }
    if let byte = JSONEscape.byte(bytes[index + 1]) { text.append(byte) }
    return 2
  }
}

/// Why JSON can't be decoded to Unicode text.
package enum JSONEncodingFault: Equatable {
  /// A byte that isn't UTF-8.
  case invalidUTF8(offset: Int)
  /// An escape that is half of a surrogate pair, which no UTF-8 can hold.
  case loneSurrogate(offset: Int)

  /// The first fault in `bytes`, which a `JSONScanner` has accepted; `nil` if none exists.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        guard let length = Self.escapeLength(bytes, at: index) else {
          self = .loneSurrogate(offset: index)
          return
        }
        index += length
      } else if byte < 0x80 {
        index += 1
      } else {
        let decoded = decodeScalar(bytes, at: index)
        guard decoded.isValid else {
          self = .invalidUTF8(offset: index)
          return
        }
        index += decoded.length
      }
    }
    return nil
  }

  /// The length of the escape at `index`; `nil` if it is half of a surrogate pair.
  private static func escapeLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
    guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") else { return 2 }
    return JSONEscape.scalar(bytes, at: index)?.length
  }
}

/// Repeats a JSON value as it was given, on one line.
///
/// The bytes stay the same, except that line ends and tabs between its parts become spaces, and characters that
/// `JSONText` escapes are escaped, which changes no value.
package enum JSONEcho {
  /// Repeats the value in `bytes`, which a `JSONScanner` has accepted and which has no `JSONEncodingFault`.
  package static func of(_ bytes: UnsafeRawBufferPointer) -> String {
    var echo = ""
    echo.reserveCapacity(bytes.count)
    for (_, decoded) in UTF8Scalars(bytes) {
      if decoded.scalar.value < 0x20 {
        // Only between the parts of a value: the scanner refuses it in a string.
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
