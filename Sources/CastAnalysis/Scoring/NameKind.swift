import DocumentModel

/// The kinds of names that annotated texts tell apart.
///
/// They are those of CoNLL-2003 (Tjong Kim Sang and De Meulder, "Introduction to the CoNLL-2003
/// shared task", CoNLL 2003).
public enum NameKind: String, CaseIterable, Sendable {
  case person = "PER"
  case organisation = "ORG"
  case place = "LOC"
  /// Peoples, events, works and whatever else has a name.
  case other = "MISC"

  /// The kind that an actor's name has: groups are among the others.
  public init(_ kind: ActorKind) {
    self =
      switch kind {
      case .person: .person
      case .organisation: .organisation
      case .place: .place
      case .group, .other: .other
      }
  }

  /// The kind of a label of a corpus, in capitals; labels that aren't known are other.
  public init(label: String) {
    self =
      switch label {
      case "PER", "PERSON", "PEOPLE": .person
      case "ORG", "ORGANIZATION", "ORGANISATION": .organisation
      case "LOC", "LOCATION", "PLACE", "GPE", "STATE", "COUNTRY", "FAC", "FACILITY": .place
      default: .other
      }
  }
}

/// A name as it is compared: where it stands and of what kind it is.
public struct ScoredName: Hashable, Sendable {
  /// Where it stands.
  public var span: Span
  /// What kind of name it is.
  public var kind: NameKind

  /// Makes a name that stands at `span`.
  public init(span: Span, kind: NameKind) {
    self.span = span
    self.kind = kind
  }
}
