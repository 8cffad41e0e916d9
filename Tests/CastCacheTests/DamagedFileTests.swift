import CastAnalysis
import DocumentModel
import TestSupport
import Testing

@testable import CastCache

@Suite("A kept cast that was changed, with a right checksum") struct DamagedFileTests {
  /// What a count or an index is never expected to be.
  private static let extremes: [UInt64] = [
    0, .max, 1 << 63, UInt64(Int64.max), UInt64(UInt32.max), 1 << 32, Double.nan.bitPattern,
  ]

  @Test("is no cast, or one whose indices are all valid", arguments: 0..<8)
  func randomDamage(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    let document = CachedText.document()
    let whole = CastFile.encode(CastAnalyzer.cast(of: document))
    let body = whole.dropLast(8)
    var takenCount = 0
    for _ in 0..<2_000 {
      var bytes = Array(body)
      Self.damage(&bytes, &numbers)
      let beginning = CastFile.beginning(ofSize: bytes.count + 8)
      bytes.replaceSubrange(..<beginning.count, with: beginning)
      let sum = bytes.withUnsafeBytes(contentHash)
      withUnsafeBytes(of: sum.littleEndian) { bytes.append(contentsOf: $0) }
      guard let cast = bytes.withUnsafeBytes({ CastFile.decode($0, for: document) }) else {
        continue
      }
      takenCount += 1
      #expect(Self.isUsable(cast, document))
    }
    // A bit of a name that is no wording, of a count or of a confidence is nobody's to know.
    #expect(takenCount > 0)
  }

  private static func damage(_ bytes: inout [UInt8], _ numbers: inout SeededGenerator) {
    let first = CastFile.beginning(ofSize: 0).count
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0:
      let place = Int.random(in: first..<(bytes.count - 8), using: &numbers)
      let value = extremes.randomElement(using: &numbers) ?? 0
      withUnsafeBytes(of: value) { bytes.replaceSubrange(place..<(place + 8), with: $0) }
    case 1:
      bytes.removeLast(Int.random(in: 1...(bytes.count - first), using: &numbers))
    default:
      let place = Int.random(in: first..<bytes.count, using: &numbers)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
    }
  }

  /// Asks for everything; a false table would end the program.
  private static func isUsable(_ cast: Cast, _ document: Document) -> Bool {
    let mentionCount = cast.members.indices.reduce(0) { count, member in
      _ = cast.aliases(of: member)
      _ = cast.members[member].home.map { cast.members[$0] }
      return count + cast.mentionCount(of: member)
    }
    let paragraphs = cast.members.indices.flatMap(cast.paragraphs(of:))
    return mentionCount == cast.mentions.count
      && paragraphs.allSatisfy(document.paragraphs.indices.contains)
      && cast.mentions.allSatisfy { !document.text($0.span).isEmpty }
  }
}
