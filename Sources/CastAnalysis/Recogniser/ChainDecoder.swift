/// Finds the best labels of a stretch of tokens (Viterbi, 1967), in the order of its length.
struct ChainDecoder {
  private let transitions: Transitions
  /// For each gap and end the weights of the five starts, in one vector.
  private let startsAfter: [SIMD8<Int32>]

  /// How the best path came to a token: for each end the start's predecessor, and so on.
  private struct Step {
    /// The best end before a start: 0 none, else 1 + kind; three bits for each of the five starts.
    var ends: UInt16 = 0
    /// For inside and last of each kind: whether the path comes from inside.
    var fromInside: UInt8 = 0
    /// For each kind: whether an end of it is a unit.
    var isUnit: UInt8 = 0
  }

  /// A name that was found: tokens from the start of the stretch.
  struct Found {
    var tokens: Range<Int>
    var kind: Int
  }

  private var steps: [Step] = []

  init(transitions: Transitions) {
    self.transitions = transitions
    startsAfter = (0..<Transitions.gapCount * 5).map { row in
      var starts = SIMD8<Int32>(repeating: Self.never)
      for start in 0..<5 {
        starts[start] = transitions[Transitions.between(row / 5, row % 5, start)]
      }
      return starts
    }
  }

  /// Calls `body` with the names on the best path, the last first.
  ///
  /// - Parameters:
  ///   - emissions: for each token the weights of its labels.
  ///   - tokens: the tokens, whose gaps count.
  mutating func decode(
    _ emissions: ArraySlice<SIMD16<Int16>>, _ tokens: ArraySlice<Token>, _ body: (Found) -> Void
  ) {
    steps.removeAll(keepingCapacity: true)
    // Scores of the best paths that end with none or a kind, and that are inside one.
    var ends = SIMD8<Int32>(repeating: Self.never)
    ends[0] = 0
    var begun = SIMD4<Int32>(repeating: Self.never)
    var inside = SIMD4<Int32>(repeating: Self.never)
    for (place, index) in zip(emissions.indices, tokens.indices) {
      advance(emissions[place], Int(tokens[index].chainGap), &ends, &begun, &inside)
    }
    trace(ends, body)
  }

  /// A score that no path has.
  private static var never: Int32 { -1 << 28 }

  private mutating func advance(
    _ emission: SIMD16<Int16>, _ gap: Int, _ ends: inout SIMD8<Int32>, _ begun: inout SIMD4<Int32>,
    _ inside: inout SIMD4<Int32>
  ) {
    var step = Step()
    var starts = SIMD8<Int32>(repeating: Self.never)
    var best = SIMD8<Int32>()
    for end in 0..<5 {
      let scores = SIMD8(repeating: ends[end]) &+ startsAfter[gap * 5 + end]
      let isBetter = scores .> starts
      starts.replace(with: scores, where: isBetter)
      best.replace(with: Int32(end), where: isBetter)
    }
    for start in 0..<5 { step.ends |= UInt16(best[start]) << UInt16(start * 3) }
    var newEnds = SIMD8<Int32>(repeating: Self.never)
    newEnds[0] = starts[0]
    for kind in 0..<4 {
      let place = Transitions.inside(gap, kind, 0)
      let toInside = begun[kind] &+ transitions[place]
      let goOn = inside[kind] &+ transitions[place + 2]
      let toLast = begun[kind] &+ transitions[place + 1]
      let finish = inside[kind] &+ transitions[place + 3]
      let lane = kind * 4
      let last = max(toLast, finish) &+ Int32(emission[lane + 2])
      let unit = starts[kind + 1] &+ Int32(emission[lane + 3])
      if goOn > toInside { step.fromInside |= 1 << UInt8(kind) }
      if finish > toLast { step.fromInside |= 16 << UInt8(kind) }
      if unit > last { step.isUnit |= 1 << UInt8(kind) }
      newEnds[kind + 1] = max(unit, last)
      inside[kind] = max(toInside, goOn, Self.never) &+ Int32(emission[lane + 1])
      begun[kind] = starts[kind + 1] &+ Int32(emission[lane])
    }
    let most = newEnds.max()
    ends = newEnds &- most
    begun = begun &- most
    inside = inside &- most
    ends.replace(with: Self.never, where: ends .< Self.never)
    begun.replace(with: Self.never, where: begun .< Self.never)
    inside.replace(with: Self.never, where: inside .< Self.never)
    steps.append(step)
  }

  private func trace(_ ends: SIMD8<Int32>, _ body: (Found) -> Void) {
    var end = 0
    for candidate in 1..<5 where ends[candidate] > ends[end] { end = candidate }
    var index = steps.count - 1
    while index >= 0 {
      var start = end
      if end > 0 {
        let kind = end - 1
        var first = index
        if steps[index].isUnit & 1 << UInt8(kind) == 0 {
          var isInside = steps[index].fromInside & 16 << UInt8(kind) != 0
          first -= 1
          while isInside, first > 0 {
            isInside = steps[first].fromInside & 1 << UInt8(kind) != 0
            first -= 1
          }
        }
        first = max(first, 0)
        body(Found(tokens: first..<index + 1, kind: kind))
        index = first
        start = end
      }
      end = Int(steps[index].ends >> UInt16(start * 3)) & 7
      index -= 1
    }
  }
}
