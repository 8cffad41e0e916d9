import DocumentModel
import ReaderProtocol

extension Archive {
  /// A file in UTF-8, whatever it is in; `nil` if there is none, or if it is damaged.
  func text(_ path: String, _ choice: EncodingChoice) throws(ReaderError) -> TextSource? {
    guard let bytes = try readIfWhole(path) else { return nil }
    let source = TextSource(copying: bytes)
    return try choice.decode(source, declared: source.withBytes(HTMLFormat.declaredEncoding)).source
  }

  /// The tree of a file of XML; `nil` if there is no such file, or nothing in it.
  func xml(_ path: String, _ choice: EncodingChoice) throws(ReaderError) -> XMLTree? {
    try tree(path, choice, XMLTree.xml)
  }

  /// The tree of a file of XHTML, or of HTML; `nil` if there is no such file, or nothing in it.
  func xhtml(_ path: String, _ choice: EncodingChoice) throws(ReaderError) -> XMLTree? {
    try tree(path, choice, XMLTree.xhtml)
  }

  /// Parses a file; notes if it is damaged.
  private func tree(
    _ path: String, _ choice: EncodingChoice,
    _ parse: (TextSource) throws(ReaderError) -> XMLTree?
  ) throws(ReaderError) -> XMLTree? {
    guard let text = try text(path, choice) else { return nil }
    let tree = try parse(text)
    if let line = tree.map(\.damagedLine) ?? 1 { damage.noteBroken(path, line: line) }
    return tree
  }

  /// Calls `body` with the outermost element of a file of XML, which must not be kept; `nil` if there is none.
  func withXML<Result>(
    _ path: String, _ choice: EncodingChoice,
    _ body: (XMLNode) throws(ReaderError) -> Result
  ) throws(ReaderError) -> Result? {
    try xml(path, choice)?.withRoot(body)
  }
}
