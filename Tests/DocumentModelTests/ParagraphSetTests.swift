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
    #expect(Array(ParagraphSet(indices)) == indices)
  }

  @Test("one set after another", arguments: samples)
  func joining(indices: [Int]) {
    for place in indices.indices {
      var set = ParagraphSet(indices[..<place])
      set.append(ParagraphSet(indices[place...]))
      #expect(set == ParagraphSet(indices))
      #expect(indices.indices.allSatisfy { set[$0] == indices[$0] })
      #expect(indices.indices.allSatisfy { set.rank(of: indices[$0]) == $0 })
    }
  }

  @Test("what another set has before the end of this one is left out")
  func joiningOverlapping() {
    var set = ParagraphSet([1, 70])
    set.append(ParagraphSet([3, 69, 70, 71, 200]))
    #expect(set == ParagraphSet([1, 70, 71, 200]))
  }

  @Test("what two sets have in common", arguments: samples)
  func intersection(indices: [Int]) {
    for other in Self.samples {
      let common = ParagraphSet(indices).intersection(ParagraphSet(other))
      #expect(common == ParagraphSet(Set(indices).intersection(other).sorted()))
    }
  }

  @Test("whole ranges", arguments: [0..<0, 0..<1, 3..<64, 64..<128, 60..<70, 5..<1300, 700..<701])
  func wholeRanges(range: Range<Int>) {
    var set = ParagraphSet()
    set.append(range)
    #expect(set == ParagraphSet(range))
    set.append(0..<2000)
    #expect(set == ParagraphSet(range.lowerBound..<2000) || range.isEmpty)
  }

  @Test("a set that begins late takes no room for what it hasn't")
  func lateStart() {
    let set = ParagraphSet([50_000_000, 50_000_070])
    #expect(set.contains(50_000_070) && !set.contains(0))
    #expect(set.rank(of: 7) == 0 && set.rank(of: 50_000_001) == 1)
    #expect(set[1] == 50_000_070 && set.last == 50_000_070)
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
