/// Value of a hexadecimal digit.
func hexDigit(_ byte: UInt8) -> Int? {
  switch byte {
  case 0x30...0x39: Int(byte) - 0x30
  case 0x41...0x46: Int(byte) - 0x37
  case 0x61...0x66: Int(byte) - 0x57
  default: nil
  }
}

/// Decodes percent escapes to UTF-8; anything else stays.
func percentDecoded(_ text: Substring) -> String {
  let encoded = Array(text.utf8)
  var bytes: [UInt8] = []
  var index = 0
  while index < encoded.count {
    if encoded[index] == UInt8(ascii: "%"), index + 2 < encoded.count,
      let high = hexDigit(encoded[index + 1]), let low = hexDigit(encoded[index + 2])
    {
      bytes.append(UInt8(high << 4 | low))
      index += 3
    } else {
      bytes.append(encoded[index])
      index += 1
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
