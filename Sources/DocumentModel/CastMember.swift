/// What kind of actor it is.
public enum ActorKind: String, Sendable, CaseIterable {
  case person
  case organisation
  /// Nationalities, religions, movements.
  case group
  case place
  case other
}

/// A distinct wording of an actor's names.
///
/// Two actors that share a wording have an alias each.
public struct Alias: Equatable, Sendable {
  /// The wording, on one line, without article and possessive ending.
  public var text: String
  /// The actor, an index into `Cast.members`.
  public var member: Int
  /// How many mentions are worded so; 0 if they are counted with an earlier alias.
  public var count: Int

  /// Makes an alias of a member.
  public init(text: String, member: Int, count: Int) {
    self.text = text
    self.member = member
    self.count = count
  }
}

/// Whom mentions are about: an actor of the document.
public struct CastMember: Equatable, Sendable {
  /// Counts actors by their first mention, from 0; equals the member's index in `Cast.members`.
  public var id: Int
  /// The canonical name: the fullest proper form, without title.
  public var name: String
  /// What kind of actor it is.
  public var kind: ActorKind
  /// The place that a group belongs to ("Iranian" to Iran), a member's index.
  public var home: Int?

  /// Makes a member.
  public init(id: Int, name: String, kind: ActorKind, home: Int? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
    self.home = home
  }
}
