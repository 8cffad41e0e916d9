import DocumentModel
import ReaderProtocol

extension Archive {
  /// Text of a file, decoded to UTF-8; `nil` if the file doesn't exist or is damaged.
  func text(_ path: String, _ choice: EncodingChoice) throws(ReaderError) -> TextSource? {
    guard let bytes = try readIfWhole(path) else { return nil }
    let source = TextSource(copying: bytes)
    return try choice.decode(source, declared: source.withBytes(HTMLFormat.declaredEncoding)).source
  }

  /// Parses a file as XML; `nil` if it doesn't exist or nothing can be read.
  func xml(_ path: String, _ choice: EncodingChoice) throws(ReaderError) -> XMLTree? {
    try tree(path, choice, XMLTree.xml)
  }

  /// Parses a file as XHTML, or as HTML; `nil` if it doesn't exist or nothing can be read.
  func xhtml(_ path: String, _ choice: EncodingChoice) throws(ReaderError) -> XMLTree? {
    try tree(path, choice, XMLTree.xhtml)
  }

  /// Parses a file, and records whether it is damaged.
  private func tree(
    _ path: String, _ choice: EncodingChoice,
    _ parse: (TextSource) throws(ReaderError) -> XMLTree?
  ) throws(ReaderError) -> XMLTree? {
    guard let text = try text(path, choice) else { return nil }
    let tree = try parse(text)
    if let line = tree.map(\.damagedLine) ?? 1 { damage.noteBroken(path, line: line) }
    return tree
  }

  /// Calls `body` with the root element of an XML file, which must not outlive the call; `nil` if none exists.
  func withXML<Result>(
    _ path: String, _ choice: EncodingChoice,
    _ body: (XMLNode) throws(ReaderError) -> Result
  ) throws(ReaderError) -> Result? {
    try xml(path, choice)?.withRoot(body)
  }
}
