import DocumentModel

/// Statements that a name is another name of an actor: "Oslo (then Kristiania)", "Mark Vane, also known as Duke",
/// "Great Belt (Danish: Storebælt)".
extension NameTokens {
  /// Distance in candidates to the name of which the text says that `name` is another name; 0 means none.
  ///
  /// A single word after "née" doesn't count: it is a surname, which others bear too.
  func statedBack(
    _ name: NameRange, from first: Int, _ paragraph: Int, _ list: CandidateList
  ) -> Int {
    let start = name.start
    guard isWhole(name.end), let last = list.candidates.last, last.paragraph == paragraph,
      let words = words(after: last, before: start, from: first)
    else { return 0 }
    if name.end - name.core == 1, words.contains(where: { roles($0).contains(.birthName) }) {
      return 0
    }
    if isStatement(words) { return 1 }
    // The language in brackets may itself be a candidate: "(Greek: …".
    let back = list.candidates.count - 2
    guard words.isEmpty, back >= 0, isLanguageInBracket(start - 1),
      list.candidates[back].paragraph == paragraph,
      tokens[start - 2].end == list.candidates[back].span.end
    else { return 0 }
    return 2
  }

  /// Whether a name isn't part of a longer phrase: "formerly Vane's commander", "formerly Acme employee".
  private func isWhole(_ end: Int) -> Bool {
    guard !tokens[end - 1].flags.contains(.possessive) else { return false }
    return end >= limit || !isJoined(end) || classes(end).contains(.function)
  }

  /// The tokens between a candidate and the token at `start`; `nil` if they are many.
  private func words(after last: NameCandidate, before start: Int, from first: Int) -> Range<Int>? {
    var index = start
    while index > first, tokens[index - 1].start >= last.span.end {
      if start - index == Self.longestStatement { return nil }
      index -= 1
    }
    return index > first && tokens[index - 1].end == last.span.end ? index..<start : nil
  }

  /// Words of the longest statement: "better known by the stage name".
  private static var longestStatement: Int { 6 }

  /// Whether words say that what follows is another name of what precedes.
  private func isStatement(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return false }
    if words.count == 1, isLanguageInBracket(first) { return true }
    guard
      words.allSatisfy({ roles($0).meets([.naming, .birthName, .namingFiller, .namingInBracket]) })
    else { return false }
    if tokens[first].gap == .bracket {
      return words.contains { roles($0).meets([.naming, .birthName, .namingInBracket]) }
    }
    return tokens[first].gap == .comma && words.contains { roles($0).meets([.naming, .birthName]) }
  }

  /// Whether a language stands after a bracket and before a colon: "Greek" in "(Greek: …".
  private func isLanguageInBracket(_ index: Int) -> Bool {
    index > 0 && tokens[index].gap == .bracket && tokens[index + 1].gap == .other
      && classes(index).meets([.demonym, .group])
  }
}
