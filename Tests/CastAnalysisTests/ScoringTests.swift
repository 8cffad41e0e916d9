import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("Pairing mentions in part") struct MentionPairingTests {
  private func partners(_ expected: [Span], _ found: [Span]) -> [Int?] {
    func mentions(_ spans: [Span]) -> [ClusteredMention] {
      spans.map { ClusteredMention(span: $0, cluster: 0) }
    }
    return MentionMatching(expected: mentions(expected), found: mentions(found), .partial).partners
  }

  @Test("equals a search through all pairs", arguments: UInt64(0)..<20)
  func allPairs(seed: UInt64) {
    var numbers = ChainDecoderTests.Numbers(state: seed)
    func spans() -> [Span] {
      (0..<8).map { _ in
        let start = Int(numbers.next(15)) + 15
        return Span(start, start + Int(numbers.next(4)) + 5)
      }
    }
    let (expected, found) = (Array(Set(spans())), Array(Set(spans())))
    var pairs: [(share: Double, found: Int, expected: Int)] = []
    for (f, one) in found.enumerated() {
      for (e, other) in expected.enumerated() where one.overlaps(other) {
        guard
          one.contains(other) || other.contains(one) || one.start == other.start
            || one.end == other.end
        else { continue }
        let shared = min(one.end, other.end) - max(one.start, other.start)
        let all = max(one.end, other.end) - min(one.start, other.start)
        pairs.append((one == other ? 2 : Double(shared) / Double(all), f, e))
      }
    }
    var naive = [Int?](repeating: nil, count: found.count)
    for pair in pairs.sorted(by: {
      $0.share == $1.share ? ($0.found, $0.expected) < ($1.found, $1.expected) : $0.share > $1.share
    })
    where naive[pair.found] == nil && !naive.contains(pair.expected) {
      naive[pair.found] = pair.expected
    }
    #expect(partners(expected, found) == naive)
  }
}

@Suite("Two partitions of the same things") struct ClusterOverlapTests {
  private static let overlap = ClusterOverlap(
    rowOfThing: [7, 7, 7, 9], columnOfThing: [5, 5, 6, 6, 8],
    pairs: [(0, 0), (1, 2), (2, 3), (3, 4)])

  @Test("are counted by row and column") func counts() {
    #expect(
      Self.overlap.rows == [3, 1] && Self.overlap.columns == [2, 2, 1] && Self.overlap.shared == 4)
    #expect(
      Self.overlap.cells == [
        .init(row: 0, column: 0, count: 1), .init(row: 0, column: 1, count: 2),
        .init(row: 1, column: 2, count: 1),
      ])
  }

  @Test("twice transposed they are the same") func transposed() {
    #expect(Self.overlap.transposed.rows == [2, 2, 1])
    #expect(Self.overlap.transposed.transposed == Self.overlap)
  }

  @Test("single things can be left out") func withoutSingletons() {
    let rest = Self.overlap.withoutSingletons
    #expect(rest.rows == [3] && rest.columns == [2, 2] && rest.cells.count == 2)
  }

  @Test("are as similar as their best pairs: φ4 of each") func similarity() {
    // Row 7 is best with column 6 (2·2/5), row 9 with column 8 (2·1/2).
    #expect(abs(Self.overlap.bestSimilarity() - (4.0 / 5 + 1)) < 1e-9)
    #expect(ClusterOverlap(rowOfThing: [], columnOfThing: [], pairs: []).bestSimilarity() == 0)
  }
}

@Suite("Kinds of names in corpora") struct NameKindTests {
  @Test(
    "labels",
    arguments: [
      ("PER", NameKind.person), ("PERSON", .person), ("ORG", .organisation),
      ("ORGANIZATION", .organisation),
      ("LOC", .place), ("GPE", .place), ("FAC", .place), ("MISC", .other), ("NORP", .other),
      ("per", .other), ("", .other),
    ])
  func labels(label: String, kind: NameKind) {
    #expect(NameKind(label: label) == kind)
  }

  @Test("actors") func actors() {
    #expect(ActorKind.allCases.map { NameKind($0) }.contains(.other) && NameKind(.group) == .other)
    #expect(
      NameKind(.person) == .person && NameKind(.place) == .place
        && NameKind(.organisation) == .organisation)
  }
}
