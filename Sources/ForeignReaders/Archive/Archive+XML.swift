import DocumentModel
import ReaderProtocol

extension Archive {
  /// Text of a file, decoded to UTF-8; `nil` if the file doesn't exist or is damaged.
  func text(_ path: String, _ choice: EncodingChoice) throws(ReaderError) -> TextSource? {
    guard let bytes = try readIfWhole(path) else { return nil }
    let source = TextSource(copying: bytes)
    return try choice.decode(source, declared: source.withBytes(HTMLFormat.declaredEncoding)).source
  }

  /// Parses a file, and records whether it is damaged; `nil` if it doesn't exist or nothing can be read.
  func tree(
    _ path: String, _ choice: EncodingChoice,
    _ parse: (TextSource) throws(ReaderError) -> XMLTree? = XMLTree.xml
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
    try tree(path, choice)?.withRoot(body)
  }
}
