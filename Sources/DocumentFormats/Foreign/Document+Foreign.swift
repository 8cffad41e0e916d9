import DocumentModel
import PlainText
import ReaderProtocol

extension Document {
  /// Makes a document of a text that was read from a foreign format.
  ///
  /// Text in another encoding is read by the rules for plain text. If the document has no
  /// outline, headings are looked for as in plain text, and topics if there are none.
  ///
  /// - Parameter name: what to show if the text has no title of its own.
  public init(foreign: ForeignText, id: DocumentID, name: String) {
    let source = TextSource(copying: foreign.text)
    guard !foreign.isPlain else {
      self = .readingPlainText(source, id: id, name: name)
      return
    }
    self.init(foreign: foreign, source: source, id: id, name: name)
  }

  /// The same of a text whose bytes are `source` already, and that has paragraphs.
  init(foreign: ForeignText, source: TextSource, id: DocumentID, name: String) {
    self.init(
      id: id, title: foreign.title ?? name, source: source, details: foreign.details)
    let sections =
      foreign.sections.isEmpty
      ? plainTextSections(of: foreign.paragraphs, in: source) : Outline(foreign.sections)
    apply(
      DocumentDelta(
        document: id, paragraphs: foreign.paragraphs, sections: sections, isComplete: true))
  }
}
