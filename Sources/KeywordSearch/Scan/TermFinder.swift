import CText
import DocumentModel

/// Finds a folded term in text that is not folded.
///
/// A scan finds the places where the rarest letters of the term may stand, however they are written. From there the
/// text is folded and compared in both directions, to the term's end and to its start. So most of a text is only
/// scanned.
struct TermFinder: Sendable {
  /// Bytes that are scanned between two checks for cancellation: some ten microseconds.
  static let pieceLength = 256 << 10

  private let needle: [UInt8]
  private let ignoresCase: Bool
  /// The byte of the needle at which the scan begins; it begins a scalar.
  private let anchor: Int
  /// How rare candidates are expected to be, in half bits (`ByteRarity`).
  let rarity: Int
  private let shapes: text_scan_shapes

  /// Prepares the search for a folded term, which must not be empty; takes some 50 microseconds.
  init(_ needle: [UInt8], ignoringCase: Bool) {
    precondition(!needle.isEmpty, "a term that folds to nothing is not searched for")
    self.needle = needle
    ignoresCase = ignoringCase
    (anchor, rarity) = Self.rarest(needle)
    shapes = ShapeBuilder.shapes(of: needle, anchor: anchor, ignoringCase: ignoringCase)
  }

  /// Where the four rarest bytes in a row begin: at a scalar, and not at a blank if possible.
  private static func rarest(_ needle: [UInt8]) -> (place: Int, rarity: Int) {
    var best = (place: 0, rarity: -1)
    for place in needle.indices where needle[place] & 0xC0 != 0x80 {
      let end = min(place + ByteShapes.width, needle.count)
      let sum = needle[place..<end].reduce(0) { $0 + ByteRarity.of($1) }
      if needle[place] != UInt8(ascii: " ") || needle.count == 1, sum > best.rarity {
        best = (place, sum)
      }
    }
    return best
  }

  /// The first place in `from..<to` where the term may stand; `to` if none exists, `nil` if cancelled.
  @inline(__always)
  func candidate(
    in text: UnsafeRawBufferPointer, from: Int, to: Int, _ isCancelled: () -> Bool
  ) -> Int? {
    guard let start = text.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return to }
    var place = from
    while place < to {
      let stop = min(to, place + Self.pieceLength)
      place = withUnsafePointer(to: shapes) { text_scan(start, text.count, place, stop, $0) }
      if place < stop { return place }
      if place < to, isCancelled() { return nil }
    }
    return to
  }

  // MARK: Comparing

  /// Whether the term stands in `text`, with its anchor at the candidate `place`.
  ///
  /// - Parameters:
  ///   - isWhole: whether the text is a single paragraph. In a longer text a hyphen and a line's end may stand between
  ///     two paragraphs and not divide a word, so that they also count as what they are.
  ///   - steps: is increased by the number of scalars compared.
  func stands(
    at place: Int, in text: UnsafeRawBufferPointer, isWhole: Bool = true, steps: inout Int
  ) -> Bool {
    steps += 1
    if isWhole, endOfDivision(at: place, in: text) != nil { return false }
    let unit = FoldedUnit(text, at: place, ignoringCase: ignoresCase)
    if unit.kind == .blank {
      return needle.count == 1 && needle[0] == UInt8(ascii: " ")
        && !(isWhole && LineDivision.holds(blankAt: place, in: text))
    }
    guard unit.kind == .text else { return false }
    for offset in 0..<unit.count where unit.bytes[offset] == needle[anchor] {
      guard fits(unit, at: anchor - offset) else { continue }
      if goesOn(
        at: anchor - offset + unit.count, in: text, from: place + unit.length, isWhole, &steps),
        comesFrom(before: anchor - offset, in: text, end: place, isWhole, &steps)
      {
        return true
      }
    }
    return false
  }

  /// Whether the bytes of a unit equal those of the needle from `start` on, as far as both go; `start` may be negative.
  @inline(__always)
  private func fits(_ unit: FoldedUnit, at start: Int) -> Bool {
    for step in max(0, -start)..<max(max(0, -start), min(unit.count, needle.count - start))
    where unit.bytes[step] != needle[start + step] { return false }
    return true
  }

  /// Whether the needle from `place` on stands in the text from `from` on.
  private func goesOn(
    at place: Int, in text: UnsafeRawBufferPointer, from: Int, _ isWhole: Bool, _ steps: inout Int
  ) -> Bool {
    var (place, offset, lastWasBlank) = (place, from, false)
    while place < needle.count {
      guard offset < text.count else { return false }
      steps += 1
      let mayDivide = isWhole || needle[place] != UInt8(ascii: "-")
      if mayDivide, let end = endOfDivision(at: offset, in: text) {
        offset = end
        continue
      }
      let unit = FoldedUnit(text, at: offset, ignoringCase: ignoresCase)
      offset += unit.length
      switch unit.kind {
      case .invalid: return false
      case .removed: break
      case .blank:
        if lastWasBlank { continue }
        guard needle[place] == UInt8(ascii: " ") else { return false }
        place += 1
        lastWasBlank = true
      case .text:
        guard fits(unit, at: place) else { return false }
        place += unit.count
        lastWasBlank = false
      }
    }
    return true
  }

  /// The end of what divides a word at `offset`; `nil` if nothing does.
  @inline(__always)
  private func endOfDivision(at offset: Int, in text: UnsafeRawBufferPointer) -> Int? {
    LineDivision.mayBegin(with: text[offset]) ? LineDivision.end(at: offset, in: text) : nil
  }

  /// Whether the needle up to `place` stands in the text before `end`.
  private func comesFrom(
    before place: Int, in text: UnsafeRawBufferPointer, end: Int, _ isWhole: Bool,
    _ steps: inout Int
  ) -> Bool {
    var (place, end, lastWasBlank) = (place, end, false)
    while place > 0 {
      steps += 1
      if !lastWasBlank, isWhole || needle[place - 1] != UInt8(ascii: " "),
        let start = LineDivision.start(endingAt: end, in: text)
      {
        end = start
        continue
      }
      guard let unit = unit(endingAt: end, in: text) else { return false }
      end -= unit.length
      switch unit.kind {
      case .invalid: return false
      case .removed: break
      case .blank:
        if lastWasBlank { continue }
        guard needle[place - 1] == UInt8(ascii: " ") else { return false }
        place -= 1
        lastWasBlank = true
      case .text:
        guard fits(unit, at: place - unit.count) else { return false }
        place -= unit.count
        lastWasBlank = false
      }
    }
    return true
  }

  /// The unit that ends at `end`; `nil` at the start of the text and after bytes that form no scalar.
  @inline(__always)
  private func unit(endingAt end: Int, in text: UnsafeRawBufferPointer) -> FoldedUnit? {
    let first = max(0, end - 4)
    guard let start = (first..<end).last(where: { text[$0] & 0xC0 != 0x80 }) else { return nil }
    let unit = FoldedUnit(text, at: start, ignoringCase: ignoresCase)
    return unit.length == end - start ? unit : nil
  }
}
