import DocumentModel

extension Sample {
  /// The harbour with stressed words: plain ones, names, one in the other, a whole sentence.
  static let stressed = harbour.stressing([
    ("Mrs. Vane stood", .emphasis), ("Customs House", .strong),
    ("Eleanor Vane looked at him as one looks at the weather", .emphasis), ("the weather", .strong),
    ("Roth", .strong), ("a letter", .emphasis), ("Winter", .emphasis),
  ])

  /// This text with the first occurrence of each wording stressed.
  func stressing(_ wordings: [(String, Emphasis.Kind)]) -> Sample {
    let text = document.source.withBytes { Array($0) }
    var details = document.details
    details.emphasis = wordings.compactMap { wording, kind in
      let needle = Array(wording.utf8)
      let start = text.indices.first { text[$0...].starts(with: needle) }
      return start.map { Emphasis(span: Span($0, $0 + needle.count), kind: kind) }
    }
    details.emphasis.sort { $0.span < $1.span }
    var sample = self
    sample.document = Document(
      id: document.id, title: document.title, source: document.source, details: details)
    sample.document.apply(
      DocumentDelta(
        document: document.id, paragraphs: Array(document.paragraphs), sections: document.sections,
        isComplete: true))
    return sample
  }
}
