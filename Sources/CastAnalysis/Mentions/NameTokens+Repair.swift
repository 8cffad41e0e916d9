/// Where names of the chain begin and end, mended by what is certain.
extension NameTokens {
  /// The names that `range` holds: two people whose names touch are told apart where the same name
  /// comes twice, as where a signature and the next greeting meet.
  func parts(of range: Range<Int>, _ kind: NameLabel.Kind) -> [Range<Int>] {
    guard kind == .person else { return [withLegalForm(range, kind)] }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst() where tokens[index].word == tokens[index - 1].word {
      parts.append(start..<index)
      start = index
    }
    return parts + [start..<range.upperBound]
  }

  /// "Huber Corporation, Inc.": a legal form belongs to the name, also after a comma.
  private func withLegalForm(_ range: Range<Int>, _ kind: NameLabel.Kind) -> Range<Int> {
    let next = range.upperBound
    guard kind == .organisation || kind == .rest, isCapital(next), tokens[next].gap == .comma,
      classes(next).contains(.legalEnding), !tokens[next - 1].flags.contains(.possessive)
    else { return range }
    return range.lowerBound..<next + 1
  }
}
