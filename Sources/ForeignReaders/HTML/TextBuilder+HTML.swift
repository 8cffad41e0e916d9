import DocumentModel
import ReaderProtocol

extension TextBuilder {
  /// Appends all that is in a piece of HTML, which is a part of a document in another format.
  ///
  /// - Parameter text: UTF-8.
  mutating func appendHTML(_ text: TextSource) {
    do throws(ReaderError) {
      _ = try XMLTree.html(text)?.withRoot { root in append(root) }
    } catch {
      notice("a part of it that is HTML is left out: it could not be read")
    }
  }

  private mutating func append(_ root: XMLNode) {
    // The text moves over and back, so that it isn't copied.
    var walker = HTMLWalker(builder: self)
    self = TextBuilder(format: "")
    walker.read(root)
    self = walker.builder
  }
}
