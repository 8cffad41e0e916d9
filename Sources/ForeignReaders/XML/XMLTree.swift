import CXML2
import DocumentModel

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

  /// The outermost element.
  var root: XMLNode? { xmlDocGetRootElement(document) }

  /// Elements lie in each other no deeper; far deeper than any real document.
  private static let depth: UInt32 = 200_000
  private static let prepared: Void = cx_prepare(depth)

  /// Parses XML; what is wrong in it is passed over. `nil` if there is no element.
  ///
  /// - Parameter text: UTF-8, whatever its declaration says.
  static func xml(_ text: TextSource) -> XMLTree? {
    _ = prepared
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
    return text.withBytes { bytes in
      guard let size = Int32(exactly: bytes.count), size > 0 else { return nil }
      let start = bytes.bindMemory(to: CChar.self).baseAddress
      let document = xmlReadMemory(start, size, nil, "UTF-8", Int32(options))
      return document.map { XMLTree($0) }
    }
  }

  /// Parses HTML, however it is written; `nil` if there is nothing in it.
  static func html(_ text: TextSource) -> XMLTree? {
    _ = prepared
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_COMPACT.rawValue
    return text.withBytes { bytes in
      guard let size = Int32(exactly: bytes.count), size > 0 else { return nil }
      let start = bytes.bindMemory(to: CChar.self).baseAddress
      let document = htmlReadMemory(start, size, nil, "UTF-8", Int32(options))
      return document.map { XMLTree($0) }
    }
  }
}
