import DocumentModel
import PlainText

/// Decodes values of header fields (source: RFC 2047 for encoded words).
struct EncodedWords {
  let decoding: MailDecoding

  /// Text of a field: encoded words are decoded, and blanks between two of them removed.
  func text(_ value: [UInt8]) -> String {
    var text = ""
    var open: (charset: String, bytes: [UInt8])?
    var plain: [UInt8] = []
    var index = 0
    func flushWord() {
      guard let word = open else { return }
      text += decoding.string(word.bytes, charset: word.charset)
      open = nil
    }
    func flushPlain() {
      text += decoding.string(plain, charset: nil)
      plain = []
    }
    while index < value.count {
      guard let word = Self.word(value, at: index) else {
        plain.append(value[index])
        index += 1
        continue
      }
      if open == nil || !plain.allSatisfy({ $0 <= 0x20 }) {
        flushWord()
        flushPlain()
      }
      plain = []
      // A character may be split between two words.
      if open?.charset == word.charset {
        open?.bytes += word.bytes
      } else {
        flushWord()
        open = (word.charset, word.bytes)
      }
      index = word.end
    }
    flushWord()
    flushPlain()
    return text.onOneLine
  }

  private static let longest = 1000

  /// The encoded word that begins at `start`.
  private static func word(
    _ value: [UInt8], at start: Int
  ) -> (charset: String, bytes: [UInt8], end: Int)? {
    let question = UInt8(ascii: "?")
    guard start + 7 < value.count, value[start] == UInt8(ascii: "="), value[start + 1] == question
    else { return nil }
    let window = value[(start + 2)..<min(value.count, start + longest)]
    guard let first = window.firstIndex(of: question), first + 2 < window.endIndex,
      value[first + 2] == question
    else { return nil }
    var end = first + 3
    while end + 1 < window.endIndex, value[end] != question || value[end + 1] != UInt8(ascii: "=") {
      end += 1
    }
    guard end + 1 < window.endIndex else { return nil }
    // A language may follow the character set.
    let charset = value[(start + 2)..<first].prefix { $0 != UInt8(ascii: "*") }
    let content = value[(first + 3)..<end]
    let bytes: [UInt8]
    switch value[first + 1] | 0x20 {
    case UInt8(ascii: "b"): bytes = TransferDecoding.base64(content)
    case UInt8(ascii: "q"):
      bytes = TransferDecoding.quotedPrintable(content.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })
    default: return nil
    }
    return (String(decoding: charset, as: UTF8.self), bytes, end + 2)
  }
}

/// Decodes bytes of a message from the encodings that the message names.
struct MailDecoding {
  let encodings: Encodings

  /// Converts bytes to UTF-8.
  ///
  /// If the character set is unknown or not given, they are read as UTF-8 if they are valid, else as Windows-1252.
  func text(_ bytes: [UInt8], charset: String?) -> [UInt8] {
    bytes.withUnsafeBytes { raw in
      if isASCII(raw), charset.map({ !$0.lowercased().hasPrefix("iso-2022") }) ?? true {
        return bytes
      }
      if let charset, let encoding = Encoding(label: charset), encoding != .windows1252,
        let text = encodings.decode(raw, from: encoding)
      {
        return text
      }
      return isWellFormedUTF8(raw) ? bytes : decodedWindows1252(raw)
    }
  }

  func string(_ bytes: [UInt8], charset: String?) -> String {
    String(decoding: text(bytes, charset: charset), as: UTF8.self)
  }

  /// Character sets that a document names in headers.
  static func charsets(_ bytes: UnsafeRawBufferPointer) -> [String] {
    var found: Set<String> = []
    var index = 0
    while index < bytes.count, found.count < most {
      guard let equals = bytes[index...].firstIndex(of: UInt8(ascii: "=")) else { break }
      index = equals + 1
      guard index < bytes.count else { break }
      if bytes[index] == UInt8(ascii: "?") {
        take(bytes[(index + 1)...], &found)
      } else if equals >= 7,
        bytes[(equals - 7)..<equals].map({ $0 | 0x20 }) == Array("charset".utf8)
      {
        take(bytes[index...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }, &found)
      }
    }
    return found.sorted()
  }

  private static let most = 32

  private static func take(_ bytes: Slice<UnsafeRawBufferPointer>, _ found: inout Set<String>) {
    let label = bytes.prefix(40).prefix { byte in
      byte > 0x20 && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "\"")
        && byte != UInt8(ascii: ";") && byte != UInt8(ascii: "*") && byte != UInt8(ascii: "'")
    }
    if case .table(let name) = Encoding(label: String(decoding: label, as: UTF8.self)) {
      found.insert(name)
    }
  }
}
