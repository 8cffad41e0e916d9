/// Adds the words that distinguish a person from a namesake: "Marsh, Jr.", "Jan Vane the Elder", "Vane fils".
enum EpithetRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    var place = 0
    while place < spans.names.count {
      let name = spans.names[place]
      if name.kind == .person || name.kind == .rest,
        let end = endOfEpithet(name.tokens.upperBound, spans)
      {
        spans.join(name.tokens.lowerBound..<end, as: .person)
      }
      place += 1
    }
  }

  /// The end of such words at `index`, after a blank, a comma or "the".
  private static func endOfEpithet(_ index: Int, _ spans: NameSpans) -> Int? {
    let tokens = spans.tokens
    guard let gap = spans.gap(at: index), !tokens[index - 1].flags.contains(.possessive) else {
      return nil
    }
    let isLast = !tokens.isJoined(index + 1) || !tokens.isCapital(index + 1)
    if gap == .blank || gap == .comma, isLast, tokens.isCapital(index),
      tokens.roles(index).contains(.generation)
    {
      return index + 1
    }
    // Spellings have no accents: "père".
    let word = tokens.spelling(index)
    let isFrench = word.elementsEqual("fils".utf8) || word.elementsEqual("pere".utf8)
    // A small "senior" is an adjective.
    if gap == .blank, isLast, lengths.contains(tokens[index].length),
      isFrench || tokens.isCapital(index) && tokens.roles(index).contains(.afterName)
    {
      return index + 1
    }
    guard gap == .blank, tokens.isWord(index, "the"), spans.block.contains(index + 1),
      tokens.isJoined(index + 1), tokens.isCapital(index + 1),
      tokens.roles(index + 1).contains(.epithetAfter)
    else { return nil }
    let isLonger = tokens.isJoined(index + 2) && tokens.isCapital(index + 2)
    return isLonger ? nil : index + 2
  }

  /// Bytes of the words in question; others aren't looked up, for speed.
  private static let lengths: ClosedRange<UInt16> = 4...6
}
