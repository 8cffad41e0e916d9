/// The evidence for each kind over the tokens of a name, compared with no name.
struct NameOdds {
  private let transitions: Transitions
  private let sums: ArraySlice<SIMD16<Int16>>
  private let tokens: ArraySlice<Token>

  /// Reads the sums of a stretch and its tokens.
  init(
    _ transitions: Transitions, _ sums: ArraySlice<SIMD16<Int16>>, _ tokens: ArraySlice<Token>
  ) {
    self.transitions = transitions
    self.sums = sums
    self.tokens = tokens
  }

  /// The log odds of each kind for a name at `range`, counted from the start of the stretch, in units of the weights.
  func odds(of range: Range<Int>) -> SIMD4<Int32> {
    var odds = SIMD4<Int32>()
    for kind in 0..<NameLabel.kindCount {
      for index in range { odds[kind] &+= gain(at: index, kind, range) }
    }
    return odds
  }

  /// The weight of one token and its transition, minus that of no name.
  private func gain(at index: Int, _ kind: Int, _ range: Range<Int>) -> Int32 {
    let position = self.position(index, range)
    let gap = Int(tokens[tokens.startIndex + index].chainGap)
    let own = Int32(sums[sums.startIndex + index][kind * 4 + position.rawValue])
    let none = transitions[Transitions.between(gap, 0, 0)]
    if index == range.lowerBound {
      return own &+ transitions[Transitions.between(gap, 0, kind + 1)] &- none
    }
    let step = (index - 1 == range.lowerBound ? 0 : 2) + (position == .last ? 1 : 0)
    return own &+ transitions[Transitions.inside(gap, kind, step)] &- none
  }

  private func position(_ index: Int, _ range: Range<Int>) -> NameLabel.Position {
    if range.count == 1 { return .unit }
    if index == range.lowerBound { return .beginning }
    return index == range.upperBound - 1 ? .last : .inside
  }
}
