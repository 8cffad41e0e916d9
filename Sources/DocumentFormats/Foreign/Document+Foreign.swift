import DocumentModel
import PlainText
import ReaderProtocol

extension Document {
  /// Makes a document of an imported text.
  ///
  /// Text in another encoding is read by the rules for plain text. If the document has no outline, headings are looked
  /// for as in plain text, and topics if none exist.
  ///
  /// - Parameter name: title if the text has none of its own.
  public init(foreign: ForeignText, id: DocumentID, name: String) {
    let source = TextSource(copying: foreign.text)
    guard !foreign.isPlain else {
      self = .readingPlainText(source, id: id, name: name)
      return
    }
    self.init(foreign: foreign, source: source, id: id, name: name)
  }

  /// Makes a document of an imported text with paragraphs, whose bytes are already in `source`.
  init(foreign: ForeignText, source: TextSource, id: DocumentID, name: String) {
    self.init(id: id, title: foreign.title ?? name, source: source, details: foreign.details)
    let sections =
      foreign.sections.isEmpty
      ? plainTextSections(of: foreign.paragraphs, in: source) : Outline(foreign.sections)
    apply(
      DocumentDelta(
        document: id, paragraphs: foreign.paragraphs, sections: sections, isComplete: true))
  }
}
