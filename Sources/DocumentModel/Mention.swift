/// How a mention names its actor.
public enum MentionForm: String, Sendable {
  /// A proper name: "Soleimani".
  case name
}

/// A place in the text that names an actor.
///
/// The span holds a directly preceding title ("Gen. McCrystal"), never an article, a demonym before
/// it or a possessive ending.
public struct Mention: Equatable, Sendable {
  /// Where it stands.
  public var span: Span
  /// The wording, an index into `Cast.aliases`; it tells the actor.
  public var alias: Int
  /// The paragraph, an index into `Document.paragraphs`.
  public var paragraph: Int
  /// How it names the actor.
  public var form: MentionForm

  /// Makes a mention.
  public init(span: Span, alias: Int, paragraph: Int, form: MentionForm = .name) {
    self.span = span
    self.alias = alias
    self.paragraph = paragraph
    self.form = form
  }
}
