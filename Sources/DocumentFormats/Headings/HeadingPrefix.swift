import DocumentModel

/// Whether a paragraph of ordinary text may be a heading, by its first letters.
///
/// A quick look before the close one: it says yes to every heading that `HeadingCandidate` knows, apart
/// from those whose lines begin with a mark or a digit, and no to nearly all other paragraphs.
@inline(__always)
func mayBeHeading(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Bool {
  guard end - start >= 2 else { return start < end }
  let first = bytes[start]
  if isASCIILower(first) {
    return isRomanLetter(first) && isRomanPrefix(bytes, from: start, to: end)
  }
  guard isASCIIUpper(first) else { return mayBeBeyondLetters(bytes, from: start, to: end) }
  return beginsLikeChapterWord(bytes, from: start, to: end)
    || isRomanLetter(first) && isRomanPrefix(bytes, from: start, to: end)
    || end - start <= 110 && hasNoLowerCase(bytes, from: start, to: end)
}

/// The same for what begins with something else than a letter of ASCII: speech is no heading.
private func mayBeBeyondLetters(
  _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Bool {
  switch bytes[start] {
  case UInt8(ascii: "\""), UInt8(ascii: "'"): return false
  case 0xE2:
    return !isQuotationMark(decodeScalar(bytes, at: start).scalar)
  default: return true
  }
}

private func hasNoLowerCase(
  _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Bool {
  for index in start..<end where isASCIILower(bytes[index]) { return false }
  return true
}

/// Whether a roman numeral stands at `start`, and no further word on it without a mark between.
private func isRomanPrefix(
  _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Bool {
  var index = start
  while index < end, isRomanLetter(bytes[index]) { index += 1 }
  guard index > start, index < end else { return index == end }
  if isASCIILetter(bytes[index]) || isASCIIDigit(bytes[index]) { return false }
  guard isASCIIBlank(bytes[index]) else { return true }
  while index < end, isASCIIBlank(bytes[index]) { index += 1 }
  return index == end || !isASCIILetter(bytes[index])
}

/// Whether the first letters are those of a word such as "chapter", of a number, or "the" before one.
private func beginsLikeChapterWord(
  _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Bool {
  guard end - start >= 3 else { return false }
  let second = bytes[start + 1] | 0x20
  switch bytes[start] | 0x20 {
  case UInt8(ascii: "a"): return isOne(second, of: "cdpf")  // act, adventure, appendix, afterword
  case UInt8(ascii: "b"): return second == UInt8(ascii: "o")  // book
  case UInt8(ascii: "c"): return isOne(second, of: "hao")  // chapter, canto, conclusion
  case UInt8(ascii: "e"): return isOne(second, of: "pil")  // episode, epilogue, eight, eleven
  case UInt8(ascii: "f"): return isOne(second, of: "io")  // finale, first, five, foreword, four
  case UInt8(ascii: "i"): return second == UInt8(ascii: "n")  // introduction, interlude
  case UInt8(ascii: "l"): return isOne(second, of: "ea")  // letter, last
  case UInt8(ascii: "n"): return isOne(second, of: "ai")  // narrative, nine
  case UInt8(ascii: "o"): return second == UInt8(ascii: "n")  // one
  case UInt8(ascii: "p"): return isOne(second, of: "arheo")  // part, prologue, phase, postscript
  case UInt8(ascii: "s"): return isOne(second, of: "tcei")  // story, scene, section, six
  case UInt8(ascii: "t"):
    if second == UInt8(ascii: "h") { return beginsLikeThird(bytes, from: start, to: end) }
    return isOne(second, of: "eow")  // ten, tome, two
  case UInt8(ascii: "v"): return second == UInt8(ascii: "o")  // volume
  default: return false
  }
}

/// Three, third, or "the" before an ordinal.
private func beginsLikeThird(
  _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Bool {
  let third = bytes[start + 2] | 0x20
  guard third == UInt8(ascii: "e") else { return isOne(third, of: "ir") }
  guard start + 4 < end, isASCIIBlank(bytes[start + 3]) else { return false }
  return isOne(bytes[start + 4] | 0x20, of: "efnolst ")
}

@inline(__always)
private func isOne(_ byte: UInt8, of letters: StaticString) -> Bool {
  letters.withUTF8Buffer { $0.contains(byte) }
}
