import CXML2
import DocumentModel
import ReaderProtocol

/// A node of libxml2's tree.
typealias XMLNode = UnsafeMutablePointer<xmlNode>

/// The tree of an XML or HTML document.
///
/// Nothing outside the document is loaded. References to entities stay in the tree as such; `entityText` gives their
/// replacement of at most 256 bytes, without references in it, so a document can't expand without bound.
final class XMLTree {
  private let document: xmlDocPtr
  /// First line, from 1, at which something may be missing; `nil` if the whole document is in the tree.
  private(set) var damagedLine: Int?

  private init(_ document: xmlDocPtr) { self.document = document }

  deinit { xmlFreeDoc(document) }

  /// Calls `body` with the root element; `nil` if none exists.
  ///
  /// Nodes live as long as their tree, so they must not outlive the call unless the tree does.
  func withRoot<Result>(
    _ body: (XMLNode) throws(ReaderError) -> Result
  ) throws(ReaderError) -> Result? {
    defer { withExtendedLifetime(self) {} }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    return try body(root)
  }

  /// Deepest nesting of elements, far more than in any real document.
  private static let depth: UInt32 = 1_000_000
  private static let prepared: Void = cx_prepare(depth)

  /// Parses XML; if it isn't well-formed it is repaired first, and the tree has the line of the damage.
  ///
  /// - Parameter text: UTF-8, whatever its declaration says.
  static func xml(_ text: TextSource) throws(ReaderError) -> XMLTree? {
    var failure = cx_failure()
    if let tree = try wellFormed(text, &failure) { return tree }
    var repair = failure
    let repaired = TextSource(copying: text.withBytes { XMLRepair.repaired($0) })
    let tree = try xml(repaired, recovering: true, &repair)
    tree?.damagedLine = max(1, Int(failure.first_line))
    return tree
  }

  /// Parses XHTML; if it isn't well-formed it is parsed as HTML, and nothing is lost unless the document is cut off.
  static func xhtml(_ text: TextSource) throws(ReaderError) -> XMLTree? {
    var failure = cx_failure()
    if let tree = try wellFormed(text, &failure) { return tree }
    let tree = try html(withoutDeclarations(text))
    tree?.damagedLine = text.withBytes { bytes in
      isCutOff(bytes) ? XMLBytes(bytes).line(at: bytes.count) : nil
    }
    return tree
  }

  /// Parses XML; `nil` if it isn't well-formed, with its first bad line in `failure`.
  private static func wellFormed(
    _ text: TextSource, _ failure: inout cx_failure
  ) throws(ReaderError) -> XMLTree? {
    let line = text.withBytes { bytes in
      let bytes = XMLBytes(bytes)
      return bytes.costlyComment.map { bytes.line(at: $0) }
    }
    if let line {
      failure.first_line = Int32(clamping: line)
      return nil
    }
    return try xml(text, recovering: false, &failure)
  }

  /// Removes the document type declaration if it has a subset, which an HTML parser would show as text.
  private static func withoutDeclarations(_ text: TextSource) -> TextSource {
    text.withBytes { bytes in
      guard let type = XMLDocumentType(in: bytes), type.hasSubset else { return text }
      return TextSource(copying: [bytes[..<type.start], bytes[type.end...]].joined())
    }
  }

  /// Whether a page begins, but never ends.
  private static func isCutOff(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let bytes = XMLBytes(bytes)
    return bytes.find("<html", from: 0) != nil && bytes.find("</html", from: 0) == nil
      && bytes.find("</HTML", from: 0) == nil
  }

  private static func xml(
    _ text: TextSource, recovering: Bool, _ failure: inout cx_failure
  ) throws(ReaderError) -> XMLTree? {
    var options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
    if recovering { options |= XML_PARSE_RECOVER.rawValue }
    return try parse(text, &failure) { start, size in
      xmlReadMemory(start, size, nil, "UTF-8", Int32(options))
    }
  }

  /// Parses HTML, however it is written; `nil` if nothing is in it.
  static func html(_ text: TextSource) throws(ReaderError) -> XMLTree? {
    // The parser would stop at a zero byte.
    if text.withBytes({ $0.contains(0) }) {
      return try html(TextSource(copying: text.withBytes { $0.map { $0 == 0 ? 0x20 : $0 } }))
    }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_COMPACT.rawValue
    var failure = cx_failure()
    return try parse(text, &failure) { start, size in
      htmlReadMemory(start, size, nil, "UTF-8", Int32(options))
    }
  }

  /// Calls a parser, and throws if it has reached a limit: its tree would be incomplete.
  private static func parse(
    _ text: TextSource, _ failure: inout cx_failure,
    _ parser: (UnsafePointer<CChar>?, Int32) -> xmlDocPtr?
  ) throws(ReaderError) -> XMLTree? {
    _ = prepared
    let document = text.withBytes { bytes -> xmlDocPtr? in
      guard let size = Int32(exactly: bytes.count), size > 0 else { return nil }
      let start = bytes.bindMemory(to: CChar.self).baseAddress
      return withUnsafeMutablePointer(to: &failure) { failure in
        cx_watch(failure)
        defer { cx_watch(nil) }
        return parser(start, size)
      }
    }
    let tree = document.map { XMLTree($0) }
    if let words = Self.words(failure) { throw ReaderError(.tooLarge, words) }
    return tree
  }

  private static func words(_ failure: cx_failure) -> String? {
    if failure.is_too_deep {
      return "has more than \(depth) nested elements; it may be damaged or malicious"
    }
    if failure.has_huge_text { return "has more than 10 MB of text in one piece without any tag" }
    return failure.has_no_memory
      ? "is too large: reading it takes more memory than is allowed" : nil
  }
}
