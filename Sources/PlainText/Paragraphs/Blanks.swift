import DocumentModel

/// End of the run of blanks that starts at `start`, but at most `end`.
///
/// Blanks are Unicode's white space, the zero-width space and the zero-width no-break space.
package func skipBlanks(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
  var index = start
  while index < end {
    let byte = bytes[index]
    if byte < 0x80 {
      guard isASCIIBlank(byte) else { return index }
      index += 1
    } else {
      let decoded = decodeScalar(bytes, at: index)
      guard decoded.isValid, isWideBlank(decoded.scalar.value), index + decoded.length <= end
      else { return index }
      index += decoded.length
    }
  }
  return end
}

/// Start of the run of blanks that ends at `end`, but at least `start`.
func skipBlanksBackwards(_ bytes: UnsafeRawBufferPointer, from end: Int, to start: Int) -> Int {
  var index = end
  while index > start {
    let byte = bytes[index - 1]
    if byte < 0x80 {
      guard isASCIIBlank(byte) else { return index }
      index -= 1
    } else {
      let length = wideBlankLength(bytes, endingAt: index, from: start)
      guard length > 0 else { return index }
      index -= length
    }
  }
  return start
}

/// The text from `start` to `end` without the blanks at its ends.
///
/// - Precondition: it isn't all blank.
@inline(__always)
func trimmed(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Span {
  // A fast path for printing ASCII characters.
  let first = bytes[start] &- 0x21 < 0x5E ? start : skipBlanks(bytes, from: start, to: end)
  let last = bytes[end - 1] &- 0x21 < 0x5E ? end : skipBlanksBackwards(bytes, from: end, to: first)
  return Span(first, max(first, last))
}

/// Space, tab, line ends, vertical tab and form feed.
@inline(__always)
func isASCIIBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

/// Length in bytes of the blank above U+007F that ends at `end`, or 0; all such blanks have two or three bytes.
private func wideBlankLength(
  _ bytes: UnsafeRawBufferPointer, endingAt end: Int, from start: Int
) -> Int {
  for length in 2...3 where end - length >= start {
    let decoded = decodeScalar(bytes, at: end - length)
    if decoded.isValid, decoded.length == length, isWideBlank(decoded.scalar.value) {
      return length
    }
  }
  return 0
}

private func isWideBlank(_ value: UInt32) -> Bool {
  switch value {
  case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
  default: false
  }
}
