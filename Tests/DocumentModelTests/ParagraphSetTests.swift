import DocumentModel
import Testing

@Suite("Sets of paragraphs") struct ParagraphSetTests {
  private static let samples: [[Int]] = [
    [], [0], [63, 64, 65], [511, 512, 513, 2000], Array(0..<1300),
    Array(stride(from: 5, to: 9000, by: 37)),
  ]

  @Test("ranks and indices belong together", arguments: samples)
  func ranks(indices: [Int]) {
    let set = ParagraphSet(indices)
    #expect(set.count == indices.count)
    #expect(set.last == indices.last)
    for (rank, index) in indices.enumerated() {
      #expect(set[rank] == index)
      #expect(set.rank(of: index) == rank)
      #expect(set.contains(index))
    }
    #expect(set.rank(of: 100_000) == indices.count)
  }

  @Test("what was not put in isn't there", arguments: samples)
  func absence(indices: [Int]) {
    let set = ParagraphSet(indices)
    let known = Set(indices)
    for index in -1..<2100 where !known.contains(index) { #expect(!set.contains(index)) }
  }

  @Test("it is gone through in order", arguments: samples)
  func order(indices: [Int]) {
    var seen: [Int] = []
    ParagraphSet(indices).forEach { seen.append($0) }
    #expect(seen == indices)
  }

  @Test("indices in a range are counted") func ranges() {
    let set = ParagraphSet([1, 5, 64, 700])
    #expect(set.count(in: 0..<6) == 2)
    #expect(set.count(in: 5..<700) == 2)
    #expect(set.count(in: 701..<10_000) == 0)
  }

  @Test("what doesn't ascend is ignored") func descending() {
    var set = ParagraphSet([7])
    set.append(7)
    set.append(3)
    #expect(set == ParagraphSet([7]))
  }
}
