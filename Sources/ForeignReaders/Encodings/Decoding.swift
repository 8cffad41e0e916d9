import DocumentModel
import PlainText

private let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

/// Number of U+FFFD in valid UTF-8.
func countReplacements(_ bytes: UnsafeRawBufferPointer) -> Int {
  var count = 0
  forEachWideScalar(of: bytes) { if $1.scalar == "\u{FFFD}" { count += 1 } }
  return count
}

/// Calls `body` with the offset of each scalar beyond ASCII, and what it is.
private func forEachWideScalar(
  of bytes: UnsafeRawBufferPointer, _ body: (Int, DecodedScalar) -> Void
) {
  var index = skipASCII(bytes, from: 0, to: bytes.count)
  while index < bytes.count {
    let decoded = decodeScalar(bytes, at: index)
    body(index, decoded)
    index = skipASCII(bytes, from: index + decoded.length, to: bytes.count)
  }
}

func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
  skipASCII(bytes, from: 0, to: bytes.count) == bytes.count
}

/// Whether bytes are UTF-8 except in a few places, such as a character cut off or a line in another encoding.
func isNearlyUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var valid = 0
  var invalid = 0
  forEachWideScalar(of: bytes) { if $1.isValid { valid += 1 } else { invalid += 1 } }
  return valid > 20 * invalid
}

/// Replaces each maximal invalid subpart by one U+FFFD.
func repairedUTF8(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var copied = 0
  forEachWideScalar(of: bytes) { index, decoded in
    if decoded.isValid { return }
    text.append(contentsOf: bytes[copied..<index])
    text += replacement
    copied = index + decoded.length
  }
  text.append(contentsOf: bytes[copied...])
  return text
}

/// Converts UTF-16 to UTF-8, without a byte order mark.
func decodedUTF16(_ bytes: UnsafeRawBufferPointer, isBigEndian: Bool) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  let units = bytes.count / 2
  func unit(_ index: Int) -> UInt16 {
    let value = bytes.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)
    return isBigEndian ? UInt16(bigEndian: value) : UInt16(littleEndian: value)
  }
  var index = 0
  while index < units {
    let first = unit(index)
    index += 1
    if first == 0xFEFF, index == 1 { continue }
    guard first & 0xFC00 == 0xD800, index < units, unit(index) & 0xFC00 == 0xDC00 else {
      text.append(scalar: UInt32(first))
      continue
    }
    text.append(scalar: 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit(index) & 0x3FF)))
    index += 1
  }
  return text
}

/// Converts UTF-32 to UTF-8, without a byte order mark.
func decodedUTF32(_ bytes: UnsafeRawBufferPointer, isBigEndian: Bool) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count / 2)
  for index in 0..<(bytes.count / 4) {
    let value = bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)
    let scalar = isBigEndian ? UInt32(bigEndian: value) : UInt32(littleEndian: value)
    if scalar == 0xFEFF, index == 0 { continue }
    text.append(scalar: scalar)
  }
  return text
}

/// Converts Windows-1252 to UTF-8; its five undefined bytes become C1 controls, as on the web.
func decodedWindows1252(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + bytes.count / 8)
  for byte in bytes {
    switch byte {
    case 0x80...0x9F: text.append(scalar: windows1252[Int(byte) - 0x80])
    default: text.append(scalar: UInt32(byte))
    }
  }
  return text
}

/// Bytes 0x80 to 0x9F of Windows-1252; source: index-windows-1252 of the WHATWG Encoding Standard.
private let windows1252: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
  0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
]

extension [UInt8] {
  /// Appends a scalar as UTF-8, or U+FFFD for a value that isn't a scalar.
  mutating func append(scalar value: UInt32) {
    switch value {
    case 0..<0x80: append(UInt8(value))
    case 0x80..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    case 0xD800..<0xE000, 0x11_0000...: append(contentsOf: replacement)
    case 0x800..<0x1_0000:
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(UInt8(0x80 | value >> 12 & 0x3F))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}
