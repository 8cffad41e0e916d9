import DocumentModel
import KeywordSearch

/// Which actors of a cast have a name that matches a query.
///
/// Found by a background search, since a regular expression may take long on thousands of names. Actors are held
/// by their anchors, so that most of the set stays right while the cast grows.
struct NamedActors: Sendable {
  /// Revision of the cast that was searched.
  let castRevision: Int
  /// Anchors of actors.
  private let anchors: Set<Int>

  /// Looks through all names and aliases of a cast; `nil` if cancelled.
  ///
  /// - Complexity: linear in the names.
  init?(of cast: Cast, _ matcher: KeywordMatcher, isCancelled: () -> Bool) {
    var names = ShortTextMatcher(matcher)
    var isNamed = [Bool](repeating: false, count: cast.members.count)
    for (index, member) in cast.members.enumerated() {
      if isCancelled() { return nil }
      isNamed[index] = names.matches(member.name)
    }
    for alias in cast.aliases where !isNamed[alias.member] {
      if isCancelled() { return nil }
      isNamed[alias.member] = names.matches(alias.text)
    }
    castRevision = cast.revision
    anchors = Set(isNamed.indices.lazy.filter { isNamed[$0] }.compactMap(cast.anchor(ofMember:)))
  }

  /// Whether a name can match although no mention of its actor stands in a matching paragraph.
  ///
  /// A name stands in the paragraphs of its mentions, so that these match when it does, unless some
  /// word is excluded, an expression looks at the ends of a text, or not all of the text has been searched.
  static func matter(to query: KeywordQuery, searchedThrough: Int, of document: Document) -> Bool {
    query.hasExclusions || query.hasPatterns || searchedThrough < document.paragraphs.count
  }

  /// Whether an actor is among them.
  func contains(_ member: Int, _ cast: Cast) -> Bool {
    cast.anchor(ofMember: member).map(anchors.contains) ?? false
  }
}
