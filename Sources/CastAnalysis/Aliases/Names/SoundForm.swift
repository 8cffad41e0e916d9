/// The letters of a folded word, without what romanisations of one word differ in.
///
/// Double letters, "ou" or "oo" for "u", "e" for "i", "y" for "i", "q" and "c" for "k", "kh" for "h" and so on: the
/// differences between the tables of romanisation (ALA-LC, BGN/PCGN, ISO 9, ISO 233) and the spellings of newspapers.
/// Cyrillic letters are romanised after BGN/PCGN.
///
/// - Complexity: linear in the letters.
func soundForm(_ word: ArraySlice<UInt8>) -> [UInt8] {
  let isLatin = word.allSatisfy { $0 < 0x80 }
  let letters = isLatin ? word : romanised(word)[...]
  var sound: [UInt8] = []
  sound.reserveCapacity(letters.count + 2)
  var index = letters.startIndex
  while index < letters.endIndex {
    let next = index + 1 < letters.endIndex ? letters[index + 1] : 0
    if let letter = soundOfTwo(Unicode.Scalar(letters[index]), Unicode.Scalar(next)) {
      append(letter, to: &sound)
      index += 2
    } else {
      if letters[index] == UInt8(ascii: "x") { append("k", to: &sound) }
      append(soundOfOne(Unicode.Scalar(letters[index])), to: &sound)
      index += 1
    }
  }
  if sound.last == UInt8(ascii: "h"), sound.count > 3 { sound.removeLast() }
  return sound
}

private func append(_ letter: Unicode.Scalar, to sound: inout [UInt8]) {
  let byte = UInt8(truncatingIfNeeded: letter.value)
  if byte != sound.last { sound.append(byte) }
}

private func soundOfTwo(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
  switch (first, second) {
  case ("p", "h"): "f"
  case ("k", "h"): "h"
  case ("g", "h"): "g"
  case ("d", "h"): "d"
  case ("z", "h"): "z"
  case ("d", "j"), ("e", "e"): "i"
  case ("c", "k"): "k"
  case ("c", "h"): "1"
  case ("f", "f"): "v"
  case ("o", "u"), ("o", "o"): "u"
  default: nil
  }
}

private func soundOfOne(_ letter: Unicode.Scalar) -> Unicode.Scalar {
  switch letter {
  case "c", "q": "k"
  case "w": "v"
  case "o": "u"
  case "y", "e", "j": "i"
  case "x": "s"
  default: letter
  }
}

/// Small Cyrillic letters as Latin ones; all others unchanged.
private func romanised(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  guard bytes.contains(where: { $0 == 0xD0 || $0 == 0xD1 }) else { return Array(bytes) }
  var letters: [UInt8] = []
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    if let index = Int(exactly: scalar.value)?.advanced(by: -0x430),
      cyrillic.indices.contains(index)
    {
      letters += cyrillic[index].utf8
    } else {
      letters += String(scalar).utf8
    }
  }
  return letters
}

/// U+0430 to U+044F after BGN/PCGN, without signs.
private var cyrillic: [String] {
  [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
  ]
}
