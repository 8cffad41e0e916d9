import DocumentModel

/// A query made ready to go through a long text.
struct PreparedQuery: Sendable {
  /// The words and phrases that must be there, the one that is probably the rarest first.
  let wanted: [SoughtTerm]
  /// Those that must not be there.
  let excluded: [SoughtTerm]
  /// Regular expressions, and whether they must not match.
  let patterns: [(pattern: CompiledPattern, isExcluded: Bool)]

  /// Prepares everything.
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

  /// Whether nothing but words and phrases that must not be there is asked for.
  var isOnlyExcluding: Bool { wanted.isEmpty && patterns.isEmpty }

  /// What is known of a paragraph.
  enum Answer {
    case yes, no, cancelled
    case fault(PatternFault)
  }

  /// Whether a paragraph that has the first wanted term, if there is one, has the others and nothing that
  /// is excluded.
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
