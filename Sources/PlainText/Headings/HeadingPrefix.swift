import DocumentModel

/// Whether a paragraph of ordinary text may be a heading, by its first letters.
///
/// A quick look before the close one: it says yes to every heading that `HeadingCandidate` knows, apart
/// from those whose lines begin with a mark or a digit, and no to nearly all other paragraphs.
@inline(__always)
func mayBeHeading(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Bool {
  guard end - start >= 2 else { return start < end }
  if end - start <= HeadingCandidate.longestTitleSetApart, isSetApart(bytes, start) { return true }
  let first = bytes[start]
  if isASCIILower(first) {
    return isRomanLetter(first) && isRomanPrefix(bytes, from: start, to: end)
  }
  guard isASCIIUpper(first) else { return mayBeBeyondLetters(bytes, from: start, to: end) }
  return beginsLikeChapterWord(bytes, from: start, to: end)
    || isRomanLetter(first) && isRomanPrefix(bytes, from: start, to: end)
    || end - start <= 110 && hasNoLowerCase(bytes, from: start, to: end)
}

/// The same for what begins with something else than a letter of ASCII: most speech is no heading.
private func mayBeBeyondLetters(
  _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Bool {
  let first = bytes[start]
  let isSpeech =
    first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    || first == 0xE2 && isQuotationMark(decodeScalar(bytes, at: start).scalar)
  guard isSpeech else { return true }
  // Behind the mark a heading has a number, or nothing but capitals.
  return end - start <= 110 && hasNoLowerCase(bytes, from: start, to: end)
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
  case UInt8(ascii: "a"):
    // act, adventure, appendix, afterword; article, akt, atto, abschnitt
    return isOne(second, of: "cdpf") || isNext(bytes, start, oneOf: "rtktttbs")
  case UInt8(ascii: "b"):
    // book; buch, band, brief, bibliography
    return second == UInt8(ascii: "o") || isNext(bytes, start, oneOf: "ucanriib")
  case UInt8(ascii: "c"): return isOne(second, of: "hao")  // chapter, canto, capitulo, conclusion
  case UInt8(ascii: "d"): return isNext(bytes, start, oneOf: "ayiaisee")  // day, dialogue, deel
  case UInt8(ascii: "e"):
    // episode, epilogue, eight, eleven; essay, escena
    return isOne(second, of: "pil") || isNext(bytes, start, oneOf: "sssc")
  case UInt8(ascii: "f"):
    // finale, first, five, foreword, four; fable
    return isOne(second, of: "io") || isNext(bytes, start, oneOf: "ab")
  case UInt8(ascii: "g"): return isNext(bytes, start, oneOf: "lo")  // glossary
  case UInt8(ascii: "h"): return isNext(bytes, start, oneOf: "oo")  // hoofdstuk
  case UInt8(ascii: "i"): return second == UInt8(ascii: "n")  // introduction, interlude
  case UInt8(ascii: "k"): return isNext(bytes, start, oneOf: "ap")  // kapitel
  case UInt8(ascii: "l"):
    // letter, last; livre, libro
    return isOne(second, of: "ea") || isNext(bytes, start, oneOf: "ivib")
  case UInt8(ascii: "n"): return isOne(second, of: "ai")  // narrative, nine, night
  case UInt8(ascii: "o"): return second == UInt8(ascii: "n")  // one
  case UInt8(ascii: "p"):
    return isOne(second, of: "arheo") || isNext(bytes, start, oneOf: "sa")  // part, prologue; psalm
  case UInt8(ascii: "s"):
    // story, scene, section, six; sonnet, szene
    return isOne(second, of: "tcei") || isNext(bytes, start, oneOf: "onze")
  case UInt8(ascii: "t"):
    if second == UInt8(ascii: "h") { return beginsLikeThird(bytes, from: start, to: end) }
    return isOne(second, of: "eow") || isNext(bytes, start, oneOf: "al")  // ten, tome, two; tale
  case UInt8(ascii: "v"): return second == UInt8(ascii: "o")  // volume
  default: return false
  }
}

/// Whether the second and third letter are one of `pairs`.
private func isNext(
  _ bytes: UnsafeRawBufferPointer, _ start: Int, oneOf pairs: StaticString
) -> Bool {
  let (second, third) = (bytes[start + 1] | 0x20, bytes[start + 2] | 0x20)
  return pairs.withUTF8Buffer { letters in
    stride(from: 0, to: letters.count - 1, by: 2).contains {
      letters[$0] == second && letters[$0 + 1] == third
    }
  }
}

/// Three, third, or "the" before an ordinal.
private func beginsLikeThird(
  _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Bool {
  let third = bytes[start + 2] | 0x20
  guard third == UInt8(ascii: "e") else { return isOne(third, of: "ir") }
  guard start + 4 < end, isBetweenWords(bytes[start + 3]) else { return false }
  return isBetweenWords(bytes[start + 4]) || isOne(bytes[start + 4] | 0x20, of: "efnolst")
}

@inline(__always)
private func isOne(_ byte: UInt8, of letters: StaticString) -> Bool {
  letters.withUTF8Buffer { $0.contains(byte) }
}

@inline(__always)
private func isBetweenWords(_ byte: UInt8) -> Bool {
  isASCIIBlank(byte) || byte == UInt8(ascii: "-")
}
