/// The places of a piece where a rule may begin, found in one pass for all rules.
struct SpanClues {
  /// Small words of few letters between two capitals: the "v" between the sides of a case.
  private(set) var betweenCapitals: [Int] = []
  /// Capitals after capitals, if they are short, initials, or don't follow a blank: "KERSHAW, J.".
  private(set) var afterCapitals: [Int] = []
  /// Small words of three or four letters after a capital: "Vane plc".
  private(set) var shortAfterCapitals: [Int] = []
  /// Capitals after small words: "van Gogh".
  private(set) var afterSmall: [Int] = []
  /// Tokens after gaps that may contain an opening bracket.
  private(set) var brackets: [Int] = []

  var areNone: Bool {
    betweenCapitals.isEmpty && afterCapitals.isEmpty && afterSmall.isEmpty
      && shortAfterCapitals.isEmpty
  }

  /// Bytes of the longest such small word, and of the longest short capital: "parte", "Corp".
  private static var longest: UInt16 { 5 }

  /// Finds the places in `piece`; complexity: linear in its tokens.
  mutating func find(in tokens: [Token], _ piece: Range<Int>) {
    removeAll()
    var (before, isBeforeCapital) = (false, false)
    for index in piece {
      let token = tokens[index]
      let isCapital = token.flags.contains(.capital)
      if token.mayFollowBracket, index > piece.lowerBound,
        token.gap == .bracket || token.start - tokens[index - 1].end > 2
      {
        brackets.append(index)
      }
      if isCapital, index > piece.lowerBound {
        if before {
          if Self.isShort(token) { afterCapitals.append(index) }
        } else {
          afterSmall.append(index)
          if isBeforeCapital, tokens[index - 1].length <= Self.longest {
            betweenCapitals.append(index - 1)
          }
        }
      } else if before, token.length == 3 || token.length == 4 {
        shortAfterCapitals.append(index)
      }
      (isBeforeCapital, before) = (before, isCapital)
    }
  }

  @inline(__always)
  private static func isShort(_ token: Token) -> Bool {
    token.length <= longest || token.gap != .blank || token.flags.contains(.initial)
  }

  private mutating func removeAll() {
    betweenCapitals.removeAll(keepingCapacity: true)
    afterCapitals.removeAll(keepingCapacity: true)
    afterSmall.removeAll(keepingCapacity: true)
    brackets.removeAll(keepingCapacity: true)
    shortAfterCapitals.removeAll(keepingCapacity: true)
  }
}
