import DocumentModel

/// A name that is known beforehand: annotated by hand, or found by another program.
///
/// ```swift
/// let names = [GivenName(span: Span(0, 12), kind: .person)]  // "Elinor Marsh"
/// let cast = CastAnalyzer.cast(of: document, names: names)
/// ```
public struct GivenName: Equatable, Sendable {
  /// Its place in the text, in bytes; it may contain titles, articles, possessive endings and whole clauses.
  public var span: Span
  /// The kind of actor that it names.
  public var kind: ActorKind

  /// Makes a name that stands at `span`.
  public init(span: Span, kind: ActorKind) {
    self.span = span
    self.kind = kind
  }
}

extension CastAnalyzer {
  /// The cast whose mentions are the given names: they are only joined; none is added or discarded.
  ///
  /// The mentions are the names sorted by span, those of one span in their order; they may be nested or overlap. A span
  /// that reaches beyond the text is cut off at its end.
  ///
  /// Complexity: O(*t* + *n* log *n*) in the text and the names.
  public static func cast(of document: Document, names: [GivenName]) -> Cast {
    var analyzer = CastAnalyzer(source: document.source, document: document.id)
    let length = document.source.count
    let inside = names.map { name in
      let (start, end) = (max(0, min(name.span.start, length)), max(0, min(name.span.end, length)))
      return GivenName(span: Span(start, end), kind: name.kind)
    }
    let sorted = inside.enumerated().sorted { a, b in
      a.element.span == b.element.span ? a.offset < b.offset : a.element.span < b.element.span
    }
    return Cast(analyzer.join(sorted.map(\.element), Array(document.paragraphs)))
  }
}
