import DocumentModel

/// A query prepared for searching a long text.
struct PreparedQuery: Sendable {
  /// The words and phrases that must occur, the probably rarest first.
  let wanted: [SoughtTerm]
  /// The words and phrases that must not occur.
  let excluded: [SoughtTerm]
  /// The regular expressions, and whether they must not match.
  let patterns: [(pattern: CompiledPattern, isExcluded: Bool)]

  /// Prepares all terms.
  ///
  /// - Throws: what is wrong with a regular expression.
  init(_ query: KeywordQuery) throws(PatternFault) {
    let words = query.terms.filter { $0.kind == .words }
    wanted = words.filter { !$0.isExcluded }.map { SoughtTerm($0) }
      .sorted { $0.finder.rarity > $1.finder.rarity }
    excluded = words.filter(\.isExcluded).map { SoughtTerm($0) }
    var patterns: [(CompiledPattern, Bool)] = []
    for term in query.terms where term.kind == .pattern {
      patterns.append((try CompiledPattern(term.text), term.isExcluded))
    }
    self.patterns = patterns
  }

  /// Whether the query only has words and phrases that must not occur.
  var isOnlyExcluding: Bool { wanted.isEmpty && patterns.isEmpty }

  /// Whether a paragraph matches.
  enum Answer {
    case yes, no, cancelled
    case fault(PatternFault)
  }

  /// Whether a paragraph matches, provided that it contains the first wanted term, if there is one.
  func matchesBesides(
    _ paragraph: UnsafeRawBufferPointer, _ room: MatchRoom?, _ isCancelled: () -> Bool
  ) -> Answer {
    for term in wanted.dropFirst() {
      guard let occurs = term.occurs(in: paragraph, isCancelled) else { return .cancelled }
      if !occurs { return .no }
    }
    for term in excluded {
      guard let occurs = term.occurs(in: paragraph, isCancelled) else { return .cancelled }
      if occurs { return .no }
    }
    guard let room else { return .yes }
    var effort = MatchEffort.thorough
    for (pattern, isExcluded) in patterns {
      switch pattern.first(in: paragraph, room, &effort, isCancelled) {
      case nil: return .cancelled
      case .tooHard: return .fault(PatternFault(pattern: pattern.text, reason: .tooHard))
      case .nothing: if !isExcluded { return .no }
      case .match: if isExcluded { return .no }
      }
    }
    return .yes
  }
}
