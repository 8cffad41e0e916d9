/// An encoding of Unicode shown by the first bytes of a text.
package enum UnicodeForm: Equatable, Sendable {
  case utf8
  case utf16(isBigEndian: Bool)
  case utf32(isBigEndian: Bool)
}

/// The encoding shown by a byte order mark, and the length of the mark in bytes; `nil` if there is no mark.
package func unicodeMark(_ bytes: UnsafeRawBufferPointer) -> (form: UnicodeForm, length: Int)? {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32(isBigEndian: false), 4) }
  if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32(isBigEndian: true), 4) }
  if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(isBigEndian: false), 2) }
  if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(isBigEndian: true), 2) }
  return nil
}

/// Recognises UTF-16 without a byte order mark by its first 4 KB: in Western text every second byte is zero.
///
/// `nil` for less than eight bytes.
package func unmarkedUTF16(_ bytes: UnsafeRawBufferPointer) -> UnicodeForm? {
  var zeros = (even: 0, odd: 0)
  let looked = min(bytes.count, 4096)
  for index in 0..<looked where bytes[index] == 0 {
    if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
  }
  guard looked >= 8, zeros.even + zeros.odd > looked / 8 else { return nil }
  if zeros.odd > zeros.even * 8 { return .utf16(isBigEndian: false) }
  return zeros.even > zeros.odd * 8 ? .utf16(isBigEndian: true) : nil
}
