import DocumentModel

/// A query made ready to go through a long text.
struct PreparedQuery: Sendable {
  /// The words and phrases that must be there, the one that is probably the rarest first.
  let wanted: [SoughtTerm]
  /// Those that must not be there.
  let excluded: [SoughtTerm]

  init(_ query: KeywordQuery) {
    wanted = query.terms.filter { !$0.isExcluded }.map { SoughtTerm($0) }
      .sorted { $0.finder.rarity > $1.finder.rarity }
    excluded = query.terms.filter(\.isExcluded).map { SoughtTerm($0) }
  }

  /// Whether nothing but words and phrases that must not be there is asked for.
  var isOnlyExcluding: Bool { wanted.isEmpty }

  /// Whether a paragraph that has the first wanted term, if there is one, has the others and nothing that
  /// is excluded; `nil` if cancelled.
  func matchesBesides(
    _ paragraph: UnsafeRawBufferPointer, _ isCancelled: () -> Bool
  ) -> Bool? {
    for term in wanted.dropFirst() {
      guard let occurs = term.occurs(in: paragraph, isCancelled) else { return nil }
      if !occurs { return false }
    }
    for term in excluded {
      guard let occurs = term.occurs(in: paragraph, isCancelled) else { return nil }
      if occurs { return false }
    }
    return true
  }
}
