/// What a paragraph is, judged by its layout.
public enum ParagraphKind: UInt8, Sendable, CaseIterable {
  case prose, heading, listItem, quotation, verse, code, tableRow

  /// Whether the screen keeps the line breaks of the source; if not, its lines are joined.
  public var keepsLineBreaks: Bool {
    switch self {
    case .verse, .code, .tableRow: true
    case .prose, .heading, .listItem, .quotation: false
    }
  }
}

/// A stretch of text that is read in one go: the unit to which actors are linked.
///
/// Paragraphs are numbered from 1 on the screen and in exports; in code they are indices from 0 into
/// `Document.paragraphs`. A number once shown never changes.
public struct Paragraph: Equatable, Sendable {
  /// Its text, without blank lines around it and without blanks at its end.
  public var span: Span
  /// Its kind.
  public var kind: ParagraphKind

  /// Makes a paragraph of the text in `span`.
  public init(span: Span, kind: ParagraphKind = .prose) {
    self.span = span
    self.kind = kind
  }
}
