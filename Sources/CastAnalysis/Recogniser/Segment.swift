/// Finds the stretches of tokens in which names may stand.
///
/// All other tokens, nine tenths of a novel, can't be names. A stretch contains words with capitals, small words that are
/// mostly written with one ("kerala"), small words of grammar between two of them, small particles before them and
/// numbers next to them; it ends at any punctuation but commas and hyphens.
struct SegmentFinder {
  let tokens: [Token]
  let vocabulary: Vocabulary
  let knowledge: WordKnowledge

  /// Small words between two capitals of a name: "Bank of the" (by hand).
  private static var longestBridge: Int { 3 }

  /// The next stretch that starts at `index` or later.
  func segment(from index: Int, limit: Int) -> Range<Int>? {
    var anchor = index
    while anchor < limit, !isAnchor(anchor, limit) { anchor += 1 }
    guard anchor < limit else { return nil }
    var end = anchor + 1
    while end < limit, let next = continuation(end, limit) { end = next }
    return start(before: anchor, notBefore: index)..<end
  }

  /// Whether a capital at `index` may belong to a name.
  private func isAnchor(_ index: Int, _ limit: Int) -> Bool {
    let flags = tokens[index].flags
    guard flags.contains(.capital) else {
      return flags.contains([.number, .allCapitals]) || isSmallName(index, limit)
    }
    let classes = vocabulary[tokens[index].word].classes
    guard classes.contains(.function), !flags.contains(.initial) else { return true }
    if flags.contains(.single) { return false }
    return index + 1 < limit && tokens[index + 1].flags.contains(.capital)
      && tokens[index + 1].gap == .blank
  }

  /// Whether a small word is a name that was written without its capital: "kerala", "san francisco".
  private func isSmallName(_ index: Int, _ limit: Int) -> Bool {
    let known = knowledge[tokens[index].word].classes
    if known.contains(.mostlyCapital) { return true }
    guard known.contains(.phraseStart), index + 1 < limit, tokens[index + 1].gap == .blank,
      !tokens[index + 1].flags.contains(.capital)
    else { return false }
    return knowledge[tokens[index + 1].word].classes.contains(.mostlyCapital)
  }

  /// The end of the tokens at `end` that continue a stretch; `nil` if none do.
  private func continuation(_ end: Int, _ limit: Int) -> Int? {
    guard isInside(end) else { return nil }
    if isAnchor(end, limit) { return end + 1 }
    if tokens[end].flags.contains(.number) { return end + 1 }
    var next = end
    while next < min(limit, end + Self.longestBridge), isBridge(next), next == end || isInside(next)
    {
      next += 1
    }
    guard next > end, next < limit, isInside(next), isAnchor(next, limit) else { return nil }
    return next + 1
  }

  private func isInside(_ index: Int) -> Bool {
    switch tokens[index].gap {
    case .blank, .hyphen, .ampersand: true
    case .comma: !isTitle(index)
    case .bracket, .other, .quote, .closing: false
    }
  }

  /// "…of the Republic, President Vorland": whether a title begins another name.
  private func isTitle(_ index: Int) -> Bool {
    tokens[index].flags.contains(.capital)
      && vocabulary[tokens[index].word].classes.contains(.title)
  }

  private func isBridge(_ index: Int) -> Bool {
    !tokens[index].flags.contains(.capital)
      && vocabulary[tokens[index].word].classes.meets([.function, .particle, .leadingParticle])
  }

  /// The start of the particles and numbers right before a capital, at most as many as a bridge has words.
  private func start(before anchor: Int, notBefore first: Int) -> Int {
    var start = anchor
    while start > max(first, anchor - Self.longestBridge), isInside(start),
      tokens[start].gap != .comma
    {
      let token = tokens[start - 1]
      let isParticle =
        !token.flags.contains(.capital)
        && vocabulary[token.word].classes.meets([.particle, .leadingParticle])
      guard isParticle || token.flags.contains(.number) else { break }
      start -= 1
    }
    return start
  }
}
