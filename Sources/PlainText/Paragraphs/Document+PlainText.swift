import DocumentModel

extension Document {
  /// Reads a whole plain text at once.
  ///
  /// `name` is what to show when the text has no title of its own (the file's name without folder and
  /// extension). Complexity: O(*n*) in the bytes of the text.
  public static func readingPlainText(
    _ source: TextSource, id: DocumentID, name: String
  ) -> Document {
    var reader = PlainTextReader(source: source, document: id)
    var document = reader.openedDocument(name: name)
    while let delta = reader.next(byteBudget: .max) { document.apply(delta) }
    return document
  }
}
