import DocumentModel

/// Calls `body` with the folded bytes of a word.
///
/// Folding gives small letters, Latin ones without diacritics, and removes apostrophes, full stops and hyphens
/// ("O’Brien" gives "obrien", "Carré" "carre"), invisible characters and a line's end that divides the word; ligatures
/// become letters. `script/tables/folding.py` does the same for the tables.
@inline(__always)
func forEachFoldedByte(
  of bytes: UnsafeRawBufferPointer, in range: Range<Int>, _ body: (UInt8) -> Void
) {
  var index = range.lowerBound
  while index < range.upperBound {
    let byte = bytes[index]
    if byte >= 0x61, byte <= 0x7A {
      body(byte)
      index += 1
    } else if byte < 0x80 {
      if byte >= 0x41, byte <= 0x5A {
        body(byte | 0x20)
      } else if byte > 0x20, byte != 0x27, byte != 0x2E, byte != 0x2D, byte != 0x60 {
        body(byte)
      }
      index += 1
    } else {
      let decoded = decodeScalar(bytes, at: index)
      foldScalar(decoded.scalar, body)
      index += decoded.length
    }
  }
}

private func foldScalar(_ scalar: Unicode.Scalar, _ body: (UInt8) -> Void) {
  switch scalar.value {
  case 0x1E00...0x1EFF: foldLatin(scalar, additionalLatinBases, from: 0x1E00, body)
  case 0x132, 0x133: emit("i", "j", body)
  case 0xC0...0x17F: foldLatin(scalar, latinBases, from: 0xC0, body)
  case 0x300...0x36F, 0x2018, 0x2019, 0x2BB, 0x2BC, 0x2BE, 0x2BF, 0x2010, 0x2011, 0xAD: break
  case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: break
  case 0xFB00...0xFB06: for byte in ligatures[Int(scalar.value - 0xFB00)].utf8 { body(byte) }
  case 0x391...0x3A9, 0x410...0x42F: emit(scalar.value + 0x20, body)
  case 0x400...0x40F: emit(scalar.value + 0x50, body)
  default: emit(scalar.value, body)
  }
}

private func foldLatin(
  _ scalar: Unicode.Scalar, _ bases: StaticString, from first: UInt32, _ body: (UInt8) -> Void
) {
  let base = bases.utf8Start[Int(scalar.value - first)]
  switch base {
  case UInt8(ascii: "."): emit(scalar.value, body)
  case UInt8(ascii: "1"): emit("s", "s", body)
  case UInt8(ascii: "2"): emit("a", "e", body)
  case UInt8(ascii: "3"): emit("o", "e", body)
  case UInt8(ascii: "4"): emit("t", "h", body)
  default: body(base)
  }
}

/// The letters of U+FB00 to U+FB06.
private let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

private func emit(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ body: (UInt8) -> Void) {
  body(UInt8(ascii: first))
  body(UInt8(ascii: second))
}

private func emit(_ value: UInt32, _ body: (UInt8) -> Void) {
  guard let scalar = Unicode.Scalar(value) else { return }
  for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { body(byte) }
}

/// Base letters of U+00C0 to U+017F; 1 is ss, 2 ae, 3 oe, 4 th, a full stop keeps the letter.
private let latinBases: StaticString =
  """
  aaaaaa2ceeeeiiiidnooooo.ouuuuy41aaaaaa2ceeeeiiiidnooooo.ouuuuy4yaaaaaaccccccccddddeeeeeeeeee\
  gggggggghhhhiiiiiiiiii..jjkkkllllll..llnnnnnn.nnoooooo33rrrrrrssssssssttttttuuuuuuuuuuuuwwyyy\
  zzzzzzs
  """

/// Base letters of U+1E00 to U+1EFF.
private let additionalLatinBases: StaticString =
  """
  aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppp\
  rrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s..1.\
  aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
  """
