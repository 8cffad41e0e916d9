import DocumentModel
import PlainText
import ReaderProtocol

extension Document {
  /// Makes a document of an imported text with paragraphs, whose bytes are already in `source`.
  ///
  /// If it has no outline, headings are looked for as in plain text, and topics if none exist.
  ///
  /// - Parameter name: title if the text has none of its own.
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
