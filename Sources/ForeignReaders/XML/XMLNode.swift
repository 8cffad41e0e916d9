import CXML2
import DocumentModel
import Glibc

extension UnsafeMutablePointer<xmlNode> {
  /// Whether it is an element, not text or a comment.
  var isElement: Bool { pointee.type == XML_ELEMENT_NODE }

  /// Name without a prefix; empty if it isn't an element.
  var name: String { isElement ? String(cString: pointee.name) : "" }

  func isNamed(_ name: StaticString) -> Bool {
    isElement && equal(pointee.name, name)
  }

  /// Bytes of a text node, valid as long as the tree; `nil` for other nodes.
  var text: UnsafeRawBufferPointer? {
    guard pointee.type == XML_TEXT_NODE || pointee.type == XML_CDATA_SECTION_NODE else {
      return nil
    }
    return pointee.content.map { UnsafeRawBufferPointer(start: $0, count: strlen($0)) }
  }

  /// Replacement of an entity reference; `nil` for other nodes.
  ///
  /// It is the text that the document declares, if that is short and plain; else the reference as it is written, so
  /// that nothing is lost silently. Nested and external entities are never resolved, so a document can't expand without
  /// bound.
  var entityText: String? {
    guard pointee.type == XML_ENTITY_REF_NODE, let name = pointee.name else { return nil }
    if let known = htmlEntityLookup(name) {
      return Unicode.Scalar(known.pointee.value).map { String(Character($0)) }
    }
    return declaredWords(name) ?? "&\(String(cString: name));"
  }

  private func declaredWords(_ name: UnsafePointer<xmlChar>) -> String? {
    guard let entity = xmlGetDocEntity(pointee.doc, name), let content = entity.pointee.content,
      strlen(content) <= XMLDocumentType.longestEntity,
      strchr(content, Int32(UInt8(ascii: "&"))) == nil,
      strchr(content, Int32(UInt8(ascii: "<"))) == nil
    else { return nil }
    return String(cString: content)
  }

  /// Value of an attribute by its name without prefix; `nil` if the element doesn't have it.
  func attribute(_ name: StaticString) -> String? { property(name).map(value(of:)) }

  /// Value of an attribute as a number; `nil` if the element doesn't have it, or it isn't one.
  func number(_ name: StaticString) -> Int? { attribute(name).flatMap { Int($0) } }

  /// Value of `epub:type`; an HTML parser treats that as one name.
  var epubType: String? { attribute("type") ?? attribute("epub:type") }

  func has(_ name: StaticString) -> Bool { property(name) != nil }

  private func property(_ name: StaticString) -> UnsafeMutablePointer<xmlAttr>? {
    var property = pointee.properties
    while let current = property, !equal(current.pointee.name, name) {
      property = current.pointee.next
    }
    return property
  }

  private func value(of property: UnsafeMutablePointer<xmlAttr>) -> String {
    var value = ""
    var node = property.pointee.children
    while let current = node {
      if let content = current.pointee.content, current.pointee.type == XML_TEXT_NODE {
        value += String(cString: content)
      } else if let text = current.entityText {
        value += text
      }
      node = current.pointee.next
    }
    return value
  }

  private func equal(_ name: UnsafePointer<xmlChar>?, _ other: StaticString) -> Bool {
    guard let name else { return false }
    return strcmp(
      UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self),
      UnsafeRawPointer(other.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }

  /// `words`; `nil` if they are empty.
  var someWords: String? {
    let words = words
    return words.isEmpty ? nil : words
  }

  /// Text below the node on one line, trimmed, with blanks collapsed: from at most 1,000 nodes, about 4,096 bytes.
  ///
  /// The limit is for nested elements: each one that is asked would go through all those inside it.
  var words: String {
    var bytes: [UInt8] = []
    forEachBelow(most: 1000) { node in
      if let text = node.text {
        bytes.append(contentsOf: text)
      } else if let text = node.entityText {
        bytes += Array(text.utf8)
      }
      return bytes.count < 4096
    }
    return String(decoding: bytes, as: UTF8.self).onOneLine
  }
}

/// Meanings of the element names in one tree, each looked up once.
///
/// libxml2 stores each name once, so its address identifies it.
struct TagCache<Tag> {
  private var known: [UnsafePointer<UInt8>: Tag] = [:]
  private let make: (String) -> Tag

  init(_ make: @escaping (String) -> Tag) { self.make = make }

  /// Meaning of an element's name without prefix.
  mutating func tag(_ element: XMLNode) -> Tag? {
    guard let address = element.pointee.name else { return nil }
    if let tag = known[address] { return tag }
    let tag = make(element.name)
    known[address] = tag
    return tag
  }
}
