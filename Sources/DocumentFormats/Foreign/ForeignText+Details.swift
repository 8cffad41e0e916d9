import DocumentModel
import ReaderProtocol

extension ForeignText {
  /// What the import says about the document.
  var details: DocumentDetails {
    var details = DocumentDetails()
    details.format = format
    details.author = author
    details.encoding = encoding
    details.notices = notices
    details.places = places
    details.attributions = attributions
    details.emphasis = emphasis
    return details
  }
}
