/// Finds the best labels of a stretch of tokens: the Viterbi algorithm (Viterbi, IEEE Transactions on Information
/// Theory 13, 1967), linear in the length of the stretch.
struct ChainDecoder {
  private let transitions: Transitions
  /// For each gap and end (row `gap * stateCount + end`) the weights of all starts, in one vector.
  private let startsAfter: [SIMD8<Int32>]

  /// The back pointers of a token.
  private struct Step {
    /// For each start the best end before it, three bits each: 0 for none, otherwise 1 + kind.
    var ends: UInt16 = 0
    /// Bit *k*: the best path to an inside token of kind *k* comes from another inside token, not from the beginning;
    /// bit 4 + *k*: the same for the last token.
    var fromInside: UInt8 = 0
    /// Bit *k*: the best end of kind *k* is a name of one token.
    var isUnit: UInt8 = 0
  }

  /// A name on the best path: its tokens, counted from the start of the stretch.
  struct Found {
    var tokens: Range<Int>
    var kind: Int
  }

  private var steps: [Step] = []

  init(transitions: Transitions) {
    self.transitions = transitions
    startsAfter = (0..<Transitions.gapCount * Transitions.stateCount).map { row in
      let (gap, end) = row.quotientAndRemainder(dividingBy: Transitions.stateCount)
      var starts = SIMD8<Int32>(repeating: Self.never)
      for start in 0..<Transitions.stateCount {
        starts[start] = transitions[Transitions.between(gap, end, start)]
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
    // Scores of the best paths so far: those that end outside or with a kind, and those inside a name of each kind.
    var ends = SIMD8<Int32>(repeating: Self.never)
    ends[0] = 0
    var begun = SIMD4<Int32>(repeating: Self.never)
    var inside = SIMD4<Int32>(repeating: Self.never)
    for (place, index) in zip(emissions.indices, tokens.indices) {
      advance(emissions[place], Int(tokens[index].chainGap), &ends, &begun, &inside)
    }
    trace(ends, body)
  }

  /// Less than the score of any path: scores are kept relative to the best, and a token adds less than 2¹⁷.
  private static var never: Int32 { -1 << 28 }

  private mutating func advance(
    _ emission: SIMD16<Int16>, _ gap: Int, _ ends: inout SIMD8<Int32>, _ begun: inout SIMD4<Int32>,
    _ inside: inout SIMD4<Int32>
  ) {
    var step = Step()
    let starts = bestStarts(after: ends, gap, &step)
    var newEnds = SIMD8<Int32>(repeating: Self.never)
    newEnds[0] = starts[0]
    for kind in 0..<NameLabel.kindCount {
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
    steps.append(step)
    rescale(newEnds, &ends, &begun, &inside)
  }

  /// For each start (outside, or a kind) the score of the best path to it; notes from which end it comes.
  @inline(__always)
  private func bestStarts(
    after ends: SIMD8<Int32>, _ gap: Int, _ step: inout Step
  ) -> SIMD8<Int32> {
    var starts = SIMD8<Int32>(repeating: Self.never)
    var best = SIMD8<Int32>()
    for end in 0..<Transitions.stateCount {
      let scores = SIMD8(repeating: ends[end]) &+ startsAfter[gap * Transitions.stateCount + end]
      let isBetter = scores .> starts
      starts.replace(with: scores, where: isBetter)
      best.replace(with: Int32(end), where: isBetter)
    }
    for start in 0..<Transitions.stateCount {
      step.ends |= UInt16(best[start]) << UInt16(start * 3)
    }
    return starts
  }

  /// Makes all scores relative to the best end, so that they can't overflow.
  @inline(__always)
  private func rescale(
    _ newEnds: SIMD8<Int32>, _ ends: inout SIMD8<Int32>, _ begun: inout SIMD4<Int32>,
    _ inside: inout SIMD4<Int32>
  ) {
    let most = newEnds.max()
    ends = newEnds &- most
    begun = begun &- most
    inside = inside &- most
    ends.replace(with: Self.never, where: ends .< Self.never)
    begun.replace(with: Self.never, where: begun .< Self.never)
    inside.replace(with: Self.never, where: inside .< Self.never)
  }

  /// Follows the back pointers from the end of the stretch.
  private func trace(_ ends: SIMD8<Int32>, _ body: (Found) -> Void) {
    var end = 0
    for candidate in 1..<Transitions.stateCount where ends[candidate] > ends[end] {
      end = candidate
    }
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
