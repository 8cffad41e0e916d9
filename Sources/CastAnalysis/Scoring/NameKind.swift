import DocumentModel

/// The kinds of names that annotated corpora distinguish.
///
/// They are those of CoNLL-2003 (Tjong Kim Sang and De Meulder, "Introduction to the CoNLL-2003
/// shared task", CoNLL 2003).
public enum NameKind: String, CaseIterable, Sendable {
  case person = "PER"
  case organisation = "ORG"
  case place = "LOC"
  /// Peoples, events, works and whatever else has a name.
  case other = "MISC"

  /// The kind of an actor's name; groups count as other.
  public init(_ kind: ActorKind) {
    self =
      switch kind {
      case .person: .person
      case .organisation: .organisation
      case .place: .place
      case .group, .other: .other
      }
  }

  /// The kind of a corpus's label, which is in capitals; an unknown label is other.
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

/// A name for comparison: its place and its kind.
public struct ScoredName: Hashable, Sendable {
  /// Its place in the text, in bytes.
  public var span: Span
  /// Its kind.
  public var kind: NameKind

  /// Makes a name at `span`.
  public init(span: Span, kind: NameKind) {
    self.span = span
    self.kind = kind
  }
}
