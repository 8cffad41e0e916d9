import DocumentModel

/// Folds a text piece by piece, so that searching it is comparing bytes.
///
/// Folding removes what readers don't type: accents, kinds of quotes and dashes, the length of a run of blanks (line
/// breaks are blanks), the division of a word at a line's end, and optionally case. docs/search.md has the rules. An
/// invalid byte sequence becomes the byte 0xFF, which no query contains.
struct TextFolder {
  /// The byte for an ill-formed sequence.
  static let invalid: UInt8 = 0xFF
  /// Bytes of the longest folded unit: three conjoining letters of Hangul.
  static let longestUnit = 9
  /// Bytes that folding one unit needs, since some bytes after the unit are written too.
  static let unitRoom = 16

  private let bytes: UnsafeRawBufferPointer
  private let ignoresCase: Bool
  private var lastWasBlank = false
  /// Where the next unit starts, in bytes of the text.
  private(set) var offset = 0

  /// Starts at the beginning of `bytes`, which must stay valid as long as the folder is used.
  init(_ bytes: UnsafeRawBufferPointer, ignoringCase: Bool) {
    self.bytes = bytes
    ignoresCase = ignoringCase
  }

  /// Whether everything has been folded.
  var isAtEnd: Bool { offset >= bytes.count }

  /// Folds one unit (a scalar, a run of blanks, or the division of a word) to `out`, and returns its length there.
  ///
  /// - Precondition: not at the end; `out` has `unitRoom` bytes.
  @inline(__always)
  mutating func foldUnit(to out: UnsafeMutableRawPointer) -> Int {
    let byte = bytes[offset]
    if LineDivision.mayBegin(with: byte), let end = LineDivision.end(at: offset, in: bytes) {
      offset = end
      return 0
    }
    guard byte < 0x80 else { return foldMultibyteUnit(to: out) }
    if isBlank(byte) { return foldBlanks(to: out) }
    offset += 1
    lastWasBlank = false
    let isCapital = byte &- UInt8(ascii: "A") < 26
    out.storeBytes(of: ignoresCase && isCapital ? byte | 0x20 : byte, as: UInt8.self)
    return 1
  }

  @inline(__always)
  private mutating func foldMultibyteUnit(to out: UnsafeMutableRawPointer) -> Int {
    let (scalar, length) = scalar(at: offset)
    guard length > 0 else { return foldInvalidSequence(to: out) }
    let record = FoldTable.record(of: scalar)
    if record == .blank { return foldBlanks(to: out) }
    let start = offset
    offset += length
    if record == .removed { return 0 }
    lastWasBlank = false
    if record != .same { return FoldTable.write(record, ignoringCase: ignoresCase, to: out) }
    if HangulSyllable.range.contains(scalar) { return HangulSyllable.write(scalar, to: out) }
    for place in 0..<length {
      out.storeBytes(of: bytes[start + place], toByteOffset: place, as: UInt8.self)
    }
    return length
  }

  private mutating func foldInvalidSequence(to out: UnsafeMutableRawPointer) -> Int {
    offset += decodeScalar(bytes, at: offset).length
    lastWasBlank = false
    out.storeBytes(of: Self.invalid, as: UInt8.self)
    return 1
  }

  /// The scalar beyond ASCII that starts at `offset`, and its length; 0 if it is ill-formed.
  ///
  /// Scalars of two and three bytes, most of the world's letters, are decoded in place.
  @inline(__always)
  private func scalar(at offset: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[offset])
    if offset + 1 < bytes.count, 0xC2...0xDF ~= lead, bytes[offset + 1] & 0xC0 == 0x80 {
      return ((lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    }
    // After E0 and ED not every second byte is allowed, so they take the slow path.
    if offset + 2 < bytes.count, 0xE1...0xEF ~= lead, lead != 0xED,
      bytes[offset + 1] & 0xC0 == 0x80, bytes[offset + 2] & 0xC0 == 0x80
    {
      let low = UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
      return ((lead & 0x0F) << 12 | low, 3)
    }
    let decoded = decodeScalar(bytes, at: offset)
    return (decoded.scalar.value, decoded.isValid ? decoded.length : 0)
  }

  /// Skips a run of blanks, which becomes one space, or nothing after another space.
  private mutating func foldBlanks(to out: UnsafeMutableRawPointer) -> Int {
    repeat { offset += blankLength(at: offset) } while offset < bytes.count && startsBlank(offset)
    guard !lastWasBlank else { return 0 }
    lastWasBlank = true
    out.storeBytes(of: UInt8(ascii: " "), as: UInt8.self)
    return 1
  }

  private func startsBlank(_ offset: Int) -> Bool {
    guard bytes[offset] >= 0x80 else { return isBlank(bytes[offset]) }
    let (scalar, length) = scalar(at: offset)
    return length > 0 && FoldTable.record(of: scalar) == .blank
  }

  private func blankLength(at offset: Int) -> Int {
    bytes[offset] < 0x80 ? 1 : scalar(at: offset).length
  }

  /// Folds until the text ends or `buffer` is full.
  ///
  /// - Parameters:
  ///   - buffer: has at least 64 bytes after `count`.
  ///   - count: the number of bytes of the buffer in use.
  /// - Returns: the number of bytes in use now.
  mutating func fill(_ buffer: UnsafeMutableRawBufferPointer, from count: Int) -> Int {
    guard let out = buffer.baseAddress else { return count }
    let room = buffer.count - Self.unitRoom
    var taken = count
    while offset < bytes.count, taken <= room {
      // One unit without vectors at the start, and wherever the vectors stopped.
      repeat {
        taken += foldUnit(to: out + taken)
      } while offset < bytes.count && taken <= room && needsUnit(at: offset)
      taken = foldASCII(to: out, from: taken, room: room)
    }
    return taken
  }

  /// Whether the vectors would stop at once.
  @inline(__always)
  private func needsUnit(at offset: Int) -> Bool {
    bytes[offset] >= 0x80 || (lastWasBlank && isBlank(bytes[offset]))
  }

  /// Folds 16 bytes at a time, up to the first that isn't ASCII, is a blank after a blank, or a hyphen before a blank.
  @inline(__always)
  private mutating func foldASCII(
    to out: UnsafeMutableRawPointer, from count: Int, room: Int
  ) -> Int {
    guard let start = bytes.baseAddress else { return count }
    let fold = ASCIIFold(ignoringCase: ignoresCase)
    var taken = count
    // The byte after them is read too.
    while taken <= room, offset + ASCIIFold.width < bytes.count {
      let done = fold.fold(start + offset, to: out + taken)
      offset += done
      taken += done
      if done < ASCIIFold.width { break }
    }
    if taken > count { lastWasBlank = isBlank(bytes[offset - 1]) }
    return taken
  }
}

/// Whether an ASCII byte is a blank: space, tab, line feed, vertical tab, form feed, carriage return.
@inline(__always)
private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

extension TextFolder {
  /// Folds a short text as a whole, as terms are folded.
  static func folded(_ text: String, ignoringCase: Bool) -> [UInt8] {
    var text = text
    return text.withUTF8 { utf8 in
      var folder = TextFolder(UnsafeRawBufferPointer(utf8), ignoringCase: ignoringCase)
      var folded: [UInt8] = []
      withUnsafeTemporaryAllocation(byteCount: unitRoom, alignment: 1) { unit in
        guard let start = unit.baseAddress else { return }
        while !folder.isAtEnd { folded.append(contentsOf: unit[..<folder.foldUnit(to: start)]) }
      }
      return folded
    }
  }
}
