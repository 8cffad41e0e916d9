/// Checks JSON strictly against its grammar (RFC 8259) and reports where its parts are.
///
/// Nothing is decoded or kept, so a line of any size costs no memory. Strings may hold bytes that aren't UTF-8;
/// `JSONEncodingFault` finds them.
package struct JSONScanner {
  /// Maximal nesting of objects and lists; RFC 8259, section 9, lets a parser set a limit.
  package static let deepest = 512

  private let bytes: UnsafeRawBufferPointer
  package private(set) var position = 0
  private var depth = 0

  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Scans an object with nothing but blanks around it.
  ///
  /// - Parameter take: called for each member in order, those before an error included, with its name (quotes
  ///   included) and its value, as ranges of the bytes.
  package mutating func scanObject(
    _ take: (_ name: Range<Int>, _ value: Range<Int>) -> Void
  ) throws(JSONError) {
    skipBlanks()
    guard peek == UInt8(ascii: "{") else { throw error(.object) }
    try skipObject(take)
    skipBlanks()
    guard position == bytes.count else { throw error(.rest) }
  }

  /// Scans one value with nothing but blanks around it.
  mutating func scanWhole() throws(JSONError) {
    skipBlanks()
    try skipValue()
    skipBlanks()
    guard position == bytes.count else { throw error(.rest) }
  }

  /// Skips one value, which starts here.
  package mutating func skipValue() throws(JSONError) {
    guard let byte = peek else { throw error(.value) }
    switch byte {
    case UInt8(ascii: "{"): try skipObject { _, _ in }
    case UInt8(ascii: "["): try skipList()
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "t"): try skipWord("true")
    case UInt8(ascii: "f"): try skipWord("false")
    case UInt8(ascii: "n"): try skipWord("null")
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
    default: throw error(.value)
    }
  }

  private mutating func skipObject(
    _ take: (_ name: Range<Int>, _ value: Range<Int>) -> Void
  ) throws(JSONError) {
    try skipElements(closing: UInt8(ascii: "}")) { scanner throws(JSONError) in
      guard scanner.peek == UInt8(ascii: "\"") else { throw scanner.error(.name) }
      let name = scanner.position
      try scanner.skipString()
      let nameEnd = scanner.position
      scanner.skipBlanks()
      guard scanner.skip(UInt8(ascii: ":")) else { throw scanner.error(.colon) }
      scanner.skipBlanks()
      let value = scanner.position
      try scanner.skipValue()
      take(name..<nameEnd, value..<scanner.position)
    }
  }

  private mutating func skipList() throws(JSONError) {
    try skipElements(closing: UInt8(ascii: "]")) { scanner throws(JSONError) in
      try scanner.skipValue()
    }
  }

  /// Skips from an opening bracket to the closing one, element by element.
  private mutating func skipElements(
    closing bracket: UInt8, _ skipElement: (inout JSONScanner) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard depth < Self.deepest else { throw error(.depth) }
    depth += 1
    position += 1
    skipBlanks()
    if !skip(bracket) {
      try skipElement(&self)
      skipBlanks()
      while !skip(bracket) {
        guard skip(UInt8(ascii: ",")) else { throw error(.comma) }
        skipBlanks()
        try skipElement(&self)
        skipBlanks()
      }
    }
    depth -= 1
  }

  private mutating func skipString() throws(JSONError) {
    let start = position
    position += 1
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"): try skipEscape()
      case 0..<0x20: throw error(.controlCharacter)
      default: position += 1
      }
    }
    throw JSONError(reason: .openString, offset: start)
  }

  private mutating func skipEscape() throws(JSONError) {
    let start = position
    guard start + 1 < bytes.count else { throw JSONError(reason: .openString, offset: start) }
    switch bytes[start + 1] {
    case UInt8(ascii: "u"):
      guard JSONEscape.unit(bytes, at: start) != nil else { throw error(.escape) }
      position += 6
    case let letter:
      guard JSONEscape.byte(letter) != nil else { throw error(.escape) }
      position += 2
    }
  }

  private mutating func skipNumber() throws(JSONError) {
    let start = position
    let malformed = JSONError(reason: .number, offset: start)
    _ = skip(UInt8(ascii: "-"))
    if !skip(UInt8(ascii: "0")) { guard skipDigits() else { throw malformed } }
    if skip(UInt8(ascii: ".")) { guard skipDigits() else { throw malformed } }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
      guard skipDigits() else { throw malformed }
    }
    // "01" and "1.5.2" are not two numbers but a malformed one.
    if let next = peek, "0123456789.+-eE".utf8.contains(next) { throw malformed }
  }

  /// Skips digits; false if no digit stands here.
  private mutating func skipDigits() -> Bool {
    let start = position
    while let byte = peek, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { position += 1 }
    return position > start
  }

  private mutating func skipWord(_ word: StaticString) throws(JSONError) {
    let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard isThere else { throw error(.value) }
    position += word.utf8CodeUnitCount
  }

  private mutating func skipBlanks() {
    while let byte = peek, JSONBlank.contains(byte) { position += 1 }
  }

  /// Skips `byte` if it is the next.
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func error(_ reason: JSONError.Reason) -> JSONError {
    JSONError(reason: reason, offset: position)
  }
}

/// The only characters that JSON allows between its parts.
package enum JSONBlank {
  package static func contains(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

/// Why a line isn't JSON (RFC 8259): what is wrong, and where.
package struct JSONError: Error, Equatable, CustomStringConvertible {
  package enum Reason: String, Sendable {
    case value = "a value is missing"
    case object = "an object is missing"
    case name = "a name in quotes is missing"
    case colon = "a colon is missing"
    case comma = "a comma or the end of the object or list is missing"
    case openString = "a string has no end"
    case controlCharacter = "a string has a control character that is not escaped"
    case escape = "a string has an escape that JSON does not know"
    case number = "a number is not written as in JSON"
    case depth = "objects and lists are nested too deeply"
    case encoding = "a byte is not UTF-8, or an escape is half of a character"
    case rest = "something follows the object"
  }

  package var reason: Reason
  /// Byte offset in the line, from 0.
  package var offset: Int

  /// What is wrong and where; bytes are counted from 1.
  package var description: String { "\(reason.rawValue) at byte \(offset + 1)" }
}
