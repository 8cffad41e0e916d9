extension JSONValue {
  /// Reads one value, with nothing but blanks around it.
  ///
  /// Numbers that aren't whole, or too large for `Int`, become decimals, at most the largest that is finite.
  ///
  /// - Throws: `JSONError` for what isn't JSON, or isn't well-formed Unicode.
  package init(parsing bytes: UnsafeRawBufferPointer) throws(JSONError) {
    var scanner = JSONScanner(bytes)
    try scanner.scanWhole()
    switch JSONEncodingFault(bytes) {
    case .invalidUTF8(let offset), .loneSurrogate(let offset):
      throw JSONError(reason: .encoding, offset: offset)
    case nil: break
    }
    var parser = JSONParser(bytes)
    self = parser.value()
  }
}

/// Builds the values of JSON that a `JSONScanner` has accepted.
private struct JSONParser {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func value() -> JSONValue {
    switch next {
    case UInt8(ascii: "{"): .object(object())
    case UInt8(ascii: "["): .list(elements(closing: UInt8(ascii: "]")) { $0.value() })
    case UInt8(ascii: "\""): .text(string())
    default: word()
    }
  }

  /// The next byte that is no blank.
  private var next: UInt8 {
    mutating get {
      while JSONBlank.contains(bytes[position]) { position += 1 }
      return bytes[position]
    }
  }

  private mutating func object() -> JSONObject {
    var object = JSONObject([:])
    object.fields = elements(closing: UInt8(ascii: "}")) { parser in
      let name = parser.string()
      _ = parser.next
      parser.position += 1
      return JSONObject.Field(name: name, value: parser.value())
    }
    return object
  }

  private mutating func elements<Element>(
    closing bracket: UInt8, _ element: (inout JSONParser) -> Element
  ) -> [Element] {
    var elements: [Element] = []
    position += 1
    while next != bracket {
      if next == UInt8(ascii: ",") { position += 1 }
      _ = next
      elements.append(element(&self))
    }
    position += 1
    return elements
  }

  private mutating func string() -> String {
    let start = position
    var isEscaped = false
    position += 1
    while bytes[position] != UInt8(ascii: "\"") {
      let isEscape = bytes[position] == UInt8(ascii: "\\")
      if isEscape { isEscaped = true }
      position += isEscape ? 2 : 1
    }
    position += 1
    if !isEscaped { return String(decoding: bytes[start + 1..<position - 1], as: UTF8.self) }
    let quoted = UnsafeRawBufferPointer(rebasing: bytes[start..<position])
    return String(decoding: JSONString.decoded(quoted), as: UTF8.self)
  }

  /// A number, a truth value or null.
  private mutating func word() -> JSONValue {
    let start = position
    while position < bytes.count, !",]} \t\r\n".utf8.contains(bytes[position]) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    return switch word {
    case "true": .flag(true)
    case "false": .flag(false)
    case "null": .null
    default: Int(word).map { .number($0) } ?? .decimal(decimal(word))
    }
  }

  private func decimal(_ word: String) -> Double {
    let largest = Double.greatestFiniteMagnitude
    return min(max(Double(word) ?? 0, -largest), largest)
  }
}
