/// How a mention names its actor.
public enum MentionForm: String, Sendable {
  /// A proper name: "Soleimani".
  case name
}

/// A place in the text that names an actor.
///
/// The span holds a directly preceding title ("Gen. McCrystal"), never an article, a demonym before
/// it or a possessive ending.
///
/// A gigabyte of prose has about five million mentions, so a mention takes only 16 bytes. That limits texts
/// to a terabyte and mentions to 65,535 bytes.
public struct Mention: Equatable, Sendable {
  private var place: ShortSpan
  private var paragraphNumber: UInt32
  private var aliasNumber: UInt32

  /// Makes a mention.
  ///
  /// - Parameters:
  ///   - span: its place in the text; longer ones are cut to 65,535 bytes.
  ///   - alias: the wording, an index into `Cast.aliases`.
  ///   - paragraph: the paragraph, an index into `Document.paragraphs`.
  public init(span: Span, alias: Int, paragraph: Int) {
    place = ShortSpan(cutting: span)
    aliasNumber = UInt32(clamping: alias)
    paragraphNumber = UInt32(clamping: paragraph)
  }

  /// Its place in the text.
  public var span: Span { place.span }

  /// The wording, an index into `Cast.aliases`, which leads to the actor.
  public var alias: Int { Int(aliasNumber) }

  /// The paragraph, an index into `Document.paragraphs`.
  public var paragraph: Int { Int(paragraphNumber) }

  /// In which form it names the actor.
  public var form: MentionForm { .name }
}
