/// The evidence for each kind over the tokens of a name, compared with no name.
struct NameOdds {
  let transitions: Transitions
  /// The sums of weights of a stretch, and its tokens.
  let sums: ArraySlice<SIMD16<Int16>>
  let tokens: ArraySlice<Token>

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
    let position = NameLabel.Position(of: index, in: range)
    let gap = Int(tokens[tokens.startIndex + index].chainGap)
    let own = Int32(sums[sums.startIndex + index][kind * 4 + position.rawValue])
    let none = transitions[Transitions.between(gap, 0, 0)]
    if index == range.lowerBound {
      return own &+ transitions[Transitions.between(gap, 0, kind + 1)] &- none
    }
    let step = (index - 1 == range.lowerBound ? 0 : 2) + (position == .last ? 1 : 0)
    return own &+ transitions[Transitions.inside(gap, kind, step)] &- none
  }
}
