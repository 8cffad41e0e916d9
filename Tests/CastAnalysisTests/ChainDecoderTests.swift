import Testing

@testable import CastAnalysis

@Suite("Decoding the chain") struct ChainDecoderTests {
  /// Numbers from a fixed generator.
  struct Numbers {
    var state: UInt64

    mutating func next(_ range: Int) -> Int16 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int16(Int(state >> 33) % (2 * range + 1) - range)
    }
  }

  /// A name as a range of tokens and a kind.
  struct Name: Hashable {
    var tokens: Range<Int>
    var kind: Int
  }

  /// All ways to lay names over `count` tokens.
  static func layouts(_ count: Int, from start: Int = 0) -> [[Name]] {
    guard start < count else { return [[]] }
    var all = layouts(count, from: start + 1)
    for end in start + 1...count {
      for kind in 0..<4 {
        all += layouts(count, from: end).map { [Name(tokens: start..<end, kind: kind)] + $0 }
      }
    }
    return all
  }

  static func score(
    _ layout: [Name], _ sums: [SIMD16<Int16>], _ tokens: [Token], _ transitions: Transitions
  ) -> Int {
    var total = 0
    var ended = 0
    for index in tokens.indices {
      let gap = Int(tokens[index].chainGap)
      guard let name = layout.first(where: { $0.tokens.contains(index) }) else {
        total += Int(transitions[Transitions.between(gap, ended, 0)])
        ended = 0
        continue
      }
      let range = name.tokens
      let isLast = index == range.upperBound - 1
      let position = range.count == 1 ? 3 : index == range.lowerBound ? 0 : isLast ? 2 : 1
      total += Int(sums[index][name.kind * 4 + position])
      if index == range.lowerBound {
        total += Int(transitions[Transitions.between(gap, ended, name.kind + 1)])
      } else {
        let step = (index - 1 == range.lowerBound ? 0 : 2) + (isLast ? 1 : 0)
        total += Int(transitions[Transitions.inside(gap, name.kind, step)])
      }
      ended = name.kind + 1
    }
    return total
  }

  @Test("finds a path that no other beats", arguments: 1...40)
  func findsBest(seed: UInt64) throws {
    var numbers = Numbers(state: seed)
    let count = Int(seed % 4) + 1
    let weights = (0..<Transitions.count).map { _ in numbers.next(60) }
    let sums = (0..<count).map { _ in
      SIMD16<Int16>((0..<16).map { _ in numbers.next(90) })
    }
    let tokens = (0..<count).map { index in
      Token(
        start: index * 2, length: 1, word: WordID(0), flags: index % 3 == 2 ? .lineStart : [],
        gap: index % 2 == 0 ? .blank : .comma)
    }
    weights.withUnsafeBytes { bytes in
      let transitions = Transitions(bytes)
      var decoder = ChainDecoder(transitions: transitions)
      var found: [Name] = []
      decoder.decode(sums[...], tokens[...]) {
        found.append(Name(tokens: $0.tokens, kind: $0.kind))
      }
      let best = Self.layouts(count).map { Self.score($0, sums, tokens, transitions) }.max()
      #expect(Self.score(found.reversed(), sums, tokens, transitions) == best)
    }
  }
}
