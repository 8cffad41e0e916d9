import PlainText

enum RTFToken {
  case groupStart
  case groupEnd
  /// A control word and its parameter.
  case word(String, Int?)
  /// A control symbol: the byte after the backslash.
  case symbol(UInt8)
  /// A byte written as two hexadecimal digits.
  case byte(UInt8)
  /// A range of bytes without any of these.
  case text(Range<Int>)
}

/// Splits RTF into tokens (source: "Rich Text Format (RTF) Specification", version 1.9.1, "RTF Syntax").
///
/// Complexity: O(*n*) in all; only control words are copied.
struct RTFLexer {
  private let bytes: UnsafeRawBufferPointer
  private(set) var position = 0
  private static let longestWord = 32

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func next() -> RTFToken? {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "{"):
        position += 1
        return .groupStart
      case UInt8(ascii: "}"):
        position += 1
        return .groupEnd
      case UInt8(ascii: "\\"):
        position += 1
        return control()
      case 0x0A, 0x0D, 0: position += 1
      default: return text()
      }
    }
    return nil
  }

  /// Skips bytes that aren't text, such as those of pictures.
  mutating func skip(_ count: Int) { position += min(max(0, count), bytes.count - position) }

  private mutating func text() -> RTFToken {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"), 0x0A, 0x0D, 0:
        return .text(start..<position)
      default: position += 1
      }
    }
    return .text(start..<position)
  }

  private mutating func control() -> RTFToken? {
    guard position < bytes.count else { return nil }
    let first = bytes[position]
    if isLetter(first) { return word() }
    position += 1
    guard first == UInt8(ascii: "'") else { return .symbol(first) }
    var value = 0
    for _ in 0..<2 {
      guard position < bytes.count, let digit = hexDigit(bytes[position]) else { break }
      value = value << 4 | digit
      position += 1
    }
    return .byte(UInt8(value))
  }

  private mutating func word() -> RTFToken {
    let start = position
    while position < bytes.count, position - start < Self.longestWord, isLetter(bytes[position]) {
      position += 1
    }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    let number = number()
    // A blank after a control word belongs to it.
    if position < bytes.count, bytes[position] == 0x20 { position += 1 }
    return .word(word, number)
  }

  private mutating func number() -> Int? {
    let isNegative =
      position + 1 < bytes.count && bytes[position] == UInt8(ascii: "-")
      && isASCIIDigit(bytes[position + 1])
    if isNegative { position += 1 }
    var value: Int?
    while position < bytes.count, isASCIIDigit(bytes[position]) {
      value = min((value ?? 0) * 10 + Int(bytes[position] - 0x30), 1 << 40)
      position += 1
    }
    return value.map { isNegative ? -$0 : $0 }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
