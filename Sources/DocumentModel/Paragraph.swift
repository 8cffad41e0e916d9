/// What a paragraph is, as far as its layout tells.
public enum ParagraphKind: UInt8, Sendable, CaseIterable {
  case prose, heading, listItem, quotation, verse, code, tableRow

  /// Whether the line breaks of the source are kept on the screen, instead of being joined.
  public var keepsLineBreaks: Bool {
    switch self {
    case .verse, .code, .tableRow: true
    case .prose, .heading, .listItem, .quotation: false
    }
  }
}

/// The unit of linking: a stretch of text that is read in one go.
///
/// Paragraphs are numbered from 1 on the screen and in exports; in code they are indices from 0 into
/// `Document.paragraphs`. A number once shown never changes.
public struct Paragraph: Equatable, Sendable {
  /// The text, without the blank lines around it and without blanks at its end.
  public var span: Span
  /// Its kind.
  public var kind: ParagraphKind

  /// Makes a paragraph of the text in `span`.
  public init(span: Span, kind: ParagraphKind = .prose) {
    self.span = span
    self.kind = kind
  }
}
