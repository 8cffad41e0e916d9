import CXML2
import Glibc

extension UnsafeMutablePointer<xmlNode> {
  /// Whether it is an element, and not text or a comment.
  var isElement: Bool { pointee.type == XML_ELEMENT_NODE }

  /// Its name without a prefix; empty for text.
  var name: String { isElement ? String(cString: pointee.name) : "" }

  /// Whether it is an element of that name.
  func isNamed(_ name: StaticString) -> Bool {
    isElement && equal(pointee.name, name)
  }

  /// The bytes of text, valid as long as the tree; `nil` for what isn't text.
  var text: UnsafeRawBufferPointer? {
    guard pointee.type == XML_TEXT_NODE || pointee.type == XML_CDATA_SECTION_NODE else {
      return nil
    }
    return pointee.content.map { UnsafeRawBufferPointer(start: $0, count: strlen($0)) }
  }

  /// The text that an entity stands for, if it is a single stretch of it.
  var entityText: String? {
    guard pointee.type == XML_ENTITY_REF_NODE, let name = pointee.name else { return nil }
    if let known = htmlEntityLookup(name) {
      return Unicode.Scalar(known.pointee.value).map { String(Character($0)) }
    }
    guard let entity = xmlGetDocEntity(pointee.doc, name), let content = entity.pointee.content,
      strlen(content) <= 1000, strchr(content, Int32(UInt8(ascii: "&"))) == nil,
      strchr(content, Int32(UInt8(ascii: "<"))) == nil
    else { return nil }
    return String(cString: content)
  }

  /// The value of an attribute by its name without prefix; `nil` if it hasn't one.
  func attribute(_ name: StaticString) -> String? {
    var property = pointee.properties
    while let current = property {
      if equal(current.pointee.name, name) { return value(of: current) }
      property = current.pointee.next
    }
    return nil
  }

  /// The `epub:type` of an element, which a parser of HTML takes for one name.
  var epubType: String? { attribute("type") ?? attribute("epub:type") }

  /// Whether it has an attribute.
  func has(_ name: StaticString) -> Bool {
    var property = pointee.properties
    while let current = property {
      if equal(current.pointee.name, name) { return true }
      property = current.pointee.next
    }
    return false
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

  /// Its children that are elements.
  var elements: XMLElements { XMLElements(sibling: pointee.children) }

  /// The first child that is an element of that name.
  func first(_ name: StaticString) -> XMLNode? { elements.first { $0.isNamed(name) } }

  /// All text below it, `nil` if there is none.
  var someWords: String? {
    let words = words
    return words.isEmpty ? nil : words
  }

  /// All text below it, blanks at its ends cut and inner ones run together.
  var words: String {
    var bytes: [UInt8] = []
    forEachBelow { node in
      if let text = node.text {
        bytes.append(contentsOf: text)
      } else if let text = node.entityText {
        bytes += Array(text.utf8)
      }
      return bytes.count < 4096
    }
    return String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Calls `enter` for each node below this one; it says whether to go on into the node.
  func forEachBelow(_ enter: (XMLNode) -> Bool) {
    var walk = XMLWalk(root: self)
    while let step = walk.next() {
      if case .enter(let node) = step { walk.descends = node == self || enter(node) }
    }
  }
}

/// The elements among siblings.
struct XMLElements: Sequence, IteratorProtocol {
  var sibling: XMLNode?

  mutating func next() -> XMLNode? {
    while let node = sibling {
      sibling = node.pointee.next
      if node.isElement { return node }
    }
    return nil
  }
}
