import CText
import DocumentModel

/// Determines which bytes of a text may stand where a term continues from its anchor.
///
/// "Carre" may be written with é, with e and an accent after it, or with a soft hyphen inside; so all scalars are
/// gathered that fold to a part of the term, or to nothing.
struct ShapeBuilder {
  /// Bytes of the term after the anchor that matter: as many as four bytes of text can fold to, and one more.
  private static let reach = TextFolder.longestUnit + 3 + 1

  private let needle: [UInt8]
  private let anchor: Int
  private let ignoresCase: Bool
  /// The spellings at each place of the term, the anchor's first.
  private var spellings: [Spellings]
  /// The spellings that contain the anchor, also after other letters.
  private var anchors = Spellings()
  private var hangulAnchors = Spellings()
  /// For each byte the places of the term from the anchor on at which it stands, as bits.
  private var placesByByte = [UInt16](repeating: 0, count: 256)
  /// Where the term continues after a scalar of two bytes that contains the anchor.
  private var endsOfShort: [Int] = []

  /// The shapes of a folded term from the byte `anchor` on.
  static func shapes(of needle: [UInt8], anchor: Int, ignoringCase: Bool) -> text_scan_shapes {
    var builder = ShapeBuilder(needle, anchor, ignoringCase)
    builder.gather()
    return builder.shapes().table
  }

  private init(_ needle: [UInt8], _ anchor: Int, _ ignoresCase: Bool) {
    self.needle = needle
    self.anchor = anchor
    self.ignoresCase = ignoresCase
    let count = min(Self.reach, needle.count - anchor)
    spellings = Array(repeating: Spellings(), count: count)
    for place in 0..<count { placesByByte[Int(needle[anchor + place])] |= 1 << UInt16(place) }
  }

  // MARK: gathering

  private mutating func gather() {
    FoldTable.forEachChange { value, record in
      guard let scalar = Unicode.Scalar(value) else { return }
      let unit = FoldedUnit(scalar, record, ignoringCase: ignoresCase)
      switch unit.kind {
      case .text:
        take(unit, scalar)
        // A hyphen may divide a word, and is then skipped.
        if value == 0x2010 || value == 0x2011 { insert(scalar) }
      case .blank: takeBlank(scalar)
      case .removed: insert(scalar)
      case .invalid: break
      }
    }
    gatherOwn()
    if needle[anchor...].contains(HangulSyllable.lead) { gatherHangul() }
  }

  /// Adds a scalar that may stand between any two letters.
  private mutating func insert(_ scalar: Unicode.Scalar) {
    for place in spellings.indices.dropFirst() { spellings[place].insert(scalar) }
  }

  /// Adds the scalars of the term that fold to themselves.
  private mutating func gatherOwn() {
    for place in spellings.indices where needle[anchor + place] >= 0xC0 {
      needle.withUnsafeBytes { bytes in
        let unit = FoldedUnit(bytes, at: anchor + place, ignoringCase: ignoresCase)
        if unit.kind == .text { take(unit, decodeScalar(bytes, at: anchor + place).scalar) }
      }
    }
  }

  private mutating func gatherHangul() {
    for value in HangulSyllable.range {
      guard let scalar = Unicode.Scalar(value) else { continue }
      take(FoldedUnit(scalar, .same, ignoringCase: ignoresCase), scalar)
    }
  }

  private mutating func take(_ unit: FoldedUnit, _ scalar: Unicode.Scalar) {
    var places = placesByByte[Int(unit.bytes[0])]
    while places != 0 {
      let place = places.trailingZeroBitCount
      places &= places - 1
      if fits(unit, from: 0, at: anchor + place) { spellings[place].insert(scalar) }
    }
    for offset in 0..<unit.count
    where unit.bytes[offset] == needle[anchor] && fits(unit, from: offset, at: anchor)
      && endsFitting(unit, before: offset)
    {
      takeAnchor(scalar, end: anchor + unit.count - offset)
    }
  }

  private mutating func takeAnchor(_ scalar: Unicode.Scalar, end: Int) {
    if HangulSyllable.range.contains(scalar.value) { return hangulAnchors.insert(scalar) }
    anchors.insert(scalar)
    if UTF8.width(scalar) == 2, !endsOfShort.contains(end) { endsOfShort.append(end) }
  }

  private mutating func takeBlank(_ scalar: Unicode.Scalar) {
    let blank = UInt8(ascii: " ")
    for place in spellings.indices where needle[anchor + place] == blank || follows(blank, place) {
      spellings[place].insert(scalar)
    }
    if needle[anchor] == blank { takeAnchor(scalar, end: anchor + 1) }
  }

  private func follows(_ byte: UInt8, _ place: Int) -> Bool {
    place > 0 && needle[anchor + place - 1] == byte
  }

  /// Whether the bytes of a unit from `offset` on equal those of the term from `place` on, as far as both go.
  private func fits(_ unit: FoldedUnit, from offset: Int, at place: Int) -> Bool {
    for step in 0..<min(unit.count - offset, needle.count - place)
    where unit.bytes[offset + step] != needle[place + step] { return false }
    return true
  }

  /// Whether the bytes of a unit before `offset` equal those before the anchor, as far as both go.
  private func endsFitting(_ unit: FoldedUnit, before offset: Int) -> Bool {
    for step in 0..<min(offset, anchor)
    where unit.bytes[offset - 1 - step] != needle[anchor - 1 - step] { return false }
    return true
  }

  // MARK: shapes

  private mutating func shapes() -> ByteShapes {
    var shapes = ByteShapes()
    var plain: [ByteSet] = []
    for place in 0..<ByteShapes.width {
      if place == 0 {
        addAnchors(to: &shapes)
      } else if place < spellings.count {
        let next = spellings[place]
        shapes.add(Array((plain + [next.leads, next.seconds, next.thirds]).prefix(4)), bit: place)
        if follows(UInt8(ascii: " "), place) { shapes.add(plain + [Self.blanks], bit: 5) }
      }
      guard place < spellings.count else { break }
      plain.append(letters(anchor + place))
    }
    addDivisions(to: &shapes, plain)
    if plain.count == ByteShapes.width { plain[plain.count - 1].insert(Self.hyphen) }
    shapes.add(plain, bit: 4)
    return shapes
  }

  /// Adds a hyphen and a line's end after the first or second letter; after the third letter only the hyphen fits into
  /// four bytes.
  ///
  /// Their shapes have bits of their own, unless the term has blanks or Hangul.
  private func addDivisions(to shapes: inout ByteShapes, _ plain: [ByteSet]) {
    let hyphen = ByteSet([Self.hyphen])
    for (place, bit) in [(1, 5), (2, 7)] where place < plain.count {
      shapes.add(Array((plain.prefix(place) + [hyphen, Self.blanks]).prefix(4)), bit: bit)
    }
  }

  private static var hyphen: UInt8 { UInt8(ascii: "-") }

  private func addAnchors(to shapes: inout ByteShapes) {
    var (third, fourth) = (ByteSet(), ByteSet())
    for end in endsOfShort {
      third.formUnion(firstBytes(end))
      fourth.formUnion(secondBytes(end))
    }
    third.insert(Self.hyphen)
    fourth.formUnion(Self.blanks)
    shapes.add(anchors.short + [third, fourth], bit: 0)
    shapes.add(anchors.long, bit: 6)
    shapes.add(hangulAnchors.long, bit: 7)
  }

  private static let blanks = ByteSet([9, 10, 11, 12, 13, 32])

  /// The ASCII bytes that fold to the byte of the term at `place`.
  private func letters(_ place: Int) -> ByteSet {
    let byte = needle[place]
    if byte >= 0x80 { return ByteSet() }
    if byte == UInt8(ascii: " ") { return Self.blanks }
    let isLetter = byte &- UInt8(ascii: "a") < 26
    return ignoresCase && isLetter ? ByteSet([byte, byte & ~0x20]) : ByteSet([byte])
  }

  /// The bytes that may come first where the term continues at `place`.
  private func firstBytes(_ place: Int) -> ByteSet {
    guard place < needle.count, place - anchor < spellings.count else { return .all }
    var bytes = letters(place)
    bytes.formUnion(spellings[place - anchor].leads)
    if follows(UInt8(ascii: " "), place - anchor) { bytes.formUnion(Self.blanks) }
    return bytes
  }

  /// The bytes that may come second where the term continues at `place`.
  private func secondBytes(_ place: Int) -> ByteSet {
    guard place < needle.count, place - anchor < spellings.count,
      !follows(UInt8(ascii: " "), place - anchor)
    else { return .all }
    var bytes = spellings[place - anchor].seconds
    if needle[place] < 0x80 { bytes.formUnion(firstBytes(place + 1)) }
    return bytes
  }
}
