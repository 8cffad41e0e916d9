/// The letters of a folded word without what transliterations differ in.
///
/// Double letters, "ou" or "oo" for "u", "e" for "i", "y" for "i", "q" and "c" for "k", "kh" for "h" and
/// so on: the differences between the tables of romanisation (ALA-LC, BGN/PCGN, ISO 9, ISO 233) and
/// newspapers' spellings. Cyrillic letters are romanised after BGN/PCGN.
///
/// - Complexity: linear in the letters.
func soundForm(_ word: some Sequence<UInt8>) -> [UInt8] {
  var letters = romanised(Array(word))
  for (from, to) in soundChanges { replace(from, by: to, in: &letters) }
  var sound: [UInt8] = []
  for letter in letters where letter != sound.last { sound.append(letter) }
  if sound.last == UInt8(ascii: "h"), sound.count > 3 { sound.removeLast() }
  return sound
}

/// In the order in which they are made.
private var soundChanges: [(StaticString, StaticString)] {
  [
    ("sch", "sh"), ("tch", "ch"), ("ph", "f"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("zh", "z"),
    ("dj", "j"), ("ck", "k"), ("x", "ks"), ("ch", "1"), ("c", "k"), ("q", "k"), ("w", "v"),
    ("ff", "v"),
    ("ou", "u"), ("oo", "u"), ("o", "u"), ("ee", "i"), ("y", "i"), ("e", "i"), ("j", "i"),
  ]
}

private func replace(_ from: StaticString, by to: StaticString, in letters: inout [UInt8]) {
  let old = UnsafeBufferPointer(start: from.utf8Start, count: from.utf8CodeUnitCount)
  let new = UnsafeBufferPointer(start: to.utf8Start, count: to.utf8CodeUnitCount)
  guard let first = old.first, letters.contains(first) else { return }
  var index = 0
  while index + old.count <= letters.count {
    if letters[index..<index + old.count].elementsEqual(old) {
      letters.replaceSubrange(index..<index + old.count, with: new)
      index += new.count
    } else {
      index += 1
    }
  }
}

/// Small Cyrillic letters as Latin ones; all else as it is.
private func romanised(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.contains(where: { $0 == 0xD0 || $0 == 0xD1 }) else { return bytes }
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
