/// Decodes transfer encodings (source: RFC 2045, sections 6.7 and 6.8).
enum TransferDecoding {
  /// Bytes of a body, decoded; unchanged if they aren't encoded or the encoding is unknown.
  static func decode(_ bytes: UnsafeRawBufferPointer, encoding: String?) -> [UInt8] {
    let words = encoding?.lowercased().split(whereSeparator: \.isWhitespace).first
    switch words {
    case "base64": return base64(bytes)
    case "quoted-printable": return quotedPrintable(bytes)
    default: return Array(bytes)
    }
  }

  /// Decodes base64; bytes outside the alphabet are skipped.
  static func base64(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      guard let value = digit(byte) else { continue }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return decoded
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x61...0x7A: UInt32(byte) - 0x47
    case 0x30...0x39: UInt32(byte) + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  /// Decodes quoted-printable; an equals sign that begins no escape stays.
  static func quotedPrintable(_ source: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(source)
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        decoded.append(byte)
        continue
      }
      if index + 1 < bytes.count, let high = hexDigit(bytes[index]),
        let low = hexDigit(bytes[index + 1])
      {
        decoded.append(UInt8(high << 4 | low))
        index += 2
      } else if let next = afterLineEnd(bytes, index) {
        index = next
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  /// Where the next line begins, if only blanks precede it: a soft line break.
  private static func afterLineEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index < bytes.count, bytes[index] == 0x0D { index += 1 }
    if index == bytes.count { return index }
    return bytes[index] == 0x0A ? index + 1 : nil
  }
}
