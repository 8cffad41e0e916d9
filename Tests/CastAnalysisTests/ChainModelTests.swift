import DocumentModel
import Testing

@testable import CastAnalysis

/// A table of weights with a few features.
struct WeightSample {
  private let bytes: [UInt8]

  /// Lays out the file: one bucket for each feature's hash, transitions that are all 0.
  init(_ rows: [(feature: UInt64, row: [Int8])], buckets: Int = 4, unit: UInt16 = 8) {
    var bytes = [UInt8](repeating: 0, count: WeightTable.headerSize + Transitions.size)
    var fingerprints = [UInt16](repeating: 0, count: buckets * WeightTable.bucketSize)
    var weights = [Int8](
      repeating: 0, count: buckets * WeightTable.bucketSize * NameLabel.laneCount)
    withUnsafeBytes(of: WeightTable.magic) { bytes.replaceSubrange(0..<4, with: $0) }
    withUnsafeBytes(of: UInt32(buckets)) { bytes.replaceSubrange(8..<12, with: $0) }
    withUnsafeBytes(of: unit) { bytes.replaceSubrange(12..<14, with: $0) }
    for (feature, row) in rows {
      let bucket = Int(WeightTable.bucket(feature, of: UInt64(buckets))) * WeightTable.bucketSize
      let slot = bucket + (fingerprints[bucket...].firstIndex(of: 0) ?? bucket) - bucket
      fingerprints[slot] = WeightTable.fingerprint(feature)
      for (lane, weight) in row.enumerated() { weights[slot * NameLabel.laneCount + lane] = weight }
    }
    fingerprints.withUnsafeBytes { bytes += $0 }
    weights.withUnsafeBytes { bytes += $0 }
    self.bytes = bytes
  }

  /// Calls `body` with the file, changed in some way.
  func withBytes<Result>(
    _ change: (inout [UInt8]) -> Void = { _ in }, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    var bytes = self.bytes
    change(&bytes)
    return bytes.withUnsafeBytes(body)
  }
}

@Suite("The table of weights") struct WeightTableTests {
  private static let row = (0..<16).map { Int8($0 - 8) }
  private static let features: [UInt64] = [
    0x0000_0000_0000_0001, 0x4000_0000_0000_0000, 0x8000_0000_0000_0002, 0xC000_0000_0000_FFFF,
  ]

  @Test("gives the row of each feature, and none of another") func rows() {
    let sample = WeightSample(Self.features.map { ($0, Self.row) })
    sample.withBytes { bytes in
      let table = WeightTable(bytes)
      #expect(table?.unit == 8)
      for feature in Self.features {
        #expect(table?.row(feature) == SIMD16<Int8>(Self.row))
        #expect(table?.row(feature ^ 0x0100) == nil)
      }
    }
  }

  @Test("finds a row in any place of its bucket") func slots() {
    let features = (1...8).map { UInt64($0) }
    let sample = WeightSample(features.map { ($0, [Int8($0)]) })
    sample.withBytes { bytes in
      for feature in features {
        #expect(WeightTable(bytes)?.row(feature)?[0] == Int8(feature))
      }
    }
  }

  @Test("a feature whose low bits are 0 has a mark all the same") func zeroMark() {
    #expect(WeightTable.fingerprint(1 << 16) == 1 && WeightTable.fingerprint(7) == 7)
  }

  @Test("sums are those of the rows") func sums() {
    let keys = [FeatureKey(.word).with(3), FeatureKey(.bias)]
    let sample = WeightSample([(keys[0].value, [1, 2, 3]), (keys[1].value, [10, -20, 30])])
    sample.withBytes { bytes in
      guard let table = WeightTable(bytes) else { return }
      var sum = WeightSum(table)
      for key in keys + [FeatureKey(.repeated)] { sum.add(key) }
      #expect(sum.sum[0] == 11 && sum.sum[1] == -18 && sum.sum[2] == 33 && sum.sum[3] == 0)
    }
  }

  @Test("a table that is cut off or damaged is refused") func damage() {
    let sample = WeightSample([(1, Self.row)])
    func isTable(_ change: @escaping (inout [UInt8]) -> Void) -> Bool {
      sample.withBytes(change) { WeightTable($0) != nil }
    }
    #expect(isTable { _ in })
    #expect(
      !isTable { $0.removeLast() } && !isTable { $0.append(0) } && !isTable { $0.removeAll() })
    #expect(!isTable { $0[0] ^= 1 }, "another mark")
    #expect(!isTable { $0[8] = 5 }, "more buckets than there are")
    #expect(!isTable { $0[12] = 0 }, "no unit")
  }

  @Test("features of different questions, or of different sights, have other hashes") func keys() {
    let keys = [
      FeatureKey(.word), FeatureKey(.prefix), FeatureKey(.word).with(1), FeatureKey(.word).with(2),
      FeatureKey(.word).with(1).with(2), FeatureKey(.word).with(2).with(1),
    ]
    #expect(Set(keys.map(\.value)).count == keys.count)
  }

  @Test("every family has a question, and every question a family") func families() {
    let families = (UInt8(0)...255).compactMap { FeatureQuestion(rawValue: $0)?.family }
    #expect(Set(families) == Set(FeatureFamily.allCases))
  }

  @Test("the weights of transitions have a place each") func transitions() {
    var places: [Int] = []
    for gap in 0..<Transitions.gapCount {
      for end in 0..<5 {
        for start in 0..<5 { places.append(Transitions.between(gap, end, start)) }
      }
      for kind in 0..<4 { for step in 0..<4 { places.append(Transitions.inside(gap, kind, step)) } }
    }
    #expect(places.sorted() == Array(0..<Transitions.count))
    #expect(Transitions.size == 2 * Transitions.count)
  }

  @Test("each label of a name has a lane") func lanes() {
    let lanes = NameLabel.Kind.allCases.flatMap { kind in
      NameLabel.Position.allCases.map { NameLabel.lane(kind, $0) }
    }
    #expect(lanes.sorted() == Array(0..<NameLabel.laneCount))
  }
}

@Suite("Odds of a name") struct NameOddsTests {
  @Test("are the score of the name's path, less that of no name", arguments: 1...20)
  func equalPaths(seed: UInt64) {
    var numbers = ChainDecoderTests.Numbers(state: seed)
    let count = Int(seed % 5) + 1
    let weights = (0..<Transitions.count).map { _ in numbers.next(60) }
    let sums = (0..<count).map { _ in SIMD16<Int16>((0..<16).map { _ in numbers.next(90) }) }
    let tokens = (0..<count).map {
      Token(
        start: $0 * 2, length: 1, word: WordID(0), flags: [], gap: $0 % 2 == 0 ? .blank : .comma)
    }
    weights.withUnsafeBytes { bytes in
      let transitions = Transitions(bytes)
      let odds = NameOdds(transitions: transitions, sums: sums[...], tokens: tokens[...])
      let range = Int(seed) % count..<count
      for kind in 0..<4 {
        // Neither path goes on, so that only the name itself counts.
        let name = [ChainDecoderTests.Name(tokens: range, kind: kind)]
        let gain =
          ChainDecoderTests.score(name, sums, tokens, transitions)
          - ChainDecoderTests.score([], sums, tokens, transitions)
        #expect(Int(odds.odds(of: range)[kind]) == gain)
      }
    }
  }
}

@Suite("What a document says of its words") struct DocumentEvidenceTests {
  @Test("votes leave out the token itself") func votes() {
    var votes = DocumentVotes()
    votes.update(2)
    votes.add(1, for: WordID(0))
    #expect(
      votes.opinion(of: WordID(0), without: 1) == 0 && votes.opinion(of: WordID(1), without: 0) == 0
    )
    votes.add(2, for: WordID(0))
    #expect(votes.opinion(of: WordID(0), without: 1) == 1 + 2 + 5 * 2)
    #expect(votes.opinion(of: WordID(0), without: 2) == 1 + 1 + 5 * 2)
  }

  @Test("an opinion tells the commonest label, its share and how many there are") func opinions() {
    func opinion(_ labels: [Int]) -> Int {
      var votes = DocumentVotes()
      votes.update(1)
      for label in labels + [0] { votes.add(label, for: WordID(0)) }
      return votes.opinion(of: WordID(0), without: 0)
    }
    let (all, most, some) = (5 * 2, 5 * 1, 0)
    let (two, four) = (5 * 3, 5 * 6)
    #expect(opinion([3]) == 1 + 3 + all && opinion([3, 3]) == 1 + 3 + all + two)
    #expect(opinion([3, 3, 1]) == 1 + 3 + most + two && opinion([3, 1]) == 1 + 1 + some + two)
    #expect(opinion([3, 3, 3, 3]) == 1 + 3 + all + four)
  }

  @Test("contexts are counted up to three times, and known without one's own") func contexts() {
    var counts = ContextCounts()
    #expect(counts.contexts(without: []) == [])
    counts.add([.afterTitle, .possessive])
    #expect(counts.contexts(without: .afterTitle) == .possessive)
    for _ in 0..<5 { counts.add(.afterTitle) }
    #expect(counts.contexts(without: .afterTitle) == [.afterTitle, .possessive])
  }

  @Test(
    "what surrounds a capital",
    arguments: [
      ("then Colonel Vane left", [WordContexts.afterTitle, .afterCapital]),
      ("they met at Vane then", .afterPreposition),
      ("then Vane said it", .besideVerb), ("then the Vane sank", .afterArticle),
      ("then Vane's hat", .possessive),
      ("then Vane, Iran, fell", .beforePlace), ("the fleet (Vane) left", .bracketed),
      ("then because Vane there", []),
      ("then Vane University grew", [.beforeCapital, .beforeOrganisation]),
      ("then Vane River rose", [.beforeCapital, .besidePlace]),
      ("the city of Vane fell", .besidePlace),
      ("then Harold Vane left", [.afterGivenName, .afterCapital]),
    ] as [(String, WordContexts)])
  func surroundings(text: String, contexts: WordContexts) throws {
    let sketch = SketchedTokens(text)
    let index = try #require(sketch.words.firstIndex(of: "vane"))
    let found = WordContexts(of: index, in: sketch.tokens, sketch.tokens.indices, sketch.vocabulary)
    #expect(found == contexts)
  }
}

@Suite("Stretches in which names may stand") struct SegmentTests {
  private func segments(_ text: String) -> [String] {
    let sketch = SketchedTokens(text)
    var knowledge = WordKnowledge(.embedded)
    knowledge.update(sketch.vocabulary)
    let finder = SegmentFinder(
      tokens: sketch.tokens, vocabulary: sketch.vocabulary, knowledge: knowledge)
    var (found, index) = ([String](), 0)
    while let next = finder.segment(from: index, limit: sketch.tokens.count) {
      found.append(sketch.words[next].joined(separator: " "))
      index = next.upperBound
    }
    return found
  }

  @Test(
    "hold capitals, small words between, particles and numbers beside them",
    arguments: [
      ("then Odo Vane walked to Dover.", ["odo vane", "dover"]),
      ("the Bank of the North fell", ["bank of the north"]),
      ("then van der Velde left", ["van der velde"]), ("he saw 12 Odo 13 there", ["12 odo 13"]),
      ("then Odo, Vane and Marsh left", ["odo vane and marsh"]),
      ("then Odo; Vane left", ["odo", "vane"]),
      ("then Odo, President Vane left", ["odo", "president vane"]), ("he walked home", []),
      ("then Odo of the old and wise Vane", ["odo", "vane"]),
      ("we went to kerala then", ["kerala"]),
      ("then Anglo-Saxon men", ["anglo saxon"]),
    ])
  func stretches(text: String, expected: [String]) {
    #expect(segments(text) == expected)
  }
}

@Suite("Phrases of the table of knowledge") struct PhraseTests {
  private func positions(_ text: String) -> [Int] {
    let sketch = SketchedTokens(text)
    var knowledge = WordKnowledge(.embedded)
    knowledge.update(sketch.vocabulary)
    return PhraseFinder(vocabulary: sketch.vocabulary, knowledge: knowledge)
      .places(sketch.tokens[...]).map(\.position)
  }

  @Test("the longest from the left are marked with beginning, inside and end") func longest() {
    #expect(positions("then New York fell") == [0, 1, 3, 0])
    #expect(positions("then United States of America fell") == [0, 1, 2, 2, 3, 0])
    #expect(positions("then United States of Kvist fell") == [0, 1, 3, 0, 0, 0])
    #expect(positions("then New Kvist fell") == [0, 0, 0, 0])
  }
}

@Suite("The table of knowledge, damaged") struct KnowledgeDamageTests {
  /// An empty table with one bucket and no clusters.
  private static let empty: [UInt8] = {
    var bytes = [UInt8](repeating: 0, count: 64 + 64 + 64)
    for (field, value) in [UInt32(0x4E4B_5244), 1, 1, 0].enumerated() {
      withUnsafeBytes(of: value.littleEndian) {
        bytes.replaceSubrange(field * 4..<field * 4 + 4, with: $0)
      }
    }
    return bytes
  }()

  private func isTable(_ change: (inout [UInt8]) -> Void) -> Bool {
    var bytes = Self.empty
    change(&bytes)
    return bytes.withUnsafeBytes { Knowledge($0) != nil }
  }

  @Test("is refused") func damage() {
    #expect(isTable { _ in })
    #expect(
      !isTable { $0.removeLast() } && !isTable { $0.append(0) } && !isTable { $0.removeAll() })
    #expect(!isTable { $0[0] ^= 1 } && !isTable { $0[4] = 2 } && !isTable { $0[8] = 0 })
    #expect(!isTable { $0[8] = 2 } && !isTable { $0[12] = 64 })
  }

  @Test("a key that isn't there is unknown, also in a full bucket") func unknown() {
    Self.empty.withUnsafeBytes { #expect(Knowledge($0)?.entry(of: 7) == nil) }
    var full = Self.empty
    for place in 128..<144 { full[place] = 9 }
    full.withUnsafeBytes { #expect(Knowledge($0)?.entry(of: 7) == nil) }
  }
}
