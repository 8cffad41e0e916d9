/// What the analysis of a further piece of a text found; deltas are applied in order.
///
/// Mentions are only ever appended. Two small tables say whom they are about, and each delta replaces
/// both: a full name that appears late may join what looked like two actors.
public struct CastDelta: Sendable {
  /// The document that was analysed.
  public var document: DocumentID
  /// Mentions after those already known, in reading order.
  public var mentions: [Mention]
  /// All aliases so far; earlier ones keep their index and text, but their member may change.
  public var aliases: [Alias]
  /// All actors so far, by first mention.
  public var members: [CastMember]
  /// Whether this was the last piece.
  public var isComplete: Bool
  /// The language of the text as far as it is known.
  public var language: TextLanguage

  /// Makes a delta for the cast of `document`.
  public init(
    document: DocumentID, mentions: [Mention], aliases: [Alias], members: [CastMember],
    isComplete: Bool, language: TextLanguage = .english
  ) {
    self.document = document
    self.mentions = mentions
    self.aliases = aliases
    self.members = members
    self.isComplete = isComplete
    self.language = language
  }
}
