import DocumentModel

extension Document {
  /// Reads a whole plain text at once.
  ///
  /// `name` is what to show when the text has no title of its own (the file's name without folder and
  /// extension). Complexity: O(*n*) in the bytes of the text.
  public static func readingPlainText(
    _ source: TextSource, id: DocumentID, name: String
  ) -> Document {
    var document = openingPlainText(source, id: id, name: name)
    var reader = PlainTextReader(source: source, document: id)
    while let delta = reader.next(byteBudget: .max) { document.apply(delta) }
    return document
  }

  /// A document of which nothing has been read but its title, to be filled by a `PlainTextReader`.
  public static func openingPlainText(
    _ source: TextSource, id: DocumentID, name: String
  ) -> Document {
    Document(id: id, title: source.withBytes(plainTextTitle) ?? name, source: source)
  }
}
