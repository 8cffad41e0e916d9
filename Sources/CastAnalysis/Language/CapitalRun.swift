/// Capitalised words in a row with the titles before them: what may be a name outside English.
struct CapitalRun: Sendable {
  /// The tokens of its titles, which end where its first part begins.
  var titles: Range<Int>
  /// Its words; words joined by hyphens are one part, particles lie between two parts.
  var parts: [Range<Int>]

  var end: Int { parts.last?.upperBound ?? titles.upperBound }
}

/// Finds runs of capitals in the tokens of a text.
struct CapitalRuns {
  let tokens: [Token]
  let vocabulary: Vocabulary
  let foreign: ForeignWords

  /// Calls `body` with each run of a block in reading order.
  func forEach(in block: Range<Int>, _ body: (CapitalRun) -> Void) {
    var index = block.lowerBound
    while index < block.upperBound {
      if let run = run(from: index, limit: block.upperBound) {
        body(run)
        index = run.end
      } else {
        index += 1
      }
    }
  }

  private func run(from index: Int, limit: Int) -> CapitalRun? {
    if let core = titledName(from: index, limit) {
      return CapitalRun(titles: index..<core, parts: parts(from: core, limit))
    }
    guard isNameWord(index) else { return nil }
    return CapitalRun(titles: index..<index, parts: parts(from: index, limit))
  }

  // MARK: Titles

  /// Limit of titles before a name, so that time stays linear (by hand).
  private static var mostTitles: Int { 4 }

  /// Where the name begins whose titles start at `index`; `nil` if there are no titles.
  private func titledName(from index: Int, _ limit: Int) -> Int? {
    let core = endOfTitles(from: index, limit)
    guard core > index, core < limit, isNameWord(core), isJoinedToTitle(core) else { return nil }
    return core
  }

  private func endOfTitles(from index: Int, _ limit: Int) -> Int {
    var end = index
    while end < min(limit, index + Self.mostTitles), isTitle(end),
      end == index || isJoinedToTitle(end)
    {
      end += 1
    }
    return end
  }

  /// Whether the token is a title.
  ///
  /// A single letter is one only before a full stop ("M. Dupont"), and German titles have capitals.
  private func isTitle(_ index: Int) -> Bool {
    let token = tokens[index]
    guard foreign[token.word].meets(.title) else { return false }
    if token.flags.contains(.single) { return token.flags.contains(.initial) }
    return token.flags.contains(.capital) || foreign.language != .german
  }

  /// Whether only blanks, or the full stop of an abbreviated title and a blank, separate the token from the title.
  private func isJoinedToTitle(_ index: Int) -> Bool {
    let (title, next) = (tokens[index - 1], tokens[index])
    if next.gap == .blank { return !title.flags.contains(.possessive) }
    return next.gap == .other && next.flags.contains(.opening) && next.start - title.end == 2
      && foreign[title.word].contains(.abbreviation)
  }

  // MARK: Parts

  /// Limit of words in a name, so that time stays linear (by hand).
  private static var mostParts: Int { 8 }

  /// Whether the token may be a word of a name.
  func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.flags.contains(.capital), !token.flags.contains([.shouted, .allCapitals]) else {
      return false
    }
    let classes = foreign[token.word]
    if classes.contains(.never) || token.flags.contains(.elided) && !isParticled(token) {
      return false
    }
    return token.flags.contains(.initial) || !classes.meets([.frequent, .determiner])
  }

  /// "d’Artagnan" and "O’Brien" are names; "l’Empereur" has an article.
  private func isParticled(_ token: Token) -> Bool {
    let first = vocabulary.spelling(of: token.word).first
    return first == UInt8(ascii: "d") || first == UInt8(ascii: "o")
  }

  private func parts(from start: Int, _ limit: Int) -> [Range<Int>] {
    var parts = [part(from: start, limit)]
    while let last = parts.last, parts.count < Self.mostParts {
      var next = last.upperBound
      while next < min(limit, last.upperBound + 2),
        isParticle(next, isFirst: next == last.upperBound)
      {
        next += 1
      }
      guard next < limit, tokens[next].gap == .blank, isNameWord(next),
        !tokens[next].flags.contains(.opening), !tokens[next - 1].flags.contains(.possessive),
        titledName(from: next, limit) == nil
      else { break }
      parts.append(part(from: next, limit))
    }
    return parts
  }

  private func isParticle(_ index: Int, isFirst: Bool) -> Bool {
    tokens[index].gap == .blank && !tokens[index].flags.contains(.capital)
      && foreign[tokens[index].word].meets(isFirst ? .particle : [.particle, .secondParticle])
  }

  /// The range of a word with all words attached by hyphens.
  private func part(from start: Int, _ limit: Int) -> Range<Int> {
    start..<((start + 1..<limit).first { tokens[$0].gap != .hyphen } ?? limit)
  }
}
