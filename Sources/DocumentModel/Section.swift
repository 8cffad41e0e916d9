/// Where a section comes from.
public enum SectionOrigin: String, Sendable {
  /// A heading in the text.
  case heading
  /// Suggested by topic segmentation.
  case topic
  /// What a publisher has put around the text, such as a licence: to be folded away, never left out.
  case matter
}

/// The words of a section's title.
public enum SectionTitle: Equatable, Sendable {
  /// The heading as it stands in the text.
  case heading(Span)
  /// Words chosen by the program.
  case words(String)
}

/// A node of the outline.
///
/// Sections lie in reading order; a section's parent is the nearest earlier one of a lower level.
public struct Section: Equatable, Sendable {
  /// Its title.
  public var title: SectionTitle
  /// Depth in the outline, from 1.
  public var level: Int
  /// Whether it stands in the text, is suggested, or is no part of the text.
  public var origin: SectionOrigin
  /// Its own paragraphs (indices from 0), its heading included, its children's not; may be empty.
  public var paragraphs: Range<Int>

  /// Makes a section over its own paragraphs.
  public init(title: SectionTitle, level: Int, origin: SectionOrigin, paragraphs: Range<Int>) {
    self.title = title
    self.level = level
    self.origin = origin
    self.paragraphs = paragraphs
  }
}
