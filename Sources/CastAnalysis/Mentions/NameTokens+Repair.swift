/// Corrects where names of the chain begin and end, as far as that is certain.
extension NameTokens {
  /// The names in `range`: two names of persons that touch are split where the same name comes twice, as where a
  /// signature meets the next greeting.
  ///
  /// - Parameter first: the first token that belongs to no name yet.
  func parts(of range: Range<Int>, _ kind: NameLabel.Kind, from first: Int) -> [Range<Int>] {
    let range = withPrefix(range, from: first)
    guard kind == .person else { return [withLegalForm(range, kind)] }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst()
    where tokens[index].word == tokens[index - 1].word && tokens[index].gap != .ampersand {
      parts.append(start..<index)
      start = index
    }
    return parts + [start..<range.upperBound]
  }

  /// "al-Jazeera", "Anglo-Italian": adds a prefix before a hyphen to the name.
  func withPrefix(_ range: Range<Int>, from first: Int) -> Range<Int> {
    let prefix = range.lowerBound - 1
    guard prefix >= first, tokens[range.lowerBound].gap == .hyphen,
      isLeadingParticle(prefix) || isPrefixOfPeople(prefix)
    else { return range }
    return prefix..<range.upperBound
  }

  /// Whether a prefix of a people stands there: "Anglo" in "Anglo-Italian".
  func isPrefixOfPeople(_ index: Int) -> Bool {
    let next = index + 1
    return next < limit && isCapital(index) && classes(index).contains(.combiningForm)
      && tokens[next].gap == .hyphen && classes(next).meets(.anyGroup)
  }

  /// "Huber Corporation, Inc.": adds a legal form after a comma.
  private func withLegalForm(_ range: Range<Int>, _ kind: NameLabel.Kind) -> Range<Int> {
    let next = range.upperBound
    guard kind == .organisation || kind == .rest, isCapital(next), tokens[next].gap == .comma,
      classes(next).contains(.legalEnding), !tokens[next - 1].flags.contains(.possessive)
    else { return range }
    return range.lowerBound..<next + 1
  }
}
