/// Where names of the chain begin and end, mended by what is certain.
extension NameTokens {
  /// The names that `range` holds: two people whose names touch are told apart where the same name
  /// comes twice, as where a signature and the next greeting meet.
  ///
  /// - Parameter first: the first token that is in no name yet.
  func parts(of range: Range<Int>, _ kind: NameLabel.Kind, from first: Int) -> [Range<Int>] {
    let range = withParticle(range, from: first)
    guard kind == .person else { return [withLegalForm(range, kind)] }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst() where tokens[index].word == tokens[index - 1].word {
      parts.append(start..<index)
      start = index
    }
    return parts + [start..<range.upperBound]
  }

  /// "al-Jazeera": the small particle before a hyphen belongs to the name.
  private func withParticle(_ range: Range<Int>, from first: Int) -> Range<Int> {
    let particle = range.lowerBound - 1
    guard particle >= first, tokens[range.lowerBound].gap == .hyphen, isLeadingParticle(particle)
    else { return range }
    return particle..<range.upperBound
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
