import CXML2
import DocumentModel
import ReaderProtocol

/// A node of a tree that libxml2 has made.
typealias XMLNode = UnsafeMutablePointer<xmlNode>

/// The tree of an XML or HTML document.
///
/// Nothing outside the document is loaded and no entity is expanded, so that a document can't become larger
/// than it is.
final class XMLTree {
  private let document: xmlDocPtr

  private init(_ document: xmlDocPtr) { self.document = document }

  deinit { xmlFreeDoc(document) }

  /// Calls `body` with the outermost element; `nil` if there is none.
  ///
  /// Nodes live as long as their tree, so none may be kept longer than the call, unless the tree is.
  func withRoot<Result>(
    _ body: (XMLNode) throws(ReaderError) -> Result
  ) throws(ReaderError) -> Result? {
    defer { withExtendedLifetime(self) {} }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    return try body(root)
  }

  /// Elements lie in each other no deeper; far deeper than any real document.
  private static let depth: UInt32 = 1_000_000
  private static let prepared: Void = cx_prepare(depth)

  /// Parses XML; what is wrong in it is passed over, as far as that goes.
  ///
  /// - Parameter text: UTF-8, whatever its declaration says.
  static func xml(_ text: TextSource) throws(ReaderError) -> XMLTree? {
    try xml(text, recovering: true)
  }

  /// Parses XML that must be well-formed; `nil` if it isn't.
  static func wellFormedXML(_ text: TextSource) throws(ReaderError) -> XMLTree? {
    try xml(text, recovering: false)
  }

  /// Parses XHTML; what isn't well-formed is taken for HTML.
  static func xhtml(_ text: TextSource) throws(ReaderError) -> XMLTree? {
    if let tree = try wellFormedXML(text) { return tree }
    // HTML has no declarations of its own, and would show them.
    if let range = text.withBytes(internalSubset) {
      var bytes = text.withBytes { [UInt8]($0) }
      bytes.removeSubrange(range)
      return try html(TextSource(copying: bytes))
    }
    return try html(text)
  }

  /// Where declarations in a document type stand, brackets included.
  private static func internalSubset(_ bytes: UnsafeRawBufferPointer) -> Range<Int>? {
    let head = bytes.prefix(1000)
    guard let start = head.firstIndex(of: UInt8(ascii: "[")),
      let mark = head.firstIndex(of: UInt8(ascii: "!")), mark < start,
      head[mark...].starts(with: "!DOCTYPE".utf8),
      !head[mark..<start].contains(UInt8(ascii: ">"))
    else { return nil }
    guard
      let end = (start..<bytes.count).first(where: {
        bytes[$0] == UInt8(ascii: "]")
          && bytes[($0 + 1)...].first { $0 > 0x20 } == UInt8(ascii: ">")
      })
    else { return nil }
    return start..<(end + 1)
  }

  private static func xml(
    _ text: TextSource, recovering: Bool
  ) throws(ReaderError) -> XMLTree? {
    var options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
    if recovering { options |= XML_PARSE_RECOVER.rawValue }
    return try parse(text) { start, size in
      xmlReadMemory(start, size, nil, "UTF-8", Int32(options))
    }
  }

  /// Parses HTML, however it is written; `nil` if there is nothing in it.
  static func html(_ text: TextSource) throws(ReaderError) -> XMLTree? {
    // The parser would stop at a zero byte.
    if text.withBytes({ $0.contains(0) }) {
      return try html(TextSource(copying: text.withBytes { $0.map { $0 == 0 ? 0x20 : $0 } }))
    }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_COMPACT.rawValue
    return try parse(text) { start, size in
      htmlReadMemory(start, size, nil, "UTF-8", Int32(options))
    }
  }

  /// Calls a parser; one that comes to a limit would give what it has.
  private static func parse(
    _ text: TextSource, _ parser: (UnsafePointer<CChar>?, Int32) -> xmlDocPtr?
  ) throws(ReaderError) -> XMLTree? {
    _ = prepared
    var failure = cx_failure()
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
      return "has more than \(depth) elements in each other; it may be made to fill the memory"
    }
    if failure.has_huge_text { return "has more than 10 MB of text in one piece without any tag" }
    return failure.has_no_memory
      ? "is too large: reading it takes more memory than is allowed" : nil
  }
}
