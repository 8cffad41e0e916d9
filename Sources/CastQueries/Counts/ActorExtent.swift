import DocumentModel

/// How often, and from where to where, an actor appears in a scope.
public struct ActorExtent: Equatable, Sendable {
  /// Number of mentions.
  public var mentions = 0
  /// Number of paragraphs that mention it, or that it says or wrote.
  public var paragraphs = 0
  /// Index of the first of these paragraphs; `nil` without paragraphs.
  public var firstParagraph: Int?
  /// The last of these paragraphs.
  public var lastParagraph: Int?
  /// The first mention, an index into `Cast.mentions`; `nil` without mentions.
  public var firstMention: Int?
  /// The last mention.
  public var lastMention: Int?
}

extension Cast {
  /// How often, and from where to where, an actor appears in a scope.
  ///
  /// Complexity: in a range of paragraphs O(log *m*), else linear in the mentions of the actor.
  public func extent(of member: Int, in scope: LinkedParagraphs) -> ActorExtent {
    let (here, mentions) = linked(to: .all([member]), in: scope)
    return ActorExtent(
      mentions: mentions.count, paragraphs: here.count, firstParagraph: here.first,
      lastParagraph: here.last, firstMention: mentions.first, lastMention: mentions.last)
  }
}
