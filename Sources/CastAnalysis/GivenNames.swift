import DocumentModel

/// A name that is known beforehand: a gold mention, or one that a reader or another program found.
public struct GivenName: Equatable, Sendable {
  /// Where it stands; it may hold titles, articles, possessive endings and whole clauses.
  public var span: Span
  /// What kind of actor it names.
  public var kind: ActorKind

  /// Makes a name that stands at `span`.
  public init(span: Span, kind: ActorKind) {
    self.span = span
    self.kind = kind
  }
}

extension CastAnalyzer {
  /// The cast whose mentions are the given names: nothing is found or discarded, only joined.
  ///
  /// The mentions are the names sorted by their spans, equal ones in their order; they may be nested
  /// or overlap. A span that reaches beyond the text is cut off at its end.
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
