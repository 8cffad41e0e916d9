import DocumentModel

/// Relatives that a text tells apart: "his brother, Frank Vane", "Frank Vane, his son".
extension NameTokens {
  /// Whether words beside a name say that it is a relative of whom `last` names.
  ///
  /// In "Jane's mother loved her son Tom" the word "her" means the mother, so nothing is said of Jane and Tom.
  func isToldRelative(_ name: NameRange, of last: NameCandidate?, from first: Int) -> Bool {
    guard let last else { return false }
    if isRelative(endingAt: name.start - 1, from: first), tokens[name.start].gap.joinsRelative {
      return !isPossessive(last, before: name.start) || ownsRelative(last, before: name.start)
    }
    return isRelative(after: name.end) && !isPossessive(last, before: name.start)
  }

  private func isPossessive(_ last: NameCandidate, before start: Int) -> Bool {
    let end = tokens[..<start].partitioningIndex { $0.end >= last.span.end }
    return end < start && tokens[end].flags.contains(.possessive)
  }

  /// Whether only words for the relative are between: "Jane's elder brother Tom".
  private func ownsRelative(_ last: NameCandidate, before start: Int) -> Bool {
    let end = tokens[..<start].partitioningIndex { $0.end >= last.span.end }
    return start - end <= Self.farthestOwner + 1
      && !(end + 1..<start).contains { roles($0).contains(.owner) }
  }

  /// Whether "his brother" or "Jane's elder brother" ends at `index`.
  private func isRelative(endingAt index: Int, from first: Int) -> Bool {
    guard index > first, isKin(index) else { return false }
    for place in stride(from: index - 1, through: max(first, index - Self.farthestOwner), by: -1) {
      guard tokens[place + 1].gap == .blank else { return false }
      if isOwner(place) { return true }
    }
    return false
  }

  /// Whether ", his son" or ", her elder brother" begins at `index`.
  private func isRelative(after index: Int) -> Bool {
    guard index + 1 < limit, tokens[index].gap == .comma, isOwner(index) else { return false }
    let last = min(limit - 1, index + Self.farthestOwner)
    for place in index + 1...last {
      guard isJoined(place), !isCapital(place) else { return false }
      if isKin(place) { return true }
    }
    return false
  }

  private func isKin(_ index: Int) -> Bool { !isCapital(index) && roles(index).contains(.kinNoun) }

  private func isOwner(_ index: Int) -> Bool {
    tokens[index].flags.contains(.possessive) || roles(index).contains(.owner)
  }

  /// Words between "his" and "brother", and one more.
  private static var farthestOwner: Int { 3 }
}

extension TokenGap {
  /// Whether a relative's name may follow the word for it after this gap.
  fileprivate var joinsRelative: Bool { self == .blank || self == .comma }
}
